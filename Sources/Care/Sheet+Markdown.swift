import Formats

extension Sheet {
  /// The page as Markdown (CommonMark, tables as GitHub has them); it ends with a newline.
  ///
  /// Signs that Markdown would read as layout are escaped in every text, so that a person's words
  /// look as they were typed and cannot become a heading or a link.
  package var markdown: String {
    blocks.filter { $0 != .gap }.map(markdown(of:)).joined(separator: "\n\n") + "\n"
  }

  private func markdown(of block: Block) -> String {
    switch block {
    case .title(let text): "# " + Self.inLine(text)
    case .section(let text): "## " + Self.inLine(text)
    case .paragraph(let text): Self.escaped(text)
    case .bullets(let items):
      items.map { "- " + Self.escaped($0, indent: "  ") }.joined(separator: "\n")
    case .field(let label, let value):
      "**\(Self.inLine(label)):** \(value.map { Self.escaped($0) } ?? Self.blank)"
    case .gap: ""
    case .blankLines(let count):
      Array(repeating: Self.blank, count: count).joined(separator: "\n\n")
    case .signature(let whose):
      "**\(Self.inLine(whose)):** \(Self.blank)\n\n"
        + "**\(Self.signedOn[language]):** \(Self.blank)"
    case .table(let headings, let rows): Self.table(headings: headings, rows: rows)
    }
  }

  /// Its first sign is escaped: a line of nothing else would be a rule across the page.
  private static let blank = "\\" + String(repeating: "_", count: 30)

  private static func table(headings: [String], rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map(inLine).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: headings.count)
    return ([line(headings), rule] + rows.map { row in line(headings.indices.map(row.cell)) })
      .joined(separator: "\n")
  }

  /// The text on one line, escaped.
  private static func inLine(_ text: String) -> String {
    escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// The text with its signs escaped. Its lines stay lines; an empty one parts paragraphs.
  private static func escaped(_ text: String, indent: String = "") -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(escapedLine)
    var escaped = ""
    for (index, line) in lines.enumerated() {
      escaped += line
      guard index + 1 < lines.count else { break }
      let isBreak = !line.isEmpty && !lines[index + 1].isEmpty
      // A backslash at the end keeps the break inside a paragraph.
      escaped += (isBreak ? "\\" : "") + "\n" + (lines[index + 1].isEmpty ? "" : indent)
    }
    return escaped
  }

  private static func escapedLine(_ line: Substring) -> String {
    // Spaces at either end would be dropped, or set as code.
    let words = line.drop { $0 == " " }
    var escaped = ""
    for character in words {
      if "\\`*_[]<>&#|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escapedStart(escaped)
  }

  /// Escapes what begins a list, a rule or an underlined heading, which only counts at the start.
  private static func escapedStart(_ line: String) -> String {
    if let first = line.first, "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
      return digits + "\\" + rest
    }
    return line
  }
}
