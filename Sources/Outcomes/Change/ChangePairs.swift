package import Psychometrics

/// The pairs of a panel as whole numbers: by group and scale how often each first score met each
/// last one, and of people without a second entry how often each first score stands alone.
///
/// It holds no dates and no rows. Pairs of different people merge to the same bits in any order. What
/// it holds is confidential: figures leave through a ``ReleasedChange`` alone.
package struct ChangePairs: Sendable {
  package let definition: Definition
  package let rule: MissingRule
  package let cells: [ScoreCells]
  package let groupCount: Int
  /// Different people with any row.
  package private(set) var participants = 0
  /// By group and scale, keyed by the two cells.
  private var joint: [[UInt64: Int]]
  /// By group and scale, keyed by the cell of the one score.
  private var alone: [[Int: Int]]
  /// By group and scale the people with a pair, with their scores.
  private var paired: [[PairedPerson]]
  /// The whole scales, and by group and whole scale who has pairs of some of its parts and not the
  /// same pair of all.
  let wholes: [WholeScale]
  private var incomplete: [[Int32]]
  /// By whole scale how many have first scores alone of some of its parts and not of all.
  private(set) var aloneIncomplete: [Int]
  /// Of the first entries of pairs.
  private var moments: ItemMoments

  init(_ tally: ChangeTally, histories: PersonHistories, names: PanelNames) {
    definition = tally.definition
    rule = tally.rule
    cells = tally.cells
    groupCount = max(1, names.groups.count, Int(tally.groups.max() ?? -1) + 1)
    joint = [[UInt64: Int]](repeating: [:], count: groupCount * cells.count)
    alone = [[Int: Int]](repeating: [:], count: groupCount * cells.count)
    paired = [[PairedPerson]](repeating: [], count: groupCount * cells.count)
    wholes = WholeScale.all(in: definition)
    incomplete = [[Int32]](repeating: [], count: groupCount * wholes.count)
    aloneIncomplete = [Int](repeating: 0, count: wholes.count)
    moments = ItemMoments(ItemPositions(definition), withProducts: tally.isMergeable)
    moments.grow(toGroups: groupCount)
    participants = histories.people
    let chooser = PairChooser(tally, names: names)
    for person in 0..<histories.people {
      let chosen = cells.indices.map { scale in
        chooser.pair(
          of: histories[person], firstDay: histories.firstDays[person], scale: scale)
      }
      for scale in cells.indices { take(chosen[scale], scale: scale, from: tally) }
      for whole in wholes.indices { note(chosen, whole: whole, from: tally) }
    }
  }

  private mutating func take(_ chosen: ChosenPair?, scale: Int, from tally: ChangeTally) {
    guard let chosen else { return }
    let group = Int(tally.groups[chosen.first])
    let slot = group * cells.count + scale
    let first = Int(tally.scores[chosen.first * cells.count + scale])
    guard let last = chosen.last else {
      alone[slot][first, default: 0] += 1
      return
    }
    let end = Int(tally.scores[last * cells.count + scale])
    joint[slot][UInt64(first) << 32 | UInt64(end), default: 0] += 1
    paired[slot].append(
      PairedPerson(person: tally.people[chosen.first], first: Int32(first), last: Int32(end)))
    let itemCount = definition.form.itemCount
    if (chosen.first + 1) * itemCount <= tally.answers.count,
      cells[scale].tally(ofCell: first).isComplete
    {
      moments.add(
        tally.answers.span, from: chosen.first * itemCount, group: group, scale: scale)
    }
  }

  /// Notes a person whose pairs of the parts of a whole scale are not those of the whole.
  private mutating func note(_ chosen: [ChosenPair?], whole: Int, from tally: ChangeTally) {
    let own = ([wholes[whole].scale] + wholes[whole].parts).map { chosen[$0] }
    guard Set(own).count > 1 else { return }
    for pair in own {
      guard let pair, pair.last != nil else { continue }
      incomplete[Int(tally.groups[pair.first]) * wholes.count + whole]
        .append(tally.people[pair.first])
    }
    if own.contains(where: { $0.map { $0.last == nil } ?? false }) { aloneIncomplete[whole] += 1 }
  }
}

