/// Densities through Loader's two parts, which keep full precision where gamma functions of large
/// arguments would cancel.
///
/// Source: Loader 2000, "Fast and accurate computation of binomial probabilities"; R's `dbinom`
/// uses it too.
enum Deviance {
  /// What Stirling's formula lacks: log Γ(n + 1) - (n + 1/2) log n + n - log √(2π), for n over 0.
  ///
  /// Under 16 it is carried down from above by its recurrence, so that any n has it, whole or not,
  /// to about 1e-15.
  static func stirlingError(_ n: Double) -> Double {
    var shifted = n
    var error = 0.0
    while shifted < 16 {
      error += (shifted + 0.5) * Elementary.logarithmOfOnePlus(1 / shifted) - 1
      shifted += 1
    }
    let square = 1 / (shifted * shifted)
    // Bernoulli numbers: the terms of Stirling's series.
    var series = -691.0 / 360_360
    for coefficient in [1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12] {
      series = series * square + coefficient
    }
    return error + series / shifted
  }

  /// k log(k / mean) + mean - k, where `difference` is k - mean, known better than by subtracting.
  static func deviance(_ k: Double, mean: Double, difference: Double) -> Double {
    let whole = k + mean
    guard difference.magnitude < 0.5 * whole else {
      return k * Elementary.logarithm(k / mean) - difference
    }
    let ratio = difference / whole
    let square = ratio * ratio
    var sum = difference * ratio
    var term = 2 * k * ratio
    var divisor = 3.0
    while divisor < 200 {
      term *= square
      let next = sum + term / divisor
      if next == sum { break }
      sum = next
      divisor += 2
    }
    return sum
  }
}
