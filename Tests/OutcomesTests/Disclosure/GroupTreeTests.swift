import Outcomes
import Testing

@Suite struct `A tree of groups` {
  @Test func `has a node for each value within its parent, in the order of their bytes`() throws {
    let tree = try GroupTree(
      columns: ["site", "month"],
      paths: [
        ["south", "2026-02"], ["north", "2026-02"], ["South", "2026-01"], ["north", "2026-01"],
      ])
    #expect(
      tree.nodes.map(\.path) == [
        [], ["South"], ["South", "2026-01"], ["north"], ["north", "2026-01"], ["north", "2026-02"],
        ["south"], ["south", "2026-02"],
      ])
    #expect(tree.nodes.map(\.parent) == [nil, 0, 1, 0, 3, 3, 0, 6])
    #expect(tree.nodes[0].children == [1, 3, 6])
    #expect(tree.leafNodes == [7, 5, 2, 4])
    #expect(Array(tree.leaves(of: 0)) == [2, 3, 1, 0])
    #expect(Array(tree.leaves(of: 3)) == [3, 1])
    #expect(tree.nodes.indices.filter(tree.isLeaf) == [2, 4, 5, 7])
  }

  @Test func `without columns is everybody, who are its one leaf`() throws {
    for paths in [[], [[]]] as [[[String]]] {
      let tree = try GroupTree(columns: [], paths: paths)
      #expect(tree.nodes.map(\.path) == [[]])
      #expect(tree.leafNodes == [0])
      #expect(tree.isLeaf(0))
    }
  }

  @Test func `without rows is a root that holds nobody`() throws {
    let tree = try GroupTree(columns: ["site"], paths: [])
    #expect(tree.nodes.count == 1)
    #expect(tree.leafCount == 0)
    #expect(!tree.isLeaf(0))
  }

  /// As bytes, these two are different values, though they are written alike.
  @Test func `keeps two spellings of a letter apart`() throws {
    let tree = try GroupTree(columns: ["site"], paths: [["caf\u{e9}"], ["cafe\u{301}"]])
    #expect(tree.nodes.count == 3)
    #expect(tree.leafNodes == [2, 1])
  }

  @Test func `refuses a path twice or of another length`() {
    #expect(throws: GroupTreeFault.sameTwice(leaf: 0, other: 2)) {
      try GroupTree(columns: ["site"], paths: [["a"], ["b"], ["a"]])
    }
    #expect(throws: GroupTreeFault.length(leaf: 1, given: 1, expected: 2)) {
      try GroupTree(columns: ["site", "month"], paths: [["a", "b"], ["a"]])
    }
  }

  @Test func `says which larger group each of its groups falls into`() throws {
    let months = try GroupTree(
      columns: ["site", "month"],
      paths: [["b", "2026-01"], ["a", "2026-05"], ["b", "2026-03"], ["a", "2026-04"]])
    let (years, leaves) = try months.coarsened(to: ["site", "year"]) {
      [$0[0], String($0[1].prefix(4))]
    }
    #expect(years.nodes.map(\.path) == [[], ["a"], ["a", "2026"], ["b"], ["b", "2026"]])
    #expect(leaves.map { years.nodes[years.leafNodes[$0]].path[0] } == ["b", "a", "b", "a"])
    let (all, everybody) = try months.coarsened(to: []) { _ in [] }
    #expect(all.nodes.count == 1)
    #expect(everybody == [0, 0, 0, 0])
    #expect(throws: GroupTreeFault.length(leaf: 0, given: 0, expected: 1)) {
      try months.coarsened(to: ["site"]) { _ in [] }
    }
  }
}
