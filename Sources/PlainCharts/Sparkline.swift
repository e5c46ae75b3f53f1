import Formats

/// Several scales in a few lines: a row each, on one time axis.
package enum Sparkline {
  /// A row a series: name, sparkline, last score, favourable direction; then a line or two
  /// that say how to read them.
  ///
  /// A cell is a slot of time, true to the dates, and shows the latest score in it; an empty slot is
  /// a space. The height of a cell is the score's place between the scale's floor and ceiling. Where
  /// there is room, slots stand a space apart when a break has to be shown between two of them.
  package static func lines(_ series: [ChartSeries], _ options: ChartOptions) -> [String] {
    let layout = SparklineLayout(series, options)
    var lines: [String] = []
    for one in series { lines += layout.row(one) }
    return lines + layout.key(series)
  }
}
