import Psychometrics

/// Counts that a summary can be released from: those of one run, or of several sites together.
///
/// Groups are numbered; a leaf of the tree has the number of its group.
protocol SummarySource<People> {
  associatedtype People: PeopleCounting
  var definition: Definition { get }
  var rule: MissingRule { get }
  var entries: EntryChoice { get }
  var cells: [ScoreCells] { get }
  var groupCount: Int { get }
  /// Whether answers are known, and not scores alone.
  var hasAnswers: Bool { get }
  /// Groups of which nothing is known but that they are there.
  var withheldGroups: Set<Int> { get }
  /// What the files of several sites bring with them; nil for one run.
  var sites: CombinedSites? { get }

  func rows(inGroups groups: some Sequence<Int>) -> Int
  func unscored(scale: Int, inGroups groups: some Sequence<Int>) -> Int
  /// The tallies that occur in these groups, with their counts, ascending by score.
  func scores(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount]
  /// What the items of the complete rows of these groups sum to.
  func itemTotals(scale: Int, inGroups groups: some Sequence<Int>) -> ItemTotals
  /// Who has a score where.
  func people(leaves: Int) throws -> People
  /// For totals, who has some parts of one and not the others.
  func links(leaves: Int) throws -> [ScaleLink<People>]
  /// The bands of a scale as far as they are counted.
  func bands(_ scale: Int) -> Bands?
  /// Who is in which band of a scale; nil where they are not counted.
  func bandPeople(scale: Int, leaves: Int) throws -> People?
}

extension SummarySource {
  /// The figures that may be seen.
  ///
  /// - Parameter items: of the whole run, by what is to be released.
  func released(
    _ settings: ReleaseSettings, tree: GroupTree, wording: WordingKind,
    items: (ReleaseRequest<People>) throws -> ReleasedItems?
  ) throws -> ReleasedSummary {
    var request = try request(settings, tree: tree)
    let held = settings.holdBack(&request)
    let released = request
    let threshold = settings.control.isUnprotected ? 0 : settings.control.threshold
    let table = try settings.control.release(released) { node, scale, permit in
      let leaves = tree.leaves(of: node)
      return SummaryFigures(
        scores: scores(scale: scale, inGroups: leaves),
        people: released.holdings.people.count(on: scale, ofLeaves: leaves),
        items: itemTotals(scale: scale, inGroups: leaves),
        bands: bands(scale), permit: permit, threshold: threshold)
    }
    return ReleasedSummary(
      table, definition: definition, rule: rule, entries: entries,
      wording: wording, hasAnswers: hasAnswers, items: try items(released),
      reading: settings.reading, held: held, sites: sites)
  }

  private func request(
    _ settings: ReleaseSettings, tree: GroupTree
  ) throws -> ReleaseRequest<People> {
    let scales = cells.count
    let holdings = try CellHoldings(
      people: try people(leaves: tree.leafCount),
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
    request.alsoHidden = Set(withheldGroups.map { tree.leafNodes[$0] })
    request.links = try links(leaves: tree.leafCount)
    for scale in cells.indices {
      guard let people = try bandPeople(scale: scale, leaves: tree.leafCount) else { continue }
      request.breakdowns.append(Breakdown(.bands, scale: scale, people: people))
    }
    return request
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

  /// The different people of some leaves.
  func count(ofLeaves leaves: some Sequence<Int>) -> Int {
    var gathered = nobody()
    for leaf in leaves { gathered.add(leaf: leaf) }
    return gathered.people
  }
}
