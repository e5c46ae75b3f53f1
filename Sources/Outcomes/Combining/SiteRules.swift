import Psychometrics

/// What a group of a site file holds, of either kind.
protocol SiteCounts: Hashable, Sendable {
  /// Whether the site should have kept it to itself.
  func isWithheld(minimum: Int) -> Bool
}

extension SummaryCounts: SiteCounts {
  func isWithheld(minimum: Int) -> Bool {
    WithheldGroups(minimum: minimum, workers: nil).holds(people, leaf: 0)
  }
}

extension PairCounts: SiteCounts {
  func isWithheld(minimum: Int) -> Bool {
    WithheldGroups(minimum: minimum, workers: nil).holds(people, leaf: 0, beside: beside)
  }

  /// People with a first score of some scale.
  var beside: Int {
    zip(people.onScales, scales)
      .map { $0 + $1.alone.reduce(0) { $0 + $1.count } }.max() ?? 0
  }
}

/// What the numbers of a site file have to be to each other. A file that was altered seldom passes.
struct SiteRules {
  let parts: SiteParts
  let entries: EntryChoice

  typealias Rule = SiteFileFault.Rule

  // MARK: - A scale of a group

  func fault(of counts: SummaryCounts, scale: Int) -> Rule? {
    let own = counts.scales[scale]
    let scored = own.scores.reduce(0) { $0 + $1.count }
    let people = counts.people.onScales[scale]
    guard people <= scored, (people == 0) == (scored == 0), entries == .all || people == scored
    else { return .peopleAndEntries }
    let (rows, overflow) = scored.addingReportingOverflow(own.unscored)
    guard !overflow, entries == .all ? rows == counts.rows : rows <= counts.rows else {
      return .rowsAndScores
    }
    if let inBands = counts.people.inBands[scale], let bands = parts.bands[scale] {
      guard areBands(inBands, of: own.scores, people: people, bands: bands, scale: scale) else {
        return .bands
      }
    }
    return own.complete.flatMap { fault(of: $0, scores: own.scores, scale: scale) }
  }

  func fault(of counts: PairCounts, scale: Int) -> Rule? {
    let own = counts.scales[scale]
    let pairs = own.pairs.reduce(0) { $0 + $1.count }
    guard pairs == counts.people.onScales[scale] else { return .peopleAndEntries }
    var firsts: [Int: Int] = [:]
    for pair in own.pairs { firsts[pair.first, default: 0] += pair.count }
    let scores = firsts.map { CellCount(cell: $0.key, count: $0.value) }
    return own.complete.flatMap { fault(of: $0, scores: scores, scale: scale) }
  }

  /// Somebody may have entries in several bands.
  private func areBands(
    _ people: [Int], of scores: [CellCount], people all: Int, bands: Bands, scale: Int
  ) -> Bool {
    var entries = [Int](repeating: 0, count: bands.bands.count)
    for score in scores {
      guard
        let value = parts.cells[scale].tally(ofCell: score.cell).value(
          under: parts.cells[scale].rule),
        let band = bands.bands.lastIndex(where: { Double($0.from) <= value })
      else { continue }
      entries[band] += score.count
    }
    for (own, entries) in zip(people, entries) {
      guard own <= min(all, entries), (own == 0) == (entries == 0) else { return false }
    }
    return people.count == entries.count
      && (entries.reduce(0, +) == 0 || people.reduce(0, +) >= 1)
  }

  /// Whether there can be so many rows whose items sum to that, and whose scores are those.
  private func fault(of totals: ItemTotals, scores: [CellCount], scale: Int) -> Rule? {
    guard let sums = parts.completeSums(scores, scale: scale), sums.rows == totals.rows else {
      return .sumsOfItems
    }
    let (low, high) = (Int128(parts.form.lowest), Int128(parts.form.highest))
    let rows = Int128(totals.rows)
    var (sum, product): (Int128, Int128) = (0, 0)
    for item in totals.sums.indices {
      let own = Int128(totals.sums[item])
      let square = Int128(totals.squares[item])
      // Cauchy and Schwarz, and (x - low)(high - x) >= 0 of each answer.
      guard own >= rows * low, own <= rows * high, rows * square >= own * own,
        square <= (low + high) * own - rows * low * high, totals.products[item] >= 0
      else { return .sumsOfItems }
      sum += own
      product += Int128(totals.products[item])
    }
    return sum == Int128(sums.sum) && product == Int128(sums.square) ? nil : .sumsOfItems
  }

