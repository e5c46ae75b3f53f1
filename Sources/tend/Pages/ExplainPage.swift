import Formats
import Instruments
import Psychometrics

/// Every step from the answers to the scores.
enum ExplainPage {
  /// - Parameter only: one scale to explain; all of them unless named.
  static func page(
    _ explanation: Explanation, of entry: CatalogEntry, only: ScaleID? = nil
  ) -> Page {
    let form = entry.definition.form
    var page = Page()
    for score in explanation.report.scores where only == nil || score.scale == only {
      guard let scale = entry.definition.scale(score.scale) else { continue }
      let steps = explanation.steps.filter { $0.scale == score.scale }
      page.blank()
      page.heading(Words.name(scale, in: entry))
      if score.reason != .notAsked {
        for step in steps { page.text(line(step, form: form), indent: 2) }
        page.text(sum(score, steps: steps), indent: 2)
      }
      page.text(ScorePage.value(score, in: entry), indent: 2)
      for fact in facts(score, scale: scale, of: entry) { page.quiet(fact, indent: 2) }
    }
    for count in explanation.report.counts where !count.isNotAsked {
      page.blank()
      page.heading(entry.everydayName(of: count.scale))
      for step in explanation.steps where step.scale == count.scale {
        page.text(answered(step, in: entry), indent: 2)
      }
      page.text(CountWords.answers(count, of: entry), indent: 2)
    }
    guard entry.definition.isScored else {
      page.blank()
      if let others = CountWords.notAsked(explanation.report.counts, of: entry) {
        page.quiet(others)
      }
      page.quiet(entry.guide.credit)
      return page
    }
    page.blank()
    for finding in explanation.report.findings where finding.isForScores {
      page.quiet(FindingWords.phrase(finding, in: entry))
    }
    page.quiet(rule(explanation.report.missingRule))
    return page
  }

  /// What stands for an explanation where nothing is recorded yet.
  static let noDocument: JSON = [
    "schema": "tend.explanation/1", "instrument": .null, "missingRule": .null, "steps": [],
    "scores": [], "counts": [], "findings": [], "today": .null,
  ]

  static func document(
    _ explanation: Explanation, of entry: CatalogEntry, digest: String, language: Language,
    today: TodaysKey? = nil
  ) -> JSON {
    let score = ScoreDocument.score(
      explanation.report, of: entry, digest: digest, language: language)
    return [
      "schema": "tend.explanation/1",
      "instrument": score["instrument"] ?? .null,
      "missingRule": score["missingRule"] ?? .null,
      "steps": .array(
        explanation.steps.map { step in
          [
            "scale": .string(step.scale.rawValue), "item": .integer(step.item),
            "answer": EntryDocument.answer(step.answer), "reversed": .boolean(step.reversed),
            "contributes": JSON(step.contributes),
          ]
        }),
      "scores": score["scores"] ?? .null,
      "counts": score["counts"] ?? [],
      "findings": score["findings"] ?? .null,
      "today": today?.document ?? .null,
    ]
  }

  /// "item 4: partly"
  private static func answered(_ step: Explanation.Step, in entry: CatalogEntry) -> Phrase {
    let item = Phrase(en: "item \(step.item): ", es: "ítem \(step.item): ")
    guard let number = step.answer.number else {
      return item.joined(to: missing(step.answer), with: "")
    }
    let label = entry.guide.answerLabels[safe: number - entry.definition.form.lowest]
    return item.joined(to: label ?? Phrase(same: "\(number)"), with: "")
  }

  /// "item 4: answer 2, counted the other way round: 6 - 2 adds 4".
  private static func line(_ step: Explanation.Step, form: Form) -> Phrase {
    let item = Phrase(en: "item \(step.item): ", es: "ítem \(step.item): ")
    guard let number = step.answer.number, let adds = step.contributes else {
      return item.joined(to: missing(step.answer), with: "")
    }
    guard step.reversed else {
      return item.joined(to: Phrase(en: "adds \(adds)", es: "suma \(adds)"), with: "")
    }
    let whole = form.lowest + form.highest
    return item.joined(
      to: Phrase(
        en: "answer \(number), counted the other way round: \(whole) - \(number) adds \(adds)",
        es: "respuesta \(number), contada al revés: \(whole) - \(number) suma \(adds)"), with: "")
  }

  private static func missing(_ answer: Answer) -> Phrase {
    switch answer {
    case .declined: Phrase(en: "would rather not say", es: "prefiere no decir")
    case .notAsked: Phrase(en: "not asked", es: "no se preguntó")
    case .skipped, .answered: Phrase(en: "skipped", es: "saltada")
    }
  }

