import Formats

/// Scores over time in plain text: drawn, or said as sentences of the same facts.
///
/// No cause is ever suggested, and nothing is ranked.
package enum Chart {
  /// One series as lines of at most the width of the options, without colour.
  ///
  /// Under 40 cells the dates and values are listed instead, the latest first.
  package static func lines(_ series: ChartSeries, _ options: ChartOptions) -> [String] {
    lines([series], options)
  }

  /// Several series one under the other, on one time axis, with an empty line between them.
  package static func lines(_ series: [ChartSeries], _ options: ChartOptions) -> [String] {
    let frame = Frame(series, options)
    var lines: [String] = []
    for one in series {
      if !lines.isEmpty { lines.append("") }
      lines += heading(one, options)
      let plot = one.isScored ? frame?.plot(one) : nil
      if let frame, let plot {
        lines += [""] + frame.picture(plot, of: one)
      } else if !one.points.isEmpty {
        lines += [""] + DateList.lines(one, options)
      }
      let legend = Legend(one, options, plot: plot).lines
      if !legend.isEmpty { lines += [""] + legend }
      if !one.facts.isEmpty { lines.append("") }
      for fact in one.facts { lines += fact[options.language].wrapped(to: options.width) }
    }
    return lines
  }

  private static func heading(_ series: ChartSeries, _ options: ChartOptions) -> [String] {
    let scale = ChartWords.scale(series).joined(to: ChartWords.favourable(series.favourable))
    var lines: [String] = []
    for line in [ChartWords.title(series), scale, ChartWords.period(series)] {
      lines += line[options.language].wrapped(to: options.width)
    }
    return lines
  }
}

extension ChartSeries {
  var isScored: Bool { points.contains { $0.value != nil } }
}
