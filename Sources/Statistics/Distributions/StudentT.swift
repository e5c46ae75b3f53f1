/// Student's t distribution. The degrees of freedom need not be whole.
package struct StudentT: Sendable {
  package let degreesOfFreedom: Double
  private let beta: IncompleteBeta

  /// - Throws: `outOfRange` where the degrees of freedom are not a finite number over 0.
  package init(degreesOfFreedom: Double) throws(Unavailable) {
    beta = try IncompleteBeta(a: degreesOfFreedom / 2, b: 0.5)
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The share at or below t.
  package func cumulative(at t: Double) -> Double {
    let tails = tails(at: t)
    return t < 0 ? tails.lower / 2 : 0.5 + tails.upper / 2
  }

  /// The share further from 0 than t, on both sides: the two-sided p.
  package func twoSidedTail(at t: Double) -> Double { tails(at: t).lower }

  /// The point with the share p at or below it.
  ///
  /// - Throws: `outOfRange` where p is not over 0 and under 1, `notConverged` where the search does
  ///   not settle.
  package func quantile(_ p: Double) throws(Unavailable) -> Double {
    guard p > 0, p < 1 else { throw .outOfRange }
    if p == 0.5 { return 0 }
    let tail = min(p, 1 - p)
    let logOdds = try beta.logOdds(lower: 2 * tail, upper: 1 - 2 * tail)
    let size = degreesOfFreedom.squareRoot() * Elementary.exponential(-logOdds / 2)
    return p < 0.5 ? -size : size
  }

  /// `lower`: further from 0 than t; `upper`: nearer.
  private func tails(at t: Double) -> IncompleteBeta.Tails {
    let ratio = t / degreesOfFreedom.squareRoot()
    let square = ratio * ratio
    return square <= 1
      ? beta.tails(x: 1 / (1 + square), y: square / (1 + square))
      : beta.tails(x: 1 / square / (1 + 1 / square), y: 1 / (1 + 1 / square))
  }
}
