import Formats
import Instruments
import Outcomes
import Psychometrics
import Statistics

/// Released test-retest figures as a page: what they say and cannot say, then the figures scale by
/// scale.
struct RetestPage {
  private let retest: ReleasedRetest
  private let entry: CatalogEntry
  private let groups: GroupWords

  private static let cannotSay: [OutcomesNotes.Kind] = [
    .realChange, .practice, .whoCameAgain, .thesePeople,
  ]

  init(_ retest: ReleasedRetest, of entry: CatalogEntry) {
    self.retest = retest
    self.entry = entry
    groups = GroupWords(columns: retest.table.columns)
  }

  func page(in view: View) -> Page {
    var page = OutcomesNotes.beginning(
      heading, findings: retest.findings, cannotSay: Self.cannotSay)
    page.text(whichEntries)
    if case .pairs(let participants?, _) = retest.table.counts {
      page.text(Phrase(en: "People: \(participants).", es: "Personas: \(participants)."))
    }
    for scale in retest.definition.scales {
      let rows = retest.table.rows.filter { $0.scale == scale.id }
      page.blank()
      page.heading(Words.name(scale, in: entry))
      page.quiet(OutcomesNotes.range(of: scale, in: retest.definition))
      page.add(means(rows).page(in: view))
      if rows.contains(where: { ($0.figures?.n ?? 0) > 0 }) {
        page.blank()
        page.text(Phrase(en: "How far the two agree:", es: "Cuánto coinciden los dos:"))
        page.add(agreement(rows).page(in: view))
        page.add(sentences(rows))
      }
    }
    page.blank()
    page.add(
      OutcomesNotes.end(
        retest.findings, cannotSay: Self.cannotSay, methods: [StatisticalMethod.ofRetest.phrase]))
    return page
  }

  private var heading: Phrase {
    let by = groups.by
    return Phrase(
      en: "\(entry.name.english): how much scores wobble\(by.english)",
      es: "\(entry.name.spanish): cuánto varían los puntajes\(by.spanish)")
  }

  private var whichEntries: Phrase {
    let (first, last) = (retest.window.days.lowerBound, retest.window.days.upperBound)
    return Phrase(
      en: "Compared: each person's first score and the first one after it that lies \(first) to "
        + "\(last) days later. One pair a person and scale.",
      es: "Se compara el primer puntaje de cada persona con el primero que viene de \(first) a "
        + "\(last) días después. Un par por persona y escala.")
  }

  // MARK: - Figures

  private typealias Row = ReleasedTable<RetestFigures>.Row

  private func means(_ rows: [Row]) -> FigureTable {
    groups.table(
      rows,
      [
        (
          Phrase(en: "people", es: "personas"),
          Phrase(en: "people with both", es: "personas con los dos")
        ),
        (
          Phrase(en: "first (SD)", es: "primero (DE)"),
          Phrase(en: "first score, mean (SD)", es: "primer puntaje, media (DE)")
        ),
        (
          Phrase(en: "second (SD)", es: "segundo (DE)"),
          Phrase(en: "second score, mean (SD)", es: "segundo puntaje, media (DE)")
        ),
        (
          Phrase(en: "difference", es: "diferencia"),
          Phrase(
            en: "mean difference (95% interval)", es: "diferencia media (intervalo del 95%)")
        ),
      ]
    ) { figures in
      [
        Figure.whole(figures.n), Figure.spread(figures.first), Figure.spread(figures.second),
        Self.with(Figure.number(figures.difference?.mean), figures.differenceInterval, digits: 1),
      ]
    }
  }

  private func agreement(_ rows: [Row]) -> FigureTable {
    groups.table(
      rows,
      [
        (
          Phrase(en: "r (95%)", es: "r (95%)"),
          Phrase(
            en: "test-retest r (95% interval)", es: "r de test-retest (intervalo del 95%)")
        ),
        (
          Phrase(en: "ICC (95%)", es: "CCI (95%)"),
          Phrase(en: "ICC (95% interval)", es: "CCI (intervalo del 95%)")
        ),
        (
          Phrase(en: "SD", es: "DE"),
          Phrase(en: "SD of a single score", es: "DE de un solo puntaje")
        ),
        (
          Phrase(en: "SEM", es: "EEM"),
          Phrase(en: "standard error of measurement", es: "error estándar de medida")
        ),
        (
          Phrase(en: "SDC", es: "CMD"),
          Phrase(en: "smallest detectable change", es: "cambio mínimo detectable")
        ),
      ]
    ) { figures in
      [
        Self.with(
          Figure.number(figures.correlation.value, digits: 2), figures.correlationInterval,
          digits: 2),
        Self.with(
          Figure.number(figures.agreement.value, digits: 2), figures.agreementInterval, digits: 2),
        Figure.number(figures.standardDeviation),
        Figure.number(figures.standardErrorOfMeasurement, digits: 2),
        Figure.number(figures.smallestDetectableChange, digits: 2),
      ]
    }
  }

  /// What the smallest detectable change means; why a figure is not there.
  private func sentences(_ rows: [Row]) -> Page {
    var page = Page()
    for row in rows {
      guard let figures = row.figures, figures.n > 0 else { continue }
      let name = groups.columns.isEmpty ? nil : groups.name(of: row.group)
      func tell(_ phrase: Phrase) {
        page.text(name.map { $0.joined(to: phrase, with: ": ") } ?? phrase)
      }
      if let change = figures.smallestDetectableChange {
        let size = DecimalText.fixed(change, fractionDigits: 1)
        tell(
          Phrase(
            en: "A change of more than \(size) points is more than the usual wobble.",
            es: "Un cambio de más de \(size) puntos es más que la variación habitual."))
      }
      if let reason = figures.agreement.reason ?? figures.correlation.reason {
        tell(Self.words(reason))
      }
    }
    return page
  }

  private static func words(_ reason: FigureReason) -> Phrase {
    switch reason {
    case .unavailable(.tooFew):
      Phrase(
        en: "Too few people to say how far they agree.",
        es: "Muy pocas personas para decir cuánto coinciden.")
    case .unavailable(.noSpread):
      Phrase(
        en: "All scores are alike, so nobody can say how far they agree.",
        es: "Todos los puntajes son iguales, así que no se puede decir cuánto coinciden.")
    default:
      Phrase(
        en: "These scores do not let anybody say how far they agree.",
        es: "Con estos puntajes no se puede decir cuánto coinciden.")
    }
  }

  /// `0.84 (0.75 to 0.90)`
  private static func with(
    _ value: Phrase?, _ interval: ClosedRange<Double>?, digits: Int
  ) -> Phrase? {
    guard let value else { return nil }
    guard let range = Figure.range(interval, digits: digits) else { return value }
    return value.joined(to: Phrase(en: "(\(range.english))", es: "(\(range.spanish))"))
  }
}
