import Formats
import Instruments
import Journal
import Psychometrics

/// The scores of one form, as a person reads them.
enum ScorePage {
  /// - Parameter changes: what changed since the last time, by scale; empty where the form stands
  ///   alone.
  static func page(
    _ report: Report, of entry: CatalogEntry, changes: [ScaleID: SinceLast] = [:]
  ) -> Page {
    var page = Page()
    page.add(CountWords.page(report.counts, of: entry))
    if let others = CountWords.notAsked(report.counts, of: entry) { page.quiet(others) }
    for score in report.scores {
      guard let scale = entry.definition.scale(score.scale) else { continue }
      page.blank()
      page.heading(Words.name(scale, in: entry))
      page.text(value(score, in: entry), indent: 2)
      if let change = changes[score.scale] { page.text(change.phrase, indent: 2) }
    }
    let findings = report.findings.filter(\.isForScores).map { FindingWords.phrase($0, in: entry) }
    if !findings.isEmpty {
      page.blank()
      for finding in findings { page.quiet(finding) }
    }
    return page
  }

  /// The change of one scale since an earlier entry.
  struct SinceLast: Equatable {
    let date: CivilDate
    let change: Change

    var phrase: Phrase {
      let words = ChangeWords.phrase(change)
      return Phrase(
        en: "Since \(date): \(words.english).", es: "Desde \(date): \(words.spanish).")
    }
  }

  /// "38 of 10 to 50, moderate; higher is the favourable side"
  static func value(_ score: ScaleScore, in entry: CatalogEntry) -> Phrase {
    if let reason = score.reason {
      let words = Words.reason(reason)
      return Phrase(en: words.english.sentenceCased + ".", es: words.spanish.sentenceCased + ".")
    }
    guard let value = score.value else { return Phrase(same: "") }
    let number = Words.number(value)
    var phrase = Phrase(
      en: "\(number) on a range of \(score.minimum) to \(score.maximum)",
      es: "\(number) en un rango de \(score.minimum) a \(score.maximum)")
    if entry.guide.showsItemMean, let mean = score.mean {
      let text = DecimalText.fixed(mean, fractionDigits: 2)
      phrase = phrase.joined(
        to: Phrase(en: "(item mean \(text))", es: "(media por ítem \(text))"))
    }
    if let percent = score.percent {
      let text = DecimalText.trimmed(percent, fractionDigits: 1)
      phrase = phrase.joined(
        to: Phrase(
          en: "(\(text)% of the highest score)", es: "(\(text)% del puntaje más alto)"))
    }
    if let band = band(score, in: entry) { phrase = phrase.joined(to: band, with: ", ") }
    if score.prorated {
      phrase = phrase.joined(
        to: Phrase(
          en: "prorated from \(score.answered) of \(score.items) items",
          es: "estimada con \(score.answered) de \(score.items) ítems"), with: ", ")
    }
    let side = Words.favourable(score.favourable)
    return Phrase(
      en: "\(phrase.english); \(side.english).", es: "\(phrase.spanish); \(side.spanish).")
  }

  /// The band's name, and whether it belongs to other words; nil where none may be named.
  private static func band(_ score: ScaleScore, in entry: CatalogEntry) -> Phrase? {
    guard let band = score.band,
      entry.definition.scale(score.scale)?.bands?.isCutoffOfOneStudy == false
    else { return nil }
    let name = entry.name(of: band.id)
    guard score.borrowed else { return name }
    return Phrase(
      en: "\(name.english) on the published form's bands (borrowed: a rough guide)",
      es: "\(name.spanish) según las bandas del formulario publicado (prestadas: guía aproximada)")
  }

  /// A cut-off of one study is not shown with a score.
  static func showsBands(_ entry: CatalogEntry) -> Bool {
    entry.definition.scales.contains { $0.bands?.isCutoffOfOneStudy == false }
  }
}

extension Finding {
  /// How far an error is contested stands in charts and explanations, where the error itself stands.
  var isForScores: Bool {
    if case .contestedError = self { false } else { true }
  }
}

/// What was answered in one area of a reflection.
enum CountWords {
  /// A line for each area that was asked.
  static func page(_ counts: [AnswerCount], of entry: CatalogEntry, indent: Int = 0) -> Page {
    var page = Page()
    for count in counts where !count.isNotAsked {
      let name = entry.everydayName(of: count.scale)
      page.text(
        Phrase(en: name.english.sentenceCased, es: name.spanish.sentenceCased)
          .joined(to: answers(count, of: entry), with: ": "), indent: indent)
    }
    return page
  }

