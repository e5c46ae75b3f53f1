package import Psychometrics

/// Which scored entries of a person count in a group.
package enum EntryChoice: String, CaseIterable, Hashable, Sendable {
  case all
  /// The earliest with a score of the scale, for each scale; of one day the one that stands first in
  /// the input.
  case first
  /// The latest, for each scale; of one day the one that stands last in the input.
  case last
}

/// Counts the entries of a panel by group, as whole numbers: all that a summary needs, and no rows.
///
/// It grows with groups and people and not with rows; tallies of parts of a panel merge to the same
/// bits as one over all of it. What it holds is confidential: figures leave through a
/// ``ReleasedSummary`` alone.
package struct SummaryTally: PanelConsumer, Sendable {
  package let definition: Definition
  package let rule: MissingRule
  package let entries: EntryChoice
  /// One a scale, in the instrument's order.
  package let cells: [ScoreCells]
  /// How many groups there are; they are numbered as in `PanelNames.groups`.
  package private(set) var groupCount = 0

  /// The first cell of each scale, and at last their number.
  private let cellStarts: [Int]
  private var counts: CellCounts
  private var moments: ItemMoments
  private var people: [PeopleSet] = []
  private(set) var kinds: EntryKinds
  /// Rows by group.
  private var rows: [Int] = []
  /// Rows without a score by group and scale.
  private var unscored: [Int] = []
  private var kept: KeptEntries?
  /// What the items of the whole run say; nil where nobody asked.
  package private(set) var items: ItemTally?

  /// - Parameters:
  ///   - threshold: of people, that the figures of single items are to be released under, where they
  ///     are asked for.
  ///   - isMergeable: whether a site file is to be made of it.
  package init(
    _ definition: Definition, rule: MissingRule, entries: EntryChoice = .all,
    psychometrics threshold: Int? = nil, isMergeable: Bool = false
  ) {
    self.definition = definition
    self.rule = rule
    self.entries = entries
    cells = definition.scales.map { ScoreCells(of: $0.id, in: definition, rule: rule) }
    var starts = [0]
    for scale in cells { starts.append(starts[starts.count - 1] + scale.count) }
    cellStarts = starts
    counts = CellCounts(cells: starts[starts.count - 1])
    kinds = EntryKinds(definition, cells: cells)
    let positions = ItemPositions(definition)
    moments = ItemMoments(positions, withProducts: isMergeable)
    kept = entries == .all ? nil : KeptEntries(entries, positions: positions)
    items = threshold.map { ItemTally(definition, threshold: $0) }
  }

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    guard batch.count > 0 else { return }
    // Without grouping columns the reader may name no group, and all rows are in group 0.
    grow(toGroups: max(1, names.groups.count))
    let scales = cells.count
    let tallies = batch.tallies.span
    let answers = batch.answers.span
    let groups = batch.groups.span
    let persons = batch.people.span
    let itemCount = definition.form.itemCount
    for entry in 0..<batch.count {
      let group = Int(groups[entry])
      rows[group] += 1
      var kind: UInt128 = 0
      for scale in 0..<scales {
        let place = 2 * (entry * scales + scale)
        let answered = tallies[place + 1]
        guard let cell = cells[scale].cell(sum: tallies[place], answered: answered) else {
          unscored[group * scales + scale] += 1
          continue
        }
        kind |= kinds.bits(scale: scale, cell: cell)
        guard kept == nil else { continue }
        count(
          cell: cell, answered: answered, group: group, scale: scale, person: persons[entry],
          answers: answers, from: entry * itemCount)
      }
      items?.countMissing(answers, from: entry * itemCount, person: persons[entry])
      guard kind != 0 else { continue }
      if kept == nil {
        people[group].insert(persons[entry], kind: kinds.index(of: kind))
      } else {
        kept?.take(batch, entry: entry, scored: kind)
      }
    }
  }

  /// Counts one score, and where every item of it was answered its answers, which start at an
  /// offset; no answers are known where the span is empty.
  @inline(__always)
  private mutating func count(
    cell: Int, answered: Int32, group: Int, scale: Int, person: Int32, answers: Span<UInt8>,
    from offset: Int
  ) {
    counts.add(group: group, cell: cellStarts[scale] + cell)
    guard !answers.isEmpty, Int(answered) == cells[scale].items else { return }
    moments.add(answers, from: offset, group: group, scale: scale)
    items?.add(answers, from: offset, person: person, scale: scale)
  }

  /// Gives way to more groups; names that are known already change nothing.
  mutating func grow(toGroups groups: Int) {
    guard groups > groupCount else { return }
    counts.grow(toGroups: groups)
    moments.grow(toGroups: groups)
    let added = groups - groupCount
    people.append(contentsOf: repeatElement(PeopleSet(), count: added))
    rows.append(contentsOf: repeatElement(0, count: added))
    unscored.append(contentsOf: repeatElement(0, count: added * cells.count))
    groupCount = groups
  }
}

