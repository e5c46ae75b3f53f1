import Formats
import Outcomes
import Psychometrics
import TestSupport
import Testing

/// Which groups an earlier release holds back; the cases were worked by hand, and the random ones are
/// put to the prover, which shares no code with the ledger.
@Suite struct `Releases after releases` {
  /// One scale, an entry a person; people by group, as ranges of numbers.
  private func panel(_ groups: KeyValuePairs<String, [ClosedRange<Int32>]>) -> AttackPanel {
    var entries: [AttackPanel.Entry] = []
    for (leaf, group) in groups.enumerated() {
      for person in group.value.flatMap(Array.init) {
        entries.append(
          .init(person: person, leaf: leaf, worker: 0, scores: [Int(person * 7 % 6) + 1]))
      }
    }
    return AttackPanel(
      columns: ["site"], paths: groups.map { [$0.key] }, scaleCount: 1, hasWorkers: false,
      entries: entries)
  }

  @Test func `show the same figures once more`() throws {
    let panel = panel(["a": [1...20], "b": [30...60], "c": [100...140]])
    var series = try Series(threshold: 11)
    let first = try series.release(panel, hasTotals: true)
    let second = try series.release(panel, hasTotals: true)
    #expect(first.hiddenCells == 0)
    #expect(second.rows.map(\.isHidden) == first.rows.map(\.isHidden))
    #expect(series.held == [0, 0])
  }

  /// Three people more at a: it is hidden, and with it the smallest other.
  @Test func `hold a group back that differs by few`() throws {
    var series = try Series(threshold: 11)
    _ = try series.release(
      panel(["a": [1...20], "b": [30...60], "c": [100...140]]), hasTotals: false)
    let second = try series.release(
      panel(["a": [1...23], "b": [30...60], "c": [100...140]]), hasTotals: false)
    #expect(second.rows.map(\.isHidden) == [true, true, false])
    #expect(second.counts == nil)
    #expect(series.held == [0, 2])
  }

  /// The second time the earlier release is held against too, and the same groups show.
  @Test func `hold the same groups back once more`() throws {
    var series = try Series(threshold: 11)
    _ = try series.release(
      panel(["a": [1...20], "b": [30...60], "c": [100...140], "d": [200...219]]), hasTotals: false)
    let later = panel(["a": [1...23], "b": [30...60], "c": [100...140], "d": [200...219]])
    for _ in 0..<3 {
      let table = try series.release(later, hasTotals: false)
      #expect(table.rows.map(\.isHidden) == [true, false, false, true])
    }
  }

  /// With totals the three would be the difference of those.
  @Test func `hold everything back where everybody differs by few`() throws {
    var series = try Series(threshold: 11)
    _ = try series.release(panel(["a": [1...20], "b": [30...60]]), hasTotals: true)
    let second = try series.release(panel(["a": [1...23], "b": [30...60]]), hasTotals: true)
    #expect(second.hiddenCells == second.cells)
  }

  /// The total goes, the group that differs and its partner; the others have the figures of before.
  @Test func `show under a total that is held back what is as it was`() throws {
    var series = try Series(threshold: 11)
    _ = try series.release(
      panel(["a": [1...20], "b": [30...60], "c": [100...140], "d": [200...250]]), hasTotals: true)
    let second = try series.release(
      panel(["a": [1...23], "b": [30...60], "c": [100...140], "d": [200...250]]), hasTotals: true)
    #expect(second.rows.map(\.isHidden) == [true, true, true, false, false])
    #expect(series.held == [0, 3])
  }

  /// One quarter, then another, then their year with two forms that came in late: the year less both
  /// quarters would be those two.
  @Test func `hold back what several earlier ones give away together`() throws {
    var series = try Series(threshold: 11)
    _ = try series.release(panel(["Q1": [1...44]]), hasTotals: false)
    _ = try series.release(panel(["Q2": [100...115]]), hasTotals: false)
    let late = try series.release(
      panel(["year": [1...44, 100...115, 200...201]]), hasTotals: false)
    #expect(late.rows.map(\.isHidden) == [true])
    let later = try series.release(
      panel(["year": [1...44, 100...115, 200...220]]), hasTotals: false)
    #expect(later.rows.map(\.isHidden) == [false])
    #expect(series.held == [0, 0, 1, 0])
  }

