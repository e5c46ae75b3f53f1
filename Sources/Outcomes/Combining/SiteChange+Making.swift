package import Formats

extension SiteChange {
  /// What a site tells of the pairs that it chose.
  ///
  /// - Parameters:
  ///   - settings: the grouping columns, and the workers where a column names them.
  ///   - minimum: groups of fewer people, on any one scale or on all together, have only their names.
  ///   - language: of all forms, where it is one and known.
  /// - Throws: `GroupTreeFault` or `HoldingsFault` where the names are not those of the panel.
  package init(
    _ pairs: ChangePairs, names: PanelNames, settings: ReleaseSettings, minimum: Int,
    language: Language?
  ) throws {
    let tree = try settings.tree(of: names)
    guard pairs.groupCount <= max(1, tree.leafCount) else { throw HoldingsFault.size }
    let people = SitePeopleCounter(
      tree: tree, scales: try pairs.people(leaves: tree.leafCount),
      links: try pairs.links(leaves: tree.leafCount))
    let withheld = WithheldGroups(
      minimum: minimum, workers: settings.workers(leaves: tree.leafCount))
    var isGiven = [Bool](repeating: false, count: tree.leafCount)
    groups = (0..<tree.leafCount).map { leaf in
      let node = tree.leafNodes[leaf]
      let path = tree.nodes[node].path
      let counts = pairs.counts(ofGroup: leaf, people: people.people(at: node, in: [leaf]))
      guard !withheld.holds(counts.people, leaf: leaf, beside: counts.beside) else {
        return SiteGroup(path: path, counts: nil)
      }
      isGiven[leaf] = true
      return SiteGroup(path: path, counts: counts)
    }
    self.people = tree.nodes.indices.filter { !tree.isLeaf($0) }.map { node in
      people.people(at: node, in: tree.leaves(of: node).filter { isGiven[$0] })
    }
    // What is told of everybody must not give the size of a withheld group.
    let kept = (0..<pairs.groupCount).filter { !isGiven.indices.contains($0) || !isGiven[$0] }
    let beside = pairs.cells.indices.map { pairs.firstScores(scale: $0, ofAnybodyIn: kept) }
    participants = pairs.participants - (beside.min() ?? 0)
    aloneIncomplete = pairs.aloneIncomplete
    self.language = language
  }
}

extension ChangePairs {
  /// How many people of some groups have a first score, with or without a second.
  fileprivate func firstScores(scale: Int, ofAnybodyIn groups: [Int]) -> Int {
    let scores =
      firstScores(scale: scale, inGroups: groups) + alone(scale: scale, inGroups: groups)
    return scores.reduce(0) { $0 + $1.count }
  }

  fileprivate func counts(ofGroup group: Int, people: SitePeople) -> PairCounts {
    // Without a row at all there is a tree of one leaf and nothing in it.
    let isThere = group < groupCount
    return PairCounts(
      people: people,
      scales: cells.indices.map { scale in
        PairCounts.Scale(
          pairs: isThere ? cellPairs(scale: scale, group: group) : [],
          alone: isThere ? cellsAlone(scale: scale, group: group) : [],
          complete: hasAnswers && isThere ? firstItems(scale: scale, inGroups: [group]) : nil)
      })
  }
}
