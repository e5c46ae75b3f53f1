import Psychometrics
package import Statistics

/// What a change table says of one group and scale: one pair a person. What cannot be said is nil.
package struct ChangeFigures: Hashable, Sendable {
  /// Pairs, and so people.
  package let n: Int
  package let first: Spread?
  package let last: Spread?
  /// The last score minus the first.
  package let change: Spread?
  /// The 95 % interval of the mean change by Student's t.
  package let interval: ClosedRange<Double>?
  /// The paired t test of the mean change against 0.
  package let tTest: TTest?
  /// Wilcoxon's signed rank test: `w` is the sum of the ranks of those that rose, as R's V.
  package let wilcoxon: SignedRank?
  package let sizes: ChangeSizes?
  /// Nil without an error of measurement, and where a category is too small.
  package let reliable: ReliableChange.Counts?
  /// Nil where the scale has no cut-off, and where one of the four cells is too small.
  package let cutoff: CutoffCounts?
  /// Nil where a part is too small.
  package let room: RoomCounts?
  /// Nil where a part is too small.
  package let ends: EndCounts?
  /// Whether any score has missing answers filled with the mean of the others; no error of
  /// measurement covers that.
  package let hasProrated: Bool

  package struct Spread: Hashable, Sendable {
    package let mean: Double
    /// The sample's, divided by n - 1.
    package let standardDeviation: Double
  }

  /// The four cells of before and after.
  package struct CutoffCounts: Hashable, Sendable {
    package let stayedBelow: Int
    package let crossedUp: Int
    package let crossedDown: Int
    package let stayedAtOrAbove: Int
    package var firstAtOrAbove: Int { crossedDown + stayedAtOrAbove }
    package var lastAtOrAbove: Int { crossedUp + stayedAtOrAbove }
  }

  /// People whose first score lies so near an end of the scale that no reliable change beyond it was
  /// possible; without an error of measurement, whose first score is that end.
  package struct RoomCounts: Hashable, Sendable {
    package let couldNotRise: Int
    package let couldNotFall: Int
  }

  /// People whose first score is the lowest, or the highest, that the scale has.
  package struct EndCounts: Hashable, Sendable {
    package let atFloor: Int
    package let atCeiling: Int
  }

  init(_ pairs: [PairCount], categories: ChangeCategories, permit: FigurePermit) {
    let table = try? PairTable(pairs.map { (first: $0.first, last: $0.last, count: $0.count) })
    n = table?.count ?? 0
    first = table.flatMap { Spread($0.first) }
    last = table.flatMap { Spread($0.last) }
    change = table.flatMap { Spread($0.change) }
    interval = (try? table?.change.meanInterval()).map { $0.low...$0.high }
    tTest = try? table?.pairedTTest()
    wilcoxon = table.flatMap { try? SignedRank($0) }
    sizes = try? table?.changeSizes()
    reliable =
      permit.breakdowns.contains(.reliable)
      ? table.flatMap { try? categories.error?.counts(in: $0) } : nil
    let count = { (holds: (PairCount) -> Bool) in
      pairs.reduce(0) { $0 + (holds($1) ? $1.count : 0) }
    }
    if permit.breakdowns.contains(.cutoff), categories.cutoff != nil {
      let cell = { (index: Int) in count { categories.cutoffCell($0.first, $0.last) == index } }
      cutoff = CutoffCounts(
        stayedBelow: cell(0), crossedUp: cell(1), crossedDown: cell(2), stayedAtOrAbove: cell(3))
    } else {
      cutoff = nil
    }
    room =
      permit.breakdowns.contains(.room)
      ? RoomCounts(
        couldNotRise: count { !categories.canRise($0.first) },
        couldNotFall: count { !categories.canFall($0.first) }) : nil
    ends =
      permit.breakdowns.contains(.ends)
      ? EndCounts(
        atFloor: count { categories.isFloor($0.first) },
        atCeiling: count { categories.isCeiling($0.first) }) : nil
    hasProrated = pairs.contains(where: \.isProrated)
  }
}

extension ChangeFigures.Spread {
  /// Nil under two observations.
  init?(_ table: FrequencyTable) {
    guard let mean = try? table.mean, let deviation = try? table.standardDeviation else {
      return nil
    }
    self.init(mean: mean, standardDeviation: deviation)
  }
}

/// How the pairs of a scale fall into categories.
struct ChangeCategories {
  let lowest: Double
  let highest: Double
  let error: ReliableChange?
  /// The lower bound of the upper of two bands; nil where the scale has no cut-off.
  let cutoff: Double?

  static let reliableCount = 3
  static let cutoffCount = 4
  static let roomCount = 8
  static let endCount = 32

  init(scale: ScaleDefinition, cells: ScoreCells, error: ReliableChange?) {
    lowest = Double(cells.scores?.lowerBound ?? 0)
    highest = Double(cells.scores?.upperBound ?? 0)
    self.error = error
    cutoff = scale.cutoff.map { Double($0.bound) }
  }

  /// 0 up, 1 within, 2 down.
  func reliable(_ first: Double, _ last: Double) -> Int {
    guard let error else { return 1 }
    let index = error.index(of: last - first)
    if index > ReliableChange.criticalValue { return 0 }
    return index < -ReliableChange.criticalValue ? 2 : 1
  }

  /// 0 below and below, 1 crossed up, 2 crossed down, 3 at or above both times.
  func cutoffCell(_ first: Double, _ last: Double) -> Int {
    guard let cutoff else { return 0 }
    return (first >= cutoff ? 2 : 0) + (last >= cutoff ? 1 : 0)
  }

  func canRise(_ first: Double) -> Bool { isReliable(highest - first) }
  func canFall(_ first: Double) -> Bool { isReliable(first - lowest) }
  func isFloor(_ first: Double) -> Bool { first <= lowest }
  func isCeiling(_ first: Double) -> Bool { first >= highest }

  /// By room to rise and to fall, and by the side of the cut-off, since both are told of the same
  /// first scores.
  func room(_ first: Double) -> Int {
    (canRise(first) ? 1 : 0) + (canFall(first) ? 2 : 0)
      + (cutoff.map { first >= $0 } ?? false ? 4 : 0)
  }

  /// The same, and by the ends.
  func ends(_ first: Double) -> Int {
    room(first) + (isFloor(first) ? 8 : 0) + (isCeiling(first) ? 16 : 0)
  }

  private func isReliable(_ change: Double) -> Bool {
    guard let error else { return change > 0 }
    return error.index(of: change) > ReliableChange.criticalValue
  }
}

extension ScaleDefinition {
  /// The cut-off that one study found, where that is all that is known of bands.
  var cutoff: (bound: Int, source: Source)? {
    guard let bands, bands.isCutoffOfOneStudy, bands.source.mayBeShown, bands.bands.count == 2,
      let upper = bands.bands.last
    else { return nil }
    return (upper.from, bands.source)
  }
}
