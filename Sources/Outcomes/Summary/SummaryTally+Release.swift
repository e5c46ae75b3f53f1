package import Psychometrics

extension SummaryTally {
  /// The figures that may be seen.
  ///
  /// - Parameters:
  ///   - names: of the panel that was counted.
  ///   - wording: the words that were answered to; bands are borrowed for others than the published.
  /// - Throws: `GroupTreeFault` or `HoldingsFault` where the names are not those of the panel.
  package consuming func released(
    _ settings: ReleaseSettings, names: PanelNames, wording: WordingKind = .published
  ) throws -> ReleasedSummary {
    var tally = finished()
    let tree = try settings.tree(of: names)
    guard tally.groupCount <= tree.leafCount else { throw HoldingsFault.size }
    tally.grow(toGroups: tree.leafCount)
    var request = try tally.request(settings, tree: tree)
    let held = settings.holdBack(&request)
    let threshold = settings.control.isUnprotected ? 0 : settings.control.threshold
    let table = try settings.control.release(request) { node, scale, permit in
      let leaves = tree.leaves(of: node)
      return SummaryFigures(
        scores: tally.scores(scale: scale, inGroups: leaves),
        people: request.holdings.people.count(on: scale, ofLeaves: leaves),
        items: tally.itemTotals(scale: scale, inGroups: leaves),
        bands: tally.kinds.bands(scale), permit: permit, threshold: threshold)
    }
    return ReleasedSummary(
      table, definition: tally.definition, rule: tally.rule, entries: tally.entries,
      wording: wording, hasAnswers: tally.hasAnswers,
      items: try tally.releasedItems(request, settings: settings, tree: tree),
      reading: settings.reading, held: held)
  }

  private func request(
    _ settings: ReleaseSettings, tree: GroupTree
  ) throws -> ReleaseRequest<PeopleByNumber> {
    let scales = cells.count
    let leaves = people(in: scales) { kind in
      (0..<scales).filter { kinds.hasScore($0, kind: kind) }
    }
    let holdings = try CellHoldings(
      people: PeopleByNumber(scales: scales, leaves: Array(leaves.prefix(tree.leafCount))),
      cells: (0..<tree.leafCount).map { leaf in
        (0..<scales).map { ScaleHolding(scores(scale: $0, inGroups: [leaf])) }
      },
      workers: settings.workers(leaves: tree.leafCount))
    var request = ReleaseRequest(
      tree: tree, scales: definition.scales.map(\.id), holdings: holdings,
      counts: .forms(
        rows: rows(inGroups: 0..<groupCount),
        unscored: (0..<scales).map { unscored(scale: $0, inGroups: 0..<groupCount) }))
    request.hasTotals = settings.hasTotals
    request.coarser = settings.coarser
    request.links = try links(leaves: tree.leafCount)
    request.breakdowns = try bandBreakdowns(leaves: tree.leafCount)
    return request
  }

  /// For totals, who has some parts of one and not the others.
  private func links(leaves: Int) throws(HoldingsFault) -> [ScaleLink<PeopleByNumber>] {
    let wholes = kinds.wholes
    guard !wholes.isEmpty else { return [] }
    let incomplete = people(in: wholes.count) { kind in
      wholes.indices.filter { kinds.isIncomplete(whole: $0, kind: kind) }
    }
    var links: [ScaleLink<PeopleByNumber>] = []
    for (index, whole) in wholes.enumerated() {
      links.append(
        ScaleLink(
          scale: whole.scale,
          incomplete: try PeopleByNumber(
            scales: 1, leaves: incomplete.prefix(leaves).map { [$0[index]] })))
    }
    return links
  }

  private func bandBreakdowns(
    leaves: Int
  ) throws(HoldingsFault) -> [Breakdown<PeopleByNumber>] {
    var breakdowns: [Breakdown<PeopleByNumber>] = []
    for scale in cells.indices {
      guard let bands = kinds.bands(scale) else { continue }
      let people = people(in: bands.bands.count) { kind in
        kinds.band(scale, kind: kind).map { [$0] } ?? []
      }
      breakdowns.append(
        Breakdown(
          .bands, scale: scale,
          people: try PeopleByNumber(
            scales: bands.bands.count, leaves: Array(people.prefix(leaves)))))
    }
    return breakdowns
  }
}

extension ScaleHolding {
  /// - Parameter scores: ascending.
  init(_ scores: [TallyCount]) {
    self.init(
      entries: scores.reduce(0) { $0 + $1.count },
      spreads: scores.first.flatMap { first in scores.last.map { [first.score...$0.score] } } ?? [])
  }
}

extension PeopleCounting {
  /// The different people of some leaves with a score of a scale.
  func count(on scale: Int, ofLeaves leaves: some Sequence<Int>) -> Int {
    var gathered = nobody()
    for leaf in leaves { gathered.add(leaf: leaf) }
    return gathered.people(on: scale)
  }
}
