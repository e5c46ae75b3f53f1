import Formats
import Instruments
import Outcomes
import Psychometrics

/// A released summary as a page: what it says and cannot say, then the figures scale by scale.
struct SummaryPage {
  private let summary: ReleasedSummary
  private let entry: CatalogEntry
  private let groups: GroupWords

  init(_ summary: ReleasedSummary, of entry: CatalogEntry) {
    self.summary = summary
    self.entry = entry
    groups = GroupWords(columns: summary.table.columns)
  }

  func page(in view: View) -> Page {
    var page = OutcomesNotes.beginning(
      heading, findings: summary.findings, cannotSay: [.describesOnly])
    page.add(counts)
    for scale in summary.definition.scales {
      page.blank()
      page.heading(Words.name(scale, in: entry))
      page.quiet(OutcomesNotes.range(of: scale, in: summary.definition))
      page.add(figures(of: scale).page(in: view))
      if let bands = bands(of: scale) {
        page.blank()
        page.text(
          Phrase(en: "Check-ins in each band:", es: "Registros en cada banda:"))
        page.add(bands.page(in: view))
      }
    }
    if let items = summary.items {
      page.blank()
      page.add(ItemsPage(items, of: entry).page(in: view))
    }
    page.blank()
    page.add(OutcomesNotes.end(summary.findings, cannotSay: [.describesOnly], methods: methods))
    return page
  }

  private var heading: Phrase {
    let by = groups.by
    return Phrase(
      en: "\(entry.name.english): how people scored\(by.english)",
      es: "\(entry.name.spanish): puntajes de las personas\(by.spanish)")
  }

  private var counts: Page {
    guard case .forms(let rows, let unscored) = summary.table.counts, let rows else {
      return Page()
    }
    var page = Page()
    page.text(
      Phrase(
        en: "Check-ins read: \(rows).\(choice.english)",
        es: "Registros leídos: \(rows).\(choice.spanish)"))
    for (scale, count) in zip(summary.definition.scales, unscored) {
      guard let count, count > 0 else { continue }
      let name = entry.everydayName(of: scale.id)
      page.text(
        Phrase(
          en: "Without a score, for answers that are missing: \(count) (\(name.english)).",
          es: "Sin puntaje, por respuestas que faltan: \(count) (\(name.spanish))."))
    }
    return page
  }

  private var choice: Phrase {
    switch summary.entries {
    case .all: Phrase(same: "")
    case .first:
      Phrase(
        en: " The first of each person counts.", es: " Cuenta el primero de cada persona.")
    case .last:
      Phrase(en: " The last of each person counts.", es: " Cuenta el último de cada persona.")
    }
  }

  // MARK: - Figures

  private func rows(of scale: ScaleDefinition) -> [ReleasedTable<SummaryFigures>.Row] {
    summary.table.rows.filter { $0.scale == scale.id }
  }

  private func figures(of scale: ScaleDefinition) -> FigureTable {
    groups.table(
      rows(of: scale), in: summary.sites,
      [
        (
          head: Phrase(same: "n"), name: Phrase(en: "check-ins", es: "registros")
        ),
        (
          head: Phrase(en: "people", es: "personas"), name: Phrase(en: "people", es: "personas")
        ),
        (head: Phrase(en: "mean", es: "media"), name: Phrase(en: "mean", es: "media")),
        (
          head: Phrase(en: "SD", es: "DE"),
          name: Phrase(en: "standard deviation", es: "desviación estándar")
        ),
        (
          head: Phrase(en: "95%", es: "95%"),
          name: Phrase(en: "95% interval of the mean", es: "intervalo del 95% de la media")
        ),
        (
          head: Phrase(en: "quartiles", es: "cuartiles"),
          name: Phrase(
            en: "lower quartile, median, upper quartile",
            es: "cuartil inferior, mediana, cuartil superior")
        ),
        (head: Phrase(en: "alpha", es: "alfa"), name: Phrase(en: "alpha", es: "alfa")),
      ], Self.cells)
  }

  private static func cells(_ figures: SummaryFigures) -> [Phrase?] {
    [
      Figure.whole(figures.n), Figure.whole(figures.people), Figure.number(figures.mean),
      Figure.number(figures.standardDeviation), Figure.range(figures.interval),
      quartiles(figures), Figure.number(figures.alpha, digits: 2),
    ]
  }

  /// All three or what of them may be given; nil without any.
  private static func quartiles(_ figures: SummaryFigures) -> Phrase? {
    let values = [figures.lowerQuartile, figures.median, figures.upperQuartile]
    guard values.contains(where: { $0 != nil }) else { return nil }
    return Phrase(
      same: values.map { $0.map(Words.number) ?? FigureTable.none }.joined(separator: " / "))
  }

  /// Nil where a scale has no bands to be named, or none was counted.
  private func bands(of scale: ScaleDefinition) -> FigureTable? {
    guard let bands = scale.bands, bands.source.mayBeShown, !bands.isCutoffOfOneStudy else {
      return nil
    }
    let rows = rows(of: scale)
    guard rows.contains(where: { $0.figures?.bands != nil }) else { return nil }
    return groups.table(
      rows, in: summary.sites,
      bands.bands.map { band in (head: entry.name(of: band.id), name: entry.name(of: band.id)) }
    ) { figures in
      figures.bands.map { $0.map { Figure.whole($0.n) } }
    }
  }

  private var methods: [Phrase] {
    [
      Phrase(
        en: "n counts check-ins with a score.", es: "n cuenta los registros con puntaje."
      ).joined(to: summary.methods.phrase)
    ]
  }
}
