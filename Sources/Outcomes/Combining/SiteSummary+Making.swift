extension SiteSummary {
  /// What a site tells of what it counted.
  ///
  /// - Parameters:
  ///   - settings: the grouping columns, and the workers where a column names them.
  ///   - minimum: groups of fewer people, on any one scale or on all together, have only their names.
  /// - Throws: `GroupTreeFault` or `HoldingsFault` where the names are not those of the panel.
  package init(
    _ tally: consuming SummaryTally, names: PanelNames, settings: ReleaseSettings, minimum: Int
  ) throws {
    var tally = tally.finished()
    let tree = try settings.tree(of: names)
    guard tally.groupCount <= tree.leafCount else { throw HoldingsFault.size }
    tally.grow(toGroups: tree.leafCount)
    let counted = tally
    let people = try SitePeopleCounter(counted, tree: tree)
    let withheld = WithheldGroups(
      minimum: minimum, workers: settings.workers(leaves: tree.leafCount))
    var isGiven = [Bool](repeating: false, count: tree.leafCount)
    groups = (0..<tree.leafCount).map { leaf in
      let node = tree.leafNodes[leaf]
      let path = tree.nodes[node].path
      let own = people.people(at: node, in: [leaf])
      guard !withheld.holds(own, leaf: leaf) else { return SiteGroup(path: path, counts: nil) }
      isGiven[leaf] = true
      return SiteGroup(path: path, counts: counted.counts(ofGroup: leaf, people: own))
    }
    self.people = tree.nodes.indices.filter { !tree.isLeaf($0) }.map { node in
      people.people(at: node, in: tree.leaves(of: node).filter { isGiven[$0] })
    }
  }
}

/// Which groups a site keeps to itself.
struct WithheldGroups {
  let minimum: Int
  /// By leaf; nil where no column names workers.
  let workers: [[Int32]]?

  /// - Parameter beside: people who count as well, though not on scales.
  func holds(_ people: SitePeople, leaf: Int, beside: Int = 0) -> Bool {
    if let workers, workers[leaf].count < DisclosureControl.fewestWorkers { return true }
    return max(people.any, beside) < minimum
      || people.onScales.contains { $0 > 0 && $0 < minimum }
  }
}

extension SummaryTally {
  fileprivate func counts(ofGroup group: Int, people: SitePeople) -> SummaryCounts {
    SummaryCounts(
      rows: rows(inGroups: [group]), people: people,
      scales: cells.indices.map { scale in
        SummaryCounts.Scale(
          unscored: unscored(scale: scale, inGroups: [group]),
          scores: cellCounts(scale: scale, group: group),
          complete: hasAnswers ? itemTotals(scale: scale, inGroups: [group]) : nil)
      })
  }
}

/// Counts the people of groups, each once.
struct SitePeopleCounter<People: PeopleCounting> {
  private let tree: GroupTree
  private let scales: People
  private let links: [ScaleLink<People>]
  private let bands: [People?]

  init(_ source: some SummarySource<People>, tree: GroupTree) throws {
    self.tree = tree
    scales = try source.people(leaves: tree.leafCount)
    links = try source.links(leaves: tree.leafCount)
    bands = try source.cells.indices.map {
      try source.bandPeople(scale: $0, leaves: tree.leafCount)
    }
  }

  init(tree: GroupTree, scales: People, links: [ScaleLink<People>]) {
    self.tree = tree
    self.scales = scales
    self.links = links
    bands = Array(repeating: nil, count: scales.scaleCount)
  }

  /// The people of some leaves of a node.
  func people(at node: Int, in leaves: some Sequence<Int>) -> SitePeople {
    let leaves = Array(leaves)
    func all(_ people: People) -> [Int] {
      var gathered = people.nobody()
      for leaf in leaves { gathered.add(leaf: leaf) }
      return (0..<people.scaleCount).map { gathered.people(on: $0) }
    }
    return SitePeople(
      path: tree.nodes[node].path, any: scales.count(ofLeaves: leaves), onScales: all(scales),
      inBands: bands.map { $0.map(all) }, incomplete: links.map { all($0.incomplete)[0] })
  }
}