/// A person with the cells of both scores.
struct PairedPerson: Hashable, Sendable {
  let person: Int32
  let first: Int32
  let last: Int32
}

extension ChangePairs {
  /// The pairs of a group, by the cells of both scores.
  func cellPairs(scale: Int, group: Int) -> [CellPairCount] {
    joint[group * cells.count + scale].sorted { $0.key < $1.key }.map {
      CellPairCount(first: Int($0.key >> 32), last: Int($0.key & 0xFFFF_FFFF), count: $0.value)
    }
  }

  /// The first scores without a second of a group, by cell.
  func cellsAlone(scale: Int, group: Int) -> [CellCount] {
    alone[group * cells.count + scale].sorted { $0.key < $1.key }.map {
      CellCount(cell: $0.key, count: $0.value)
    }
  }

  /// Whether answers were seen, and not scores alone.
  var hasAnswers: Bool { moments.hasRows }

  /// The pairs of some groups, by score before and after.
  package func pairs(scale: Int, inGroups groups: some Sequence<Int>) -> [PairCount] {
    var totals: [UInt64: Int] = [:]
    for group in groups {
      for (key, count) in joint[group * cells.count + scale] { totals[key, default: 0] += count }
    }
    var list: [PairCount] = []
    for key in totals.keys.sorted() {
      let first = cells[scale].tally(ofCell: Int(key >> 32))
      let last = cells[scale].tally(ofCell: Int(key & 0xFFFF_FFFF))
      guard let count = totals[key], let from = first.value(under: rule),
        let to = last.value(under: rule)
      else { continue }
      list.append(
        PairCount(
          first: from, last: to, isProrated: !(first.isComplete && last.isComplete), count: count))
    }
    return list
  }

  /// The first scores of people in these groups who have no second entry to compare with.
  package func alone(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount] {
    var totals: [Int: Int] = [:]
    for group in groups {
      for (cell, count) in alone[group * cells.count + scale] { totals[cell, default: 0] += count }
    }
    return TallyCount.sorted(totals, of: cells[scale])
  }

  /// The first scores of the pairs of some groups, ascending.
  func firstScores(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount] {
    var totals: [Int: Int] = [:]
    for group in groups {
      for (key, count) in joint[group * cells.count + scale] {
        totals[Int(key >> 32), default: 0] += count
      }
    }
    return TallyCount.sorted(totals, of: cells[scale])
  }

  /// For each group the people with a pair of a scale, by category.
  ///
  /// - Parameter category: of the score before and the score after, from 0.
  func people(
    scale: Int, in count: Int = 1,
    by category: (_ first: Double, _ last: Double) -> Int = { _, _ in 0 }
  ) -> [[[Int32]]] {
    let scores = cells[scale]
    return (0..<groupCount).map { group in
      var found = [[Int32]](repeating: [], count: count)
      for pair in paired[group * cells.count + scale] {
        guard let first = scores.tally(ofCell: Int(pair.first)).value(under: rule),
          let last = scores.tally(ofCell: Int(pair.last)).value(under: rule)
        else { continue }
        found[category(first, last)].append(pair.person)
      }
      return found
    }
  }

  /// The people with a pair of a scale in one group.
  func pairedPeople(scale: Int, inGroup group: Int) -> [PairedPerson] {
    paired[group * cells.count + scale]
  }

  /// For each group who has pairs of some parts of a whole scale and not the same pair of all.
  func incomplete(whole: Int) -> [[Int32]] {
    (0..<groupCount).map { incomplete[$0 * wholes.count + whole] }
  }

  /// What the items of the first entries sum to, over pairs whose first entry is complete.
  func firstItems(scale: Int, inGroups groups: some Sequence<Int>) -> ItemTotals {
    moments.total(scale: scale, groups: groups)
  }

  /// People with a pair of a scale.
  package func paired(scale: Int) -> Int {
    var total = 0
    for group in 0..<groupCount { total += paired[group * cells.count + scale].count }
    return total
  }
}

/// How many pairs have these two scores.
package struct PairCount: Hashable, Sendable {
  package let first: Double
  package let last: Double
  /// Whether either score has missing answers filled with the mean of the others.
  package let isProrated: Bool
  /// 1 or more.
  package let count: Int
}
