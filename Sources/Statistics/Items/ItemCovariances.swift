/// The variances and covariances of the items of a scale over its complete rows, and what follows
/// from them.
///
/// All stays whole up to the last division, so that neither the order of the rows nor that of the
/// items changes a bit.
package struct ItemCovariances: Hashable, Sendable {
  /// What needs no covariance of two single items.
  package let variances: ItemVariances
  /// n (n - 1) times each covariance, row by row.
  private let numerators: [Int128]

  /// - Throws: `tooFewItems` without items, `tooFew` under two complete rows, `outOfRange` where the
  ///   sums are too large to be exact.
  package init(_ sums: ItemSums) throws(Unavailable) {
    guard sums.items >= 1 else { throw .tooFewItems(needed: 1) }
    guard sums.rows >= 2 else { throw .tooFew(needed: 2) }
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
    variances = ItemVariances(
      rows: sums.rows, variances: (0..<sums.items).map { numerators[$0 * sums.items + $0] },
      withSum: rowSums, total: total)
  }

  /// The number of complete rows.
  package var rows: Int { variances.rows }
  package var items: Int { variances.items }

  /// Sample variances (n - 1) and covariances.
  package var matrix: SymmetricMatrix {
    let divisor = Double(rows) * Double(rows - 1)
    return SymmetricMatrix(size: items) { Double(numerators[$0 * items + $1]) / divisor }
  }
}

// As `ItemVariances` has them.
extension ItemCovariances {
  package var standardDeviationOfSum: Double { variances.standardDeviationOfSum }

  package var alpha: Double { get throws(Unavailable) { try variances.alpha } }

  package var alphaIfDropped: [Result<Double, Unavailable>] { variances.alphaIfDropped }

  package var itemRestCorrelations: [Result<Double, Unavailable>] {
    variances.itemRestCorrelations
  }

  package func alphaInterval(level: Double = 0.95) throws(Unavailable) -> ConfidenceInterval {
    try variances.alphaInterval(level: level)
  }

  package func error() throws(Unavailable) -> ReliableChange { try variances.error() }
}
