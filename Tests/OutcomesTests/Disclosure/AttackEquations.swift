/// Sums over leaves that somebody knows, and by elimination all that follows from them.
struct AttackEquations {
  /// In reduced row echelon form: the coefficient of each leaf, then the entries, the sum and the
  /// squares.
  private(set) var rows: [[Fraction]] = []
  /// For each row its first leaf, which no other row has.
  private var pivots: [Int] = []
  private let leafCount: Int

  /// - Parameter known: sets of leaves with what they hold together.
  init(leafCount: Int, known: [(leaves: Set<Int>, sums: AttackPanel.Sums)]) throws(Fraction
    .Overflow)
  {
    self.leafCount = leafCount
    // Small sets first: those of one leaf make the rest short.
    for (leaves, sums) in known.sorted(by: { $0.leaves.count < $1.leaves.count }) {
      let coefficients = (0..<leafCount).map { Fraction(leaves.contains($0) ? 1 : 0) }
      let values = [sums.entries, sums.sum, sums.squares].map { Fraction($0) }
      try add(coefficients + values)
    }
  }

  private mutating func add(_ equation: [Fraction]) throws(Fraction.Overflow) {
    let rest = try reduced(equation)
    guard let pivot = Self.pivot(rest, leafCount) else { return }
    let lead = rest[pivot]
    var row: [Fraction] = []
    for value in rest { row.append(try value.divided(by: lead)) }
    for other in rows.indices where rows[other][pivot].numerator != 0 {
      rows[other] = try Self.eliminate(rows[other], pivot, row)
    }
    rows.append(row)
    pivots.append(pivot)
  }

  /// What is left of a combination of leaves once all that is known of it is taken away.
  private func reduced(_ equation: [Fraction]) throws(Fraction.Overflow) -> [Fraction] {
    var rest = equation
    for (row, pivot) in zip(rows, pivots) where rest[pivot].numerator != 0 {
      rest = try Self.eliminate(rest, pivot, row)
    }
    return rest
  }

  private static func eliminate(
    _ row: [Fraction], _ pivot: Int, _ by: [Fraction]
  ) throws(Fraction.Overflow) -> [Fraction] {
    var row = row
    let factor = row[pivot]
    for place in row.indices where by[place].numerator != 0 {
      row[place] = try row[place].minus(try factor.times(by[place]))
    }
    return row
  }

  private static func pivot(_ row: [Fraction], _ leafCount: Int) -> Int? {
    row.prefix(leafCount).firstIndex { $0.numerator != 0 }
  }

  /// Whether the sum over some leaves follows from what is known.
  func fixes(_ leaves: Set<Int>) throws(Fraction.Overflow) -> Bool {
    let rest = try reduced(
      (0..<leafCount).map { Fraction(leaves.contains($0) ? 1 : 0) }
        + Array(repeating: Fraction(0), count: 3))
    return Self.pivot(rest, leafCount) == nil
  }

  /// The smallest sums that are known: sets of leaves that no other known sum divides.
  ///
  /// nil for a row that is no plain sum, which nested groups never give.
  var atoms: [(leaves: Set<Int>, entries: Int, sum: Int, squares: Int)?] {
    rows.map { row in
      let values = row.suffix(3).map { $0.denominator == 1 ? Int($0.numerator) : nil }
      let coefficients = row.prefix(leafCount)
      let isPlain = coefficients.allSatisfy { $0 == Fraction(0) || $0 == Fraction(1) }
      guard isPlain, let entries = values[0], let sum = values[1], let squares = values[2] else {
        return nil
      }
      let leaves = Set(coefficients.indices.filter { coefficients[$0].numerator != 0 })
      return (leaves, entries, sum, squares)
    }
  }
}
