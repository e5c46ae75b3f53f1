import Psychometrics
import Statistics

/// Counts that a change table can be released from: those of one run, or of several sites together.
///
/// Groups are numbered; a leaf of the tree has the number of its group.
protocol ChangeSource<People> {
  associatedtype People: PeopleCounting
  var definition: Definition { get }
  var rule: MissingRule { get }
  var cells: [ScoreCells] { get }
  var groupCount: Int { get }
  /// Groups of which nothing is known but that they are there.
  var withheldGroups: Set<Int> { get }
  /// What the files of several sites bring with them; nil for one run.
  var sites: CombinedSites? { get }
  /// Different people with any row, as many as are known of.
  var participants: Int { get }

  func pairs(scale: Int, inGroups groups: some Sequence<Int>) -> [PairCount]
  /// The first scores of people in these groups who have no second entry to compare with.
  func alone(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount]
  func firstScores(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount]
  func firstItems(scale: Int, inGroups groups: some Sequence<Int>) -> ItemTotals
  /// Who has a pair where.
  func people(leaves: Int) throws -> People
  /// For totals, who has pairs of some parts of one and not the same pair of all.
  func links(leaves: Int) throws -> [ScaleLink<People>]
  /// Who has a pair of a scale in which category of the score before and the score after, from 0.
  func people(
    scale: Int, in count: Int, leaves: Int,
    by category: (_ first: Double, _ last: Double) -> Int
  ) throws -> People
  /// Who came how far, of everybody; one for each file whose people are known apart.
  func attritionCounts(scale: Int) -> [AttritionCounts]
}

/// How far the participants came on one scale; each of them is one of `paired`, `alone` and
/// `neither`.
struct AttritionCounts: Hashable, Sendable {
  let participants: Int
  let paired: Int
  /// With a first score alone.
  let alone: Int
  /// With first scores alone of some parts of a whole scale and not of all.
  let mixed: Int

  var neither: Int { participants - paired - alone }
}

extension ChangeSource {
  /// People with a pair of a scale.
  func paired(scale: Int) -> Int {
    attritionCounts(scale: scale).reduce(0) { $0 + $1.paired }
  }

  /// The figures that may be seen.
  func released(
    _ settings: ReleaseSettings, tree: GroupTree, errors choice: ErrorChoice,
    eligible: EligibleCounts? = nil
  ) throws -> ReleasedChange {
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
      }, reading: settings.reading, held: held, sites: sites)
  }

  func request(
    _ settings: ReleaseSettings, tree: GroupTree
  ) throws -> ReleaseRequest<People> {
    let scales = cells.count
    let holdings = try CellHoldings(
      people: try people(leaves: tree.leafCount),
      cells: (0..<tree.leafCount).map { leaf in (0..<scales).map { holding(leaf, scale: $0) } },
      workers: settings.workers(leaves: tree.leafCount))
    var request = ReleaseRequest(
      tree: tree, scales: definition.scales.map(\.id), holdings: holdings,
      counts: .pairs(
        participants: participants, paired: (0..<scales).map { paired(scale: $0) }))
    request.hasTotals = settings.hasTotals
    request.coarser = settings.coarser
    request.alsoHidden = Set(withheldGroups.map { tree.leafNodes[$0] })
    request.links = try links(leaves: tree.leafCount)
    request.hidesCounts = hidesCounts(settings.control)
    return request
  }

  /// Whether some of the counts may stand for few people, where files may have them in common.
  private func hidesCounts(_ control: DisclosureControl) -> Bool {
    guard let across = sites?.across else { return false }
    return cells.indices.contains { scale in
      let counts = attritionCounts(scale: scale)
      return [counts.map(\.participants), counts.map { $0.participants - $0.paired }]
        .contains { (1..<control.threshold).contains(across.bound($0)) }
    }
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
    _ request: ReleaseRequest<People>, control: DisclosureControl
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
  ) throws -> [Breakdown<People>] {
    func breakdown(
      _ kind: BreakdownKind, _ count: Int, by category: (Double, Double) -> Int
    ) throws -> Breakdown<People> {
      Breakdown(
        kind, scale: scale,
        people: try people(scale: scale, in: count, leaves: leaves, by: category))
    }
    var breakdowns: [Breakdown<People>] = []
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
