/// The chi-square distribution. The degrees of freedom need not be whole.
package struct ChiSquare: Sendable {
  package let degreesOfFreedom: Double
  private let gamma: IncompleteGamma

  /// - Throws: `outOfRange` where the degrees of freedom are not over 0 and at most 2e10.
  package init(degreesOfFreedom: Double) throws(Unavailable) {
    gamma = try IncompleteGamma(a: degreesOfFreedom / 2)
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The share at or below x.
  package func cumulative(at x: Double) -> Double { gamma.tails(at: x / 2).lower }

  /// The share above x, without loss where it is tiny.
  package func upperTail(at x: Double) -> Double { gamma.tails(at: x / 2).upper }
}
