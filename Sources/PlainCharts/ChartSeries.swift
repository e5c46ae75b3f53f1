package import Formats

/// One scale over time, as a chart needs it: dated numbers, and what is known about them.
///
/// Everything is worded and worked out by the caller; a chart computes no psychometrics.
package struct ChartSeries: Hashable, Sendable {
  /// The everyday name, shown first.
  package let name: Phrase
  /// The name in the publication, shown beside the everyday one.
  package let publishedName: String
  /// The lowest score that the scale can give.
  package let minimum: Int
  /// The highest score that the scale can give.
  package let maximum: Int
  package let favourable: Direction
  /// The lowest band first; empty where none is published.
  package let bands: [Band]
  package let error: ErrorOfMeasurement
  /// The person's own usual range, or nil where there are too few entries for one.
  package let ownRange: OwnRange?
  /// The oldest first; points of one day keep the order in which they were given.
  package let points: [ChartPoint]
  /// What stands below the chart, ready in words: the last score, what changed since the last time
  /// and since the first, how many comparisons the chart makes.
  package let facts: [Phrase]

  package init(
    name: Phrase, publishedName: String, minimum: Int, maximum: Int, favourable: Direction,
    bands: [Band] = [], error: ErrorOfMeasurement, ownRange: OwnRange? = nil,
    points: [ChartPoint], facts: [Phrase] = []
  ) {
    self.name = name
    self.publishedName = publishedName
    self.minimum = min(minimum, maximum)
    self.maximum = max(minimum, maximum)
    self.favourable = favourable
    self.bands = bands.filter { $0.lowerBound?.isFinite ?? true }.sorted {
      ($0.lowerBound ?? -.infinity) < ($1.lowerBound ?? -.infinity)
    }
    self.error = error
    self.ownRange = ownRange
    self.points = points.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    self.facts = facts
  }

  /// The side of the scale that is the favourable one.
  package enum Direction: Hashable, Sendable {
    case up
    case down
  }

  /// A named range of scores, from its lower bound up to the next band's.
  package struct Band: Hashable, Sendable {
    package let name: Phrase
    /// The lowest score in the band; nil for the lowest band.
    package let lowerBound: Double?
    /// True where the band belongs to the published form and the answers were to other words.
    package let isBorrowed: Bool

    package init(name: Phrase, lowerBound: Double?, isBorrowed: Bool = false) {
      self.name = name
      self.lowerBound = lowerBound
      self.isBorrowed = isBorrowed
    }
  }

  /// How far a score wobbles by itself.
  package struct ErrorOfMeasurement: Hashable, Sendable {
    /// In raw points, over 0; nil where none is known for these answers.
    package let smallestDetectable: Double?
    /// Names the error and where it comes from, or says that none is published.
    package let name: Phrase

    package init(smallestDetectable: Double?, name: Phrase) {
      if let points = smallestDetectable, points.isFinite, points > 0 {
        self.smallestDetectable = points
      } else {
        self.smallestDetectable = nil
      }
      self.name = name
    }
  }

  /// Where the person's own scores usually lie.
  package struct OwnRange: Hashable, Sendable {
    package let low: Double
    package let high: Double
    /// How many earlier check-ins it was made from.
    package let entries: Int

    package init(low: Double, high: Double, entries: Int) {
      self.low = min(low, high)
      self.high = max(low, high)
      self.entries = entries
    }
  }
}

/// A check-in on a chart.
package struct ChartPoint: Hashable, Sendable {
  package let date: CivilDate
  /// The raw score; nil where the scale has none.
  package let value: Double?
  package let band: Phrase?
  /// What changed between the check-in before and this one, as the rest of a sentence ("the wording
  /// changed here"); nil where the two can be joined by a line.
  package let breakBefore: Phrase?
  /// The change since the last scored check-in, as a sentence.
  package let sinceLast: Phrase?
  /// Why there is no score, as the rest of a sentence ("two answers were skipped").
  package let noScoreReason: Phrase?

  package init(
    date: CivilDate, value: Double?, band: Phrase? = nil, breakBefore: Phrase? = nil,
    sinceLast: Phrase? = nil, noScoreReason: Phrase? = nil
  ) {
    self.date = date
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    self.band = band
    self.breakBefore = breakBefore
    self.sinceLast = sinceLast
    self.noScoreReason = noScoreReason
  }
}
