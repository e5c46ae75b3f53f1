/// How two groups of different people differ in their means: those with a follow-up and those
/// without.
///
/// Welch's t test, which does not take the variances for equal. Source: Welch 1947, Biometrika
/// 34:28-35.
package struct MeanDifference: Hashable, Sendable {
  /// The mean of the first group minus that of the second.
  package let difference: Double
  package let standardError: Double
  package let test: TTest
  /// The difference / the root of the mean of the two variances, as for comparing baselines.
  ///
  /// Source: Austin 2009, Stat Med 28:3083-3107.
  package let standardised: Double

  /// - Throws: `tooFew` where a group has under two people, `noSpread` where neither has any spread.
  package init(_ group: FrequencyTable, minus other: FrequencyTable) throws(Unavailable) {
    let (variance, otherVariance) = try (group.variance, other.variance)
    let (share, otherShare) = (variance / Double(group.count), otherVariance / Double(other.count))
    let sum = share + otherShare
    guard sum > 0 else { throw .noSpread }
    difference = try group.mean - other.mean
    standardError = sum.squareRoot()
    let part = share / sum
    let otherPart = otherShare / sum
    test = try TTest(
      estimate: difference, standardError: standardError,
      degreesOfFreedom: 1
        / (part * part / Double(group.count - 1) + otherPart * otherPart / Double(other.count - 1)))
    standardised = difference / ((variance + otherVariance) / 2).squareRoot()
  }

  /// - Throws: `outOfRange` where the level is not over 0 and under 1.
  package func interval(level: Double = 0.95) throws(Unavailable) -> ConfidenceInterval {
    let tail = try ConfidenceInterval.upperTail(ofLevel: level)
    let reach =
      try StudentT(degreesOfFreedom: test.degreesOfFreedom).quantile(1 - tail) * standardError
    return try ConfidenceInterval(low: difference - reach, high: difference + reach, level: level)
  }
}
