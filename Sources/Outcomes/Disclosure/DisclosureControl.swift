/// Decides what of a report may be seen, so that nobody's figures can be read or worked out.
///
/// A cell is one group with all its scales. It is hidden for its own sake when on any one scale 1 to
/// threshold - 1 people have a score, when a standard deviation is 0, or when it has fewer than
/// three workers. A cell of nobody is not hidden. More cells are hidden until no line of the tree
/// gives one away (`LineHiding`, `Gathering.keepsApart`).
///
/// The rule is public and picks the smallest cells first; somebody who reckons with that can still
/// narrow a hidden size by those that are shown. It guards against nobody who has other figures of
/// the same people.
package struct DisclosureControl: Hashable, Sendable {
  /// The fewest people that a figure may stand for.
  package let threshold: Int
  /// Whether nothing is hidden: what it makes is not for release.
  package let isUnprotected: Bool

  package static let usualThreshold = 11
  package static let lowestThreshold = 5
  /// Fewer workers hide a cell: each of the two would know the other's.
  static let fewestWorkers = 3

  /// - Throws: where the threshold is below 5.
  package init(
    threshold: Int = usualThreshold, isUnprotected: Bool = false
  ) throws(ThresholdFault) {
    guard threshold >= Self.lowestThreshold else {
      throw ThresholdFault(given: threshold, lowest: Self.lowestThreshold)
    }
    self.threshold = threshold
    self.isUnprotected = isUnprotected
  }

  /// For each node whether its cell is hidden; all are where the root is hidden for its own sake.
  ///
  /// - Parameter also: nodes that an earlier release holds back. Where the root is one of them, its
  ///   groups may show: no total stands above them then.
  func hiddenCells<People>(
    _ holdings: CellHoldings<People>, in tree: GroupTree, portraits: NodePortraits,
    also: Set<Int> = []
  ) -> [Bool] {
    let primary = tree.nodes.indices.map { !portraits.isShowable[$0] || also.contains($0) }
    let rule = CellRule(
      threshold: threshold, holdings: holdings, entries: portraits.entries)
    return settle(
      rule, in: tree, sizes: portraits.people, from: primary,
      isRootHeldBack: also.contains(0) && portraits.isShowable.first == true)
  }

  /// The same for one scale that is the sum of others; `hidden` cells stay so.
  func hiddenCells<People>(
    of link: ScaleLink<People>, _ holdings: CellHoldings<People>, in tree: GroupTree,
    portraits: NodePortraits, hidden: [Bool]
  ) -> [Bool] {
    let rule = WholeScaleRule(
      cells: CellRule(threshold: threshold, holdings: holdings, entries: portraits.entries),
      link: link)
    let tellsOfFew = tree.nodes.indices.map { node in
      var incomplete = link.incomplete.nobody()
      for leaf in tree.leaves(of: node) { incomplete.add(leaf: leaf) }
      return (1..<threshold).contains(incomplete.people)
    }
    return settle(
      rule, in: tree, sizes: portraits.people, from: zip(hidden, tellsOfFew).map { $0 || $1 },
      isRootHeldBack: hidden.first == true && tellsOfFew.first == false)
  }

  /// For each node whether a breakdown is hidden; it is where the cell is.
  func hiddenCells<People>(
    of breakdown: Breakdown<People>, in tree: GroupTree, hidden: [Bool]
  ) -> [Bool] {
    let rule = BreakdownRule(threshold: threshold, people: breakdown.people)
    let wholes = tree.nodes.indices.map { node in
      var whole = rule.nothing()
      rule.add(cell: Array(tree.leaves(of: node)), to: &whole)
      return (size: whole.people, isShowable: rule.isShowable(whole))
    }
    var lines = LineHiding(
      tree: tree, rule: rule, sizes: wholes.map(\.size),
      hidden: tree.nodes.indices.map { hidden[$0] || !wholes[$0].isShowable })
    lines.settle()
    return lines.hidden
  }

  private func settle(
    _ rule: some HidingRule, in tree: GroupTree, sizes: [Int], from primary: [Bool],
    isRootHeldBack: Bool
  ) -> [Bool] {
    let all = primary.map { _ in true }
    if primary.first == true, !isRootHeldBack { return all }
    var lines = LineHiding(tree: tree, rule: rule, sizes: sizes, hidden: primary)
    lines.settle()
    return lines.hidden.first == true && !isRootHeldBack ? all : lines.hidden
  }
}

/// A threshold that is too low to protect anybody.
package struct ThresholdFault: Error, Hashable, Sendable {
  package let given: Int
  package let lowest: Int

  package init(given: Int, lowest: Int) {
    self.given = given
    self.lowest = lowest
  }
}
