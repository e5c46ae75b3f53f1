extension PairTable {
  /// Pearson's r of the first and the last value, -1 to 1.
  ///
  /// - Throws: `tooFew` under two pairs, `noSpread` where all first or all last values are the
  ///   same.
  package var correlation: Double {
    get throws(Unavailable) {
      let (firstVariance, lastVariance) = try (first.variance, last.variance)
      guard firstVariance > 0, lastVariance > 0 else { throw .noSpread }
      let covariance = points.sumOfProducts / Double(count - 1)
      // The root of the product makes r exactly 1 on a line; very large and small ones have none.
      let product = firstVariance * lastVariance
      let r =
        product.isNormal
        ? covariance / product.squareRoot()
        : covariance / firstVariance.squareRoot() / lastVariance.squareRoot()
      return max(-1, min(1, r))
    }
  }

  /// The interval of r by Fisher's z.
  ///
  /// - Throws: `tooFew` under four pairs, `noSpread` where r has none or is 1 or -1 exactly, since
  ///   z has no value there; `outOfRange` where the level is not over 0 and under 1.
  package func correlationInterval(
    level: Double = 0.95
  ) throws(Unavailable) -> ConfidenceInterval {
    let r = try correlation
    guard count >= 4 else { throw .tooFew(needed: 4) }
    guard r.magnitude < 1 else { throw .noSpread }
    let tail = try ConfidenceInterval.upperTail(ofLevel: level)
    let z = Elementary.inverseHyperbolicTangent(r)
    let reach = try StandardNormal.quantile(1 - tail) / Double(count - 3).squareRoot()
    return try ConfidenceInterval(
      low: Elementary.hyperbolicTangent(z - reach), high: Elementary.hyperbolicTangent(z + reach),
      level: level)
  }
}
