import Formats

/// A figure as SVG: a line a row, with the name on the left, the mean as a dot on its interval, and
/// the same in figures on the right.
struct SVGChart {
  private let figure: ReportFigure
  private let language: Language

  private static let width = 720.0
  /// Where the axis begins and ends.
  private static let left = 210.0
  private static let right = 540.0
  private static let top = 12.0
  private static let rowHeight = 26.0
  /// As much of a name as fits before the axis; the table has it whole.
  private static let nameCells = 28

  init(_ figure: ReportFigure, language: Language) {
    self.figure = figure
    self.language = language
  }

  var lines: [String] {
    let bottom = Self.top + Self.rowHeight * Double(figure.rows.count)
    let (title, description) = ("f\(figure.number)t", "f\(figure.number)d")
    var lines = [
      "<svg role=\"img\" aria-labelledby=\"\(title) \(description)\" "
        + "viewBox=\"0 0 \(Self.place(Self.width)) \(Self.place(bottom + 30))\">",
      "<title id=\"\(title)\">\(words(figure.caption))</title>",
      "<desc id=\"\(description)\">\(figure.sentences.map(words).joined(separator: ". ")).</desc>",
      line("scale", Self.left, bottom, Self.right, bottom),
    ]
    for tick in figure.ticks {
      let x = x(tick)
      lines.append(line("scale", x, Self.top, x, bottom + 5))
      lines.append(
        text(
          Phrase(same: DecimalText.trimmed(tick, fractionDigits: 1)), x: x, y: bottom + 20,
          anchor: "middle"))
    }
    for (index, row) in figure.rows.enumerated() {
      let y = Self.top + Self.rowHeight * (Double(index) + 0.5)
      lines.append("<g class=\"row\">")
      lines += self.lines(of: row, y: y)
      lines.append("</g>")
    }
    lines.append("</svg>")
    return lines
  }

  private func lines(of row: ReportFigure.Row, y: Double) -> [String] {
    let name = row.name[language].truncated(to: Self.nameCells)
    var lines = [text(Phrase(same: name), x: Self.left - 12, y: y + 4, anchor: "end")]
    switch row.state {
    case .mean(let mean, let interval):
      if let interval {
        lines.append(line("interval", x(interval.lowerBound), y, x(interval.upperBound), y))
      }
      lines.append(
        "<circle class=\"mean\" cx=\"\(Self.place(x(mean)))\" cy=\"\(Self.place(y))\" r=\"5\"/>")
      lines.append(text(row.state.words, x: Self.right + 12, y: y + 4, anchor: "start"))
    case .hidden, .nobody, .notGiven:
      lines.append(
        text(
          row.state.words, x: Self.right + 12, y: y + 4, anchor: "start", kind: " class=\"none\""))
    }
    return lines
  }

  /// Where a value stands; what lies outside the axis, at its end.
  private func x(_ value: Double) -> Double {
    let (low, high) = (figure.axis.lowerBound, figure.axis.upperBound)
    let share = min(max((value - low) / (high - low), 0), 1)
    return Self.left + share * (Self.right - Self.left)
  }

  private func line(_ kind: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double)
    -> String
  {
    "<line class=\"\(kind)\" x1=\"\(Self.place(x1))\" y1=\"\(Self.place(y1))\" "
      + "x2=\"\(Self.place(x2))\" y2=\"\(Self.place(y2))\"/>"
  }

  private func text(
    _ phrase: Phrase, x: Double, y: Double, anchor: String, kind: String = ""
  ) -> String {
    "<text x=\"\(Self.place(x))\" y=\"\(Self.place(y))\" text-anchor=\"\(anchor)\"\(kind)>"
      + "\(words(phrase))</text>"
  }

  private func words(_ phrase: Phrase) -> String { HTMLText.escaped(phrase[language]) }

  /// A hundredth of a unit is finer than any screen.
  private static func place(_ value: Double) -> String {
    DecimalText.trimmed(value, fractionDigits: 2)
  }
}
