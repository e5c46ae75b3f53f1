extension PairTable {
  /// Student's t test of the mean change against 0.
  ///
  /// - Throws: `tooFew` under two pairs, `noSpread` where all changed by the same.
  package func pairedTTest() throws(Unavailable) -> TTest {
    try TTest(
      estimate: change.mean, standardError: change.standardErrorOfMean,
      degreesOfFreedom: Double(count - 1))
  }

  /// The size of the mean change in standard deviations.
  ///
  /// - Throws: `tooFew` under three pairs, since Hedges' factor is 0 for two; `noSpread` where all
  ///   changed by the same.
  package func changeSizes() throws(Unavailable) -> ChangeSizes {
    try ChangeSizes(self)
  }
}

/// A t test of a mean, or a difference of means, against 0.
package struct TTest: Hashable, Sendable {
  package let t: Double
  package let degreesOfFreedom: Double
  /// Two-sided, 0 to 1.
  package let p: Double

  init(
    estimate: Double, standardError: Double, degreesOfFreedom: Double
  ) throws(Unavailable) {
    let distribution = try StudentT(degreesOfFreedom: degreesOfFreedom)
    t = estimate / standardError
    guard t.isFinite else { throw .noSpread }
    self.degreesOfFreedom = degreesOfFreedom
    p = distribution.twoSidedTail(at: t)
  }
}

/// Cohen's d of a change within the same people, in two forms, each also with the correction for
/// small samples.
package struct ChangeSizes: Hashable, Sendable {
  /// Mean change / SD of the change.
  package let dz: Double
  /// Mean change / mean of the two SDs.
  ///
  /// Source: Lakens 2013, Front Psychol 4:863, formula 10. Cumming 2012 takes the root of the mean
  /// of the two variances instead.
  package let dav: Double
  /// Hedges' factor, 1 - 3 / (4 df - 1) with df = n - 1.
  package let correction: Double

  package var gz: Double { dz * correction }
  package var gav: Double { dav * correction }

  init(_ pairs: PairTable) throws(Unavailable) {
    guard pairs.count >= 3 else { throw .tooFew(needed: 3) }
    let meanChange = try pairs.change.mean
    let deviation = try pairs.change.standardDeviation
    let average = try (pairs.first.standardDeviation + pairs.last.standardDeviation) / 2
    // Where the changes differ, so do the first values or the last.
    guard deviation > 0, average > 0 else { throw .noSpread }
    dz = meanChange / deviation
    dav = meanChange / average
    guard dz.isFinite, dav.isFinite else { throw .outOfRange }
    correction = 1 - 3 / (4 * Double(pairs.count - 1) - 1)
  }
}
