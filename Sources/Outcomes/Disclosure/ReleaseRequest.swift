package import Psychometrics

/// All that disclosure control has to know of one report.
package struct ReleaseRequest<People: PeopleCounting>: Sendable {
  package var tree: GroupTree
  /// The scales, by the numbers that `holdings` counts by.
  package var scales: [ScaleID]
  package var holdings: CellHoldings<People>
  /// The counts that stand above the groups; nil where the report has none.
  package var counts: PanelCounts?
  /// Whether those are withheld for a reason of the caller's.
  package var hidesCounts = false
  /// Nodes that are hidden for a reason of the caller's.
  package var alsoHidden: Set<Int> = []
  /// Scales that are the sum of others of the report.
  package var links: [ScaleLink<People>] = []
  package var breakdowns: [Breakdown<People>] = []
  /// For each breakdown the nodes where it is held back for a reason of the caller's; empty for none.
  package var heldBreakdowns: [Set<Int>] = []
  /// Whether everybody, and each group that has groups within, has rows too.
  package var hasTotals = false
  /// The larger grains to try where over half of the cells are hidden, in this order.
  package var coarser: [CoarserGrouping] = []

  package init(
    tree: GroupTree, scales: [ScaleID], holdings: CellHoldings<People>, counts: PanelCounts? = nil
  ) {
    self.tree = tree
    self.scales = scales
    self.holdings = holdings
    self.counts = counts
  }

  func check() throws(HoldingsFault) {
    let scaleNumbers = links.map(\.scale) + breakdowns.map(\.scale)
    let sizes = links.map(\.incomplete.leafCount) + breakdowns.map(\.people.leafCount)
    guard holdings.leafCount == tree.leafCount, holdings.scaleCount == scales.count,
      sizes.allSatisfy({ $0 == tree.leafCount }),
      counts.map({ $0.scaleCount == scales.count }) ?? true
    else { throw .size }
    guard scaleNumbers.allSatisfy(scales.indices.contains),
      alsoHidden.allSatisfy(tree.nodes.indices.contains),
      heldBreakdowns.isEmpty || heldBreakdowns.count == breakdowns.count
    else { throw .number }
  }
}

/// A scale that is the sum of other scales of the report, such as a total.
package struct ScaleLink<People: PeopleCounting>: Sendable {
  /// The number of the scale that is the sum.
  package let scale: Int
  /// Whoever has an entry with a score on some part and none on the whole.
  package let incomplete: People

  package init(scale: Int, incomplete: People) {
    self.scale = scale
    self.incomplete = incomplete
  }
}

/// Counts of one scale by category.
package struct Breakdown<People: PeopleCounting>: Sendable {
  package let kind: BreakdownKind
  /// The number of the scale.
  package let scale: Int
  /// The people of each category, in the place of scales; together, those of all.
  package let people: People

  package init(_ kind: BreakdownKind, scale: Int, people: People) {
    self.kind = kind
    self.scale = scale
    self.people = people
  }
}

package enum BreakdownKind: Hashable, Sendable {
  /// The bands of a score.
  case bands
  /// Up, within and down.
  case reliable
  /// The four cells of before and after.
  case cutoff
  /// Whether the first score left room for a reliable rise and for a fall.
  case room
  /// The same, and whether the first score was the lowest or the highest of the scale.
  case ends
  /// The answers to an item, by its number from 1.
  case answers(item: Int)
}

extension BreakdownKind {
  /// As a ledger names it.
  var name: String {
    switch self {
    case .bands: "bands"
    case .reliable: "reliable"
    case .cutoff: "cutoff"
    case .room: "room"
    case .ends: "ends"
    case .answers(let item): "answers-\(item)"
    }
  }
}

/// What may be given of a cell that is shown.
package struct FigurePermit: Hashable, Sendable {
  package let hasMedian: Bool
  package let hasQuartiles: Bool
  package let breakdowns: Set<BreakdownKind>
}
