package import Formats

extension Chart {
  /// The facts of a chart as sentences, for people who listen: no box drawing, blocks or braille.
  ///
  /// First the scale, then the check-ins with the latest first, then what is known about them, and
  /// last the closing facts. Each check-in is one sentence group that begins with its ISO date.
  ///
  /// The latest `limit` check-ins are said, or all where it is nil; `olderHint` says how to hear the
  /// older ones, and follows their number.
  package static func sentences(
    _ series: ChartSeries, limit: Int? = 12, olderHint: Phrase? = nil,
    subject: ChartOptions.Subject = .reader
  ) -> [Phrase] {
    var sentences = [
      ChartWords.title(series).joined(to: Phrase(same: "."), with: ""), ChartWords.scale(series),
      ChartWords.favourable(series.favourable),
    ]
    sentences.append(ChartWords.period(series))

    let shown = series.points.suffix(max(0, limit ?? .max))
    for point in shown.reversed() {
      let result = ChartWords.onDate(point, ChartWords.result(point)).joined(
        to: Phrase(same: "."), with: "")
      sentences.append(point.sinceLast.map { result.joined(to: $0.asSentence) } ?? result)
      if let text = ChartWords.breakBefore(point) { sentences.append(text.asSentence) }
    }
    if shown.count < series.points.count {
      let left = ChartWords.leftOut(series.points.count - shown.count)
      sentences.append(olderHint.map { left.joined(to: $0) } ?? left)
    }

    guard series.isScored else { return sentences + series.facts }
    sentences += ChartWords.bands(series)
    if let borrowed = ChartWords.borrowed(series) { sentences.append(borrowed) }
    if let range = series.ownRange {
      sentences.append(ChartWords.ownRange(range, of: subject).asSentence)
    }
    if let zone = ChartWords.zone(series) { sentences.append(zone.asSentence) }
    return sentences + [series.error.name.asSentence] + series.facts
  }
}

extension Phrase {
  /// With a capital letter and a full stop, where it has none yet.
  var asSentence: Phrase {
    func sentence(_ text: String) -> String {
      guard let last = text.last else { return text }
      return text.prefix(1).uppercased() + text.dropFirst() + (".!?…".contains(last) ? "" : ".")
    }
    return Phrase(en: sentence(english), es: sentence(spanish))
  }
}
