package import Psychometrics
import Statistics

/// What a summary says of one group and scale; what cannot be said is nil.
package struct SummaryFigures: Hashable, Sendable {
  /// Entries with a score.
  package let n: Int
  /// Different people among them.
  package let people: Int
  package let mean: Double?
  /// The sample's, divided by n - 1.
  package let standardDeviation: Double?
  package let median: Double?
  /// By linear interpolation (R type 7), like `upperQuartile`.
  package let lowerQuartile: Double?
  package let upperQuartile: Double?
  /// The 95 % interval of the mean by Student's t; nil too where somebody has several entries, which
  /// the t interval cannot take for independent.
  package let interval: ClosedRange<Double>?
  /// Cronbach's alpha over the entries with every item answered, direction-corrected.
  package let alpha: Double?
  /// Entries by band, the lowest first; nil where there are none, or where a band is too small.
  package let bands: [BandCount]?

  package struct BandCount: Hashable, Sendable {
    package let id: BandID
    package let n: Int
  }

  /// Whether the interval is withheld since somebody has several entries.
  package var hasRepeatedEntries: Bool { people < n }

  /// - Parameters:
  ///   - scores: ascending.
  ///   - people: how many different ones the scores are of.
  ///   - items: over the entries with every item answered.
  ///   - bands: of the scale, where they may be counted.
  ///   - permit: what disclosure control lets through.
  ///   - threshold: the fewest people that alpha is given for.
  init(
    scores: [TallyCount], people: Int, items: ItemTotals, bands: Bands?, permit: FigurePermit,
    threshold: Int
  ) {
    let table = try? FrequencyTable(scores.map { (value: $0.score, count: $0.count) })
    let n = scores.reduce(0) { $0 + $1.count }
    self.n = n
    self.people = people
    mean = try? table?.mean
    standardDeviation = try? table?.standardDeviation
    median = permit.hasMedian ? try? table?.median : nil
    lowerQuartile = permit.hasQuartiles ? try? table?.quantile(0.25) : nil
    upperQuartile = permit.hasQuartiles ? try? table?.quantile(0.75) : nil
    interval = people == n ? (try? table?.meanInterval()).map { $0.low...$0.high } : nil
    let complete = scores.filter(\.tally.isComplete)
    let incomplete = n - complete.reduce(0) { $0 + $1.count }
    // At most so many people have prorated scores alone; the others are behind alpha.
    alpha = people - incomplete >= threshold ? items.alpha(of: complete) : nil
    self.bands = permit.breakdowns.contains(.bands) ? bands.map { Self.count(scores, in: $0) } : nil
  }

  private static func count(_ scores: [TallyCount], in bands: Bands) -> [BandCount] {
    bands.bands.map { band in
      let own = scores.filter { bands.band(of: $0.score)?.id == band.id }
      return BandCount(id: band.id, n: own.reduce(0) { $0 + $1.count })
    }
  }
}

extension ItemTotals {
  /// Cronbach's alpha; nil under two items or two rows, without spread, and where not every row's
  /// answers are known, as in a table of scores.
  ///
  /// - Parameter scores: of the same rows, all complete.
  func alpha(of scores: [TallyCount]) -> Double? {
    var (count, sum, square): (Int128, Int128, Int128) = (0, 0, 0)
    for score in scores {
      let (value, times) = (Int128(score.tally.sum), Int128(score.count))
      count += times
      sum += times * value
      square += times * value * value
    }
    guard sums.count >= 2, rows >= 2, count == Int128(rows) else { return nil }
    // n (n - 1) times each variance.
    let total = count * square - sum * sum
    guard total > 0 else { return nil }
    var parts: Int128 = 0
    for item in sums.indices {
      parts += count * Int128(squares[item]) - Int128(sums[item]) * Int128(sums[item])
    }
    return Double(sums.count) / Double(sums.count - 1) * (Double(total - parts) / Double(total))
  }
}
