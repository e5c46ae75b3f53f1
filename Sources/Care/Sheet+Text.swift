import Formats

extension Sheet {
  /// The page as plain text, no line longer than that many cells where its words allow; it ends
  /// with a newline.
  package func text(width: Int) -> String {
    lines(width: width).joined(separator: "\n") + "\n"
  }

  /// The same as lines.
  ///
  /// An empty line parts the blocks; a heading stands right above what belongs to it, and fields
  /// that follow each other stand together.
  package func lines(width: Int) -> [String] {
    var lines: [String] = []
    var before: Block?
    for block in blocks {
      if block == .gap {
        before = block
        continue
      }
      if let before, Self.isParted(before, block) { lines.append("") }
      lines += self.lines(of: block, width: width)
      before = block
    }
    return lines
  }

  private static func isParted(_ before: Block, _ block: Block) -> Bool {
    switch (before, block) {
    case (.section, .section): true
    case (.section, _), (.field, .field), (.bullets, .blankLines), (.field, .blankLines): false
    default: true
    }
  }

  private func lines(of block: Block, width: Int) -> [String] {
    switch block {
    case .title(let text), .section(let text), .paragraph(let text): text.wrapped(to: width)
    case .bullets(let items):
      items.flatMap { $0.wrapped(to: width, firstIndent: "- ", hangingIndent: "  ") }
    case .field(let label, let value?):
      "\(label): \(value)".wrapped(to: width, firstIndent: "", hangingIndent: "  ")
    case .gap: []
    case .field(let label, nil): Self.blank(after: label, width: width)
    case .blankLines(let count):
      Array(repeating: String(repeating: "_", count: max(1, width)), count: count)
    case .signature(let whose):
      Self.blank(after: whose, width: width)
        + Self.blank(after: Self.signedOn[language], width: min(width, 30))
    case .table(let headings, let rows):
      SheetTable(headings: headings, rows: rows).lines(width: width)
    }
  }

  /// The fewest cells that somebody can write a few words in.
  private static let leastBlank = 16

  private static func blank(after label: String, width: Int) -> [String] {
    var lines = "\(label):".wrapped(to: width, firstIndent: "", hangingIndent: "  ")
    let used = lines.last?.displayWidth ?? 0
    let room = width - used - 1
    if room >= leastBlank {
      let last = lines.popLast() ?? ""
      return lines + [last + " " + String(repeating: "_", count: room)]
    }
    return lines + [String(repeating: "_", count: max(1, width))]
  }
}

/// Rows of cells as text: columns where they fit, else one labelled cell after another.
private struct SheetTable {
  let headings: [String]
  let rows: [[String]]

  func lines(width: Int) -> [String] {
    let cells = [headings] + rows.map { row in headings.indices.map { row.cell($0) } }
    let widths = headings.indices.map { column in
      cells.map { $0.cell(column).displayWidth }.max() ?? 0
    }
    let gaps = 2 * max(0, headings.count - 1)
    guard widths.reduce(gaps, +) <= width, !cells.joined().contains(where: Self.isBroken) else {
      return listed(width: width)
    }
    return cells.map { row in
      let line = zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
      return String(line.trimmingTrailingSpaces)
    }
  }

  private static func isBroken(_ cell: String) -> Bool { cell.contains { $0.isNewline } }

  private func listed(width: Int) -> [String] {
    rows.flatMap { row in
      headings.indices.map { "\(headings[$0]): \(row.cell($0))" }.joined(separator: "; ")
        .wrapped(to: width, firstIndent: "- ", hangingIndent: "  ")
    }
  }
}

extension [String] {
  /// The cell of that column, empty where the row is shorter.
  func cell(_ column: Int) -> String { indices.contains(column) ? self[column] : "" }
}

extension String {
  fileprivate var trimmingTrailingSpaces: Substring {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return self[..<end]
  }
}
