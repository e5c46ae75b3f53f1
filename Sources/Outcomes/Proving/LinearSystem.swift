/// A sum over unknowns, what it is known to be, and from what.
struct LinearRow: Hashable, Sendable {
  /// By unknown, never 0.
  var terms: [Int: Ratio]
  /// One a quantity that is told of the same sums.
  var values: [Bracket]
  /// Which statements it was worked out from.
  var sources: Set<Int>

  init(_ terms: [Int: Ratio], values: [Bracket], sources: Set<Int>) {
    self.terms = terms
    self.values = values
    self.sources = sources
  }

  init(_ unknowns: some Sequence<Int>, values: [Bracket] = [], source: Int? = nil) {
    var terms: [Int: Ratio] = [:]
    for unknown in unknowns { terms[unknown] = .one }
    self.init(terms, values: values, sources: source.map { [$0] } ?? [])
  }

  /// Its unknowns where all have the factor 1, so that it is a plain sum of them.
  var plainSum: [Int]? {
    guard terms.values.allSatisfy({ $0 == .one }) else { return nil }
    return terms.keys.sorted()
  }

  func scaled(by factor: Ratio) throws(ProvingLimit) -> LinearRow {
    if factor == .one { return self }
    var terms: [Int: Ratio] = [:]
    for (unknown, term) in self.terms { terms[unknown] = try term.times(factor) }
    return LinearRow(terms, values: values.map { $0.times(factor.double) }, sources: sources)
  }

  func minus(_ other: LinearRow, times factor: Ratio) throws(ProvingLimit) -> LinearRow {
    let other = try other.scaled(by: factor)
    var terms = self.terms
    for (unknown, term) in other.terms {
      let rest = try (terms[unknown] ?? .zero).minus(term)
      terms[unknown] = rest.isZero ? nil : rest
    }
    let width = max(values.count, other.values.count)
    let values = (0..<width).map { place -> Bracket in
      let one = self.values.indices.contains(place) ? self.values[place] : Bracket(0)
      return other.values.indices.contains(place) ? one.minus(other.values[place]) : one
    }
    return LinearRow(terms, values: values, sources: sources.union(other.sources))
  }
}

/// Sums that somebody knows, and by exact elimination all that follows from them.
///
/// It is kept in reduced row echelon form. The pivot of a row is its first unknown, so that rows of
/// late unknowns alone are all that is known of those.
struct LinearSystem {
  private var byPivot: [Int: LinearRow] = [:]
  /// By unknown the pivots of the rows that hold it.
  private var holders: [Int: Set<Int>] = [:]
  /// How many terms may still be touched.
  private var budget: Int

  /// - Parameter budget: how many terms may be touched before it gives up; keeps odd tables from
  ///   taking hours.
  init(budget: Int = 20_000_000) {
    self.budget = budget
  }

  var rows: [LinearRow] { byPivot.sorted { $0.key < $1.key }.map(\.value) }

  /// Takes in what is known; what follows already changes nothing.
  ///
  /// - Returns: by how much the sum is another than what followed; nil where it was new.
  @discardableResult
  mutating func add(_ row: LinearRow) throws(ProvingLimit) -> [Bracket]? {
    let rest = try reduced(row)
    guard let pivot = rest.terms.keys.min(), let lead = rest.terms[pivot] else {
      return rest.values
    }
    let new = try rest.scaled(by: try Ratio.one.divided(by: lead))
    for holder in holders[pivot] ?? [] {
      guard let old = byPivot[holder], let factor = old.terms[pivot] else { continue }
      try spend(old.terms.count + new.terms.count)
      replace(holder, by: try old.minus(new, times: factor))
    }
    replace(pivot, by: new)
    return nil
  }

  /// What is left of a sum once all that is known of it is taken away: its values are what is
  /// missing, below 0. Nothing is left of a sum that is known.
  mutating func reduced(_ row: LinearRow) throws(ProvingLimit) -> LinearRow {
    var rest = row
    for pivot in row.terms.keys.sorted() {
      guard let known = byPivot[pivot], let factor = rest.terms[pivot] else { continue }
      try spend(rest.terms.count + known.terms.count)
      rest = try rest.minus(known, times: factor)
    }
    return rest
  }

  /// What a sum is, and from what; nil where it does not follow.
  mutating func known(
    _ unknowns: LinearRow
  ) throws(ProvingLimit) -> (values: [Bracket], sources: Set<Int>)? {
    let rest = try reduced(LinearRow(unknowns.terms, values: [], sources: []))
    guard rest.terms.isEmpty else { return nil }
    return (rest.values.map { $0.times(-1) }, rest.sources)
  }

  private mutating func replace(_ pivot: Int, by row: LinearRow) {
    for unknown in byPivot[pivot]?.terms.keys ?? [:].keys where row.terms[unknown] == nil {
      holders[unknown]?.remove(pivot)
    }
    for unknown in row.terms.keys { holders[unknown, default: []].insert(pivot) }
    byPivot[pivot] = row
  }

  private mutating func spend(_ terms: Int) throws(ProvingLimit) {
    budget -= terms
    if budget < 0 { throw .tooMuch }
  }
}
