import Care
import Formats
import Journal
import Psychometrics

/// The JSON document of a chart; fields are only ever added.
enum ChartDocument {
  /// - Parameter series: each with what stands beside it on the line of time.
  static func document(_ series: [(series: Series, events: [TimelineEvent])]) -> JSON {
    ["schema": "tend.chart/1", "series": .array(series.map { one($0.series, $0.events) })]
  }

  private static func one(_ series: Series, _ events: [TimelineEvent]) -> JSON {
    let last = series.points.last
    let words = last?.wording ?? .published
    let error = series.scale.error(for: words, language: last?.language?.rawValue)
    return [
      "instrument": .string(series.instrument.rawValue),
      "scale": .string(series.scale.id.rawValue),
      "minimum": .integer(series.minimum),
      "maximum": .integer(series.maximum),
      "favourable": .string(series.scale.favourable.rawValue),
      "error": [
        "smallestDetectable": JSON(error?.smallestDetectableChange),
        "reason": ScoreDocument.whyNoError(error, words),
        "source": ScoreDocument.errorSource(error),
      ],
      "sinceFirst": change(series.sinceFirst),
      "comparisons": .integer(series.comparisons),
      "ownRange": ownRange(series.ownRange),
      "points": .array(series.points.map(point)),
      "events": .array(events.compactMap(event)),
    ]
  }

  /// A note, a change of work or what became of the plan; nil for what the points say themselves.
  private static func event(_ event: TimelineEvent) -> JSON? {
    switch event.what {
    case .note(let note): HistoryPage.document(note)
    case .plan(let event): PlanDocument.event(event)
    case .checkIn, .newTrend: nil
    }
  }

  private static func point(_ point: Series.Point) -> JSON {
    [
      "date": .string(point.date.description),
      "entry": .integer(point.entry),
      "value": JSON(point.value),
      "band": ScoreDocument.band(point.band),
      "borrowed": .boolean(point.borrowed),
      "breakBefore": JSON(point.breakBefore?.rawValue),
      "sinceLast": change(point.sinceLast),
    ]
  }

  private static func change(_ change: Change?) -> JSON {
    guard let change else { return .null }
    var members: [JSON.Member] = [.init("points", .number(change.points))]
    switch change.verdict {
    case .beyondError: members.append(.init("verdict", "beyond-error"))
    case .withinError: members.append(.init("verdict", "within-error"))
    case .cannotTell(let reason):
      members.append(.init("verdict", "cannot-tell"))
      members.append(.init("reason", .string(reason.rawValue)))
    }
    return .object(members)
  }

  private static func ownRange(_ range: UsualRange?) -> JSON {
    guard let range else { return .null }
    return [
      "low": .number(range.low), "high": .number(range.high), "entries": .integer(range.entries),
    ]
  }
}
