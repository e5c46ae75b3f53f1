/// How far two occasions agree for people who did not change in between: ICC(2,1), for single
/// scores and absolute agreement, with people and occasions taken as random.
///
/// Source: Shrout & Fleiss 1979, Psychol Bull 86:420-428; McGraw & Wong 1996, Psychol Methods
/// 1:30-46, where it is ICC(A,1).
package struct IntraclassCorrelation: Hashable, Sendable {
  /// At most 1; under 0 where people differ less from each other than from themselves.
  package let coefficient: Double
  package let people: Int
  /// Mean squares of a two-way analysis of variance with one score a cell.
  package let betweenPeople: Double
  package let betweenOccasions: Double
  package let residual: Double

  /// - Throws: `tooFew` under two pairs, `noSpread` where all values are the same.
  package init(_ pairs: PairTable) throws(Unavailable) {
    // With two occasions all follows from each person's sum and difference.
    let sums = try FrequencyTable(
      pairs.entries.map { (value: $0.first + $0.last, count: $0.count) })
    let meanChange = try pairs.change.mean
    people = pairs.count
    let size = Double(people)
    betweenPeople = try sums.variance / 2
    residual = try pairs.change.variance / 2
    betweenOccasions = size * meanChange * meanChange / 2
    let total = betweenPeople + residual + 2 * (betweenOccasions - residual) / size
    guard total > 0 else { throw .noSpread }
    coefficient = (betweenPeople - residual) / total
    guard coefficient.isFinite else { throw .noSpread }
  }

  /// The interval of McGraw & Wong 1996, table 7, for ICC(A,1).
  ///
  /// - Throws: `noSpread` where every person differs by the same between the occasions, `outOfRange`
  ///   where the level is not over 0 and under 1 or the figures leave the formula undefined.
  package func interval(level: Double = 0.95) throws(Unavailable) -> ConfidenceInterval {
    let tail = try ConfidenceInterval.upperTail(ofLevel: level)
    guard residual > 0 else { throw .noSpread }
    let size = Double(people)
    let ratio = 2 * coefficient * (betweenOccasions / residual)
    let rest = size * (1 + coefficient) - 2 * coefficient
    let freedom =
      (size - 1) * (ratio + rest) * (ratio + rest) / ((size - 1) * ratio * ratio + rest * rest)
    let below = try FDistribution(numerator: size - 1, denominator: freedom).quantile(1 - tail)
    let above = try FDistribution(numerator: freedom, denominator: size - 1).quantile(1 - tail)
    let errors = 2 * betweenOccasions + (size - 2) * residual
    return try ConfidenceInterval(
      low: size * (betweenPeople - below * residual) / (below * errors + size * betweenPeople),
      high: size * (above * betweenPeople - residual) / (errors + size * above * betweenPeople),
      level: level)
  }

  /// The SD of a single score of anybody on either occasion: the root of the variances between
  /// people, between occasions and of what is left, added up.
  ///
  /// Not the SD of all scores thrown together, which counts each person twice.
  package var standardDeviation: Double {
    max(0, (betweenPeople + residual) / 2 + (betweenOccasions - residual) / Double(people))
      .squareRoot()
  }

  /// The error of a single score, a shift between the occasions counted as error: the SD of a single
  /// score times sqrt(1 - ICC).
  package var standardErrorOfAgreement: Double {
    max(0, residual + (betweenOccasions - residual) / Double(people)).squareRoot()
  }

  /// The error of a single score, a shift that all share left out: SD of the differences / √2.
  package var standardErrorOfConsistency: Double { residual.squareRoot() }

  /// 1.96 √2 times the error of agreement.
  package var smallestDetectableChange: Double {
    ReliableChange.criticalValue * 2.0.squareRoot() * standardErrorOfAgreement
  }
}
