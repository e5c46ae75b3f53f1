/// Whole-number sums over the rows in which every item of a scale was answered: all that the
/// figures of its items need. Sums of parts add up to the sums of the whole, to the bit.
package struct ItemSums: Hashable, Sendable {
  package let items: Int
  /// The number of complete rows.
  package private(set) var rows: Int
  /// Of each item.
  package private(set) var sums: [Int128]
  /// Of the products of two items: those of item 0 with itself, of 1 with 0 and 1, of 2 with 0, 1
  /// and 2, and so on.
  package private(set) var products: [Int128]

  /// No row yet.
  ///
  /// - Parameter items: how many; under 0 counts as 0.
  package init(items: Int) {
    self.items = max(0, items)
    rows = 0
    sums = Array(repeating: 0, count: self.items)
    products = Array(repeating: 0, count: self.items * (self.items + 1) / 2)
  }

  /// Sums made elsewhere.
  ///
  /// - Throws: `outOfRange` where they cannot be: the lengths do not fit each other, there is a sum
  ///   without rows, or items' squares are too small for their sums.
  package init(rows: Int, sums: [Int128], products: [Int128]) throws(Unavailable) {
    guard rows >= 0, products.count == sums.count * (sums.count + 1) / 2 else { throw .outOfRange }
    items = sums.count
    self.rows = rows
    self.sums = sums
    self.products = products
    for row in sums.indices {
      guard try numerator(row, row) >= 0 else { throw .outOfRange }
      if rows == 0, sums[row] != 0 || product(row, row) != 0 { throw .outOfRange }
    }
    for row in sums.indices {
      for column in sums.indices.prefix(row) {
        let joint = Double(try numerator(row, column))
        let limit = Double(try numerator(row, row)) * Double(try numerator(column, column))
        guard joint * joint <= limit * (1 + 1e-12) else { throw .outOfRange }
      }
    }
  }

  /// Adds a complete row, its answers already turned so that all items point one way.
  ///
  /// - Throws: `outOfRange` where it has not one answer an item, or a sum does not fit; the sums are
  ///   then as they were.
  package mutating func add(_ answers: [Int]) throws(Unavailable) {
    guard answers.count == items else { throw .outOfRange }
    var one = ItemSums(items: items)
    one.rows = 1
    one.sums = answers.map { Int128($0) }
    one.products = answers.indices.flatMap { row in
      answers.prefix(row + 1).map { Int128(answers[row]) * Int128($0) }
    }
    try add(one)
  }

  /// Adds the rows of another part.
  ///
  /// - Throws: `outOfRange` where it has another number of items, or a sum does not fit; the sums
  ///   are then as they were.
  package mutating func add(_ other: ItemSums) throws(Unavailable) {
    guard other.items == items else { throw .outOfRange }
    let newRows = try Limits.adding(other.rows, to: rows)
    let newSums = try Self.adding(sums, other.sums)
    products = try Self.adding(products, other.products)
    sums = newSums
    rows = newRows
  }

  /// n times the sum of products, minus the product of sums: n (n - 1) times the covariance. Both
  /// items are under `items`.
  func numerator(_ row: Int, _ column: Int) throws(Unavailable) -> Int128 {
    guard let first = Checked.product(product(row, column), rows),
      let second = Checked.product(sums[row], sums[column]),
      let difference = Checked.difference(first, second)
    else { throw .outOfRange }
    return difference
  }

  private func product(_ row: Int, _ column: Int) -> Int128 {
    let (low, high) = (min(row, column), max(row, column))
    return products[high * (high + 1) / 2 + low]
  }

  private static func adding(
    _ left: [Int128], _ right: [Int128]
  ) throws(Unavailable) -> [Int128] {
    var sums: [Int128] = []
    sums.reserveCapacity(left.count)
    for (one, other) in zip(left, right) {
      guard let sum = Checked.sum(one, other) else { throw .outOfRange }
      sums.append(sum)
    }
    return sums
  }
}
