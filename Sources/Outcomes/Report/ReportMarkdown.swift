package import Formats

/// A report as Markdown (CommonMark, tables as GitHub has them).
package enum ReportMarkdown {
  /// Signs that Markdown or HTML would read as more than text are escaped in every text.
  package static func text(_ outline: ReportOutline, language: Language) -> String {
    var parts = ["# " + escaped(outline.title[language])]
    if outline.isUnprotected {
      parts.append("**" + escaped(ReportOutline.notForRelease[language]) + "**")
    }
    for block in outline.blocks {
      switch block {
      case .heading(let level, let phrase):
        parts.append(String(repeating: "#", count: level) + " " + escaped(phrase[language]))
      case .text(let phrase), .quiet(let phrase): parts.append(escaped(phrase[language]))
      case .table(let table):
        parts.append("**" + escaped(table.caption[language]) + "**")
        parts.append(lines(table, language))
      case .figure(let figure):
        // The table says all that the drawing would.
        parts.append("**" + escaped(figure.caption[language]) + "**")
        parts.append(lines(figure.table, language))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func lines(_ table: ReportTable, _ language: Language) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }
    let heads = [table.rowHead] + table.heads
    var lines = [line(heads.map { $0[language] })]
    lines.append("|" + " --- |" + String(repeating: " ---: |", count: table.heads.count))
    lines += table.texts(language).map {
      line($0.name.isEmpty ? ["-"] + $0.cells : [$0.name] + $0.cells)
    }
    return lines.joined(separator: "\n")
  }

  /// On one line, with a backslash before every sign that could mean more than itself.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.printable() {
      if "\\`*_{}[]<>#|~&!$".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    // A line that begins like a list item or a heading underline.
    if let first = escaped.first, "+-=".contains(first), escaped.count > 1 {
      escaped = "\\" + escaped
    }
    return escaped
  }
}

extension ReportTable {
  /// Its rows as texts, a cell for each head: a hidden row has its mark in the first.
  package func texts(_ language: Language) -> [(name: String, cells: [String], isHidden: Bool)] {
    rows.map { row in
      let cells =
        row.cells.map { cells in cells.map { ($0 ?? Self.none)[language] } }
        ?? heads.indices.map { $0 == 0 ? Self.hidden[language] : "" }
      return (row.name[language], cells, row.cells == nil)
    }
  }
}
