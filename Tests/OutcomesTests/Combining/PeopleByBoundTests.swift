import TestSupport
import Testing

@testable import Outcomes

@Suite struct `People of several files` {
  /// Two groups of two, of one file: 10 and 12 people, 5 and 6, 30 in all.
  static func counting(
    _ counts: [[String]: Int], across: PeopleAcross = .largest
  ) throws -> (PeopleByBound, GroupTree) {
    let tree = try GroupTree(
      columns: ["a", "b"], paths: [["x", "1"], ["x", "2"], ["y", "1"], ["y", "2"]])
    var nodes: [Int: [Int]] = [:]
    for node in tree.nodes.indices {
      if let count = counts[tree.nodes[node].path] { nodes[node] = [count, count] }
    }
    return (PeopleByBound(scales: 1, tree: tree, files: [nodes], across: across), tree)
  }

  static let leaves: [[String]: Int] = [
    ["x", "1"]: 10, ["x", "2"]: 12, ["y", "1"]: 5, ["y", "2"]: 6,
  ]

  @Test func `are at least those of the largest group`() throws {
    let (people, _) = try Self.counting(Self.leaves)
    #expect(people.count(ofLeaves: [0, 2]) == 10)
    #expect(people.count(ofLeaves: [0, 1, 2, 3]) == 12)
    #expect(people.count(ofLeaves: [Int]()) == 0)
  }

  @Test func `are those of a larger group less those who are in none of its parts`() throws {
    // By hand: x has 20 people, so of its 10 and 12 two are in both.
    var counts = Self.leaves
    counts[["x"]] = 20
    counts[["y"]] = 11
    counts[[]] = 31
    let (people, _) = try Self.counting(counts)
    #expect(people.count(ofLeaves: [0, 1]) == 20)
    #expect(people.count(ofLeaves: [0]) == 10)
    // Nobody is in both groups of y, nor in both of x and y.
    #expect(people.count(ofLeaves: [2, 3]) == 11)
    #expect(people.count(ofLeaves: [0, 2]) == 13)
    #expect(people.count(ofLeaves: [0, 1, 2, 3]) == 31)
  }

  @Test func `never outnumber those that are there`() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<2_000 {
      let groups = (0..<4).map { _ in
        Set((0..<12).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 })
      }
      let (x, y) = (groups[0].union(groups[1]), groups[2].union(groups[3]))
      var counts: [[String]: Int] = [
        ["x", "1"]: groups[0].count, ["x", "2"]: groups[1].count, ["y", "1"]: groups[2].count,
        ["y", "2"]: groups[3].count,
      ]
      if Bool.random(using: &generator) { counts[["x"]] = x.count }
      if Bool.random(using: &generator) { counts[["y"]] = y.count }
      if Bool.random(using: &generator) { counts[[]] = x.union(y).count }
      let (people, _) = try Self.counting(counts)
      let some = (0..<4).filter { _ in Bool.random(using: &generator) }.shuffled(using: &generator)
      let real = some.reduce(into: Set<Int>()) { $0.formUnion(groups[$1]) }
      let bound = people.count(ofLeaves: some)
      #expect(bound <= real.count)
      #expect(bound >= some.map { groups[$0].count }.max() ?? 0)
    }
  }
}
