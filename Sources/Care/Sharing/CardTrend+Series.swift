import Formats
import Journal
import Psychometrics

extension CardTrend {
  /// The trend over the months up to a day, from the entries that have a score on the scale.
  ///
  /// The changes are judged as in every chart, but between shown points alone: a check-in from
  /// before the stretch, or one without a score, leaves no trace.
  ///
  /// Nil where there is no score in that time.
  init?(
    _ choice: CardChoice.Trend, in entries: [Entry], upTo day: CivilDate, _ language: Language
  ) {
    let scale = choice.scale
    let start = day.monthsBefore(choice.months)
    let readings = scale.readings(in: entries, upTo: day).filter { $0.date > start }
    guard let name = scale.name(language), let range = scale.range, let last = readings.last,
      let words = ScoreWords.about(
        scale, answeredTo: last.words, isTrend: readings.count > 1, language)
    else { return nil }
    let series = Series(scale.scale, of: scale.definition, entries: readings.map(\.entry))
    // The same entries in the same order; were one of them gone, nothing would be shown at all.
    guard series.points.count == readings.count else { return nil }
    let isMarked = Self.breaks(marked: choice.marked, in: entries, readings)
    let points = zip(readings, series.points).enumerated().map { index, pair in
      Point(
        date: pair.0.date, value: pair.0.value,
        verdict: pair.1.sinceLast.map { isMarked[index] ? .cannotTell : Verdict($0) })
    }
    self.init(
      scale: name, range: range, words: words, points: points,
      sinceFirst: series.sinceFirst.map {
        isMarked.dropFirst().contains(true) ? .cannotTell : Verdict($0)
      })
  }

  /// Before which readings the person marked a break. One that stands at a check-in without a score
  /// counts for the next one with a score.
  private static func breaks(
    marked: Set<Int>, in entries: [Entry], _ readings: [WorkScale.Reading]
  ) -> [Bool] {
    let dates = entries.filter { marked.contains($0.id) }.map { ($0.record.date, $0.id) }
    return readings.enumerated().map { index, reading in
      let here = (reading.date, reading.entry.id)
      let before = index > 0 ? (readings[index - 1].date, readings[index - 1].entry.id) : nil
      return dates.contains { mark in
        mark <= here && before.map { mark > $0 } ?? true
      }
    }
  }
}

extension CardTrend.Verdict {
  fileprivate init(_ change: Change) {
    switch change.verdict {
    case .beyondError: self = .beyondError
    case .withinError: self = .withinError
    case .cannotTell: self = .cannotTell
    }
  }
}

extension CivilDate {
  /// The same day of an earlier month, or that month's last where it has no such day; the first day
  /// of the calendar where there is no such month.
  func monthsBefore(_ months: Int) -> CivilDate {
    let earliest = CivilDate(daysSinceEpoch: -719_162) ?? self
    let (count, isTooFar) = (year * 12 + month - 1).subtractingReportingOverflow(max(0, months))
    guard !isTooFar, count >= 12 else { return earliest }
    for day in stride(from: day, through: 1, by: -1) {
      if let date = CivilDate(year: count / 12, month: count % 12 + 1, day: day) { return date }
    }
    return earliest
  }
}
