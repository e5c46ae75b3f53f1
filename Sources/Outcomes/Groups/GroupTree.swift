/// The nested groups of one report: everybody, then the values of the first column, of the second
/// within each of those, and so on.
///
/// Every node is a cell of the report, whether a page shows it or not. Node 0 is the root, everybody;
/// nodes stand in the order of reading, a parent before its children, children by the bytes of
/// their value's UTF-8 (so that `B` stands before `a`, and two spellings of `é` are two groups).
/// Without columns the root is the one leaf.
package struct GroupTree: Hashable, Sendable {
  /// The grouping columns, the outermost first.
  package let columns: [String]
  package let nodes: [Node]
  /// The node of each leaf, in the order in which the paths were given.
  package let leafNodes: [Int]
  /// Leaves in the order of the tree, so that those beneath a node stand side by side.
  private let leafOrder: [Int]

  package struct Node: Hashable, Sendable {
    /// The values of the first columns: as many as the node lies deep, none for the root.
    package let path: [String]
    /// nil for the root.
    package let parent: Int?
    /// In the order of the tree.
    package fileprivate(set) var children: [Int] = []
    /// Where its leaves stand in `leafOrder`.
    fileprivate var leafPlaces: Range<Int>
  }

  /// How many leaves there are: the distinct paths, one without columns.
  package var leafCount: Int { leafNodes.count }

  /// - Parameters:
  ///   - columns: the grouping columns, the outermost first; none for a report without groups.
  ///   - paths: the groups of the finest grain, each with a value for every column; a leaf's number
  ///     is its place here. Without columns they may be left out.
  /// - Throws: where a path has another length, or stands there twice.
  package init(columns: [String], paths: [[String]]) throws(GroupTreeFault) {
    let paths = columns.isEmpty && paths.isEmpty ? [[]] : paths
    for (leaf, path) in paths.enumerated() where path.count != columns.count {
      throw .length(leaf: leaf, given: path.count, expected: columns.count)
    }
    let order = paths.indices.sorted { Self.precedes(paths[$0], paths[$1]) }
    var nodes = [Node(path: [], parent: nil, leafPlaces: 0..<order.count)]
    var leafNodes = Array(repeating: 0, count: paths.count)
    // From the root down to the leaf that was placed last.
    var open = [0]
    for (place, leaf) in order.enumerated() {
      let path = paths[leaf]
      if place > 0 {
        let last = order[place - 1]
        let common = zip(path, paths[last]).prefix { Self.areSame($0, $1) }.count
        if common == columns.count { throw .sameTwice(leaf: last, other: leaf) }
        open.removeSubrange((common + 1)...)
      }
      while open.count <= columns.count {
        let parent = open[open.count - 1]
        nodes[parent].children.append(nodes.count)
        open.append(nodes.count)
        nodes.append(
          Node(
            path: Array(path.prefix(open.count - 1)), parent: parent, leafPlaces: place..<place))
      }
      for node in open.dropFirst() {
        nodes[node].leafPlaces = nodes[node].leafPlaces.lowerBound..<(place + 1)
      }
      leafNodes[leaf] = open[open.count - 1]
    }
    self.columns = columns
    self.nodes = nodes
    self.leafNodes = leafNodes
    leafOrder = order
  }

  /// The leaves beneath a node, in the order of the tree; of a leaf, itself.
  package func leaves(of node: Int) -> ArraySlice<Int> {
    leafOrder[nodes[node].leafPlaces]
  }

  /// Whether a node is a group of the finest grain.
  package func isLeaf(_ node: Int) -> Bool {
    nodes[node].path.count == columns.count
  }

  /// From a node's parent up to the root.
  func ancestors(of node: Int) -> some Sequence<Int> {
    sequence(state: node) { place in
      guard let parent = nodes[place].parent else { return nil }
      place = parent
      return parent
    }
  }

  private static func precedes(_ path: [String], _ other: [String]) -> Bool {
    for (value, second) in zip(path, other) where !areSame(value, second) {
      return value.utf8.lexicographicallyPrecedes(second.utf8)
    }
    return false
  }

  private static func areSame(_ value: String, _ other: String) -> Bool {
    value.utf8.elementsEqual(other.utf8)
  }
}

/// Why groups make no tree. Leaves are named by their place among the given paths.
package enum GroupTreeFault: Error, Hashable, Sendable {
  /// A path has more or fewer values than there are columns.
  case length(leaf: Int, given: Int, expected: Int)
  /// Two paths are the same, byte for byte.
  case sameTwice(leaf: Int, other: Int)
}