  @Test func `show groups that many came to`() throws {
    var series = try Series(threshold: 11)
    _ = try series.release(panel(["a": [1...20], "b": [30...60]]), hasTotals: true)
    let second = try series.release(
      panel(["a": [1...20, 200...230], "b": [30...60]]), hasTotals: true)
    #expect(second.hiddenCells == 0)
  }

  /// Twenty came and three went: the three are found by nobody who has sums alone, and are held back
  /// all the same.
  @Test func `hold a group back that few went from`() throws {
    var series = try Series(threshold: 11)
    _ = try series.release(panel(["a": [1...40], "b": [100...160]]), hasTotals: false)
    let second = try series.release(
      panel(["a": [4...40, 200...230], "b": [100...160]]), hasTotals: false)
    #expect(second.rows.map(\.isHidden) == [true, true])
  }

  /// What was at a is now at a2 and a3, but for two people.
  @Test func `compare groups of other names`() throws {
    var series = try Series(threshold: 11)
    _ = try series.release(
      panel(["a": [1...40], "b": [100...160], "c": [200...260]]), hasTotals: false)
    let second = try series.release(
      panel(["a2": [1...38], "b": [100...160], "c": [200...260]]), hasTotals: false)
    #expect(second.rows.map(\.isHidden) == [true, true, false])
  }

  /// The files of sites tell how many entries have each score, and not whose they are.
  @Test func `compare scores where nobody knows whose they are`() throws {
    let day = try #require(CivilDate(year: 2026, month: 5, day: 3))
    let panel = panel(["a": [1...20], "b": [30...60], "c": [100...140]])
    func cells(_ more: Int) -> LedgerCells {
      LedgerCells(
        [20 + more, 31, 41].map { count in
          [.histogram([LedgerScore(answered: 2, sum: 5): count], people: count)]
        })
    }
    var request = try panel.request(hasTotals: false)
    let control = try DisclosureControl()
    let first = EarlierReleases([], cells: cells(0), date: day)
    #expect(first.holdBack(&request, control: control) == 0)
    let record = first.record(
      of: try control.release(request, of: panel), tree: request.tree, scales: request.scales)
    for (more, held) in [(0, 0), (3, 2), (11, 0)] {
      var request = try panel.request(hasTotals: false)
      let later = EarlierReleases([record], cells: cells(more), date: day)
      #expect(later.holdBack(&request, control: control) == held, "\(more) more")
    }
  }

