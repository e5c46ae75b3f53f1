/// What of one report may be seen.
struct ReleasePlan: Sendable {
  let control: DisclosureControl
  let tree: GroupTree
  let portraits: NodePortraits
  /// For each node whether its cell is hidden.
  let hidden: [Bool]
  /// By scale, for each node whether the scale is hidden there, where that differs from `hidden`.
  fileprivate(set) var hiddenScales: [Int: [Bool]] = [:]
  fileprivate(set) var breakdowns: [Planned] = []

  /// Where a breakdown is hidden by the rule, and where an earlier release holds it back.
  struct Planned: Sendable {
    let kind: BreakdownKind
    let scale: Int
    let hidden: [Bool]
    let held: Set<Int>

    func isShown(at node: Int) -> Bool { !hidden[node] && !held.contains(node) }
  }

  /// What may be given of a node and a scale; nil where it is hidden.
  func permit(at node: Int, on scale: Int) -> FigurePermit? {
    if hiddenScales[scale]?[node] ?? hidden[node] { return nil }
    let people = portraits.people(at: node, on: scale)
    let shown = breakdowns.filter { $0.scale == scale && $0.isShown(at: node) }
    return FigurePermit(
      hasMedian: control.isUnprotected || people >= 2 * control.threshold,
      hasQuartiles: control.isUnprotected || people >= 4 * control.threshold,
      breakdowns: Set(shown.map(\.kind)))
  }

  /// Whether a scale of a node is shown, and something that its people are divided into is not.
  func hidesParts(at node: Int) -> Bool {
    breakdowns.contains { $0.hidden[node] && !(hiddenScales[$0.scale] ?? hidden)[node] }
  }

  /// Whether something that the people of a node are divided into would show, were it not held back.
  func holdsBackParts(at node: Int) -> Bool {
    breakdowns.contains { !$0.hidden[node] && $0.held.contains(node) }
  }

  /// The counts above the groups, as far as they may be seen.
  func released(_ counts: PanelCounts, isHidden: Bool) -> ReleasedCounts {
    if control.isUnprotected { return ReleasedCounts(all: counts) }
    guard hidden.first == false, !isHidden else {
      return ReleasedCounts(counts, threshold: control.threshold, shown: nil)
    }
    let leaves = tree.leafNodes.filter { !hidden[$0] }
    let shown = (0..<portraits.scaleCount).map { scale in
      leaves.reduce(0) { $0 + portraits.entries(at: $1, on: scale) }
    }
    return ReleasedCounts(counts, threshold: control.threshold, shown: shown)
  }
}

extension DisclosureControl {
  func plan<People>(of request: ReleaseRequest<People>) -> ReleasePlan {
    let (tree, holdings) = (request.tree, request.holdings)
    let portraits = NodePortraits(of: holdings, in: tree, threshold: threshold)
    let nothing = tree.nodes.map { _ in false }
    let hidden =
      isUnprotected
      ? nothing
      : hiddenCells(holdings, in: tree, portraits: portraits, also: request.alsoHidden)
    var plan = ReleasePlan(control: self, tree: tree, portraits: portraits, hidden: hidden)
    if !isUnprotected {
      for link in request.links {
        plan.hiddenScales[link.scale] = hiddenCells(
          of: link, holdings, in: tree, portraits: portraits,
          hidden: plan.hiddenScales[link.scale] ?? hidden)
      }
    }
    for (number, breakdown) in request.breakdowns.enumerated() {
      let base = plan.hiddenScales[breakdown.scale] ?? hidden
      plan.breakdowns.append(
        ReleasePlan.Planned(
          kind: breakdown.kind, scale: breakdown.scale,
          hidden: isUnprotected ? nothing : hiddenCells(of: breakdown, in: tree, hidden: base),
          held: request.heldBreakdowns.isEmpty ? [] : request.heldBreakdowns[number]))
    }
    return plan
  }

  /// The first of the larger grains that would show at least half of its cells; never a lower
  /// threshold.
  func coarser<People>(
    for request: ReleaseRequest<People>
  ) throws(GroupTreeFault) -> CoarserGrouping.Grain? {
    for grouping in request.coarser {
      let (tree, leaves) = try request.tree.coarsened(to: grouping.columns, by: grouping.path)
      let holdings = request.holdings.coarsened(into: tree.leafCount, leaves: leaves)
      let portraits = NodePortraits(of: holdings, in: tree, threshold: threshold)
      let hidden = hiddenCells(holdings, in: tree, portraits: portraits)
      let cells = tree.nodes.indices.filter { request.hasTotals || tree.isLeaf($0) }
      if 2 * cells.count(where: { hidden[$0] }) <= cells.count { return grouping.grain }
    }
    return nil
  }
}
