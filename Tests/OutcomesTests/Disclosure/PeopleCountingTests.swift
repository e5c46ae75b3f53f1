import Outcomes
import Psychometrics
import TestSupport
import Testing

@Suite struct `Counting people` {
  @Test func `counts each once, whatever leaves and scales they are in`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let leaves = (0..<6).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0...20, using: &generator)).map { _ in
            Int32.random(in: 0..<130, using: &generator)
          }
        }
      }
      let people = try PeopleByNumber(scales: 3, leaves: leaves)
      let some = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        Int.random(in: 0..<6, using: &generator)
      }
      var gathered = people.nobody()
      for leaf in some { gathered.add(leaf: leaf) }
      for scale in 0..<3 {
        #expect(gathered.people(on: scale) == Set(some.flatMap { leaves[$0][scale] }).count)
      }
      #expect(gathered.people == Set(some.flatMap { leaves[$0].flatMap(\.self) }).count)
    }
  }

  @Test func `refuses leaves of another number of scales and numbers below 0`() {
    #expect(throws: HoldingsFault.size) { try PeopleByNumber(scales: 2, leaves: [[[1]]]) }
    #expect(throws: HoldingsFault.number) { try PeopleByNumber(scales: 1, leaves: [[[3, -1]]]) }
  }

  /// As where two files come with counts alone: their larger one is all that is sure.
  @Test func `may know no more than a lower bound`() throws {
    let request = ReleaseRequest(
      tree: try GroupTree(columns: ["site"], paths: [["a"], ["b"], ["c"], ["d"]]),
      scales: ["recovery-capital"],
      holdings: try CellHoldings(
        people: LargestCount(counts: [6, 7, 12, 30]),
        cells: [6, 7, 12, 30].map { [ScaleHolding(entries: $0, spreads: [1...6])] }))
    let table = try DisclosureControl().release(request) { _, _, _ in 0 }
    #expect(table.rows.map(\.isHidden) == [true, true, true, false])
  }

  private struct LargestCount: PeopleCounting {
    let counts: [Int]
    var leafCount: Int { counts.count }
    var scaleCount: Int { 1 }
    func nobody() -> Gathered { Gathered(counts: counts) }

    struct Gathered: GatheredPeople {
      let counts: [Int]
      var people = 0
      mutating func add(leaf: Int) { people = max(people, counts[leaf]) }
      func people(on scale: Int) -> Int { people }
    }
  }
}
