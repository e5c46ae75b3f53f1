package import Psychometrics
import Statistics

/// The summaries of several sites as one: the same figures as one run over all rows, for the groups
/// that nobody withheld.
///
/// Whole numbers throughout, so that it has the same bits in whatever order and grouping the files
/// come.
package struct CombinedSummary: Sendable {
  let definition: Definition
  let rule: MissingRule
  let entries: EntryChoice
  let cells: [ScoreCells]
  private let wording: WordingKind
  private let files: [SiteSummary]
  let tree: SiteTree
  private let across: PeopleAcross
  private let wholes: [WholeScale]
  private let bandsByScale: [Bands?]
  private let reading: [ReadingFinding]
  /// By leaf of the files' own groups.
  private var groups: [MergedGroup]
  let hasAnswers: Bool

  /// What the files say of a group of the finest grain together.
  private struct MergedGroup: Sendable {
    var rows = 0
    var unscored: [Int]
    /// By scale and cell.
    var scores: [[Int: Int]]
    var complete: [ItemTotals]
  }

  /// - Parameters:
  ///   - files: one or more summaries whose headings are the same.
  ///   - columns: those of the files that groups are to have, the outermost first.
  /// - Throws: `SiteFault.tooManyRows`, and `GroupTreeFault` where the files were not read for this
  ///   definition.
  package init(
    _ files: [SiteFile], of definition: Definition, by columns: [String], across: PeopleAcross
  ) throws {
    let heading = files.first?.heading
    self.definition = definition
    self.across = across
    rule = heading?.rule ?? .strict
    entries = heading?.entries ?? .all
    wording = heading?.wording ?? .published
    let rule = rule
    cells = definition.scales.map { ScoreCells(of: $0.id, in: definition, rule: rule) }
    let kinds = EntryKinds(definition, cells: cells)
    wholes = kinds.wholes
    bandsByScale = cells.indices.map(kinds.bands)
    reading = SiteFile.findings(of: files)
    let summaries = files.compactMap(\.summary)
    self.files = summaries
    tree = try SiteTree(
      columns: heading?.columns ?? [], wanted: columns,
      files: summaries.map { $0.groups.map { (path: $0.path, isGiven: $0.counts != nil) } })
    let empty = MergedGroup(
      unscored: Array(repeating: 0, count: cells.count),
      scores: Array(repeating: [:], count: cells.count),
      complete: cells.map { ItemTotals(items: $0.items) })
    groups = Array(repeating: empty, count: tree.finest.leafCount)
    var (rows, lacksAnswers) = (0, false)
    for (file, leaves) in zip(summaries, tree.leaves) {
      for (group, leaf) in zip(file.groups, leaves) {
        guard let counts = group.counts else { continue }
        // Every other sum of the files is bounded by their rows.
        rows += counts.rows
        guard rows <= SiteFile.mostRows else { throw SiteFault.tooManyRows }
        groups[leaf].rows += counts.rows
        for (scale, own) in counts.scales.enumerated() {
          groups[leaf].unscored[scale] += own.unscored
          for score in own.scores {
            groups[leaf].scores[scale][score.cell, default: 0] += score.count
          }
          if let complete = own.complete {
            groups[leaf].complete[scale].add(complete)
          } else if own.scores.contains(where: { [cells] in
            cells[scale].tally(ofCell: $0.cell).isComplete
          }) {
            lacksAnswers = true
          }
        }
      }
    }
    hasAnswers = !lacksAnswers && groups.contains { $0.complete.contains { $0.rows > 0 } }
  }

  /// The figures that may be seen.
  ///
  /// - Parameters:
  ///   - settings: its columns are those that the groups have.
  ///   - psychometrics: whether figures of the items are asked for.
  package func released(
    _ settings: ReleaseSettings, psychometrics: Bool = false
  ) throws -> ReleasedSummary {
    var settings = settings
    settings.reading = reading
    let completed = settings
    return try released(completed, tree: tree.released, wording: wording) { request in
      guard psychometrics else { return nil }
      return try releasedItems(request, settings: completed, tree: tree.released) {
        scale, people, threshold, _ in
        itemFigures(scale: scale, people: people, threshold: threshold)
      }
    }
  }

  /// What the sums of the files tell of the items; nil for too few people.
  private func itemFigures(scale: Int, people: Int, threshold: Int) -> ItemFigures? {
    let totals = itemTotals(scale: scale, inGroups: 0..<groupCount)
    guard showsItems(of: scale, complete: totals.rows, people: people, threshold: threshold)
    else { return nil }
    let variances = Result<Result<ItemVariances, Unavailable>, FigureReason>.success(
      Result { () throws(Unavailable) in
        try ItemVariances(
          rows: totals.rows, sums: totals.sums, squares: totals.squares, products: totals.products)
      }
    ).figure { (v) throws(Unavailable) in try v.get() }
    let dropped = variances.value?.alphaIfDropped ?? []
    let rest = variances.value?.itemRestCorrelations ?? []
    let items = ItemPositions(definition).items(of: scale).enumerated().map { index, item in
      ItemFigures.Item(
        number: Int(item.position) + 1, isReversed: item.sign < 0, missing: nil, answers: nil,
        alphaIfDropped: dropped.indices.contains(index) ? dropped[index].value : nil,
        itemRest: rest.indices.contains(index) ? rest[index].value : nil)
    }
    return ItemFigures(
      complete: totals.rows, variances: variances,
      error: variances.figure { (v) throws(Unavailable) in try v.error() },
      omega: .failure(.notInSiteFiles), items: items, norms: .failure(.notInSiteFiles))
  }
}

