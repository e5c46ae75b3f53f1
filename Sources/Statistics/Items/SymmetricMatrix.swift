/// A square matrix of numbers that is the same on both sides of its diagonal.
package struct SymmetricMatrix: Hashable, Sendable {
  package let size: Int
  private var values: [Double]

  /// - Parameters:
  ///   - size: rows and columns; under 0 counts as 0.
  ///   - value: gives the number at a row and a column, for columns up to the row.
  package init(size: Int, _ value: (_ row: Int, _ column: Int) -> Double) {
    self.size = max(0, size)
    values = Array(repeating: 0, count: self.size * self.size)
    for row in 0..<self.size {
      for column in 0...row { self[row, column] = value(row, column) }
    }
  }

  /// Both are under `size`.
  package private(set) subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set {
      values[row * size + column] = newValue
      values[column * size + row] = newValue
    }
  }

  /// Its eigenvalues, the largest first, with an eigenvector of length 1 for each.
  ///
  /// Jacobi's method, cyclic: each turn makes one number off the diagonal 0.
  ///
  /// - Throws: `notConverged` where numbers remain off the diagonal, as with those that are none.
  func eigenpairs() throws(Unavailable) -> [(value: Double, vector: [Double])] {
    var rest = self
    var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for _ in 0..<60 {
      var (outside, whole) = (0.0, 0.0)
      for row in 0..<size {
        for column in 0..<row { outside += rest[row, column] * rest[row, column] }
        whole += rest[row, row] * rest[row, row]
      }
      if outside <= whole * 1e-34 {
        let pairs = (0..<size).map { (value: rest[$0, $0], vector: vectors[$0]) }
        return pairs.sorted { $0.value > $1.value }
      }
      for row in 0..<size {
        for column in 0..<row { rest.turn(row, column, &vectors) }
      }
    }
    throw .notConverged
  }

  private mutating func turn(_ row: Int, _ column: Int, _ vectors: inout [[Double]]) {
    let joint = self[row, column]
    guard joint != 0 else { return }
    let half = (self[row, row] - self[column, column]) / (2 * joint)
    let tangent = (half < 0 ? -1 : 1) / (half.magnitude + (half * half + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    self[row, row] += tangent * joint
    self[column, column] -= tangent * joint
    self[row, column] = 0
    for other in 0..<size where other != row && other != column {
      let (first, second) = (self[other, row], self[other, column])
      self[other, row] = cosine * first + sine * second
      self[other, column] = cosine * second - sine * first
    }
    for place in 0..<size {
      let (first, second) = (vectors[row][place], vectors[column][place])
      vectors[row][place] = cosine * first + sine * second
      vectors[column][place] = cosine * second - sine * first
    }
  }
}
