/// The items of a scale explained by one common factor, fitted by maximum likelihood: R's
/// `factanal(factors = 1)`.
///
/// Source: Jöreskog 1967, Psychometrika 32:443-482.
package struct OneFactorModel: Hashable, Sendable {
  /// Of each item on the factor, in the items' own units. The factor points so that their sum is
  /// not under 0.
  package let loadings: [Double]
  /// The variance of each item that the factor leaves, in squares of the items' own units.
  package let uniquenesses: [Double]
  /// The same for items with the variance 1: 0.005 to 1.
  package let standardisedUniquenesses: [Double]
  /// The smallest value of the fitting function; n - 1 times it is about the chi-square of the fit.
  package let discrepancy: Double

  /// No item may have a smaller standardised uniqueness: R's bound.
  package static let lowestUniqueness = 0.005

  /// - Parameter covariances: or correlations, which give the same standardised results.
  /// - Throws: `tooFewItems` under three, `noSpread` where an item has no variance, `outOfRange` where
  ///   a number is none, `improper` where items depend on each other fully, have nothing in common,
  ///   or one would be explained without error, `notConverged` where the search does not settle.
  package init(_ covariances: SymmetricMatrix) throws(Unavailable) {
    let size = covariances.size
    guard size >= 3 else { throw .tooFewItems(needed: 3) }
    var deviations: [Double] = []
    for item in 0..<size {
      guard covariances[item, item].isFinite else { throw .outOfRange }
      guard covariances[item, item] > 0 else { throw .noSpread }
      deviations.append(covariances[item, item].squareRoot())
    }
    let correlations = SymmetricMatrix(size: size) {
      $0 == $1 ? 1 : covariances[$0, $1] / deviations[$0] / deviations[$1]
    }
    let fit = try OneFactorFit(correlations: correlations, floor: Self.lowestUniqueness)
    for (item, uniqueness) in fit.uniquenesses.enumerated()
    where uniqueness <= Self.lowestUniqueness * (1 + 1e-9) {
      throw .improper(.uniquenessAtBound(item: item))
    }
    let standardised = fit.loadings
    // With fewer, many sets of loadings fit equally well.
    guard standardised.count(where: { $0.magnitude > 1e-6 }) >= 3 else {
      throw .improper(.noCommonFactor)
    }
    var loadings: [Double] = []
    var uniquenesses: [Double] = []
    for (item, deviation) in deviations.enumerated() {
      loadings.append(standardised[item] * deviation)
      uniquenesses.append(fit.uniquenesses[item] * deviation * deviation)
    }
    let isTurned = loadings.reduce(0, +) < 0
    self.loadings = isTurned ? loadings.map { -$0 } : loadings
    self.uniquenesses = uniquenesses
    standardisedUniquenesses = fit.uniquenesses
    discrepancy = fit.value
  }

  /// McDonald's omega total of the sum of the items, in their own units: the share of its variance
  /// that comes from the factor.
  package var omegaTotal: Double {
    let common = loadings.reduce(0, +) * loadings.reduce(0, +)
    return common / (common + uniquenesses.reduce(0, +))
  }
}
