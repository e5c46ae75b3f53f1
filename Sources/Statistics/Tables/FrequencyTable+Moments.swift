extension FrequencyTable {
  /// - Throws: `tooFew` where there is no observation.
  package var mean: Double {
    get throws(Unavailable) {
      guard count >= 1 else { throw .tooFew(needed: 1) }
      return points.meanX
    }
  }

  /// The sample variance, divided by n - 1: 0 where all observations are the same.
  ///
  /// - Throws: `tooFew` under two observations.
  package var variance: Double {
    get throws(Unavailable) {
      guard count >= 2 else { throw .tooFew(needed: 2) }
      if isConstant { return 0 }
      return max(0, points.sumOfProducts) / Double(count - 1)
    }
  }

  /// The sample standard deviation: 0 where all observations are the same.
  ///
  /// - Throws: `tooFew` under two observations.
  package var standardDeviation: Double {
    get throws(Unavailable) { try variance.squareRoot() }
  }

  /// The interval of the mean by Student's t, which takes the observations for independent: one a
  /// person.
  ///
  /// - Throws: `tooFew` under two observations, `noSpread` where all are the same, `outOfRange`
  ///   where the level is not over 0 and under 1.
  package func meanInterval(level: Double = 0.95) throws(Unavailable) -> ConfidenceInterval {
    let mean = try mean
    let error = try standardErrorOfMean
    let tail = try ConfidenceInterval.upperTail(ofLevel: level)
    let reach = try StudentT(degreesOfFreedom: Double(count - 1)).quantile(1 - tail) * error
    return try ConfidenceInterval(low: mean - reach, high: mean + reach, level: level)
  }

  /// SD / √n.
  ///
  /// - Throws: `tooFew` under two observations, `noSpread` where all are the same.
  package var standardErrorOfMean: Double {
    get throws(Unavailable) {
      let deviation = try standardDeviation
      guard deviation > 0 else { throw .noSpread }
      return deviation / Double(count).squareRoot()
    }
  }

  private var points: WeightedPoints {
    WeightedPoints(
      points: entries.map { .init(x: $0.value, y: $0.value, count: $0.count) },
      observations: count)
  }
}
