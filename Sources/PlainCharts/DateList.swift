import Formats

/// The dates and values of a series, the latest first, where there is no room for a picture.
enum DateList {
  static func lines(_ series: ChartSeries, _ options: ChartOptions) -> [String] {
    var lines: [String] = []
    for point in series.points.reversed() {
      lines += ChartWords.onDate(point, ChartWords.result(point))[options.language]
        .wrapped(to: options.width, firstIndent: "", hangingIndent: "  ")
      if let text = ChartWords.breakBefore(point) {
        lines += text[options.language].wrapped(to: options.width, indent: 2)
      }
    }
    return lines
  }
}
