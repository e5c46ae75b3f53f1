import Formats

/// What stands between the picture and the closing facts: each mark with its name, one a line.
struct Legend: Sendable {
  let lines: [String]

  /// The legend of what was drawn; without a plot the same facts stand as plain sentences.
  init(_ series: ChartSeries, _ options: ChartOptions, plot: Plot?) {
    guard series.isScored else {
      lines = []
      return
    }
    let glyphs = Glyphs.of(options.drawing)
    var entries: [Entry] = []
    if let plot { entries += Self.marks(series, plot, glyphs) }
    if let range = series.ownRange {
      let text = ChartWords.ownRange(range, of: options.subject)
      entries.append(Entry(mark: glyphs.range + " " + glyphs.range, text: text))
    }
    if let zone = ChartWords.zone(series) { entries.append(Entry(mark: glyphs.zone, text: zone)) }
    entries.append(Entry(text: series.error.name.asSentence))
    if plot == nil || series.marginNames(options).isEmpty,
      let bands = ChartWords.bandsInShort(series)
    {
      entries.append(Entry(text: bands))
    }
    if let borrowed = ChartWords.borrowed(series) { entries.append(Entry(text: borrowed)) }

    var lines: [String] = []
    for entry in entries {
      if plot == nil {
        lines += entry.text.asSentence[options.language].wrapped(to: options.width)
      } else {
        lines += entry.text[options.language].wrapped(
          to: options.width, firstIndent: entry.mark.padded(to: 5), hangingIndent: "     ")
      }
    }
    self.lines = lines
  }

  private struct Entry {
    var mark = ""
    let text: Phrase
  }

  /// The marks that only a picture has.
  private static func marks(_ series: ChartSeries, _ plot: Plot, _ glyphs: Glyphs) -> [Entry] {
    var entries: [Entry] = []
    if plot.canvas.hasScoresInOnePlace {
      entries.append(Entry(mark: glyphs.scores, text: ChartWords.scoresInOnePlace))
    }
    if plot.isTooDense { entries.append(Entry(text: ChartWords.tooDense)) }
    for point in series.points where point.value == nil {
      let text = ChartWords.onDate(point, ChartWords.noScore(point))
      entries.append(Entry(mark: glyphs.noScore, text: text))
    }
    for point in series.points {
      if let text = ChartWords.breakBefore(point) {
        entries.append(Entry(mark: glyphs.breakMark, text: text))
      }
    }
    return entries
  }
}