  // MARK: - People

  /// Everybody has a score of some scale.
  func fault(of people: SitePeople) -> Rule? {
    let most = people.onScales.reduce(Int128(0)) { $0 + Int128($1) }
    guard people.any >= people.onScales.max() ?? 0, Int128(people.any) <= most,
      people.incomplete.allSatisfy({ ($0 ?? 0) <= people.any })
    else { return .peopleAndEntries }
    return nil
  }

  /// Participants have a pair, a first score alone, or neither.
  func fault(of change: SiteChange) -> Rule? {
    for scale in parts.scales.indices {
      let known = change.groups.reduce(0) { sum, group in
        guard let counts = group.counts else { return sum }
        return sum + counts.people.onScales[scale]
          + counts.scales[scale].alone.reduce(0) { $0 + $1.count }
      }
      if known > change.participants { return .peopleAndEntries }
    }
    for people in change.groups.compactMap(\.counts?.people) + change.people
    where people.any > change.participants {
      return .peopleAndEntries
    }
    return change.aloneIncomplete.contains { $0 > change.participants } ? .peopleAndEntries : nil
  }

  /// Each larger group is there once, with no fewer people than the largest in it and no more than
  /// all of them.
  func fault(
    of larger: [SitePeople], over groups: [(path: [String], people: SitePeople?)], depths: Int
  ) -> SiteFileFault.Kind? {
    var known: [[[UInt8]]: SitePeople] = [:]
    func key(_ path: some Sequence<String>) -> [[UInt8]] { path.map { Array($0.utf8) } }
    for people in larger {
      guard known.updateValue(people, forKey: key(people.path)) == nil else { return .twice }
    }
    var children: [[[UInt8]]: [SitePeople]] = [:]
    var expected: Set<[[UInt8]]> = depths > 0 ? [[]] : []
    for group in groups {
      for depth in 0..<max(depths, 0) {
        let parent = key(group.path.prefix(depth))
        if depth == depths - 1 {
          if let people = group.people { children[parent, default: []].append(people) }
        } else if expected.insert(key(group.path.prefix(depth + 1))).inserted {
          guard let people = known[key(group.path.prefix(depth + 1))] else { return .missingGroup }
          children[parent, default: []].append(people)
        }
        expected.insert(parent)
      }
    }
    guard Set(known.keys) == expected else { return .missingGroup }
    for (path, people) in known
    where !isUnion(people, of: children[path] ?? []) {
      return .doesNotFollow(.largerGroups)
    }
    return nil
  }

  private func isUnion(_ people: SitePeople, of children: [SitePeople]) -> Bool {
    func holds(_ whole: Int?, _ parts: [Int?]) -> Bool {
      guard let whole else { return true }
      let parts = parts.compactMap(\.self)
      return whole >= parts.max() ?? 0
        && Int128(whole) <= parts.reduce(Int128(0)) { $0 + Int128($1) }
    }
    guard holds(people.any, children.map(\.any)), fault(of: people) == nil else { return false }
    for scale in people.onScales.indices {
      guard holds(people.onScales[scale], children.map { $0.onScales[scale] }) else { return false }
      for band in (people.inBands[scale] ?? []).indices {
        guard
          holds(people.inBands[scale]?[band], children.map { $0.inBands[scale]?[band] })
        else { return false }
      }
    }
    return people.incomplete.indices.allSatisfy { whole in
      holds(people.incomplete[whole], children.map { $0.incomplete[whole] })
    }
  }
}

extension SiteParts {
  /// The cell of a score; nil where the scale cannot have it under the rule.
  func cell(answered: Int, sum: Int, scale: Int) -> Int? {
    guard let answered = Int32(exactly: answered), let sum = Int32(exactly: sum) else { return nil }
    return cells[scale].cell(sum: sum, answered: answered)
  }
}

extension SitePeople {
  /// Nobody on any scale yet.
  init(path: [String], any: Int, _ parts: SiteParts) {
    self.init(
      path: path, any: any, onScales: parts.scales.map { _ in 0 },
      inBands: parts.scales.map { _ in nil }, incomplete: parts.wholes.map { _ in nil })
  }
}
