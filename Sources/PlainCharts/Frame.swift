import Formats

/// What the charts of one page share: the time axis, the gutter left of the plot and the margin
/// right of it.
struct Frame: Sendable {
  private let options: ChartOptions
  private let glyphs: Glyphs
  /// The cells of the labels left of the axis.
  private let gutter: Int
  private let time: TimeAxis
  private let labels: TimeLabels

  /// Nil where the width is too small for a chart, or there is no date to draw.
  init?(_ series: [ChartSeries], _ options: ChartOptions) {
    guard options.width >= ChartOptions.narrowestChart else { return nil }
    self.options = options
    glyphs = .of(options.drawing)
    var gutter = 0
    var margin = 0
    for one in series {
      for tick in ValueAxis(one).ticks.values { gutter = max(gutter, tick.displayWidth) }
      for name in one.marginNames(options) { margin = max(margin, name.displayWidth + 3) }
    }
    self.gutter = gutter + 1
    // The axis itself takes a cell, and a space before the labels.
    let plot = options.width - self.gutter - 2 - margin
    let hasZone = series.contains { $0.error.smallestDetectable != nil }
    let after = hasZone ? Plot.zoneOffset + 1 : 1
    let dates = series.flatMap(\.points).map(\.date)
    guard let time = TimeAxis(dates, columns: plot, after: after) else { return nil }
    self.time = time
    labels = TimeLabels(
      time, language: options.language, indent: self.gutter + 2, width: options.width)
  }

  func plot(_ series: ChartSeries) -> Plot {
    Plot(series, values: ValueAxis(series), time: time)
  }

  /// The plot between its axes, with the margin.
  func picture(_ plot: Plot, of series: ChartSeries) -> [String] {
    let values = ValueAxis(series)
    let margin = margin(series, values)
    var lines: [String] = []
    for row in 0..<values.rows {
      let tick = values.ticks[row]
      let label = (tick ?? "").padded(to: gutter, .right)
      let axis = tick == nil ? glyphs.axis : glyphs.axisTick
      let line = label + " " + axis + plot.canvas.text(row: row, glyphs) + (margin[row] ?? "")
      lines.append(line.withoutTrailingSpaces)
    }
    lines.append("".padded(to: gutter + 1) + glyphs.axisCorner + timeAxis(plot))
    return lines + labels.lines
  }

  private func timeAxis(_ plot: Plot) -> String {
    let ticks = Set(labels.columns)
    var line = ""
    for column in 0..<time.columns {
      if plot.breaks.contains(column) {
        line += glyphs.breakMark
      } else if plot.noScores.contains(column) {
        line += glyphs.noScore
      } else {
        line += ticks.contains(column) ? glyphs.timeTick : glyphs.timeAxis
      }
    }
    return line
  }

  /// What stands right of the plot, by row: a bracket around each band, and its name.
  private func margin(_ series: ChartSeries, _ values: ValueAxis) -> [Int: String] {
    let names = series.marginNames(options)
    var margin: [Int: String] = [:]
    for (rows, name) in zip(values.bandRows, names) {
      for row in rows {
        var text = " "
        if rows.count == 1 {
          text += glyphs.bandOfOneRow
        } else if row == rows.lowerBound {
          text += glyphs.bandTop
        } else {
          text += row == rows.upperBound ? glyphs.bandBottom : glyphs.bandMiddle
        }
        if row == (rows.lowerBound + rows.upperBound) / 2 { text += " " + name }
        margin[row] = text
      }
    }
    return margin
  }
}

extension ChartSeries {
  /// The names of the bands where they stand at the margin, the lowest first; empty where they
  /// stand below the chart.
  func marginNames(_ options: ChartOptions) -> [String] {
    guard options.width >= ChartOptions.narrowestWithMargin, !ValueAxis(self).bandRows.isEmpty
    else { return [] }
    let names = bands.map { $0.name[options.language] }
    return names.contains { $0.displayWidth > options.width / 4 } ? [] : names
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