// What was counted.
extension SummaryTally {
  /// The tally with the entries that were kept, one a person and group; itself where all count.
  package consuming func finished() -> SummaryTally {
    guard let kept = self.kept.take() else { return self }
    kept.visit { slot in
      var kind: UInt128 = 0
      for score in slot.scores {
        guard
          let cell = cells[score.scale].cell(sum: score.sum, answered: score.answered)
        else { continue }
        kind |= kinds.bits(scale: score.scale, cell: cell)
        count(
          cell: cell, answered: score.answered, group: slot.group, scale: score.scale,
          person: slot.person, answers: score.row.span, from: 0)
      }
      people[slot.group].insert(
        slot.person, kind: kinds.index(of: kind, isOneRow: slot.isOneRow))
    }
    return self
  }

  /// Whether answers were seen, and not scores alone.
  var hasAnswers: Bool { moments.hasRows }

  /// All rows, scored or not, that stand in these groups.
  package func rows(inGroups groups: some Sequence<Int>) -> Int {
    var total = 0
    for group in groups { total += rows[group] }
    return total
  }

  /// The rows of these groups that have no score of a scale.
  package func unscored(scale: Int, inGroups groups: some Sequence<Int>) -> Int {
    var total = 0
    for group in groups { total += unscored[group * cells.count + scale] }
    return total
  }

  /// The tallies that occur in these groups, with their counts, ascending by score.
  package func scores(scale: Int, inGroups groups: some Sequence<Int>) -> [TallyCount] {
    var totals: [Int: Int] = [:]
    let range = cellStarts[scale]..<cellStarts[scale + 1]
    for group in groups {
      for (cell, count) in counts.occupied(range, group: group) {
        totals[cell - range.lowerBound, default: 0] += count
      }
    }
    return TallyCount.sorted(totals, of: cells[scale])
  }

  /// The cells of a scale that occur in a group, ascending.
  func cellCounts(scale: Int, group: Int) -> [CellCount] {
    let range = cellStarts[scale]..<cellStarts[scale + 1]
    return counts.occupied(range, group: group).map {
      CellCount(cell: $0.cell - range.lowerBound, count: $0.count)
    }
  }

  /// What the items of the complete rows of these groups sum to.
  func itemTotals(scale: Int, inGroups groups: some Sequence<Int>) -> ItemTotals {
    moments.total(scale: scale, groups: groups)
  }

  /// For each group the people of each category, in no order; somebody may stand there twice.
  ///
  /// - Parameter categories: those that somebody with an entry of that kind belongs to.
  func people(
    in count: Int, byKind categories: (_ kind: Int) -> [Int]
  ) -> [[[Int32]]] {
    // Side by side, each kind's categories behind those of the kind before.
    var known: [Int] = []
    var starts = [0]
    for kind in 0..<kinds.count {
      known += categories(kind)
      starts.append(known.count)
    }
    return people.map { group in
      var found = [[Int32]](repeating: [], count: count)
      group.visit { person, kind in
        for place in starts[kind]..<starts[kind + 1] { found[known[place]].append(person) }
      }
      return found
    }
  }
}

extension SummaryTally {
  /// Adds another tally of the same instrument, rule and choice.
  ///
  /// - Parameters:
  ///   - groups: for each of its groups the number it has here; `groupCount` grows to hold them.
  ///   - persons: for each of its people the number here; without it they have the same.
  package mutating func merge(_ other: SummaryTally, groups map: [Int], persons: [Int32]? = nil) {
    grow(toGroups: (map.max() ?? -1) + 1)
    for (from, to) in map.enumerated() {
      rows[to] += other.rows[from]
      for scale in cells.indices {
        unscored[to * cells.count + scale] += other.unscored[from * cells.count + scale]
      }
      for (cell, count) in other.counts.occupied(0..<counts.cells, group: from) {
        counts.add(count, group: to, cell: cell)
      }
      other.people[from].visit { person, kind in
        let here = persons.map { $0[Int(person)] } ?? person
        people[to].insert(here, kind: kinds.index(of: kind, in: other.kinds))
      }
    }
    moments.merge(other.moments, groups: map)
    if let others = other.items { items?.merge(others, persons: persons) }
    if let others = other.kept { kept?.merge(others, groups: map, persons: persons) }
  }
}

extension TallyCount {
  /// Counts by cell as counts by tally, ascending by score, then by how many items were answered.
  static func sorted(_ counts: [Int: Int], of cells: ScoreCells) -> [TallyCount] {
    var list: [TallyCount] = []
    for (cell, count) in counts where count > 0 {
      let tally = cells.tally(ofCell: cell)
      guard let score = tally.value(under: cells.rule) else { continue }
      list.append(TallyCount(tally: tally, score: score, count: count))
    }
    return list.sorted { ($0.score, $0.tally.answered) < ($1.score, $1.tally.answered) }
  }
}
