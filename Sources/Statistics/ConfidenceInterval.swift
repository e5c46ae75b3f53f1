/// A range that holds the true figure in a stated share of repeated samples.
package struct ConfidenceInterval: Hashable, Sendable {
  package let low: Double
  package let high: Double
  /// The stated share, such as 0.95; over 0 and under 1.
  package let level: Double

  /// - Throws: `outOfRange` where an end is no finite number.
  init(low: Double, high: Double, level: Double) throws(Unavailable) {
    guard low.isFinite, high.isFinite else { throw .outOfRange }
    self.low = low
    self.high = high
    self.level = level
  }

  /// The share of the tail above the interval, such as 0.025.
  ///
  /// - Throws: `outOfRange` where the level is not over 0 and under 1.
  static func upperTail(ofLevel level: Double) throws(Unavailable) -> Double {
    guard level > 0, level < 1 else { throw .outOfRange }
    return (1 - level) / 2
  }
}
