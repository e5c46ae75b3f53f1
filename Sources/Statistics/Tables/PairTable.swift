/// Pairs of one person's first and last value, with how often each pair was seen.
///
/// However a table came together, whole or from parts in any order, it is the same table and gives
/// the same bits.
package struct PairTable: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let first: Double
    package let last: Double
    /// Over 0.
    package let count: Int
  }

  /// By first value, then by last, each pair once.
  package let entries: [Entry]
  /// The number of pairs: the sum of the counts.
  package let count: Int
  /// The first values.
  package let first: FrequencyTable
  /// The last values.
  package let last: FrequencyTable
  /// The last value minus the first.
  package let change: FrequencyTable

  /// Adds up the counts of equal pairs; entries with the count 0 count for nothing.
  ///
  /// - Throws: `outOfRange` where a value is no number or over 1e100 in size, a count is under 0, or
  ///   the counts are over 2^53 together.
  package init(
    _ entries: some Sequence<(first: Double, last: Double, count: Int)>
  ) throws(Unavailable) {
    var counts: [Pair: Int] = [:]
    var total = 0
    for (first, last, count) in entries {
      total = try Limits.adding(count, to: total)
      guard Limits.holds(first), Limits.holds(last) else { throw .outOfRange }
      // The sums make 0 of -0.
      if count > 0 { counts[Pair(first: first + 0, last: last + 0), default: 0] += count }
    }
    let sorted = counts.keys.sorted()
      .map { Entry(first: $0.first, last: $0.last, count: counts[$0, default: 0]) }
    self.entries = sorted
    count = total
    first = try FrequencyTable(sorted.map { (value: $0.first, count: $0.count) })
    last = try FrequencyTable(sorted.map { (value: $0.last, count: $0.count) })
    change = try FrequencyTable(sorted.map { (value: $0.last - $0.first, count: $0.count) })
  }

  /// The table of the pairs of both.
  ///
  /// - Throws: `outOfRange` where they are over 2^53 together.
  package func adding(_ other: PairTable) throws(Unavailable) -> PairTable {
    try PairTable(
      (entries + other.entries).map { (first: $0.first, last: $0.last, count: $0.count) })
  }

  var points: WeightedPoints {
    WeightedPoints(
      points: entries.map { .init(x: $0.first, y: $0.last, count: $0.count) }, observations: count)
  }
}

private struct Pair: Hashable, Comparable {
  let first: Double
  let last: Double

  static func < (left: Pair, right: Pair) -> Bool {
    left.first == right.first ? left.last < right.last : left.first < right.first
  }
}
