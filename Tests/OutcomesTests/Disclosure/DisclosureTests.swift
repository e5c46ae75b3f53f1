import Outcomes
import TestSupport
import Testing

@Suite struct `Disclosure control` {
  @Test func `takes a threshold of 5 people or more, 11 unless told`() throws {
    #expect(try DisclosureControl().threshold == 11)
    #expect(try DisclosureControl(threshold: 5).threshold == 5)
    #expect(throws: ThresholdFault(given: 4, lowest: 5)) { try DisclosureControl(threshold: 4) }
  }

  @Test func `hides nothing where every group holds enough people`() throws {
    for number in 0..<300 {
      var generator = SeededGenerator(seed: UInt64(number))
      let panel = AttackPanel(using: &generator)
      let isFine = panel.paths.allSatisfy { path in
        (0..<panel.scaleCount).allSatisfy { scale in
          let sums = panel.truth(path, scale)
          let isConstant = sums.entries * sums.squares == sums.sum * sums.sum
          return sums.entries == 0 || sums.people >= 5 && !isConstant
        }
      }
      guard isFine, !panel.hasWorkers else { continue }
      #expect(try hidden(panel, threshold: 5) == [], "seed \(number)")
    }
    #expect(try hidden(AttackPanel(sizes: ["a": 11, "b": 12, "c": 0])) == [])
  }

