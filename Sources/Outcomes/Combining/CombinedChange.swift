import Formats
package import Psychometrics

/// The change tables of several sites as one: the same figures as one run over all rows, for the
/// groups that nobody withheld and people whose two entries lie in one file.
package struct CombinedChange: Sendable {
  let definition: Definition
  let rule: MissingRule
  let cells: [ScoreCells]
  private let wording: WordingKind
  private let files: [SiteChange]
  private let tree: SiteTree
  private let across: PeopleAcross
  private let wholes: [WholeScale]
  private let reading: [ReadingFinding]
  /// The language of all files, where it is one and known.
  private let language: Language?
  /// By leaf of the files' own groups, scale by scale.
  private var groups: [[MergedScale]]

  /// What the files say of a group of the finest grain and a scale together.
  private struct MergedScale: Sendable {
    /// By the cells of both scores.
    var pairs: [CellPair: Int] = [:]
    var alone: [Int: Int] = [:]
    var complete: ItemTotals
  }

  private struct CellPair: Hashable, Sendable {
    let first: Int
    let last: Int
  }

  /// - Parameters:
  ///   - files: one or more change tables whose headings are the same.
  ///   - columns: those of the files that groups are to have, the outermost first.
  /// - Throws: `SiteFault.tooManyRows`, and `GroupTreeFault` where the files were not read for this
  ///   definition.
  package init(
    _ files: [SiteFile], of definition: Definition, by columns: [String], across: PeopleAcross
  ) throws {
    let heading = files.first?.heading
    self.definition = definition
    self.across = across
    let rule = heading?.rule ?? .strict
    self.rule = rule
    wording = heading?.wording ?? .published
    cells = definition.scales.map { ScoreCells(of: $0.id, in: definition, rule: rule) }
    wholes = WholeScale.all(in: definition)
    reading = SiteFile.findings(of: files)
    let changes = files.compactMap(\.change)
    self.files = changes
    let languages = Set(changes.map(\.language))
    language = languages.count == 1 ? languages.first ?? nil : nil
    tree = try SiteTree(
      columns: heading?.columns ?? [], wanted: columns,
      files: changes.map { $0.groups.map { (path: $0.path, isGiven: $0.counts != nil) } })
    let empty = cells.map { MergedScale(complete: ItemTotals(items: $0.items)) }
    groups = Array(repeating: empty, count: tree.finest.leafCount)
    var people = 0
    for (file, leaves) in zip(changes, tree.leaves) {
      // Every other number of the files is bounded by their people.
      people += file.participants
      guard people <= SiteFile.mostRows else { throw SiteFault.tooManyRows }
      for (group, leaf) in zip(file.groups, leaves) {
        for (scale, own) in (group.counts?.scales ?? []).enumerated() {
          for pair in own.pairs {
            let key = CellPair(first: pair.first, last: pair.last)
            groups[leaf][scale].pairs[key, default: 0] += pair.count
          }
          for score in own.alone {
            groups[leaf][scale].alone[score.cell, default: 0] += score.count
          }
          if let complete = own.complete { groups[leaf][scale].complete.add(complete) }
        }
      }
    }
  }

  /// The figures that may be seen.
  ///
  /// - Parameters:
  ///   - settings: its columns are those that the groups have.
  ///   - choice: where the error of measurement comes from; the words that were answered to are
  ///     those of the files.
  package func released(
    _ settings: ReleaseSettings, errors choice: ErrorChoice = ErrorChoice()
  ) throws -> ReleasedChange {
    var (settings, choice) = (settings, choice)
    settings.reading = reading
    choice.wording = wording
    choice.language = language
    return try released(settings, tree: tree.released, errors: choice)
  }
}

extension CombinedChange: ChangeSource {
  var groupCount: Int { tree.parts.count }
  var withheldGroups: Set<Int> { tree.withheld }
  var participants: Int { files.reduce(0) { $0 + $1.participants } }

  var sites: CombinedSites? {
    CombinedSites(files: files.count, across: across, incomplete: tree.incompletePaths)
  }

