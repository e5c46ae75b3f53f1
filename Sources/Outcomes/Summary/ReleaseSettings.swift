/// How a report is to be released.
package struct ReleaseSettings: Sendable {
  package var control: DisclosureControl
  /// The grouping columns, in the order of `PanelNames.groups`.
  package var columns: [String]
  /// Whether everybody together, and groups with groups in them, have rows too.
  package var hasTotals = false
  /// By group of `PanelNames.groups` the workers who took its entries; nil without such a column.
  package var workers: [[Int32]]?
  /// Larger grains to try where most cells are hidden.
  package var coarser: [CoarserGrouping] = []
  /// What was released before, and what this one is to be held against; nil without a ledger.
  package var earlier: EarlierReleases?
  /// What a reader has to know of how the rows were read.
  package var reading: [ReadingFinding] = []

  package init(control: DisclosureControl, columns: [String] = []) {
    self.control = control
    self.columns = columns
  }

  /// Hides what together with earlier releases would tell of few people.
  ///
  /// - Returns: how many groups that hides; nil without a ledger.
  func holdBack<People>(_ request: inout ReleaseRequest<People>) -> Int? {
    earlier.map { $0.holdBack(&request, control: control) }
  }

  /// The tree of a panel's groups; a leaf has the number of its group.
  package func tree(of names: PanelNames) throws(GroupTreeFault) -> GroupTree {
    try GroupTree(columns: columns, paths: columns.isEmpty ? [[]] : names.groups)
  }

  /// The workers of as many leaves as the tree has.
  func workers(leaves: Int) -> [[Int32]]? {
    workers.map { workers in
      (0..<leaves).map { workers.indices.contains($0) ? workers[$0] : [] }
    }
  }
}

/// Which workers took the entries of each group, for a column that names them (`--staff`).
package struct WorkerTally: PanelConsumer, Sendable {
  private let column: Int
  private var groups: [Set<Int32>] = []

  /// - Parameter column: the index in `PanelBatch.columns`.
  package init(column: Int) {
    self.column = column
  }

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    while groups.count < max(1, names.groups.count) { groups.append([]) }
    guard batch.columns.indices.contains(column) else { return }
    for (group, worker) in zip(batch.groups, batch.columns[column]) {
      groups[Int(group)].insert(worker)
    }
  }

  /// For each group its workers, by number.
  package var workers: [[Int32]] { groups.map { $0.sorted() } }
}
