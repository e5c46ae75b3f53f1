/// The entries of one scale by the sums of a report that they stand in, with their people.
struct ReportUnknowns {
  private let threshold: Int
  private var people: [Place: Set<Int32>?] = [:]

  /// Where an entry stands.
  private struct Place: Hashable {
    /// The group in which the summary counts it; nil where it does not.
    let counted: Int32?
    let role: Role
    /// The group of the pair it belongs to.
    let pair: Int32?

    /// Places in an order of their own, so that every run looks at the same sums.
    static func precedes(_ one: Place, _ other: Place) -> Bool {
      one.numbers.lexicographicallyPrecedes(other.numbers)
    }

    private var numbers: [Int] {
      [counted.map(Int.init) ?? -1, role.rawValue, pair.map(Int.init) ?? -1]
    }
  }

  private enum Role: Int {
    case first
    case last
    /// A first score without a second.
    case alone
    case other
  }

  init(threshold: Int) {
    self.threshold = threshold
  }

  /// - Parameters:
  ///   - rows: the entries of a person that the summary counts.
  ///   - groups: of all entries.
  mutating func take(_ rows: [Int], _ pair: ChosenPair?, of person: Int32, groups: [Int32]) {
    let entries = Set(rows).union([pair?.first, pair?.last].compactMap(\.self))
    for entry in entries {
      let role: Role
      switch entry {
      case pair?.first: role = pair?.last == nil ? .alone : .first
      case pair?.last: role = .last
      default: role = .other
      }
      let place = Place(
        counted: rows.contains(entry) ? groups[entry] : nil, role: role,
        pair: pair.flatMap { role == .first || role == .last ? groups[$0.first] : nil })
      guard var held = people[place, default: []] else { continue }
      held.insert(person)
      // Unknowns of many people are never told of alone.
      people[place] = .some(held.count < threshold ? held : nil)
    }
  }

  /// Whether the sums of a report tell of few people.
  ///
  /// - Parameters:
  ///   - lineage: of a group its node and all above it.
  ///   - summary, change: the nodes that each table shows.
  ///   - hasAlone: whether the first scores without a second are told.
  func tellOfFew(
    lineage: (Int32) -> [Int], summary: Set<Int>, change: Set<Int>, hasAlone: Bool
  ) -> Bool {
    var sums: [Sum: [Int]] = [:]
    var unknowns: [Set<Int32>?] = []
    for place in people.keys.sorted(by: Place.precedes) {
      let unknown = unknowns.count
      unknowns.append(people[place] ?? nil)
      for node in place.counted.map(lineage) ?? [] where summary.contains(node) {
        sums[.all(node), default: []].append(unknown)
      }
      for node in place.pair.map(lineage) ?? [] where change.contains(node) {
        sums[place.role == .first ? .first(node) : .last(node), default: []].append(unknown)
      }
      if hasAlone, place.role == .alone { sums[.alone, default: []].append(unknown) }
    }
    let order = sums.keys.sorted { $0.numbers.lexicographicallyPrecedes($1.numbers) }
    var elimination = SumElimination(order.compactMap { sums[$0] })
    return elimination.tellsOfFew(unknowns, threshold: threshold)
  }

  private enum Sum: Hashable {
    case all(Int)
    case first(Int)
    case last(Int)
    case alone

    var numbers: [Int] {
      switch self {
      case .all(let node): [0, node]
      case .first(let node): [1, node]
      case .last(let node): [2, node]
      case .alone: [3, 0]
      }
    }
  }
}

extension SideBySide {
  /// Whether all sums of a report together, over any groups, tell of few people.
  ///
  /// - Parameters:
  ///   - depth: how many of the columns the groups of change have.
  ///   - hasAlone: whether the first scores without a second are told.
  ///   - summaryHides, changeHides: for a node and a scale whether that table hides it.
  func tellsOfFew(
    scale: Int, depth: Int, hasAlone: Bool, summaryHides: (_ node: Int, _ scale: Int) -> Bool,
    changeHides: (_ node: Int, _ scale: Int) -> Bool
  ) -> Bool {
    let nodes = tree.nodes.indices
    return counts[scale].unknowns.tellOfFew(
      lineage: { lineage(ofGroup: $0) }, summary: Set(nodes.filter { !summaryHides($0, scale) }),
      change: Set(
        nodes.filter { tree.nodes[$0].path.count <= depth && !changeHides($0, scale) }),
      hasAlone: hasAlone)
  }
}
