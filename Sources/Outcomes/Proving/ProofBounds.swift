/// Bounds of the counts of some releases.
struct ProofBounds {
  private var bounds: CountBounds

  init(_ equations: ProofEquations, systems: ProofSystems) {
    let most = CountBounds.most
    let differences = equations.isGrowing ? 0...most : -most...most
    let later = equations.releases.count > 1 ? equations.atomCount : 0
    bounds = CountBounds(
      Array(repeating: 0...most, count: equations.atomCount)
        + Array(repeating: differences, count: later))
    for (place, statement) in equations.statements.enumerated() {
      let terms = Self.terms(statement.row)
      if let count = statement.known[.count]?.whole, statement.cell == nil || count >= 0 {
        bounds.add(terms, in: count...count, sources: [place])
      } else if let cell = statement.cell {
        bounds.add(
          terms, in: (cell.mayBeEmpty ? 0 : 1)...Self.most(cell.count), sources: [place])
      }
    }
    addShares(equations)
    for row in systems.countRows {
      let factors = row.terms.values.map(\.whole)
      guard let value = row.values.first?.wholes,
        factors.allSatisfy({ $0.map { abs($0) <= 8 } ?? false })
      else { continue }
      bounds.add(Self.terms(row), in: value, sources: row.sources)
    }
    bounds.settle()
  }

  func range(of row: LinearRow) -> ClosedRange<Int> { bounds.range(of: Self.terms(row)) }

  /// Which lines say something of these unknowns.
  func sources(of row: LinearRow) -> Set<Int> { bounds.sources(of: Self.terms(row)) }

  private static func terms(_ row: LinearRow) -> [Int: Int] {
    row.terms.compactMapValues(\.whole)
  }

  private static func most(_ count: PublishedCount) -> Int {
    if case .hidden(let most?) = count { return max(1, most) }
    return CountBounds.most
  }

  /// Each group's part of everybody, where the parts of the groups that are shown agree with their
  /// counts.
  private mutating func addShares(_ equations: ProofEquations) {
    for release in equations.releases.indices {
      let own = equations.statements.enumerated().filter { $0.element.release == release }
      let shared = own.filter { $0.element.cell?.share != nil }
      guard !shared.isEmpty, let all = Self.everybody(own.map(\.element)) else { continue }
      for (place, statement) in shared {
        guard let share = statement.cell?.share, let count = share.times(all).wholes else {
          continue
        }
        bounds.add(
          Self.terms(statement.row), in: max(0, count.lowerBound)...max(0, count.upperBound),
          sources: [place])
      }
    }
  }

  /// How many everybody is: as shown, else as the shown counts and their parts tell; nil where they
  /// do not agree.
  private static func everybody(_ statements: [ProofEquations.Statement]) -> Bracket? {
    var all = Bracket(0, Double(CountBounds.most))
    for statement in statements {
      if statement.line.group ?? .everybody == .everybody,
        let count = statement.known[.count]
      {
        guard all.touches(count) else { return nil }
        all = count
      }
    }
    for statement in statements {
      guard let share = statement.cell?.share, share.low > 0,
        let count = statement.cell?.count.shown
      else { continue }
      let told = Bracket(Double(count) / share.high, Double(count) / share.low)
      guard all.touches(told) else { return nil }
      all = Bracket(max(all.low, told.low), min(all.high, told.high))
    }
    return all.high < Double(CountBounds.most) ? all : nil
  }
}
