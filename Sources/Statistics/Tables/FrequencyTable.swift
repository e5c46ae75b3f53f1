/// Values with how often each was seen, lowest first.
///
/// However a table came together, whole or from parts in any order, it is the same table and gives
/// the same bits.
package struct FrequencyTable: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let value: Double
    /// Over 0.
    package let count: Int
  }

  /// By value, each value once.
  package let entries: [Entry]
  /// The number of observations: the sum of the counts.
  package let count: Int

  /// Adds up the counts of equal values; pairs with the count 0 count for nothing.
  ///
  /// - Throws: `outOfRange` where a value is no number or over 1e100 in size, a count is under 0, or
  ///   the counts are over 2^53 together.
  package init(_ pairs: some Sequence<(value: Double, count: Int)>) throws(Unavailable) {
    var counts: [Double: Int] = [:]
    var total = 0
    for (value, count) in pairs {
      total = try Limits.adding(count, to: total)
      guard Limits.holds(value) else { throw .outOfRange }
      // The sum makes 0 of -0.
      if count > 0 { counts[value + 0, default: 0] += count }
    }
    entries = counts.keys.sorted().map { Entry(value: $0, count: counts[$0, default: 0]) }
    count = total
  }

  /// - Throws: `outOfRange` where a value is no number or over 1e100 in size.
  package init(values: some Sequence<Double>) throws(Unavailable) {
    try self.init(values.map { (value: $0, count: 1) })
  }

  /// The table of the observations of both.
  ///
  /// - Throws: `outOfRange` where they are over 2^53 together.
  package func adding(_ other: FrequencyTable) throws(Unavailable) -> FrequencyTable {
    try FrequencyTable((entries + other.entries).map { (value: $0.value, count: $0.count) })
  }

  /// Whether all observations are the same; also where there are none.
  package var isConstant: Bool { entries.count < 2 }
}

/// What tables take: numbers whose squares and sums of squares are numbers too.
enum Limits {
  static func holds(_ value: Double) -> Bool { value.magnitude <= 1e100 }

  static func adding(_ count: Int, to total: Int) throws(Unavailable) -> Int {
    let (sum, overflow) = total.addingReportingOverflow(count)
    // Every whole number up to 2^53 is a Double.
    guard count >= 0, !overflow, sum <= 1 << 53 else { throw .outOfRange }
    return sum
  }
}