  /// Against every choice of groups to hide, in panels of one column.
  @Test func `hides no more groups than it takes`() throws {
    for number in 0..<400 {
      var generator = SeededGenerator(seed: UInt64(number))
      let sizes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        Int.random(in: 0...25, using: &generator)
      }
      let panel = AttackPanel(groups: sizes.enumerated().map { (["g\($0.offset)"], $0.element) })
      let fewest = (0..<1 << sizes.count).compactMap { choice -> Int? in
        let hidden = sizes.indices.filter { choice >> $0 & 1 == 1 }
        let shown = sizes.indices.filter { choice >> $0 & 1 == 0 }
        let people = hidden.reduce(0) { $0 + sizes[$1] }
        let isFine =
          hidden.isEmpty
          || hidden.count > 1 && people >= 11 + hidden.count - 2
            && hidden.allSatisfy { sizes[$0] > 0 }
        return isFine && !shown.contains { (1...10).contains(sizes[$0]) } ? hidden.count : nil
      }.min()
      #expect(try hidden(panel).count == fewest ?? sizes.count + 1, "sizes \(sizes)")
    }
  }

  @Test func `hides a small group with the smallest other, then by name`() throws {
    #expect(try hidden(AttackPanel(sizes: ["a": 40, "b": 10, "c": 30, "d": 20])) == ["b", "d"])
    #expect(try hidden(AttackPanel(sizes: ["z": 20, "b": 10, "y": 20, "d": 40])) == ["b", "y"])
    #expect(try hidden(AttackPanel(sizes: ["a": 6, "b": 7, "c": 30])) == ["a", "b"])
    #expect(try hidden(AttackPanel(sizes: ["a": 3, "b": 4, "c": 30, "d": 31])) == ["a", "b", "c"])
  }

  /// 3 + 4 + 4 are 11 people, but of three groups of somebody none can have more than 9.
  @Test func `hides one more where partners would narrow a number`() throws {
    let sizes: KeyValuePairs = ["a": 3, "b": 4, "c": 4, "d": 30, "e": 31]
    #expect(try hidden(AttackPanel(sizes: sizes)) == ["a", "b", "c", "d"])
  }

  @Test func `shows nobody as nobody, and never hides behind them`() throws {
    let panel = AttackPanel(sizes: ["a": 5, "b": 0, "c": 20, "d": 30])
    #expect(try hidden(panel) == ["a", "c"])
    let table = try DisclosureControl().release(try panel.request(hasTotals: false), of: panel)
    #expect(table.rows[1].figures == AttackPanel.Sums())
  }

  @Test func `hides everything where the rest cannot protect`() throws {
    let panel = AttackPanel(sizes: ["a": 5, "b": 3])
    let table = try DisclosureControl().release(try panel.request(hasTotals: true), of: panel)
    #expect(table.rows.map(\.isHidden) == [true, true, true])
    #expect(table.counts == .forms(rows: nil, unscored: [nil]))
    #expect(table.findings == [.hidden(cells: 3, of: 3), .countsHidden])
  }

  /// Eight people who come in every month are eight people, not 96.
  @Test func `counts a person once, however often they come`() throws {
    let few = try hidden(returning(people: 8, months: 12, others: 60))
    #expect(few == (0..<12).map { "m\($0 + 10)" } + ["other"])
    #expect(try hidden(returning(people: 11, months: 12, others: 60)) == [])
  }

  @Test func `hides a group of one score throughout, and its sum with another such`() throws {
    let sizes: KeyValuePairs = ["a": 20, "b": 20, "c": 30]
    let panel = AttackPanel(sizes: sizes).map(1) { entry in entry.leaf < 2 ? [4] : entry.scores }
    #expect(try hidden(panel) == ["a", "b", "c"])
  }

  @Test func `hides a group of fewer than three workers, with a group that brings a third`() throws
  {
    let panel = AttackPanel(
      sizes: ["a": 20, "b": 21, "c": 22, "d": 30],
      workers: [[1, 2], [1, 2, 3], [4, 5, 6], [7, 8, 9]])
    #expect(try hidden(panel) == ["a", "b"])
    let same = AttackPanel(
      sizes: ["a": 20, "b": 21, "c": 22, "d": 30],
      workers: [[1, 2], [2, 1], [4, 5, 6], [7, 8, 9]])
    #expect(try hidden(same) == ["a", "b", "c"])
  }

  @Test func `hides a group for a reason of the caller's, with another`() throws {
    var request = try AttackPanel(sizes: ["a": 20, "b": 30, "c": 40]).request(hasTotals: false)
    request.alsoHidden = [3]
    let table = try DisclosureControl().release(request) { _, _, _ in 0 }
    #expect(table.rows.map(\.isHidden) == [true, false, true])
  }

  @Test func `shows groups under a total that is held back, and not under one of too few`() throws {
    var request = try AttackPanel(sizes: ["a": 20, "b": 30, "c": 40]).request(hasTotals: true)
    request.alsoHidden = [0]
    let table = try DisclosureControl().release(request) { _, _, _ in 0 }
    #expect(table.rows.map(\.isHidden) == [true, true, true, false])
    var few = try AttackPanel(sizes: ["a": 4, "b": 3]).request(hasTotals: true)
    few.alsoHidden = [0]
    #expect(try DisclosureControl().release(few) { _, _, _ in 0 }.hiddenCells == 3)
  }

  /// The months of a hidden site add up to it: two of the large site's are hidden too.
  @Test func `never lets a hidden group be the sum of shown ones`() throws {
    let panel = AttackPanel(
      tree: ["a/1": 4, "a/2": 3, "b/1": 30, "b/2": 31, "b/3": 32, "c/1": 50, "c/2": 60])
    #expect(try hidden(panel) == ["a", "a/1", "a/2", "b", "b/1", "b/2"])
  }

  @Test func `takes a group that has one group within as that one`() throws {
    let panel = AttackPanel(tree: ["a/1": 4, "b/1": 30, "b/2": 31, "b/3": 32, "c/1": 20])
    #expect(try hidden(panel) == ["a", "a/1", "c", "c/1"])
  }

  @Test func `unprotected hides nothing and says so`() throws {
    let panel = AttackPanel(sizes: ["a": 5, "b": 3])
    let table = try DisclosureControl(isUnprotected: true).release(
      try panel.request(hasTotals: false), of: panel)
    #expect(table.rows.map(\.figures?.people) == [5, 3])
    #expect(table.counts == .forms(rows: 8, unscored: [0]))
    #expect(table.findings == [.notForRelease])
  }

  // MARK: - Helping

  private func hidden(_ panel: AttackPanel, threshold: Int = 11) throws -> [String] {
    let table = try DisclosureControl(threshold: threshold).release(
      try panel.request(hasTotals: true), of: panel)
    let groups = table.rows.filter(\.isHidden).map { $0.group.joined(separator: "/") }
    return groups.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private func returning(people: Int, months: Int, others: Int) -> AttackPanel {
    var entries: [AttackPanel.Entry] = []
    for month in 0..<months {
      for person in 0..<people {
        entries.append(
          .init(person: Int32(person), leaf: month, worker: 0, scores: [(month + person) % 6 + 1]))
      }
    }
    for person in 0..<others {
      entries.append(
        .init(person: Int32(1_000 + person), leaf: months, worker: 0, scores: [person % 6 + 1]))
    }
    return AttackPanel(
      columns: ["month"], paths: (0..<months).map { ["m\($0 + 10)"] } + [["other"]], scaleCount: 1,
      hasWorkers: false, entries: entries)
  }
}
