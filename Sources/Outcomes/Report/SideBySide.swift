/// What a summary and a change table of the same people give away together, though neither does
/// alone.
///
/// Both tables tell sums. Taking those of the pairs of a group from those of its entries leaves the
/// sums over the entries that no pair has; where these are of few people, their scores can be read.
/// So for every group of the change table and every group of the summary inside it this counts the
/// people whose entries make a difference, with the first scores taken away, the last, and both.
/// That is asked group by group; then all sums are put together (``ReportUnknowns``), so that no sum
/// over several groups tells of few people either.
struct SideBySide {
  let tree: GroupTree
  let scales: Int
  /// By scale.
  private(set) var counts: [ScaleCounts]

  struct ScaleCounts {
    /// By node the people with an entry that the summary counts.
    var people: [Int]
    /// By node of the first entry the people with a pair.
    var pairs: [Int]
    /// People with a pair in the outer group and an entry in the inner one.
    var both: [Nesting: Int] = [:]
    /// Those of them whose entries in the inner group are those that are taken away.
    var same: [Nesting: [Int]] = [:]
    var followUp = FollowUpCounts()
    var unknowns: ReportUnknowns
  }

  struct Nesting: Hashable {
    let inner: Int
    let outer: Int
  }

  /// - Parameters:
  ///   - tally: every entry of the panel.
  ///   - entries: which of them the summary counts.
  /// - Throws: `PanelError.differingDoubles`, as pairs do.
  init(
    _ tally: ChangeTally, names: PanelNames, tree: GroupTree, entries: EntryChoice,
    threshold: Int
  ) throws(PanelError) {
    self.tree = tree
    scales = tally.cells.count
    let none = [Int](repeating: 0, count: tree.nodes.count)
    counts = [ScaleCounts](
      repeating: ScaleCounts(
        people: none, pairs: none, unknowns: ReportUnknowns(threshold: threshold)),
      count: tally.cells.count)
    let histories = try PersonHistories(tally)
    let chooser = PairChooser(tally, names: names)
    let rows = tally.rowsByPerson
    for person in 0..<histories.people {
      guard let one = histories[person].first else { continue }
      let own = rows[Int(tally.people[one])]
      for scale in 0..<scales {
        let pair = chooser.pair(
          of: histories[person], firstDay: histories.firstDays[person], scale: scale)
        let counted = tally.counted(own, scale: scale, entries: entries)
        counts[scale].unknowns.take(
          counted, pair, of: tally.people[one], groups: tally.groups)
        take(counted, pair, scale: scale, from: tally)
      }
    }
  }

  /// - Parameter rows: the entries of a person that the summary counts, at most some of them pairs.
  private mutating func take(
    _ rows: [Int], _ pair: ChosenPair?, scale: Int, from tally: ChangeTally
  ) {
    var inside: [Int: [Int]] = [:]
    for row in rows {
      for node in lineage(ofGroup: tally.groups[row]) { inside[node, default: []].append(row) }
    }
    for node in inside.keys { counts[scale].people[node] += 1 }
    counts[scale].followUp.take(Set(rows), pair)
    guard let pair, let last = pair.last else { return }
    let outer = lineage(ofGroup: tally.groups[pair.first])
    for node in outer { counts[scale].pairs[node] += 1 }
    for (node, own) in inside {
      let taken: [[Int]] = [[pair.first], [last], [pair.first, last]]
      for ancestor in [node] + Array(tree.ancestors(of: node)) where outer.contains(ancestor) {
        let nesting = Nesting(inner: node, outer: ancestor)
        counts[scale].both[nesting, default: 0] += 1
        for (place, entries) in taken.enumerated() where Set(own) == Set(entries) {
          counts[scale].same[nesting, default: [0, 0, 0]][place] += 1
        }
      }
    }
  }

  /// A group's node and all above it.
  func lineage(ofGroup group: Int32) -> [Int] {
    guard tree.leafNodes.indices.contains(Int(group)) else { return [] }
    let node = tree.leafNodes[Int(group)]
    return [node] + Array(tree.ancestors(of: node))
  }

  /// The people whose entries in the inner group are not those that the outer group's pairs take
  /// away: with the first scores taken away, the last, and both.
  private func differing(_ nesting: Nesting, scale: Int) -> [Int] {
    let counts = counts[scale]
    let others = counts.people[nesting.inner] - (counts.both[nesting] ?? 0)
    return (counts.same[nesting] ?? [0, 0, 0]).map { counts.pairs[nesting.outer] - $0 + others }
  }

  /// Whether a change table down to that depth of groups may stand beside the summary.
  func allows(
    depth: Int, threshold: Int, summaryHides: (_ node: Int, _ scale: Int) -> Bool,
    changeHides: (_ node: Int, _ scale: Int) -> Bool
  ) -> Bool {
    allowsGroups(
      depth: depth, threshold: threshold, summaryHides: summaryHides, changeHides: changeHides)
      && !(0..<scales).contains {
        tellsOfFew(
          scale: $0, depth: depth, hasAlone: false, summaryHides: summaryHides,
          changeHides: changeHides)
      }
  }

  /// The same, group by group.
  ///
  /// - Parameters:
  ///   - depth: how many of the columns its groups have; 0 for everybody together alone.
  ///   - summaryHides, changeHides: for a node and a scale whether that table hides it.
  private func allowsGroups(
    depth: Int, threshold: Int, summaryHides: (_ node: Int, _ scale: Int) -> Bool,
    changeHides: (_ node: Int, _ scale: Int) -> Bool
  ) -> Bool {
    let small = 1..<threshold
    for scale in 0..<scales {
      for inner in tree.nodes.indices where counts[scale].people[inner] > 0 {
        for outer in [inner] + Array(tree.ancestors(of: inner))
        where tree.nodes[outer].path.count <= depth && counts[scale].pairs[outer] > 0 {
          let hidden = (summaryHides(inner, scale), changeHides(outer, scale))
          if hidden == (true, true) { continue }
          let isShown = hidden == (false, false)
          let differing = differing(Nesting(inner: inner, outer: outer), scale: scale)
          // Where one of both is hidden, the other must not be the same.
          if differing.contains(where: { small.contains($0) || (!isShown && $0 == 0) }) {
            return false
          }
          let alone = abs(counts[scale].people[inner] - counts[scale].pairs[outer])
          if inner == outer, isShown, small.contains(alone) { return false }
        }
      }
    }
    return true
  }
}

extension ChangeTally {
  /// For each person all rows, in the order of the input's parts.
  fileprivate var rowsByPerson: [[Int]] {
    var rows = [[Int]](repeating: [], count: Int(people.max() ?? -1) + 1)
    for (row, person) in people.enumerated() { rows[Int(person)].append(row) }
    return rows
  }

  /// Those of a person's rows that a summary counts on a scale: with a score, and one a group where
  /// it counts the first or the last.
  fileprivate func counted(_ rows: [Int], scale: Int, entries: EntryChoice) -> [Int] {
    let scored = rows.filter { scores[$0 * cells.count + scale] >= 0 }
    guard entries != .all else { return scored }
    var kept: [Int32: Int] = [:]
    for row in scored {
      guard let held = kept[groups[row]] else {
        kept[groups[row]] = row
        continue
      }
      let isBefore = (days[row], places[row]) < (days[held], places[held])
      if isBefore == (entries == .first) { kept[groups[row]] = row }
    }
    return Array(kept.values)
  }
}
