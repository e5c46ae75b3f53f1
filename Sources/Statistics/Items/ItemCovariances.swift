/// The variances and covariances of the items of a scale over its complete rows, and what follows
/// from them: alpha, the items' part in it, and the error of measurement.
///
/// All stays whole up to the last division, so that neither the order of the rows nor that of the
/// items changes a bit.
package struct ItemCovariances: Hashable, Sendable {
  /// The number of complete rows.
  package let rows: Int
  package let items: Int
  /// n (n - 1) times each covariance, row by row.
  private let numerators: [Int128]
  /// For each item, the sum of its row of `numerators`.
  private let rowSums: [Int128]
  /// n (n - 1) times the variance of the sum of the items.
  private let total: Int128

  /// - Throws: `tooFewItems` without items, `tooFew` under two complete rows, `outOfRange` where the
  ///   sums are too large to be exact.
  package init(_ sums: ItemSums) throws(Unavailable) {
    guard sums.items >= 1 else { throw .tooFewItems(needed: 1) }
    guard sums.rows >= 2 else { throw .tooFew(needed: 2) }
    rows = sums.rows
    items = sums.items
    var numerators: [Int128] = []
    var rowSums: [Int128] = []
    var total: Int128 = 0
    // So that no sum of them, nor twice one, can overflow.
    let cells = sums.products.count * 2
    let largest = UInt128(Int128.max) / UInt128(max(1, cells)) / 4
    for row in 0..<sums.items {
      var rowSum: Int128 = 0
      for column in 0..<sums.items {
        let numerator = try sums.numerator(row, column)
        guard numerator.magnitude <= largest else { throw .outOfRange }
        numerators.append(numerator)
        rowSum += numerator
      }
      rowSums.append(rowSum)
      total += rowSum
    }
    // Sums that cannot be may give a variance under 0.
    guard total >= 0 else { throw .outOfRange }
    self.numerators = numerators
    self.rowSums = rowSums
    self.total = total
  }

  private var divisor: Double { Double(rows) * Double(rows - 1) }

  /// Sample variances (n - 1) and covariances.
  package var matrix: SymmetricMatrix {
    SymmetricMatrix(size: items) { Double(numerators[$0 * items + $1]) / divisor }
  }

  /// The sample standard deviation of the sum of the items.
  package var standardDeviationOfSum: Double { (Double(total) / divisor).squareRoot() }

  /// Cronbach's alpha, not standardised: at most 1, under 0 where items mostly oppose each other.
  ///
  /// - Throws: `tooFewItems` under two, `noSpread` where everyone has the same sum.
  package var alpha: Double {
    get throws(Unavailable) {
      try Self.alpha(items: items, variances: diagonal, total: total)
    }
  }

  /// Alpha without each item in turn; none where fewer than two items or no spread would be left.
  package var alphaIfDropped: [Result<Double, Unavailable>] {
    (0..<items).map { item in
      Result { () throws(Unavailable) in
        try Self.alpha(
          items: items - 1, variances: diagonal - variance(item), total: rest(without: item))
      }
    }
  }

  /// The correlation of each item with the sum of the others; none where the item or that sum has
  /// no spread.
  package var itemRestCorrelations: [Result<Double, Unavailable>] {
    (0..<items).map { item in
      Result { () throws(Unavailable) in
        guard items >= 2 else { throw .tooFewItems(needed: 2) }
        let (own, rest) = (variance(item), rest(without: item))
        guard own > 0, rest > 0 else { throw .noSpread }
        let joint = Double(rowSums[item] - own)
        return max(-1, min(1, joint / (Double(own) * Double(rest)).squareRoot()))
      }
    }
  }

  /// The interval of alpha by Feldt's F, which takes the items for equally good and normal.
  ///
  /// Source: Feldt, Woodruff & Salih 1987, Appl Psychol Meas 11:93-103; `alpha.ci` of R's psych.
  ///
  /// - Throws: what `alpha` throws; `noSpread` where alpha is 1; `outOfRange` where the level is not
  ///   over 0 and under 1.
  package func alphaInterval(level: Double = 0.95) throws(Unavailable) -> ConfidenceInterval {
    let alpha = try alpha
    guard alpha < 1 else { throw .noSpread }
    let tail = try ConfidenceInterval.upperTail(ofLevel: level)
    let people = Double(rows - 1)
    let ratio = try FDistribution(numerator: people, denominator: people * Double(items - 1))
    return try ConfidenceInterval(
      low: 1 - (1 - alpha) * ratio.quantile(1 - tail),
      high: 1 - (1 - alpha) * ratio.quantile(tail), level: level)
  }

  /// The error of the sum of the items, with alpha as its reliability.
  ///
  /// - Throws: what `alpha` throws; `outOfRange` where alpha is under 0 or is 1.
  package func error() throws(Unavailable) -> ReliableChange {
    try ReliableChange(standardDeviation: standardDeviationOfSum, reliability: alpha)
  }

  private var diagonal: Int128 {
    var sum: Int128 = 0
    for item in 0..<items { sum += variance(item) }
    return sum
  }

  private func variance(_ item: Int) -> Int128 { numerators[item * items + item] }

  /// n (n - 1) times the variance of the sum of the other items.
  private func rest(without item: Int) -> Int128 { total - 2 * rowSums[item] + variance(item) }

  private static func alpha(
    items: Int, variances: Int128, total: Int128
  ) throws(Unavailable) -> Double {
    guard items >= 2 else { throw .tooFewItems(needed: 2) }
    guard total > 0 else { throw .noSpread }
    return Double(items) / Double(items - 1) * (Double(total - variances) / Double(total))
  }
}
