/// Fisher's F distribution. The degrees of freedom need not be whole.
package struct FDistribution: Sendable {
  package let numerator: Double
  package let denominator: Double
  private let beta: IncompleteBeta

  /// - Parameters:
  ///   - numerator: the degrees of freedom of the mean square above the line.
  ///   - denominator: those of the mean square below it.
  /// - Throws: `outOfRange` where one is not a finite number over 0.
  package init(numerator: Double, denominator: Double) throws(Unavailable) {
    beta = try IncompleteBeta(a: numerator / 2, b: denominator / 2)
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The share at or below f.
  package func cumulative(at f: Double) -> Double { tails(at: f).lower }

  /// The share above f, without loss where it is tiny.
  package func upperTail(at f: Double) -> Double { tails(at: f).upper }

  /// The point with the share p at or below it.
  ///
  /// - Throws: `outOfRange` where p is not over 0 and under 1, `notConverged` where the search does
  ///   not settle.
  package func quantile(_ p: Double) throws(Unavailable) -> Double {
    let logOdds = try beta.logOdds(lower: p, upper: 1 - p)
    return denominator / numerator * Elementary.exponential(logOdds)
  }

  private func tails(at f: Double) -> IncompleteBeta.Tails {
    let odds = f * (numerator / denominator)
    if odds <= 0 { return beta.tails(x: 0, y: 1) }
    return odds <= 1
      ? beta.tails(x: odds / (1 + odds), y: 1 / (1 + odds))
      : beta.tails(x: 1 / (1 + 1 / odds), y: 1 / odds / (1 + 1 / odds))
  }
}