extension CombinedSummary: SummarySource {
  var groupCount: Int { tree.parts.count }
  var withheldGroups: Set<Int> { tree.withheld }

  var sites: CombinedSites? {
    CombinedSites(files: files.count, across: across, incomplete: tree.incompletePaths)
  }

  private func merged(_ groups: some Sequence<Int>) -> [MergedGroup] {
    groups.flatMap { tree.parts[$0].map { self.groups[$0] } }
  }

  func rows(inGroups groups: some Sequence<Int>) -> Int {
    merged(groups).reduce(0) { $0 + $1.rows }
  }

  func unscored(scale: Int, inGroups groups: some Sequence<Int>) -> Int {
    merged(groups).reduce(0) { $0 + $1.unscored[scale] }
  }

  func scores(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount] {
    var totals: [Int: Int] = [:]
    for group in merged(groups) {
      totals.merge(group.scores[scale], uniquingKeysWith: +)
    }
    return TallyCount.sorted(totals, of: cells[scale])
  }

  func itemTotals(scale: Int, inGroups groups: some Sequence<Int>) -> ItemTotals {
    merged(groups).reduce(into: ItemTotals(items: cells[scale].items)) {
      $0.add($1.complete[scale])
    }
  }

  func people(leaves: Int) throws -> CoarserPeople<PeopleByBound> {
    counted.onScales(cells.count)
  }

  func links(leaves: Int) throws -> [ScaleLink<CoarserPeople<PeopleByBound>>] {
    counted.links(of: wholes)
  }

  func bands(_ scale: Int) -> Bands? { bandsByScale[scale] }

  func bandPeople(scale: Int, leaves: Int) throws -> CoarserPeople<PeopleByBound>? {
    guard let bands = bandsByScale[scale] else { return nil }
    return counted.counting(scales: bands.bands.count) { people in
      people.inBands[scale].map { $0 + [people.onScales[scale]] }
    }
  }

  private var counted: SitePeopleCounts {
    SitePeopleCounts(
      tree: tree, across: across,
      files: files.map { (groups: $0.groups.map(\.counts?.people), larger: $0.people) })
  }
}

extension SiteFile {
  var summary: SiteSummary? {
    if case .summary(let summary) = contents { summary } else { nil }
  }

  var change: SiteChange? {
    if case .change(let change) = contents { change } else { nil }
  }

  /// What any of the files has to say of its rows, each once.
  static func findings(of files: [SiteFile]) -> [ReadingFinding] {
    var findings: [ReadingFinding] = []
    for finding in files.flatMap(\.findings) where !findings.contains(finding) {
      findings.append(finding)
    }
    return findings
  }
}
