/// A sum of products that carries along what rounding took from it, so that it is right to about
/// twice the digits of a `Double`.
///
/// Source: Ogita, Rump & Oishi 2005, "Accurate sum and dot product", SIAM J Sci Comput 26:1955-1988
/// (algorithm Dot2).
struct CompensatedSum: Sendable {
  private(set) var high = 0.0
  private(set) var low = 0.0

  var value: Double { high + low }

  /// Adds x times y.
  mutating func add(_ x: Double, times y: Double) {
    let product = x * y
    add(product)
    low += (-product).addingProduct(x, y)
  }

  mutating func add(_ term: Double) {
    let sum = high + term
    let kept = sum - high
    low += (high - (sum - kept)) + (term - kept)
    high = sum
  }
}
