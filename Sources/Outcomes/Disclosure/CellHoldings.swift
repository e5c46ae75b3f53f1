/// What the groups of the finest grain hold, as far as hiding has to know it.
package struct CellHoldings<People: PeopleCounting>: Sendable {
  package let people: People
  /// For each leaf its scales, one after the other.
  let cells: [ScaleHolding]
  /// For each leaf the workers who took its entries, by number; nil where no column names them.
  let workers: [[Int32]]?

  var leafCount: Int { people.leafCount }
  var scaleCount: Int { people.scaleCount }

  /// - Parameters:
  ///   - people: who has a score where.
  ///   - cells: for each leaf and scale what it holds.
  ///   - workers: for each leaf its workers by number, where a column names them (`--staff`).
  /// - Throws: where the numbers of leaves or scales differ.
  package init(
    people: People, cells: [[ScaleHolding]], workers: [[Int32]]? = nil
  ) throws(HoldingsFault) {
    guard cells.count == people.leafCount, cells.allSatisfy({ $0.count == people.scaleCount }),
      workers.map({ $0.count == people.leafCount }) ?? true
    else { throw .size }
    self.init(people, cells.flatMap(\.self), workers)
  }

  private init(_ people: People, _ cells: [ScaleHolding], _ workers: [[Int32]]?) {
    self.people = people
    self.cells = cells
    self.workers = workers
  }

  func cell(leaf: Int, scale: Int) -> ScaleHolding {
    cells[leaf * scaleCount + scale]
  }

  /// What larger groups hold.
  ///
  /// - Parameters:
  ///   - leaves: for each leaf the larger group that it falls into.
  ///   - count: how many of those there are.
  func coarsened(
    into count: Int, leaves: [Int]
  ) -> CellHoldings<CoarserPeople<People>> {
    var parts = Array(repeating: [Int](), count: count)
    for (leaf, group) in leaves.enumerated() { parts[group].append(leaf) }
    let cells = parts.flatMap { part in
      (0..<scaleCount).map { scale in
        part.reduce(into: ScaleHolding()) { $0.add(cell(leaf: $1, scale: scale)) }
      }
    }
    let workers = workers.map { workers in parts.map { $0.flatMap { workers[$0] } } }
    return .init(CoarserPeople(base: people, parts: parts), cells, workers)
  }
}

/// What one group holds of one scale.
package struct ScaleHolding: Hashable, Sendable {
  /// How many entries with a score; of a change, pairs.
  package private(set) var entries: Int
  /// The lowest and highest value of everything whose spread is given: of a summary the score, of a
  /// change the first score, the last and the difference. Empty where there is no entry.
  package private(set) var spreads: [ClosedRange<Double>]

  package init(entries: Int = 0, spreads: [ClosedRange<Double>] = []) {
    self.entries = entries
    self.spreads = spreads
  }

  /// Whether a standard deviation is 0: every entry has the same value.
  var isConstant: Bool {
    spreads.contains { $0.lowerBound == $0.upperBound }
  }

  mutating func add(_ other: ScaleHolding) {
    entries += other.entries
    if spreads.isEmpty {
      spreads = other.spreads
    } else {
      spreads = zip(spreads, other.spreads + spreads.dropFirst(other.spreads.count)).map {
        min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
      }
    }
  }
}

/// What was handed over for release does not fit together.
package enum HoldingsFault: Error, Hashable, Sendable {
  /// The numbers of leaves, scales or counts differ.
  case size
  /// A person, a scale or a node is named by a number that it cannot have.
  case number
}
