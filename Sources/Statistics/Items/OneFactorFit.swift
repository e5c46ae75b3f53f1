/// The search for the uniquenesses of one factor that make the correlations most likely.
///
/// Newton's method on the logarithms of the uniquenesses, with the exact second derivatives (Clarke
/// 1970, Br J Math Stat Psychol 23:43-52), held at or over a floor and at or under 1. The loadings
/// follow from the uniquenesses.
struct OneFactorFit {
  let uniquenesses: [Double]
  let loadings: [Double]
  /// The smallest value found: the sum of g - log g - 1 over all but the largest eigenvalue g.
  let value: Double

  /// - Throws: `improper(.notPositiveDefinite)`, `notConverged`.
  init(correlations: SymmetricMatrix, floor: Double) throws(Unavailable) {
    let size = correlations.size
    let bounds = Elementary.logarithm(floor)...0.0
    var point = try Self.start(correlations, bounds)
    var here = try Place(point, correlations)
    for _ in 0..<200 {
      let (slope, curve) = here.derivatives
      // A uniqueness at its bound that wants to go beyond stays there.
      let free = (0..<size).filter {
        !(point[$0] <= bounds.lowerBound && slope[$0] > 0)
          && !(point[$0] >= bounds.upperBound && slope[$0] < 0)
      }
      let steepest = free.map { slope[$0].magnitude }.max() ?? 0
      if steepest < 1e-12 { break }
      let step = try Self.step(
        slope: free.map { slope[$0] },
        curve: SymmetricMatrix(size: free.count) { curve[free[$0], free[$1]] })
      var length = 1.0
      var next = here
      var nextPoint = point
      repeat {
        nextPoint = point
        for (place, item) in free.enumerated() {
          let value = point[item] + length * step[place]
          nextPoint[item] = min(max(value, bounds.lowerBound), bounds.upperBound)
        }
        next = try Place(nextPoint, correlations)
        length /= 2
      } while next.value > here.value && length > 1e-12
      // Rounding leaves the last steps without a fall.
      if next.value >= here.value || nextPoint == point {
        guard steepest < 1e-7 else { throw .notConverged }
        break
      }
      point = nextPoint
      here = next
    }
    let steepest =
      here.derivatives.slope.enumerated().filter { item, slope in
        !(point[item] <= bounds.lowerBound && slope > 0)
          && !(point[item] >= bounds.upperBound && slope < 0)
      }.map(\.element.magnitude).max() ?? 0
    guard steepest < 1e-7 else { throw .notConverged }
    uniquenesses = point.map(Elementary.exponential)
    value = here.value
    let length = max(0, here.largest.value - 1).squareRoot()
    loadings = zip(here.largest.vector, uniquenesses).map { $0 * $1.squareRoot() * length }
  }

  /// (1 - 1 / 2k) over the diagonal of the inverse, as R begins.
  private static func start(
    _ correlations: SymmetricMatrix, _ bounds: ClosedRange<Double>
  ) throws(Unavailable) -> [Double] {
    var inverse = Array(repeating: 0.0, count: correlations.size)
    for pair in try correlations.eigenpairs() {
      guard pair.value > 1e-10 else { throw .improper(.notPositiveDefinite) }
      for (item, part) in pair.vector.enumerated() { inverse[item] += part * part / pair.value }
    }
    let share = 1 - 0.5 / Double(correlations.size)
    return inverse.map {
      min(max(Elementary.logarithm(share / $0), bounds.lowerBound), bounds.upperBound)
    }
  }

  /// Newton's step; where the curve falls in a direction, its size is taken, so that the step always
  /// leads down.
  private static func step(
    slope: [Double], curve: SymmetricMatrix
  ) throws(Unavailable) -> [Double] {
    var step = Array(repeating: 0.0, count: slope.count)
    for pair in try curve.eigenpairs() {
      var along = 0.0
      for (part, slope) in zip(pair.vector, slope) { along += part * slope }
      let size = along / max(pair.value.magnitude, 1e-6)
      for (place, part) in pair.vector.enumerated() { step[place] -= size * part }
    }
    // No uniqueness moves by more than a factor of about 7 at once.
    let longest = step.map(\.magnitude).max() ?? 0
    return longest > 2 ? step.map { $0 * 2 / longest } : step
  }

  /// The fitting function at a point: the logarithms of the uniquenesses.
  private struct Place {
    let value: Double
    let largest: (value: Double, vector: [Double])
    private let others: [(value: Double, vector: [Double])]

    init(_ point: [Double], _ correlations: SymmetricMatrix) throws(Unavailable) {
      let scales = point.map { Elementary.exponential(-$0 / 2) }
      let scaled = SymmetricMatrix(size: point.count) {
        correlations[$0, $1] * scales[$0] * scales[$1]
      }
      let pairs = try scaled.eigenpairs()
      guard let first = pairs.first, let last = pairs.last, last.value > 0 else {
        throw .improper(.notPositiveDefinite)
      }
      largest = first
      others = Array(pairs.dropFirst())
      value = others.reduce(0) { $0 + ($1.value - Elementary.logarithm($1.value) - 1) }
    }

    /// Where the eigenvalues are g with vectors v, 1 the largest, and sums run over the others: the
    /// slope is sum (1 - g) v_i v_i; the curve is
    /// (sum g v_i v_j)(sum v_i v_j) + v1_i v1_j sum (1 - g)(g + g1) / (g1 - g) v_i v_j.
    var derivatives: (slope: [Double], curve: SymmetricMatrix) {
      let size = largest.vector.count
      let slope = (0..<size).map { item in
        others.reduce(0) { $0 + (1 - $1.value) * $1.vector[item] * $1.vector[item] }
      }
      let curve = SymmetricMatrix(size: size) { row, column in
        var (weighted, plain, mixed) = (0.0, 0.0, 0.0)
        for other in others {
          let product = other.vector[row] * other.vector[column]
          weighted += other.value * product
          plain += product
          mixed +=
            (1 - other.value) * (other.value + largest.value)
            / max(largest.value - other.value, 1e-9) * product
        }
        return weighted * plain + largest.vector[row] * largest.vector[column] * mixed
      }
      return (slope, curve)
    }
  }
}
