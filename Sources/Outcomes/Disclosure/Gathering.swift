/// What some leaves hold together: a group as a whole, or all that is hidden on a line.
///
/// Whoever subtracts what is shown from its total learns the figures of just such a sum, so it is
/// held to the same rule as a cell that is shown.
struct Gathering<People: PeopleCounting>: Sendable {
  private(set) var people: People.Gathered
  /// For each scale what the leaves hold together.
  private(set) var holdings: [ScaleHolding]
  /// For each scale how many of the leaves hold anybody.
  private(set) var leaves: [Int]
  /// For each scale how many of the cells that were added hold anybody.
  private(set) var cells: [Int]
  /// nil where no column names workers.
  private(set) var workers: Set<Int32>?

  init(of holdings: CellHoldings<People>) {
    people = holdings.people.nobody()
    self.holdings = Array(repeating: ScaleHolding(), count: holdings.scaleCount)
    leaves = Array(repeating: 0, count: holdings.scaleCount)
    cells = leaves
    workers = holdings.workers == nil ? nil : []
  }

  /// Adds a cell.
  ///
  /// - Parameter leaves: those of its leaves that count, none of which was added before.
  mutating func add(cell leaves: some Sequence<Int>, of source: CellHoldings<People>) {
    let before = holdings.map(\.entries)
    for leaf in leaves {
      people.add(leaf: leaf)
      for scale in holdings.indices {
        let cell = source.cell(leaf: leaf, scale: scale)
        guard cell.entries > 0 else { continue }
        holdings[scale].add(cell)
        self.leaves[scale] += 1
      }
      if let more = source.workers?[leaf] { workers?.formUnion(more) }
    }
    for scale in holdings.indices where holdings[scale].entries > before[scale] {
      cells[scale] += 1
    }
  }

  var isEmpty: Bool { holdings.allSatisfy { $0.entries == 0 } }

  /// Whether it may be shown for what it is: nobody at all, or enough people and workers, on each
  /// scale nobody or enough people, and no standard deviation of 0.
  func isShowable(threshold: Int) -> Bool {
    if isEmpty { return true }
    if people.people < threshold { return false }
    if let workers, workers.count < DisclosureControl.fewestWorkers { return false }
    for (scale, holding) in holdings.enumerated() where holding.entries > 0 {
      if people.people(on: scale) < threshold || holding.isConstant { return false }
    }
    return true
  }

  /// Whether subtraction that ends at this sum, hidden cells of one line, tells nothing of a single
  /// one of them.
  ///
  /// On each scale at least two cells hold somebody, since one alone would be the sum. Every hidden
  /// leaf is known to hold somebody (nobody is shown, as 0), so with `entries` in `leaves` of them
  /// none can hold more than entries - leaves + 1; that must leave 1 to threshold - 1 open.
  func keepsApart(threshold: Int) -> Bool {
    guard isShowable(threshold: threshold) else { return false }
    for (scale, holding) in holdings.enumerated() where holding.entries > 0 {
      if cells[scale] < 2 || holding.entries < threshold + leaves[scale] - 2 { return false }
    }
    return true
  }
}
