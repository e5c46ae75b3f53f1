/// A share of people, such as those with a follow-up.
package struct Share: Hashable, Sendable {
  package let count: Int
  /// Over 0.
  package let whole: Int

  /// - Throws: `tooFew` where the whole is 0, `outOfRange` where a number is under 0 or the count
  ///   over the whole.
  package init(_ count: Int, of whole: Int) throws(Unavailable) {
    guard count >= 0, whole >= count else { throw .outOfRange }
    guard whole > 0 else { throw .tooFew(needed: 1) }
    self.count = count
    self.whole = whole
  }

  /// 0 to 1.
  package var value: Double { Double(count) / Double(whole) }

  /// Wilson's score interval without a correction for continuity; it stays within 0 to 1 and is of
  /// use for few people and for shares near 0 and 1.
  ///
  /// Source: Wilson 1927, J Am Stat Assoc 22:209-212.
  ///
  /// - Throws: `outOfRange` where the level is not over 0 and under 1.
  package func interval(level: Double = 0.95) throws(Unavailable) -> ConfidenceInterval {
    let z = try StandardNormal.quantile(1 - ConfidenceInterval.upperTail(ofLevel: level))
    let size = Double(whole)
    let square = z * z / size
    let reach = z * (value * (1 - value) / size + square / (4 * size)).squareRoot()
    let middle = value + square / 2
    return try ConfidenceInterval(
      low: count == 0 ? 0 : max(0, (middle - reach) / (1 + square)),
      high: count == whole ? 1 : min(1, (middle + reach) / (1 + square)), level: level)
  }
}