  /// The areas that were not asked, in one line; nil where there are none.
  static func notAsked(_ counts: [AnswerCount], of entry: CatalogEntry) -> Phrase? {
    let others = counts.filter(\.isNotAsked).map { entry.everydayName(of: $0.scale) }
    guard !others.isEmpty else { return nil }
    func names(_ language: Language) -> String {
      others.map { $0[language].sentenceCased }.joined(separator: "; ")
    }
    return Phrase(
      en: "Not asked this time: \(names(.english)).",
      es: "Sin preguntar esta vez: \(names(.spanish)).")
  }

  /// "yes 2, partly 1, not yet 0, not for me 0"
  static func answers(_ count: AnswerCount, of entry: CatalogEntry) -> Phrase {
    func line(_ language: Language) -> String {
      var parts: [String] = []
      for (index, number) in count.counts.enumerated() {
        let label = entry.guide.answerLabels[safe: index]?[language] ?? "\(count.lowest + index)"
        parts.append("\(label)\u{A0}\(number)")
      }
      for (words, number) in [(leftOut, count.unanswered), (notAskedHere, count.notAsked)]
      where number > 0 {
        parts.append("\(words[language])\u{A0}\(number)")
      }
      return parts.joined(separator: ", ")
    }
    return Phrase(en: line(.english), es: line(.spanish))
  }

  private static let leftOut = Phrase(en: "left out", es: "sin responder")
  private static let notAskedHere = Phrase(en: "not asked", es: "sin preguntar")
}

extension AnswerCount {
  /// Whether the whole area was left out by the one who asked, as where one area is asked alone.
  var isNotAsked: Bool {
    notAsked > 0 && unanswered == 0 && counts.allSatisfy { $0 == 0 }
  }
}

/// What a reader of scores should know beside them.
enum FindingWords {
  static func phrase(_ finding: Finding, in entry: CatalogEntry) -> Phrase {
    switch finding {
    case .uniformAnswers:
      Phrase(
        en: "All answers are the same number. Some items count the other way round, so the scores "
          + "may say little this time.",
        es: "Todas las respuestas son el mismo número. Algunos ítems cuentan al revés, así que los "
          + "puntajes pueden decir poco esta vez.")
    case .prorated(let scale, let missing):
      Phrase(
        en: "\(entry.everydayName(of: scale).english.sentenceCased): \(missing) missing "
          + "\(missing == 1 ? "answer was" : "answers were") filled in with the mean of the others, "
          + "because you asked for it. No publication gives this rule.",
        es: "\(entry.everydayName(of: scale).spanish.sentenceCased): "
          + "\(missing == 1 ? "se completó 1 respuesta" : "se completaron \(missing) respuestas") "
          + "con la media de las demás, porque lo pediste. Ninguna publicación da esta regla.")
    case .borrowedBands where ScorePage.showsBands(entry):
      Phrase(
        en: "The bands belong to the published form. Nobody has tested them with Tend's words, so "
          + "take them as a rough guide.",
        es: "Las bandas son del formulario publicado. Nadie las ha probado con las palabras de "
          + "Tend: tómalas como una guía aproximada.")
    case .borrowedBands:
      Phrase(
        en: "Nobody has tested this score with Tend's words, so take it as a rough guide.",
        es: "Nadie ha probado este puntaje con las palabras de Tend: tómalo como una guía "
          + "aproximada.")
    case .unanswered(let skipped, let declined):
      unanswered(skipped: skipped, declined: declined)
    case .contestedError(let scale, let range):
      Phrase(
        en: "\(entry.everydayName(of: scale).english.sentenceCased): sources disagree on how much "
          + "this scale wobbles by itself (\(Words.number(range.lowerBound)) to "
          + "\(Words.number(range.upperBound)) points).",
        es: "\(entry.everydayName(of: scale).spanish.sentenceCased): las fuentes no coinciden en "
          + "cuánto varía esta escala por sí sola (de \(Words.number(range.lowerBound)) a "
          + "\(Words.number(range.upperBound)) puntos).")
    }
  }

  private static func unanswered(skipped: Int, declined: Int) -> Phrase {
    var parts: [Phrase] = []
    if skipped > 0 {
      parts.append(
        Phrase(en: "\(skipped) skipped", es: "\(skipped) \(skipped == 1 ? "saltada" : "saltadas")"))
    }
    if declined > 0 {
      parts.append(
        Phrase(
          en: "\(declined) \"would rather not say\"", es: "\(declined) «prefiero no decir»"))
    }
    func list(_ language: Language) -> String {
      parts.map { $0[language] }.joined(separator: ", ")
    }
    return Phrase(
      en: "Left unanswered: \(list(.english)).", es: "Sin responder: \(list(.spanish)).")
  }
}