  private static func sum(_ score: ScaleScore, steps: [Explanation.Step]) -> Phrase {
    let total = steps.reduce(0) { $0 + ($1.contributes ?? 0) }
    return Phrase(
      en: "sum of \(score.answered) of \(score.items) items: \(total)",
      es: "suma de \(score.answered) de \(score.items) ítems: \(total)")
  }

  /// What the score rests on: bands, norms and error, each with its source and how sure it is.
  private static func facts(
    _ score: ScaleScore, scale: ScaleDefinition, of entry: CatalogEntry
  ) -> [Phrase] {
    guard score.value != nil else { return [] }
    var facts: [Phrase] = []
    if let bands = scale.bands, bands.source.mayBeShown {
      facts.append(bandFact(bands, in: entry))
    }
    if let standard = score.standard {
      let t = Words.number(standard.t)
      let sample = Citations.phrase(standard.norm.sample)
      let source = Citations.phrase(standard.norm.source)
      facts.append(
        Phrase(
          en: "T \(t): 50 is the mean of \(sample.english) (\(source.english)). It is another rule "
            + "than the bands.",
          es: "T \(t): 50 es la media de \(sample.spanish) (\(source.spanish)). Es otra regla que "
            + "las bandas."))
    }
    if let error = score.error {
      facts.append(ChangeWords.error(error, wording: .published))
      let deviation = Citations.phrase(error.standardDeviation.source)
      let reliability = Citations.phrase(error.reliability.coefficient.source)
      facts.append(
        Phrase(
          en: "SD \(Words.number(error.standardDeviation.value)): \(deviation.english). "
            + "Reliability \(error.reliability.coefficient.value) "
            + "(\(error.reliability.kind.rawValue)): \(reliability.english).",
          es: "DE \(Words.number(error.standardDeviation.value)): \(deviation.spanish). "
            + "Fiabilidad \(error.reliability.coefficient.value) "
            + "(\(error.reliability.kind.rawValue)): \(reliability.spanish)."))
    } else if scale.source.citation.isEmpty {
      facts.append(keptKey)
      return facts
    } else if score.borrowed || scale.error != nil {
      facts.append(InstrumentPages.sentence(ChangeWords.error(nil, wording: .own)))
    } else {
      facts.append(InstrumentPages.sentence(ChangeWords.error(nil, wording: .published)))
    }
    facts.append(InstrumentPages.sentence(Words.key(scale, of: entry)))
    return facts
  }

  private static let keptKey = Phrase(
    en: "This is the key that the entry was recorded under. What is known of the scale today "
      + "belongs to another key.",
    es: "Esta es la clave con que se guardó la anotación. Lo que hoy se sabe de la escala es de "
      + "otra clave.")

  static func bandFact(_ bands: Bands, in entry: CatalogEntry) -> Phrase {
    let status = Words.certainty(bands.source.certainty)
    let source = Citations.phrase(bands.source)
    if bands.isCutoffOfOneStudy, let cutoff = bands.bands.last?.from {
      return Phrase(
        en: "In one study, \(cutoff) best told apart people in sustained remission of more than 12 "
          + "months (\(source.english)). It is no pass mark.",
        es: "En un estudio, \(cutoff) fue el punto que mejor distinguió a las personas en remisión "
          + "sostenida de más de 12 meses (\(source.spanish)). No es una nota de aprobado.")
    }
    func list(_ language: Language) -> String {
      bands.bands.map { "\(entry.name(of: $0.id)[language]) \($0.from)" }.joined(separator: ", ")
    }
    return Phrase(
      en: "Bands, each from: \(list(.english)) (\(source.english); \(status.english)).",
      es: "Bandas, cada una desde: \(list(.spanish)) (\(source.spanish); "
        + "\(status.spanish)).")
  }

  private static func rule(_ rule: MissingRule) -> Phrase {
    switch rule {
    case .strict:
      Phrase(
        en: "Missing answers: strict. A scale with any missing item has no score.",
        es: "Respuestas que faltan: regla estricta. Una escala con un ítem sin respuesta no tiene "
          + "puntaje.")
    case .prorate(let share):
      Phrase(
        en: "Missing answers: prorated where at least \(share) of the items are answered. No "
          + "publication gives this rule.",
        es: "Respuestas que faltan: estimadas cuando hay al menos \(share) de los ítems. Ninguna "
          + "publicación da esta regla.")
    }
  }
}
