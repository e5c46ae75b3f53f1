import Psychometrics
import Statistics

extension ChangePairs {
  /// The figures that may be seen.
  ///
  /// - Parameters:
  ///   - names: of the panel that was counted.
  ///   - eligible: what became of those who could have taken part, where they are known.
  /// - Throws: `GroupTreeFault` or `HoldingsFault` where the names are not those of the panel.
  package func released(
    _ settings: ReleaseSettings, names: PanelNames, errors choice: ErrorChoice = ErrorChoice(),
    eligible: EligibleCounts? = nil
  ) throws -> ReleasedChange {
    let tree = try settings.tree(of: names)
    guard groupCount <= max(1, tree.leafCount) else { throw HoldingsFault.size }
    var request = try self.request(settings, tree: tree)
    let held = settings.holdBack(&request)
    // Which cells are shown does not depend on breakdowns; which breakdowns there are depends, where
    // the run's own error is asked for, on the cells.
    let shown = try shownLeaves(request, control: settings.control)
    let scales = definition.scales
    let errors = scales.indices.map { scale in
      choice.error(
        for: scales[scale], first: firstScores(scale: scale, inGroups: shown[scale]),
        items: firstItems(scale: scale, inGroups: shown[scale]))
    }
    let categories = scales.indices.map {
      ChangeCategories(
        scale: scales[$0], cells: cells[$0], error: errors[$0].value?.figures)
    }
    for scale in scales.indices {
      request.breakdowns += try breakdowns(
        scale: scale, categories: categories[scale], leaves: tree.leafCount)
    }
    let table = try settings.control.release(request) { node, scale, permit in
      ChangeFigures(
        pairs(scale: scale, inGroups: tree.leaves(of: node)), categories: categories[scale],
        permit: permit)
    }
    return ReleasedChange(
      table, definition: definition, rule: rule, wording: choice.wording, errors: errors,
      // Who left is told of everybody, release after release: a ledger does not reach there.
      attrition: held == nil ? try attrition(request, settings: settings, tree: tree) : [],
      eligible: eligible.map {
        // Those who responded and the others are all participants.
        ReleasedEligible($0, control: settings.control, isShown: table.counts?.participants != nil)
      }, reading: settings.reading, held: held)
  }

  func request(
    _ settings: ReleaseSettings, tree: GroupTree
  ) throws -> ReleaseRequest<PeopleByNumber> {
    let scales = cells.count
    let byScale = (0..<scales).map { self.people(scale: $0) }
    let counting = try PeopleByNumber(
      scales: scales,
      leaves: (0..<tree.leafCount).map { leaf in
        byScale.map { $0.indices.contains(leaf) ? $0[leaf][0] : [] }
      })
    let holdings = try CellHoldings(
      people: counting,
      cells: (0..<tree.leafCount).map { leaf in (0..<scales).map { holding(leaf, scale: $0) } },
      workers: settings.workers(leaves: tree.leafCount))
    var request = ReleaseRequest(
      tree: tree, scales: definition.scales.map(\.id), holdings: holdings,
      counts: .pairs(
        participants: participants, paired: (0..<scales).map { paired(scale: $0) }))
    request.hasTotals = settings.hasTotals
    request.coarser = settings.coarser
    for (index, whole) in wholes.enumerated() {
      let mixed = incomplete(whole: index)
      request.links.append(
        ScaleLink(
          scale: whole.scale,
          incomplete: try PeopleByNumber(
            scales: 1,
            leaves: (0..<tree.leafCount).map {
              [mixed.indices.contains($0) ? mixed[$0] : []]
            })))
    }
    return request
  }

  /// What a group holds; the spreads of the first score, the last, and their difference.
  private func holding(_ leaf: Int, scale: Int) -> ScaleHolding {
    let pairs = leaf < groupCount ? pairs(scale: scale, inGroups: [leaf]) : []
    guard let one = pairs.first else { return ScaleHolding() }
    var spreads = [one.first...one.first, one.last...one.last]
    spreads.append(one.last - one.first...one.last - one.first)
    var entries = 0
    for pair in pairs {
      entries += pair.count
      for (place, value) in [pair.first, pair.last, pair.last - pair.first].enumerated() {
        let spread = spreads[place]
        spreads[place] = min(spread.lowerBound, value)...max(spread.upperBound, value)
      }
    }
    return ScaleHolding(entries: entries, spreads: spreads)
  }

  /// By scale the leaves that are shown.
  private func shownLeaves(
    _ request: ReleaseRequest<PeopleByNumber>, control: DisclosureControl
  ) throws -> [[Int]] {
    var shown = [[Int]](repeating: [], count: cells.count)
    var leafRequest = request
    leafRequest.hasTotals = false
    leafRequest.coarser = []
    let table = try control.release(leafRequest) { node, _, _ in node }
    for (row, leaf) in zip(table.rows.indices, table.rows) {
      guard let node = leaf.figures else { continue }
      shown[row % max(1, cells.count)] += request.tree.leaves(of: node)
        .filter { $0 < groupCount }
    }
    return shown
  }

  private func breakdowns(
    scale: Int, categories: ChangeCategories, leaves: Int
  ) throws -> [Breakdown<PeopleByNumber>] {
    func breakdown(
      _ kind: BreakdownKind, _ count: Int, by category: (Double, Double) -> Int
    ) throws -> Breakdown<PeopleByNumber> {
      let people = self.people(scale: scale, in: count, by: category)
      let none = [[Int32]](repeating: [], count: count)
      return Breakdown(
        kind, scale: scale,
        people: try PeopleByNumber(
          scales: count,
          leaves: (0..<leaves).map { people.indices.contains($0) ? people[$0] : none }))
    }
    var breakdowns: [Breakdown<PeopleByNumber>] = []
    if categories.error != nil {
      breakdowns.append(
        try breakdown(.reliable, ChangeCategories.reliableCount, by: categories.reliable))
    }
    if categories.cutoff != nil {
      breakdowns.append(
        try breakdown(.cutoff, ChangeCategories.cutoffCount, by: categories.cutoffCell))
    }
    breakdowns.append(
      try breakdown(.room, ChangeCategories.roomCount) { first, _ in categories.room(first) })
    breakdowns.append(
      try breakdown(.ends, ChangeCategories.endCount) { first, _ in categories.ends(first) })
    return breakdowns
  }
}
