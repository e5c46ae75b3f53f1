extension GroupTree {
  /// The tree of larger groups that these groups fall into, as months fall into quarters.
  ///
  /// - Parameters:
  ///   - columns: the coarser columns; none puts everybody together.
  ///   - coarser: the coarser path of a leaf's path, with a value for each of `columns`.
  /// - Returns: the tree, and for each leaf of this one the leaf of the new one that holds it.
  /// - Throws: where a coarser path has another length.
  package func coarsened(
    to columns: [String], by coarser: ([String]) -> [String]
  ) throws(GroupTreeFault) -> (tree: GroupTree, leaves: [Int]) {
    var paths: [[String]] = []
    var places: [[[UInt8]]: Int] = [:]
    var leaves: [Int] = []
    for node in leafNodes {
      let path = coarser(nodes[node].path)
      let bytes = path.map { Array($0.utf8) }
      let place = places[bytes] ?? paths.count
      if place == paths.count {
        places[bytes] = place
        paths.append(path)
      }
      leaves.append(place)
    }
    return (try GroupTree(columns: columns, paths: paths), leaves)
  }
}

/// A larger grain of groups that a report may offer where most of its cells are hidden.
package struct CoarserGrouping: Sendable {
  package let grain: Grain
  /// The columns that its groups have.
  package let columns: [String]
  /// From a group of the report to its group in the larger grain.
  package let path: @Sendable ([String]) -> [String]

  package enum Grain: Hashable, Sendable {
    case quarter
    case year
    /// One column less: all sites together.
    case all(column: String)
  }

  package init(
    _ grain: Grain, columns: [String], path: @escaping @Sendable ([String]) -> [String]
  ) {
    self.grain = grain
    self.columns = columns
    self.path = path
  }
}
