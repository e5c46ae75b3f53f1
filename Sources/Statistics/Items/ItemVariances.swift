/// The variances of the items of a scale and of their sum over its complete rows, and what follows
/// from them and needs no covariance of two single items: alpha, the items' part in it, and the
/// error of measurement.
///
/// All stays whole up to the last division, so that neither the order of the rows nor that of the
/// items changes a bit.
package struct ItemVariances: Hashable, Sendable {
  /// The number of complete rows.
  package let rows: Int
  /// n (n - 1) times the variance of each item.
  private let variances: [Int128]
  /// n (n - 1) times the covariance of each item with the sum of all.
  private let withSum: [Int128]
  /// n (n - 1) times the variance of the sum of the items.
  private let total: Int128

  package var items: Int { variances.count }

  init(rows: Int, variances: [Int128], withSum: [Int128], total: Int128) {
    self.rows = rows
    self.variances = variances
    self.withSum = withSum
    self.total = total
  }

  /// From whole-number sums over complete rows, as several sites hand them on.
  ///
  /// - Parameters:
  ///   - sums: of each item.
  ///   - squares: the sum of the squares of each item.
  ///   - products: the sum of the products of each item with the sum of all items.
  /// - Throws: `tooFewItems` without items, `tooFew` under two rows, `outOfRange` where the lengths do
  ///   not fit each other, or the sums cannot be or are too large to be exact.
  package init(
    rows: Int, sums: [Int], squares: [Int], products: [Int]
  ) throws(Unavailable) {
    guard !sums.isEmpty else { throw .tooFewItems(needed: 1) }
    guard rows >= 2 else { throw .tooFew(needed: 2) }
    guard squares.count == sums.count, products.count == sums.count else { throw .outOfRange }
    var sumOfAll: Int128 = 0
    for sum in sums { sumOfAll += Int128(sum) }
    var (variances, withSum, total): ([Int128], [Int128], Int128) = ([], [], 0)
    for item in sums.indices {
      let variance = try Self.numerator(rows, squares[item], Int128(sums[item]), sums[item])
      let joint = try Self.numerator(rows, products[item], sumOfAll, sums[item])
      // So that no sum of them, nor twice one, can overflow.
      guard variance >= 0, max(variance.magnitude, joint.magnitude) < 1 << 100 else {
        throw .outOfRange
      }
      variances.append(variance)
      withSum.append(joint)
      total += joint
    }
    guard total >= 0, sums.count < 1 << 20 else { throw .outOfRange }
    self.init(rows: rows, variances: variances, withSum: withSum, total: total)
  }

  private static func numerator(
    _ rows: Int, _ product: Int, _ first: Int128, _ second: Int
  ) throws(Unavailable) -> Int128 {
    guard let whole = Checked.product(Int128(product), rows),
      let parts = Checked.product(first, second), let rest = Checked.difference(whole, parts)
    else { throw .outOfRange }
    return rest
  }

  /// The sample standard deviation of the sum of the items.
  package var standardDeviationOfSum: Double {
    (Double(total) / (Double(rows) * Double(rows - 1))).squareRoot()
  }

  /// Cronbach's alpha, not standardised: at most 1, under 0 where items mostly oppose each other.
  ///
  /// - Throws: `tooFewItems` under two, `noSpread` where everyone has the same sum.
  package var alpha: Double {
    get throws(Unavailable) {
      try Self.alpha(items: items, variances: sumOfVariances, total: total)
    }
  }

  /// Alpha without each item in turn; none where fewer than two items or no spread would be left.
  package var alphaIfDropped: [Result<Double, Unavailable>] {
    (0..<items).map { item in
      Result { () throws(Unavailable) in
        try Self.alpha(
          items: items - 1, variances: sumOfVariances - variances[item], total: rest(without: item))
      }
    }
  }

  /// The correlation of each item with the sum of the others; none where the item or that sum has
  /// no spread.
  package var itemRestCorrelations: [Result<Double, Unavailable>] {
    (0..<items).map { item in
      Result { () throws(Unavailable) in
        guard items >= 2 else { throw .tooFewItems(needed: 2) }
        let (own, rest) = (variances[item], rest(without: item))
        guard own > 0, rest > 0 else { throw .noSpread }
        let joint = Double(withSum[item] - own)
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

  private var sumOfVariances: Int128 { variances.reduce(0, +) }

  /// n (n - 1) times the variance of the sum of the other items.
  private func rest(without item: Int) -> Int128 { total - 2 * withSum[item] + variances[item] }

  private static func alpha(
    items: Int, variances: Int128, total: Int128
  ) throws(Unavailable) -> Double {
    guard items >= 2 else { throw .tooFewItems(needed: 2) }
    guard total > 0 else { throw .noSpread }
    return Double(items) / Double(items - 1) * (Double(total - variances) / Double(total))
  }
}
