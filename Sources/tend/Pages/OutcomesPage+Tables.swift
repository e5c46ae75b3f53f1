import Formats
import Outcomes

// What is said beside the figures of tables.
extension OutcomesPage {
  static let noTable = Page.one(
    Phrase(
      en: "No table was named with --input, and there is no program's store yet.",
      es: "No se nombró una tabla con --input, y todavía no hay archivo de un programa."))

  static func writtenTo(_ path: String) -> Page {
    var page = Page()
    page.text(
      Phrase(en: "Only you can read the file:", es: "Solo tú puedes leer el archivo:"))
    page.path(path)
    return page
  }

  /// What became of rows that could not be read: the first faults, and how many more there are.
  static func setAside(_ summary: PanelSummary, names: [String]) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "\(summary.rejected) \(summary.rejected == 1 ? "row" : "rows") set aside",
        es: "\(summary.rejected) \(summary.rejected == 1 ? "fila apartada" : "filas apartadas")"))
    let all = summary.firstRejected.flatMap { row in
      ErrorCatalogue.reasons(row.fault).map { reason in
        names.count < 2
          ? reason
          : ErrorCatalogue.input(names[safe: row.file] ?? "-").joined(to: reason, with: ", ")
      }
    }
    let shown = all.prefix(TableSummary.mostFaults)
    for reason in shown { page.text(reason, indent: 2) }
    let more = summary.faults - shown.count
    if more > 0 { page.text(Phrase(en: "and \(more) more", es: "y \(more) más"), indent: 2) }
    return page
  }

  // MARK: - Columns

  /// What a draft of a map left open.
  static func drafted(_ draft: ColumnDraft, for instrument: String) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en:
          "A draft for \(instrument). Answers coded from 0 (\"add\") and items that come reversed "
          + "(\"reversedAlready\") are for you to say.",
        es: "Un borrador para \(instrument). Las respuestas que empiezan en 0 («add») y los ítems "
          + "que ya vienen invertidos («reversedAlready») los dices tú."))
    if !draft.missing.isEmpty {
      let names = draft.missing.joined(separator: ", ")
      page.text(
        Phrase(
          en: "No heading was found for: \(names). Write it in place of null.",
          es: "No se halló encabezado para: \(names). Escríbelo en lugar de null."))
    }
    for choice in draft.severalFit {
      let headings = choice.headings.map { $0.printable() }.joined(separator: ", ")
      page.text(
        Phrase(
          en: "Several headings would fit \(choice.name): \(headings)",
          es: "Varios encabezados encajan con \(choice.name): \(headings)"))
    }
    if !draft.unmatched.isEmpty {
      let headings = draft.unmatched.map { $0.printable() }.joined(separator: ", ")
      page.text(
        Phrase(
          en: "Headings that no item took: \(headings). Those to group by go under \"groups\", "
            + "as in \"site\": \"\(draft.unmatched[0].printable())\".",
          es:
            "Encabezados que no tomó ningún ítem: \(headings). Los que sirven para agrupar van en "
            + "«groups», como en \"site\": \"\(draft.unmatched[0].printable())\"."))
    }
    return page
  }
}
