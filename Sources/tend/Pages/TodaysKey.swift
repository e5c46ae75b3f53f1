import Formats
import Instruments
import Psychometrics

/// What today's key makes of an entry that was recorded under another one; said apart from the
/// entry's own scores, which stay as they were.
struct TodaysKey {
  private let instrument: CatalogEntry
  private let digest: String
  /// The scales whose key or bands are not the ones the entry keeps.
  private let scores: [ScaleScore]

  /// Nil where the entry was recorded under today's key.
  init?(
    _ answers: Answers, wording: WordingKind, recordedUnder kept: String, in library: Library
  ) {
    guard let today = library.entry(answers.definition.id), today.definition.missingKey == nil
    else { return nil }
    let digest = Definitions.digest(of: today.definition)
    guard digest != kept else { return nil }
    instrument = today
    self.digest = digest
    let report = try? today.instrument.report(answers.values, wording: wording)
    scores = (report?.scores ?? []).filter { score in
      Self.differs(score.scale, answers.definition, today.definition)
    }
  }

  private static func differs(_ scale: ScaleID, _ kept: Definition, _ today: Definition) -> Bool {
    kept.key(of: scale) != today.key(of: scale)
      || kept.scale(scale)?.bands?.bands != today.scale(scale)?.bands?.bands
  }

  var page: Page {
    let name = instrument.name
    let version = instrument.definition.version
    var page = Page()
    page.blank()
    page.heading(
      Phrase(
        en: "Today's key is another one", es: "La clave de hoy es otra"))
    page.text(
      Phrase(
        en: "This entry keeps the key it was recorded under. With today's key of "
          + "\(name.english), version "
          + "\(version):",
        es: "Esta anotación conserva la clave con que se guardó. Con la clave de hoy de "
          + "\(name.spanish), "
          + "versión \(version):"))
    for score in scores {
      guard let scale = instrument.definition.scale(score.scale) else { continue }
      let (name, value) = (
        Words.name(scale, in: instrument), ScorePage.value(score, in: instrument)
      )
      page.text(name.joined(to: value, with: ": "), indent: 2)
    }
    if scores.isEmpty {
      page.text(
        Phrase(en: "No scale is scored otherwise.", es: "Ninguna escala se puntúa de otro modo."),
        indent: 2)
    }
    return page
  }

  var document: JSON {
    [
      "version": .string(instrument.definition.version),
      "definition": .string(digest),
      "scores": .array(
        scores.map { ["scale": .string($0.scale.rawValue), "value": JSON($0.value)] }),
    ]
  }
}
