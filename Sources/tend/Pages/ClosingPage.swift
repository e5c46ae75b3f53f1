import Care
import Formats
import Instruments
import Journal
import Psychometrics

/// What stands at the end of a check-in: the scores, what changed, one next step, help at hand.
enum ClosingPage {
  /// - Parameters:
  ///   - entries: those of the same instrument and person, the new one included.
  ///   - marked: the entries with which a trend begins anew.
  ///   - nextOfPlan: what is first in the person's plan; without one an open question stands there,
  ///     and nothing where somebody else recorded it.
  static func page(
    _ entry: Entry, report: Report, of catalog: CatalogEntry, among entries: [Entry],
    marked: Set<Int> = [], nextOfPlan: PlanItem? = nil, lifelineCountry: String?
  ) -> Page {
    var page = Page()
    page.add(recorded(entry, of: catalog))
    page.blank()
    page.add(
      ScorePage.page(
        report, of: catalog,
        changes: changes(entry, of: catalog, among: entries, marked: marked)))
    if report.findings.contains(where: \.speaksOfSkipping) {
      page.blank()
      page.text(
        Phrase(
          en: "To answer an item that was left out: tend\u{A0}revise\u{A0}\(entry.id)",
          es: "Para responder un ítem que quedó sin respuesta: tend\u{A0}revise\u{A0}\(entry.id)"))
    }
    page.blank()
    if let nextOfPlan {
      page.add(HomePage.next(nextOfPlan))
    } else if entry.record.person == .me {
      let question = NextStep.question(afterEntries: entries.count)
      page.text(
        Phrase(
          en: "A question to take with you: \(question.english)",
          es: "Una pregunta para llevarte: \(question.spanish)"))
    }
    page.blank()
    page.quiet(catalog.guide.credit)
    page.quiet(LifelineDirectory.quietLine(forCountry: lifelineCountry))
    return page
  }

  static func recorded(_ entry: Entry, of catalog: CatalogEntry) -> Page {
    let record = entry.record
    var words = Words.wording(record.wording, of: catalog)
    if catalog.definition.isReflection { words = catalog.name.joined(to: words, with: ", ") }
    var page = Page()
    page.text(
      Phrase(
        en: "Recorded as entry \(entry.id): \(record.date), \(words.english). "
          + "\"tend\u{A0}undo\" takes it back.",
        es: "Guardado como anotación \(entry.id): \(record.date), \(words.spanish). "
          + "«tend\u{A0}undo» la deshace."))
    return page
  }

  /// Said where the day has an entry of the same instrument already.
  static func sameDay(_ other: Entry, as new: Entry) -> Page {
    .one(
      Phrase(
        en:
          "\(new.record.date) has entry \(other.id) of the same form already. If this is the same "
          + "check-in twice: tend\u{A0}undo",
        es:
          "El \(new.record.date) ya tiene la anotación \(other.id) del mismo formulario. Si es el "
          + "mismo registro dos veces: tend\u{A0}undo"))
  }

  /// Said where the store cannot be read again after the entry was recorded.
  static let recordedAlone = Phrase(
    en: "It is recorded. Your earlier check-ins cannot be read just now, so nothing is compared.",
    es: "Quedó guardado. Tus registros anteriores no se pueden leer ahora, así que nada se compara."
  )

  /// What changed in each scale since the entry before.
  static func changes(
    _ entry: Entry, of catalog: CatalogEntry, among entries: [Entry], marked: Set<Int> = []
  ) -> [ScaleID: ScorePage.SinceLast] {
    var changes: [ScaleID: ScorePage.SinceLast] = [:]
    for scale in catalog.definition.scales {
      let series = Series(scale, of: catalog.definition, entries: entries, marked: marked)
      guard let index = series.points.firstIndex(where: { $0.entry == entry.id }),
        let change = series.points[index].sinceLast,
        let before = series.points[..<index].last(where: { $0.value != nil })
      else { continue }
      changes[scale.id] = ScorePage.SinceLast(date: before.date, change: change)
    }
    return changes
  }
}

extension Finding {
  /// Whether an item was skipped. Nobody is asked again for what they would rather not say.
  fileprivate var speaksOfSkipping: Bool {
    if case .unanswered(let skipped, _) = self { skipped > 0 } else { false }
  }
}
