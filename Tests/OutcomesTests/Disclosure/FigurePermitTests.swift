import Outcomes
import Psychometrics
import TestSupport
import Testing

@Suite struct `What is given of a shown group` {
  @Test func `is a median from twice the threshold and quartiles from four times`() throws {
    let panel = AttackPanel(sizes: ["a": 21, "b": 22, "c": 43, "d": 44])
    let table = try DisclosureControl().release(try panel.request(hasTotals: false)) { $2 }
    #expect(table.rows.map(\.figures?.hasMedian) == [false, true, true, true])
    #expect(table.rows.map(\.figures?.hasQuartiles) == [false, false, false, true])
  }

  @Test func `is a breakdown where each category holds nobody or enough, and none everybody`()
    throws
  {
    #expect(try shown([["low": 11, "high": 12]]) == [true, true])
    #expect(try shown([["low": 10, "high": 30]]) == [false, false])
    #expect(try shown([["low": 0, "middle": 15, "high": 12]]) == [true, true])
    #expect(try shown([["low": 0, "high": 40]]) == [false, false])
  }

  /// The first would be what is left of all: 5 low.
  @Test func `is no breakdown that with a larger one's gives a small one away`() throws {
    let groups: [KeyValuePairs<String, Int>] = [
      ["low": 5, "high": 30], ["low": 20, "high": 21], ["low": 30, "high": 31],
    ]
    #expect(try shown(groups) == [true, false, false, true])
  }

  @Test func `never lets breakdowns tell of few people by subtraction`() throws {
    for number in 0..<600 {
      var generator = SeededGenerator(seed: UInt64(number))
      let panel = AttackPanel(using: &generator)
      let bands = (0..<3).map { band in
        panel.map(1) { entry in [entry.scores[0].flatMap { ($0 - 1) / 2 == band ? $0 : nil }] }
      }
      var request = try panel.request(hasTotals: true)
      let people = panel.people(3) { entry in
        (0..<3).map { band in entry.scores[0].map { ($0 - 1) / 2 == band } ?? false }
      }
      request.breakdowns = [
        Breakdown(.bands, scale: 0, people: try PeopleByNumber(scales: 3, leaves: people))
      ]
      let table = try DisclosureControl(threshold: 5).release(request) { $2 }
      let known = table.rows.enumerated().compactMap { place, row -> Set<Int>? in
        guard place % panel.scaleCount == 0, row.figures?.breakdowns == [.bands] else { return nil }
        return Set(panel.paths.indices.filter { panel.paths[$0].starts(with: row.group) })
      }
      let equations = try AttackEquations(
        leafCount: panel.paths.count, known: known.map { ($0, AttackPanel.Sums()) })
      for atom in equations.atoms {
        let leaves = try #require(atom).leaves
        let all = panel.truth(leaves: leaves, 0).people
        for band in bands {
          let count = band.truth(leaves: leaves, 0).people
          #expect(count == 0 || count >= 5 && count < all, "seed \(number)")
        }
      }
    }
  }

  /// Whoever adds the parts and takes away the total learns the parts of those without a total.
  @Test func `is no total where few have some of its parts alone`() throws {
    for number in 0..<400 {
      var generator = SeededGenerator(seed: UInt64(number))
      let panel = AttackPanel(using: &generator).map(3) { entry in
        let first = entry.scores[0]
        let second = entry.person % 9 == 0 ? nil : first
        return [first, second, second.flatMap { score in first.map { $0 + score } }]
      }
      var request = try panel.request(hasTotals: true)
      let people = panel.people(1) { [$0.scores[2] == nil && $0.scores[0] != nil] }
      request.links = [
        ScaleLink(scale: 2, incomplete: try PeopleByNumber(scales: 1, leaves: people))
      ]
      let table = try DisclosureControl(threshold: 5).release(request, of: panel)
      let known = table.cells(of: panel).filter { $0.scale == 2 && $0.sums != nil }.map { cell in
        Set(panel.paths.indices.filter { panel.paths[$0].starts(with: cell.group) })
      }
      let equations = try AttackEquations(
        leafCount: panel.paths.count, known: known.map { ($0, AttackPanel.Sums()) })
      for atom in equations.atoms {
        let leaves = try #require(atom).leaves
        let incomplete = Set(leaves.flatMap { people[$0][0] })
        #expect(!(1..<5).contains(incomplete.count), "seed \(number)")
      }
      // The parts are as they were without the link.
      request.links = []
      let unlinked = try DisclosureControl(threshold: 5).release(request, of: panel)
      for (row, other) in zip(table.rows, unlinked.rows) where row.scale != "scale-2" {
        #expect(row.isHidden == other.isHidden)
      }
    }
  }

  /// - Parameter groups: for each group the people of its categories.
  /// - Returns: whether everybody and each group show the breakdown.
  private func shown(_ groups: [KeyValuePairs<String, Int>]) throws -> [Bool] {
    let sizes = groups.map { $0.reduce(0) { $0 + $1.value } }
    var person: Int32 = 0
    let people = groups.map { group in
      group.map { _, count in
        (0..<count).map { _ in
          person += 1
          return person
        }
      }
    }
    let panel = AttackPanel(groups: sizes.enumerated().map { (["g\($0.offset)"], $0.element) })
    var request = try panel.request(hasTotals: true)
    request.breakdowns = [
      Breakdown(
        .bands, scale: 0, people: try PeopleByNumber(scales: people[0].count, leaves: people))
    ]
    let table = try DisclosureControl().release(request) { $2 }
    let shown = table.rows.map { $0.figures?.breakdowns == [.bands] }
    // The page says so wherever a group is there without them, and nowhere else.
    let isSaid = table.findings.contains(.partsHidden(threshold: 11))
    #expect(isSaid == zip(table.rows, shown).contains { !$0.isHidden && !$1 })
    return shown
  }
}
