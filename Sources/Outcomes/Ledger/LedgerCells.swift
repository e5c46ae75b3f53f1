package import Formats
package import Psychometrics

/// The entries behind the finest groups of a release, scale by scale, as a ledger compares them.
package struct LedgerCells: Hashable, Sendable {
  /// By leaf of the tree the scales, in the instrument's order.
  package let contents: [[LedgerContent]]

  package init(_ contents: [[LedgerContent]]) {
    self.contents = contents
  }

  /// What a release tells, as far as it is shown.
  ///
  /// - Parameters:
  ///   - isShown: whether the page shows a node and a scale.
  ///   - breakdowns: what the page shows a node and a scale divided into.
  ///   - counted: entries of everybody that counts above the groups tell, by scale.
  package func release(
    of tree: GroupTree, scales: [ScaleID], date: CivilDate, counted: [String: Int] = [:],
    breakdowns: (_ node: Int, _ scale: Int) -> [String] = { _, _ in [] },
    isShown: (_ node: Int, _ scale: Int) -> Bool
  ) -> LedgerRelease {
    var parts: [LedgerRelease.Part] = []
    for (scale, id) in scales.enumerated() {
      for node in tree.nodes.indices where isShown(node, scale) {
        var leaves = Set(tree.leaves(of: node))
        for within in tree.nodes.indices where within != node && isShown(within, scale) {
          guard tree.nodes[within].path.starts(with: tree.nodes[node].path) else { continue }
          leaves.subtract(tree.leaves(of: within))
        }
        let content = LedgerContent.sum(
          leaves.sorted().map { self.content(leaf: $0, scale: scale) })
        parts.append(
          .init(
            group: tree.nodes[node].path, scale: id.rawValue, content: content,
            breakdowns: breakdowns(node, scale)))
      }
    }
    return LedgerRelease(date: date, columns: tree.columns, parts: parts, counted: counted)
  }

  /// Everything of a node.
  func content(ofLeaves leaves: ArraySlice<Int>, scale: Int) -> LedgerContent {
    LedgerContent.sum(leaves.map { content(leaf: $0, scale: scale) })
  }

  private func content(leaf: Int, scale: Int) -> LedgerContent {
    guard contents.indices.contains(leaf), contents[leaf].indices.contains(scale) else {
      return .nothing
    }
    return contents[leaf][scale]
  }
}
