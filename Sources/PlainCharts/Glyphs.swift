/// The characters that a chart is drawn with.
struct Glyphs: Sendable {
  let score: String
  /// More than one score in one place.
  let scores: String
  let noScore: String
  let breakMark: String
  let breakLine: String
  let range: String
  /// The zone of the error of measurement beside the last score.
  let zone: String
  let zoneTop: String
  let zoneBottom: String
  let axis: String
  let axisTick: String
  let axisCorner: String
  let timeAxis: String
  let timeTick: String
  let bandTop: String
  let bandMiddle: String
  let bandBottom: String
  let bandOfOneRow: String
  /// The levels of a sparkline, from the floor of the scale to its ceiling.
  let levels: [String]
  private let vertical: String
  private let horizontal: String
  /// Down and right, down and left, up and right, up and left.
  private let corners: [Reach: String]
  private let crossing: String

  /// The character of a trend line that leaves its cell on those sides.
  func trend(_ reach: Reach) -> String {
    if let corner = corners[reach] { return corner }
    if reach.isSubset(of: [.up, .down]) { return vertical }
    if reach.isSubset(of: [.left, .right]) { return horizontal }
    return crossing
  }

  static func of(_ drawing: ChartOptions.Drawing) -> Glyphs {
    switch drawing {
    case .unicode: unicode
    case .ascii: ascii
    }
  }

  static let unicode = Glyphs(
    score: "●", scores: "◉", noScore: "○", breakMark: "╱", breakLine: "╎", range: "┈",
    zone: "┊", zoneTop: "┬", zoneBottom: "┴", axis: "│", axisTick: "┤", axisCorner: "└",
    timeAxis: "─", timeTick: "┬", bandTop: "╮", bandMiddle: "│", bandBottom: "╯",
    bandOfOneRow: "╴", levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], vertical: "│",
    horizontal: "─",
    corners: [
      [.down, .right]: "╭", [.down, .left]: "╮", [.up, .right]: "╰", [.up, .left]: "╯",
    ],
    crossing: "┼")

  static let ascii = Glyphs(
    score: "o", scores: "@", noScore: "x", breakMark: "/", breakLine: ":", range: ".",
    zone: ":", zoneTop: "=", zoneBottom: "=", axis: "|", axisTick: "+", axisCorner: "+",
    timeAxis: "-", timeTick: "+", bandTop: "\\", bandMiddle: "|", bandBottom: "/",
    bandOfOneRow: "-", levels: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    vertical: "|", horizontal: "-",
    corners: [
      [.down, .right]: ".", [.down, .left]: ".", [.up, .right]: "'", [.up, .left]: "'",
    ],
    crossing: "+")
}

/// The sides of a cell that a line leaves by.
struct Reach: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let up = Reach(rawValue: 1)
  static let down = Reach(rawValue: 2)
  static let left = Reach(rawValue: 4)
  static let right = Reach(rawValue: 8)
}
