/// The groups of several site files as one tree, and the coarser one that is asked for.
struct SiteTree: Sendable {
  /// Of the files' own groups.
  let finest: GroupTree
  /// What is released: `finest`, or with fewer columns.
  let released: GroupTree
  /// For each leaf of `released` the leaves of `finest` that it holds.
  let parts: [[Int]]
  /// For each file the leaf of `finest` that each of its groups is.
  let leaves: [[Int]]
  /// Leaves of `finest` of which some file gave only the name.
  let incomplete: Set<Int>
  /// Leaves of `released` of which nobody gave more.
  let withheld: Set<Int>

  /// - Parameters:
  ///   - columns: of the files.
  ///   - wanted: those of them that groups are to have.
  ///   - files: the groups of each, with whether it gave more than the name.
  /// - Throws: `GroupTreeFault` where a path has another length than there are columns.
  init(
    columns: [String], wanted: [String], files: [[(path: [String], isGiven: Bool)]]
  ) throws(GroupTreeFault) {
    var paths: [[String]] = []
    var numbers: [[[UInt8]]: Int] = [:]
    var leaves: [[Int]] = []
    var (incomplete, given): (Set<Int>, Set<Int>) = ([], [])
    for file in files {
      var own: [Int] = []
      for group in file {
        let bytes = group.path.map { Array($0.utf8) }
        let leaf = numbers[bytes] ?? paths.count
        if leaf == paths.count {
          numbers[bytes] = leaf
          paths.append(group.path)
        }
        own.append(leaf)
        if group.isGiven { given.insert(leaf) } else { incomplete.insert(leaf) }
      }
      leaves.append(own)
    }
    finest = try GroupTree(columns: columns, paths: paths)
    let places = wanted.compactMap { columns.firstIndex(of: $0) }
    let (tree, holders) = try finest.coarsened(to: wanted) { path in
      places.compactMap { path.indices.contains($0) ? path[$0] : nil }
    }
    var parts = [[Int]](repeating: [], count: tree.leafCount)
    for (leaf, holder) in holders.enumerated() { parts[holder].append(leaf) }
    released = tree
    self.parts = parts
    self.leaves = leaves
    self.incomplete = incomplete
    withheld = Set(
      parts.indices.filter { !parts[$0].isEmpty && given.isDisjoint(with: parts[$0]) })
  }

  /// The groups of `released` that hold an incomplete leaf, by their values.
  var incompletePaths: Set<[String]> {
    var paths: Set<[String]> = []
    for node in released.nodes.indices
    where released.leaves(of: node).contains(where: { !incomplete.isDisjoint(with: parts[$0]) }) {
      paths.insert(released.nodes[node].path)
    }
    return paths
  }

  /// The larger groups of `finest` by the bytes of their values.
  var largerNodes: [[[UInt8]]: Int] {
    var nodes: [[[UInt8]]: Int] = [:]
    for node in finest.nodes.indices where !finest.isLeaf(node) {
      nodes[finest.nodes[node].path.map { Array($0.utf8) }] = node
    }
    return nodes
  }
}
