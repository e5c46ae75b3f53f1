import Formats

/// Values with their intervals, one below the other on one axis: a line a row, with its name before
/// the axis and the same in words behind it.
///
/// Where there is no room for an axis the names and words stand alone.
package struct IntervalChart: Hashable, Sendable {
  package let axis: ClosedRange<Double>
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let name: String
    /// Nil where there is nothing to draw.
    package let value: Double?
    package let interval: ClosedRange<Double>?
    /// All that the row shows.
    package let words: String

    package init(name: String, value: Double?, interval: ClosedRange<Double>?, words: String) {
      self.name = name
      self.value = value
      self.interval = interval
      self.words = words
    }
  }

  package init(axis: ClosedRange<Double>, rows: [Row]) {
    self.axis = axis
    self.rows = rows
  }

  /// The fewest cells that an axis is drawn in, and the most.
  private static let axisCells = 15...60

  /// Lines of at most `options.width` cells; longer words alone may be wider.
  package func lines(_ options: ChartOptions) -> [String] {
    let names = rows.map { $0.name.truncated(to: options.width / 3, ascii: options.isASCII) }
    let nameCells = names.map(\.displayWidth).max() ?? 0
    let wordCells = rows.map(\.words.displayWidth).max() ?? 0
    let room = options.width - nameCells - wordCells - 3
    guard room >= Self.axisCells.lowerBound, rows.contains(where: { $0.value != nil }) else {
      return rows.flatMap {
        "\($0.name): \($0.words)".wrapped(to: options.width, firstIndent: "", hangingIndent: "  ")
      }
    }
    let plot = Plot(axis: axis, cells: min(room, Self.axisCells.upperBound), options)
    var lines: [String] = []
    for (row, name) in zip(rows, names) {
      lines.append("\(name.padded(to: nameCells)) \(plot.line(of: row)) \(row.words)")
    }
    let indent = String(repeating: " ", count: nameCells + 1)
    return lines + [indent + plot.axisLine, indent + plot.labels]
  }

  private struct Plot {
    let axis: ClosedRange<Double>
    /// Beside the axis itself.
    let cells: Int
    let isASCII: Bool

    init(axis: ClosedRange<Double>, cells: Int, _ options: ChartOptions) {
      self.axis = axis
      self.cells = cells
      isASCII = options.isASCII
    }

    func line(of row: Row) -> String {
      var marks = [String](repeating: " ", count: cells)
      if let interval = row.interval {
        let (low, high) = (cell(interval.lowerBound), cell(interval.upperBound))
        for place in low...high { marks[place] = isASCII ? "-" : "─" }
        marks[low] = isASCII ? "[" : "├"
        marks[high] = isASCII ? "]" : "┤"
      }
      if let value = row.value { marks[cell(value)] = isASCII ? "o" : "●" }
      return (isASCII ? "|" : "│") + marks.joined()
    }

    var axisLine: String {
      (isASCII ? "+" : "└") + String(repeating: isASCII ? "-" : "─", count: cells)
    }

    /// The ends of the axis and its middle below the cells that they stand for.
    var labels: String {
      let (low, high) = (axis.lowerBound, axis.upperBound)
      let texts = [low, (low + high) / 2, high].map {
        DecimalText.trimmed($0, fractionDigits: 1)
      }
      let middle = 1 + cell((low + high) / 2) - texts[1].count / 2
      return (" " + texts[0]).padded(to: middle)
        + texts[1].padded(to: cells + 1 - middle - texts[2].count)
        + texts[2]
    }

    /// The cell of a value; what lies outside the axis, at its end.
    private func cell(_ value: Double) -> Int {
      let width = axis.upperBound - axis.lowerBound
      guard width > 0 else { return 0 }
      let share = min(max((value - axis.lowerBound) / width, 0), 1)
      return Int((share * Double(cells - 1)).rounded())
    }
  }
}

extension ChartOptions {
  fileprivate var isASCII: Bool { drawing == .ascii }
}