  private func merged(_ groups: some Sequence<Int>, scale: Int) -> [MergedScale] {
    groups.flatMap { tree.parts[$0].map { self.groups[$0][scale] } }
  }

  func pairs(scale: Int, inGroups groups: some Sequence<Int>) -> [PairCount] {
    var totals: [CellPair: Int] = [:]
    for group in merged(groups, scale: scale) {
      totals.merge(group.pairs, uniquingKeysWith: +)
    }
    var list: [PairCount] = []
    for (pair, count) in totals.sorted(by: {
      ($0.key.first, $0.key.last) < ($1.key.first, $1.key.last)
    }) {
      let first = cells[scale].tally(ofCell: pair.first)
      let last = cells[scale].tally(ofCell: pair.last)
      guard let from = first.value(under: rule), let to = last.value(under: rule) else { continue }
      list.append(
        PairCount(
          first: from, last: to, isProrated: !(first.isComplete && last.isComplete), count: count))
    }
    return list
  }

  func alone(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount] {
    var totals: [Int: Int] = [:]
    for group in merged(groups, scale: scale) {
      totals.merge(group.alone, uniquingKeysWith: +)
    }
    return TallyCount.sorted(totals, of: cells[scale])
  }

  func firstScores(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount] {
    var totals: [Int: Int] = [:]
    for group in merged(groups, scale: scale) {
      for (pair, count) in group.pairs { totals[pair.first, default: 0] += count }
    }
    return TallyCount.sorted(totals, of: cells[scale])
  }

  func firstItems(scale: Int, inGroups groups: some Sequence<Int>) -> ItemTotals {
    merged(groups, scale: scale).reduce(into: ItemTotals(items: cells[scale].items)) {
      $0.add($1.complete)
    }
  }

  func attritionCounts(scale: Int) -> [AttritionCounts] {
    files.map { file in
      let counts = file.groups.compactMap { $0.counts?.scales[scale] }
      return AttritionCounts(
        participants: file.participants,
        paired: counts.reduce(0) { $0 + $1.pairs.reduce(0) { $0 + $1.count } },
        alone: counts.reduce(0) { $0 + $1.alone.reduce(0) { $0 + $1.count } },
        mixed: wholes.firstIndex { $0.scale == scale }.map { file.aloneIncomplete[$0] } ?? 0)
    }
  }

  // MARK: - People

  func people(leaves: Int) throws -> CoarserPeople<PeopleByBound> {
    counted.onScales(cells.count)
  }

  func links(leaves: Int) throws -> [ScaleLink<CoarserPeople<PeopleByBound>>] {
    counted.links(of: wholes)
  }

  private var counted: SitePeopleCounts {
    SitePeopleCounts(
      tree: tree, across: across,
      files: files.map { (groups: $0.groups.map(\.counts?.people), larger: $0.people) })
  }

  /// A person has one pair of a scale in a file, so that its groups add up.
  func people(
    scale: Int, in count: Int, leaves: Int,
    by category: (_ first: Double, _ last: Double) -> Int
  ) throws -> CoarserPeople<PeopleByBound> {
    let finest = tree.finest
    let nodes = zip(files, tree.leaves).map { file, leaves in
      var nodes: [Int: [Int]] = [:]
      for (group, leaf) in zip(file.groups, leaves) {
        guard let own = group.counts?.scales[scale] else { continue }
        var people = [Int](repeating: 0, count: count + 1)
        for pair in own.pairs {
          guard let first = cells[scale].tally(ofCell: pair.first).value(under: rule),
            let last = cells[scale].tally(ofCell: pair.last).value(under: rule)
          else { continue }
          people[category(first, last)] += pair.count
          people[count] += pair.count
        }
        let leafNode = finest.leafNodes[leaf]
        for node in [leafNode] + Array(finest.ancestors(of: leafNode)) {
          let before = nodes[node] ?? [Int](repeating: 0, count: count + 1)
          nodes[node] = zip(before, people).map { $0 + $1 }
        }
      }
      return nodes
    }
    return CoarserPeople(
      base: PeopleByBound(scales: count, tree: finest, files: nodes, across: across),
      parts: tree.parts)
  }
}
