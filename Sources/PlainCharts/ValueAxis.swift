import Formats

/// The vertical axis: which row of the plot shows a score, from the scale's ceiling in row 0 to its
/// floor in the last row.
///
/// A row never stands for scores on both sides of a band's edge: a score that rounding would put
/// into the neighbouring band's row moves to the nearest row of its own band.
struct ValueAxis: Sendable {
  let rows: Int
  /// What stands before the axis, by row: the ceiling, the floor, the lower bounds of bands.
  let ticks: [Int: String]
  /// The rows of each band, the lowest band first; empty where the bands do not fit the rows.
  let bandRows: [ClosedRange<Int>]

  private let minimum: Double
  private let maximum: Double
  private let edges: [Edge]

  /// The lower bound of a band and the lowest row that belongs to the band.
  private struct Edge: Sendable {
    let bound: Double
    let row: Int
  }

  init(_ series: ChartSeries) {
    minimum = Double(series.minimum)
    maximum = Double(series.maximum)
    let bounds = series.bounds
    rows = Self.rows(from: minimum, to: maximum, bounds: bounds)
    edges = Self.edges(bounds, from: minimum, to: maximum, rows: rows)

    var ticks: [Int: String] = [:]
    if bounds.isEmpty {
      for row in Self.roundRows(from: minimum, to: maximum, rows: rows) {
        let share = Double(row) / Double(rows - 1)
        ticks[row] = DecimalText.trimmed(maximum - share * (maximum - minimum), fractionDigits: 0)
      }
    }
    for edge in edges { ticks[edge.row] = DecimalText.trimmed(edge.bound, fractionDigits: 1) }
    ticks[rows - 1] = String(series.minimum)
    ticks[0] = String(series.maximum)
    self.ticks = ticks

    var bandRows: [ClosedRange<Int>] = []
    var lowest = rows - 1
    for edge in edges {
      bandRows.append(edge.row + 1...lowest)
      lowest = edge.row
    }
    let fits = series.bands.count == edges.count + 1
    self.bandRows = fits ? bandRows + [0...lowest] : []
  }

  /// The row of a score; what lies outside the scale is shown at its end.
  func row(of value: Double) -> Int {
    var row = Self.place(of: value, from: minimum, to: maximum, rows: rows)
    for edge in edges {
      row = value >= edge.bound ? min(row, edge.row) : max(row, edge.row + 1)
    }
    return row
  }

  private static func place(
    of value: Double, from minimum: Double, to maximum: Double, rows: Int
  ) -> Int {
    guard maximum > minimum else { return rows - 1 }
    let share = min(max((maximum - value) / (maximum - minimum), 0), 1)
    return Int((share * Double(rows - 1)).rounded())
  }

  /// The edges from the lowest bound up, each with a row of its own and one left for the band
  /// below; none where there are more bands than rows.
  private static func edges(
    _ bounds: [Double], from minimum: Double, to maximum: Double, rows: Int
  ) -> [Edge] {
    var edges: [Edge] = []
    var lowest = rows - 2
    for bound in bounds {
      let row = min(place(of: bound, from: minimum, to: maximum, rows: rows), lowest)
      guard row >= 0 else { return [] }
      edges.append(Edge(bound: bound, row: row))
      lowest = row - 1
    }
    return edges
  }

  /// The number of rows, 11 to 14, that best fits the scale.
  ///
  /// With bands, the one whose rows part nearest to the bounds (half a point under a bound, since
  /// scores are whole). Without, the one whose rows are whole scores, else have round ticks.
  private static func rows(
    from minimum: Double, to maximum: Double, bounds: [Double]
  ) -> Int {
    let range = maximum - minimum
    guard range > 0 else { return 11 }
    func misfit(_ rows: Int) -> Double {
      let points = range / Double(rows - 1)
      guard bounds.isEmpty else {
        var sum = 0.0
        for bound in bounds {
          let parting = (maximum - bound + 0.5) / points - 0.5
          sum += abs(parting - parting.rounded())
        }
        return sum
      }
      if points == points.rounded() { return 0 }
      return roundRows(from: minimum, to: maximum, rows: rows).isEmpty ? 2 : 1
    }
    var best = (rows: 13, misfit: misfit(13))
    for rows in [12, 11, 14] {
      let misfit = misfit(rows)
      if misfit < best.misfit { best = (rows, misfit) }
    }
    return best.rows
  }

  /// Evenly spaced rows that stand for whole scores, about three rows apart.
  private static func roundRows(
    from minimum: Double, to maximum: Double, rows: Int
  ) -> [Int] {
    let points = (maximum - minimum) / Double(rows - 1)
    for step in [3, 2, 4, 5, 6] where (rows - 1).isMultiple(of: step) {
      let apart = points * Double(step)
      if apart == apart.rounded() { return Array(stride(from: 0, to: rows, by: step)) }
    }
    return []
  }
}

extension ChartSeries {
  /// The lower bounds that lie inside the scale, lowest first.
  var bounds: [Double] {
    var bounds: [Double] = []
    for case let bound? in bands.map(\.lowerBound) {
      if bound > Double(minimum), bound <= Double(maximum) { bounds.append(bound) }
    }
    return bounds
  }
}