  @Test func `give nothing away to the prover, whoever comes and goes`() throws {
    var (held, shown) = (0, 0)
    for number in 0..<1_000 {
      var generator = SeededGenerator(seed: UInt64(number))
      let (hasTotals, isNested) = (number % 2 == 0, number % 4 < 2)
      var series = try Series(threshold: 5)
      var publications: [Publication] = []
      var sizes = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
        Int32.random(in: 5...40, using: &generator)
      }
      for release in 0..<3 {
        let groups = sizes.enumerated().map { place, size in
          (
            isNested ? ["g\(place / 2)", "h\(place % 2)"] : ["g\(place)"],
            (0..<size).map { Int32(place) * 1_000 + $0 }
          )
        }
        let entries = groups.enumerated().flatMap { leaf, group in
          group.1.map {
            AttackPanel.Entry(
              person: $0, leaf: leaf, worker: 0, scores: [Int($0 * 7919 % 6) + 1])
          }
        }
        let panel = AttackPanel(
          columns: isNested ? ["site", "team"] : ["site"], paths: groups.map(\.0), scaleCount: 1,
          hasWorkers: false,
          entries: entries)
        let table = try series.release(panel, hasTotals: hasTotals)
        publications.append(Publication(table, name: "\(release).json"))
        shown += table.cells - table.hiddenCells
        for place in sizes.indices where Bool.random(using: &generator) {
          sizes[place] += [0, 1, 3, 4, 5, 9, 30].randomElement(using: &generator) ?? 0
        }
      }
      held += series.held.reduce(0, +)
      let proof = Prover.prove(publications)
      #expect(proof.findings == [], "seed \(number)")
    }
    #expect(held > 100)
    #expect(shown > 300)
  }

  /// Thirty more in a: its figures show, and its bands would be those of the thirty.
  @Test func `hold parts back of a group that grew, and show those of new ones`() throws {
    var series = try Series(threshold: 5)
    let before: KeyValuePairs<String, [ClosedRange<Int32>]> = ["a": [1...60], "b": [200...260]]
    let first = try series.release(panel(before), hasTotals: true)
    #expect(first.rows.map(\.breakdowns) == [[.bands], [.bands], [.bands]])
    #expect(first.findings == [])
    let again = try series.release(panel(before), hasTotals: true)
    #expect(again.rows.map(\.breakdowns) == [[.bands], [.bands], [.bands]])
    let grown = try series.release(
      panel(["a": [1...90], "b": [200...260], "c": [300...380]]), hasTotals: true)
    #expect(grown.hiddenCells == 0)
    #expect(grown.rows.map(\.breakdowns) == [[], [], [.bands], [.bands]])
    #expect(grown.findings == [.partsHeldBack])
  }

  /// Two releases whose parts are of the same entries, or of none in common, tell no more together
  /// than each alone.
  @Test func `never tell the parts of entries in two ways`() throws {
    var (told, held) = (0, 0)
    for number in 0..<300 {
      var generator = SeededGenerator(seed: UInt64(number))
      var series = try Series(threshold: 5)
      var sizes = (0..<Int.random(in: 2...5, using: &generator)).map { _ in
        Int32.random(in: 15...60, using: &generator)
      }
      var before: [Set<Int32>] = []
      for _ in 0..<3 {
        let groups = sizes.enumerated().map { place, size in
          (["g\(place)"], (0..<size).map { Int32(place) * 1_000 + $0 })
        }
        let panel = AttackPanel(
          columns: ["site"], paths: groups.map(\.0), scaleCount: 1, hasWorkers: false,
          entries: groups.enumerated().flatMap { leaf, group in
            group.1.map {
              AttackPanel.Entry(
                person: $0, leaf: leaf, worker: 0, scores: [Int($0 * 7919 % 6) + 1])
            }
          })
        let table = try series.release(panel, hasTotals: number % 2 == 0)
        held += table.holdsBackParts ? 1 : 0
        let now = table.rows.filter { !$0.breakdowns.isEmpty }.map { row in
          Set(groups.filter { $0.0.starts(with: row.group) }.flatMap(\.1))
        }
        for own in now {
          #expect(
            before.contains(own) || before.allSatisfy(own.isDisjoint), "seed \(number)")
        }
        told += now.count
        before += now
        for place in sizes.indices where Bool.random(using: &generator) {
          sizes[place] += [0, 6, 20, 40].randomElement(using: &generator) ?? 0
        }
        if Bool.random(using: &generator) { sizes.append(40) }
      }
    }
    #expect(told > 500)
    #expect(held > 100)
  }
}

/// Releases one after the other, with a ledger.
private struct Series {
  let control: DisclosureControl
  let day: CivilDate
  private(set) var held: [Int] = []
  private var releases: [LedgerRelease] = []

  init(threshold: Int) throws {
    control = try DisclosureControl(threshold: threshold)
    day = try #require(CivilDate(year: 2026, month: 5, day: 3))
  }

  mutating func release(
    _ panel: AttackPanel, hasTotals: Bool
  ) throws -> ReleasedTable<AttackPanel.Sums> {
    var request = try panel.request(hasTotals: hasTotals)
    let people = panel.paths.indices.map { leaf in
      [true, false].map { isLow in
        panel.entries.filter { $0.leaf == leaf && (($0.scores[0] ?? 0) <= 3) == isLow }.map(
          \.person)
      }
    }
    request.breakdowns = [
      Breakdown(.bands, scale: 0, people: try PeopleByNumber(scales: 2, leaves: people))
    ]
    let contents = panel.paths.indices.map { leaf in
      [
        LedgerContent(
          panel.entries.filter { $0.leaf == leaf }.map {
            LedgerMark(
              person: UInt64($0.person), entry: UInt64($0.person) * 10 + UInt64($0.scores[0] ?? 0))
          })
      ]
    }
    let earlier = EarlierReleases(releases, cells: LedgerCells(contents), date: day)
    held.append(earlier.holdBack(&request, control: control))
    let table = try control.release(request, of: panel)
    releases.append(earlier.record(of: table, tree: request.tree, scales: request.scales))
    return table
  }
}
