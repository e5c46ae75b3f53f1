import Formats

/// What is drawn inside the axes of one series, and which marks stand on its time axis.
struct Plot: Sendable {
  let canvas: Canvas
  /// The columns of check-ins without a score.
  let noScores: Set<Int>
  /// The columns of breaks.
  let breaks: Set<Int>
  /// Whether neighbouring check-ins stand, on the average, less than a column apart.
  ///
  /// Then no line joins the scores: it would hide them.
  let isTooDense: Bool

  init(_ series: ChartSeries, values: ValueAxis, time: TimeAxis) {
    var canvas = Canvas(columns: time.columns, rows: values.rows)
    isTooDense = time.averageCells(between: series.points.map(\.date)) < 1
    if let range = series.ownRange { canvas.draw(range, series, values) }

    var noScores: Set<Int> = []
    var breaks: Set<Int> = []
    var last: ChartPoint?
    for point in series.points {
      let column = time.column(of: point.date)
      let lastColumn = last.map { time.column(of: $0.date) }
      if point.breakBefore != nil {
        let middle = lastColumn.map { ($0 + column + 1) / 2 } ?? column
        breaks.insert(middle)
        if middle < column { canvas.drawBreak(column: middle) }
      }
      if let value = point.value {
        if let earlier = last?.value, let lastColumn, point.breakBefore == nil, !isTooDense {
          canvas.join((lastColumn, values.row(of: earlier)), (column, values.row(of: value)))
        }
      } else {
        noScores.insert(column)
      }
      last = point
    }
    for point in series.points {
      guard let value = point.value else { continue }
      canvas.addScore(column: time.column(of: point.date), row: values.row(of: value))
    }
    if let scored = series.points.last(where: { $0.value != nil }), let value = scored.value,
      let reach = series.error.smallestDetectable
    {
      canvas.drawZone(
        column: time.column(of: scored.date) + Self.zoneOffset, value: value, reach: reach, series,
        values)
    }
    self.canvas = canvas
    self.noScores = noScores
    self.breaks = breaks
  }

  /// How far right of the last score its zone of error stands.
  static let zoneOffset = 2
}

extension Canvas {
  /// Dotted lines at both ends of the range; an end beyond the scale has none.
  fileprivate mutating func draw(
    _ range: ChartSeries.OwnRange, _ series: ChartSeries, _ values: ValueAxis
  ) {
    let scale = Double(series.minimum)...Double(series.maximum)
    for end in [range.low, range.high] where scale.contains(end) {
      for column in 0..<columns { mark(.range, column: column, row: values.row(of: end)) }
    }
  }

  fileprivate mutating func drawBreak(column: Int) {
    for row in 0..<rows { mark(.breakLine, column: column, row: row) }
  }

  /// A whisker from the last score up and down by the error; it has no end where it would leave the
  /// scale.
  fileprivate mutating func drawZone(
    column: Int, value: Double, reach: Double, _ series: ChartSeries, _ values: ValueAxis
  ) {
    let top = values.row(of: value + reach)
    let bottom = values.row(of: value - reach)
    guard top < bottom else { return mark(.zone, column: column, row: top) }
    for row in top...bottom { mark(.zone, column: column, row: row) }
    if value + reach <= Double(series.maximum) { mark(.zoneTop, column: column, row: top) }
    if value - reach >= Double(series.minimum) { mark(.zoneBottom, column: column, row: bottom) }
  }
}
