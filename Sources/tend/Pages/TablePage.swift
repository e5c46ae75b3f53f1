import Formats
import Instruments
import Outcomes
import Psychometrics

/// What became of a table.
enum TablePage {
  static func page(
    _ summary: TableSummary, of entry: CatalogEntry, setsAside: Bool
  ) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "\(summary.scored) \(summary.scored == 1 ? "row" : "rows") scored",
        es: "\(summary.scored) \(summary.scored == 1 ? "fila con puntajes" : "filas con puntajes")")
    )
    if setsAside {
      page.text(
        Phrase(
          en: "\(summary.rejected) \(summary.rejected == 1 ? "row" : "rows") set aside",
          es: "\(summary.rejected) \(summary.rejected == 1 ? "fila apartada" : "filas apartadas")"))
    }
    for scale in summary.scales where scale.unscored > 0 {
      page.text(
        Phrase(
          en: "\(scale.scale.rawValue): \(scale.unscored) without a score, for missing answers",
          es: "\(scale.scale.rawValue): \(scale.unscored) sin puntaje, por respuestas que faltan"
        ))
    }
    for scale in summary.scales where scale.prorated > 0 {
      page.text(
        Phrase(
          en: "\(scale.scale.rawValue): \(scale.prorated) prorated",
          es: "\(scale.scale.rawValue): \(scale.prorated) estimadas"))
    }
    return page
  }

  /// Why rows were set aside: the first faults, and how many more there are.
  static func reasons(_ summary: TableSummary) -> Page {
    var page = Page()
    let shown = summary.firstRejected.flatMap(ErrorCatalogue.reasons)
      .prefix(TableSummary.mostFaults)
    for reason in shown { page.text(reason, indent: 2) }
    let more = summary.faults - shown.count
    if more > 0 { page.text(Phrase(en: "and \(more) more", es: "y \(more) más"), indent: 2) }
    return page
  }

  static func document(_ summary: TableSummary) -> JSON {
    [
      "schema": "tend.score-table/1",
      "rows": .integer(summary.rows), "scored": .integer(summary.scored),
      "rejected": .integer(summary.rejected),
      "unscored": .object(
        summary.scales.map { .init($0.scale.rawValue, .integer($0.unscored)) }),
      "prorated": .object(
        summary.scales.map { .init($0.scale.rawValue, .integer($0.prorated)) }),
    ]
  }
}
