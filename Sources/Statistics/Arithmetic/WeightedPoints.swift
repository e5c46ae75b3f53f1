/// Points with the number of times each was seen: what means, variances and covariances are made
/// from.
///
/// Where all coordinates are whole and nothing overflows, the sums are integers and exact.
/// Otherwise they are compensated. Either way the result is a function of the points in their order
/// alone; tables keep that order sorted, so that it does not depend on how they came together.
struct WeightedPoints: Sendable {
  struct Point: Sendable {
    let x: Double
    let y: Double
    let count: Int
  }

  let points: [Point]
  /// The number of observations: the sum of the counts.
  let observations: Int

  /// The sum of (x - mean x)(y - mean y) over all observations; 0 where there are none.
  var sumOfProducts: Double {
    guard observations > 0 else { return 0 }
    let divisor = Double(observations)
    if let exact = exactProducts { return Double(exact) / divisor }
    let meanX = compensatedMean(\.x)
    let meanY = compensatedMean(\.y)
    var products = CompensatedSum()
    var restX = CompensatedSum()
    var restY = CompensatedSum()
    for point in points {
      let count = Double(point.count)
      let x = (point.x - meanX.high) - meanX.low
      let y = (point.y - meanY.high) - meanY.low
      products.add(x * count, times: y)
      restX.add(x, times: count)
      restY.add(y, times: count)
    }
    return products.value - restX.value * restY.value / divisor
  }

  /// The mean of x; 0 where there are no observations.
  var meanX: Double {
    guard observations > 0 else { return 0 }
    if let sum = exactSum(\.x) { return Double(sum) / Double(observations) }
    let mean = compensatedMean(\.x)
    return mean.high + mean.low
  }

  /// n times the sum of xy, minus the sum of x times the sum of y; nil where a coordinate is not
  /// whole or a sum does not fit.
  private var exactProducts: Int128? {
    guard let sumX = exactSum(\.x), let sumY = exactSum(\.y) else { return nil }
    var sum: Int128 = 0
    for point in points {
      guard let x = Int128(exactly: point.x), let y = Int128(exactly: point.y),
        let product = Checked.product(x, y), let term = Checked.product(product, point.count),
        let next = Checked.sum(sum, term)
      else { return nil }
      sum = next
    }
    guard let first = Checked.product(sum, observations), let second = Checked.product(sumX, sumY)
    else { return nil }
    return Checked.difference(first, second)
  }

  private func exactSum(_ coordinate: KeyPath<Point, Double>) -> Int128? {
    var sum: Int128 = 0
    for point in points {
      guard let value = Int128(exactly: point[keyPath: coordinate]),
        let term = Checked.product(value, point.count), let next = Checked.sum(sum, term)
      else { return nil }
      sum = next
    }
    return sum
  }

  private func compensatedMean(_ coordinate: KeyPath<Point, Double>) -> (high: Double, low: Double)
  {
    var sum = CompensatedSum()
    for point in points { sum.add(point[keyPath: coordinate], times: Double(point.count)) }
    let divisor = Double(observations)
    let high = sum.value / divisor
    let rest = (sum.high - high * divisor) - high.remainder(of: divisor) + sum.low
    return (high, rest / divisor)
  }
}

extension Double {
  /// What rounding took from this number times another.
  fileprivate func remainder(of factor: Double) -> Double {
    (-(self * factor)).addingProduct(self, factor)
  }
}
