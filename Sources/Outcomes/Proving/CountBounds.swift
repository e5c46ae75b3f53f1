/// What whole numbers unknown counts can still be.
///
/// Each statement (a sum lies between two numbers) narrows the unknowns in it by the others, in turn
/// until nothing moves. This can miss what only trying out all numbers would show.
struct CountBounds {
  /// Some unknowns, each added or taken away, lie between two numbers together.
  struct Statement: Hashable {
    let terms: [Int: Int]
    var range: ClosedRange<Int>
    let sources: Set<Int>
  }

  /// No count is larger.
  static let most = 1 << 40

  private(set) var ranges: [ClosedRange<Int>]
  private(set) var statements: [Statement] = []
  /// By unknown the statements about it.
  private var places: [[Int]]

  /// - Parameter start: what each unknown can be at first.
  init(_ start: [ClosedRange<Int>]) {
    ranges = start
    places = start.map { _ in [] }
  }

  mutating func add(_ terms: [Int: Int], in range: ClosedRange<Int>, sources: Set<Int>) {
    let terms = terms.filter { $0.value != 0 && ranges.indices.contains($0.key) }
    for unknown in terms.keys { places[unknown].append(statements.count) }
    statements.append(Statement(terms: terms, range: range, sources: sources))
  }

  /// Narrows until nothing moves, or a number of rounds is over; stopping early is never wrong.
  mutating func settle(rounds: Int = 40) {
    for _ in 0..<rounds {
      var hasMoved = false
      for statement in statements where narrow(by: statement) { hasMoved = true }
      if !hasMoved { return }
    }
  }

  private mutating func narrow(by statement: Statement) -> Bool {
    var hasMoved = false
    let whole = reach(of: statement.terms)
    var (low, high) = (whole.lowerBound, whole.upperBound)
    for (unknown, factor) in statement.terms {
      let old = ranges[unknown]
      let own = Self.times(old, factor)
      // What the others leave open.
      let least = statement.range.lowerBound - (high - own.upperBound)
      let most = statement.range.upperBound - (low - own.lowerBound)
      let (first, last) =
        factor > 0
        ? (Self.up(least, factor), Self.down(most, factor))
        : (Self.up(-most, -factor), Self.down(-least, -factor))
      let (newLow, newHigh) = (max(old.lowerBound, first), min(old.upperBound, last))
      // Statements that exclude each other say nothing more.
      guard newLow <= newHigh, newLow...newHigh != old else { continue }
      ranges[unknown] = newLow...newHigh
      let now = Self.times(newLow...newHigh, factor)
      low += now.lowerBound - own.lowerBound
      high += now.upperBound - own.upperBound
      hasMoved = true
    }
    return hasMoved
  }

  /// What some unknowns can come to, by themselves and by what is left of each statement they are in.
  func range(of terms: [Int: Int]) -> ClosedRange<Int> {
    let own = reach(of: terms)
    var (low, high) = (own.lowerBound, own.upperBound)
    let touching = Set(terms.keys.flatMap { places[$0] })
    for place in touching {
      let statement = statements[place]
      var rest = statement.terms
      for (unknown, factor) in terms { rest[unknown, default: 0] -= factor }
      let others = reach(of: rest.filter { $0.value != 0 })
      let least = max(low, statement.range.lowerBound - others.upperBound)
      let most = min(high, statement.range.upperBound - others.lowerBound)
      if least <= most { (low, high) = (least, most) }
    }
    return low...high
  }

  /// What statements about these unknowns came from.
  func sources(of terms: [Int: Int]) -> Set<Int> {
    Set(terms.keys.flatMap { places[$0] }).reduce(into: []) {
      $0.formUnion(statements[$1].sources)
    }
  }

  private func reach(of terms: [Int: Int]) -> ClosedRange<Int> {
    var (low, high) = (0, 0)
    for (unknown, factor) in terms {
      let range = Self.times(ranges[unknown], factor)
      low += range.lowerBound
      high += range.upperBound
    }
    return low...high
  }

  private static func times(_ range: ClosedRange<Int>, _ factor: Int) -> ClosedRange<Int> {
    factor >= 0
      ? range.lowerBound * factor...range.upperBound * factor
      : range.upperBound * factor...range.lowerBound * factor
  }

  /// Divided and rounded up; by a number over 0.
  private static func up(_ number: Int, _ by: Int) -> Int {
    number >= 0 ? (number + by - 1) / by : -(-number / by)
  }

  private static func down(_ number: Int, _ by: Int) -> Int {
    number >= 0 ? number / by : -((-number + by - 1) / by)
  }
}
