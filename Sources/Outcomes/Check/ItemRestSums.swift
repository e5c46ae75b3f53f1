import Psychometrics

/// Sums over the forms with every item of a scale answered, exact, from which the correlation of
/// each item with the rest comes.
struct ItemRestSums: Sendable {
  let scale: ScaleID
  /// From 0, with whether each is reversed.
  private let items: [(index: Int, isReversed: Bool)]
  private let turn: Int
  private var forms = 0
  private var total = 0
  private var totalSquares = 0
  private var sums: [Int]
  private var squares: [Int]
  private var products: [Int]

  /// From how many forms on a correlation is told.
  static let fewestForms = 50

  init?(_ scale: ScaleID, of definition: Definition) {
    guard let key = definition.key(of: scale), key.items.count > 1 else { return nil }
    self.scale = scale
    items = key.items.map { ($0 - 1, key.reversed.contains($0)) }
    turn = definition.form.lowest + definition.form.highest
    sums = items.map { _ in 0 }
    squares = sums
    products = sums
  }

  /// Adds the answers of one form, in item order.
  mutating func add(_ answers: Span<UInt8>) {
    var whole = 0
    for item in items {
      guard answers[item.index] != Scorer.missing else { return }
      whole += value(item, answers)
    }
    forms += 1
    total += whole
    totalSquares += whole * whole
    for (place, item) in items.enumerated() {
      let value = value(item, answers)
      sums[place] += value
      squares[place] += value * value
      products[place] += value * whole
    }
  }

  private func value(_ item: (index: Int, isReversed: Bool), _ answers: Span<UInt8>) -> Int {
    let answer = Int(answers[item.index])
    return item.isReversed ? turn - answer : answer
  }

  /// The items that go against the rest; none from too few forms.
  var against: [DataFigures.ItemRest] {
    guard forms >= Self.fewestForms else { return [] }
    var found: [DataFigures.ItemRest] = []
    let n = Int128(forms)
    for (place, item) in items.enumerated() {
      let sum = Int128(sums[place])
      let rest = Int128(total) - sum
      // n squared times the covariance and the two variances, exact.
      let covariance = n * Int128(products[place] - squares[place]) - sum * rest
      let variance = n * Int128(squares[place]) - sum * sum
      let restSquares = Int128(totalSquares) - 2 * Int128(products[place]) + Int128(squares[place])
      let restVariance = n * restSquares - rest * rest
      guard covariance < 0, variance > 0, restVariance > 0 else { continue }
      let correlation =
        Double(covariance) / (Double(variance).squareRoot() * Double(restVariance).squareRoot())
      found.append(
        .init(scale: scale, item: item.index + 1, correlation: correlation, forms: forms))
    }
    return found
  }
}
