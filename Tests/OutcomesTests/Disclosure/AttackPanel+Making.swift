extension AttackPanel {
  /// One column, one scale, an entry a person, scores 1 to 6 in turn; with the workers of each group
  /// in turn, where they are given.
  init(sizes: KeyValuePairs<String, Int>, workers: [[Int32]]? = nil) {
    self.init(groups: sizes.map { ([$0.key], $0.value) }, columns: ["site"], workers: workers)
  }

  /// Two columns, in names parted by `/`, else the same.
  init(tree: KeyValuePairs<String, Int>) {
    let groups = tree.map { ($0.key.split(separator: "/").map(String.init), $0.value) }
    self.init(groups: groups, columns: ["site", "month"])
  }

  init(
    groups: [(path: [String], size: Int)], columns: [String] = ["site"], workers: [[Int32]]? = nil
  ) {
    var person: Int32 = 0
    var entries: [Entry] = []
    for (leaf, group) in groups.enumerated() {
      for number in 0..<group.size {
        person += 1
        let worker = workers.map { $0[leaf][number % $0[leaf].count] } ?? 0
        entries.append(
          Entry(person: person, leaf: leaf, worker: worker, scores: [number % 6 + 1]))
      }
    }
    self.init(
      columns: columns, paths: groups.map(\.path), scaleCount: 1, hasWorkers: workers != nil,
      entries: entries)
  }

  /// The same panel with other scores, so many an entry.
  func map(_ scaleCount: Int, _ scores: (Entry) -> [Int?]) -> AttackPanel {
    let entries = entries.map { entry in
      Entry(person: entry.person, leaf: entry.leaf, worker: entry.worker, scores: scores(entry))
    }
    return AttackPanel(
      columns: columns, paths: paths, scaleCount: scaleCount, hasWorkers: hasWorkers,
      entries: entries)
  }

  /// For each leaf and category the people of the entries that fall into it.
  func people(_ count: Int, _ categories: (Entry) -> [Bool]) -> [[[Int32]]] {
    var people = Array(repeating: Array(repeating: [Int32](), count: count), count: paths.count)
    for entry in entries {
      for (category, isIn) in categories(entry).enumerated() where isIn {
        people[entry.leaf][category].append(entry.person)
      }
    }
    return people
  }

  /// A page with totals of a panel of one column.
  func page(hiding hidden: Set<[String]>) -> [AttackSolver.Cell] {
    ([[]] + paths).map {
      AttackSolver.Cell(group: $0, scale: 0, sums: hidden.contains($0) ? nil : truth($0, 0))
    }
  }
}
