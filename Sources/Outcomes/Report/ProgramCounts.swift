import Psychometrics

/// Counts that a program enters of itself, such as people who found work: how many of how many, by
/// group. They are as confidential as the tables, and leave as ``ReleasedCount`` alone.
package struct ProgramCounts: Hashable, Sendable {
  package let counts: [Count]

  package struct Count: Hashable, Sendable {
    /// What was counted, in the program's words.
    package let name: String
    package let domain: ReportDomain
    /// Where the number comes from; nil where nobody says.
    package let source: String?
    /// The grouping columns, the same for all groups: the first ones of the report.
    package let columns: [String]
    package let groups: [Group]
  }

  /// Each person stands in one group.
  package struct Group: Hashable, Sendable {
    /// A value for each column.
    package let path: [String]
    /// All who could have been counted.
    package let people: Int
    /// Those of them who were.
    package let counted: Int
  }
}

/// What may be seen of one group of a count.
package struct CountFigures: Hashable, Sendable {
  package let people: Int
  /// Nil where they, or the others, are few.
  package let counted: Int?
  /// From 0 to 1.
  package var share: Double? {
    counted.flatMap { people > 0 ? Double($0) / Double(people) : nil }
  }
}

/// A program's count that may be seen: it went through disclosure control.
package struct ReleasedCount: Sendable {
  package let name: String
  package let domain: ReportDomain
  package let source: String?
  package let table: ReleasedTable<CountFigures>
}

extension ProgramCounts {
  /// The counts that may be seen, everybody together and each larger group among them.
  ///
  /// The people of a group are a cell like any other. Those counted and the others are a breakdown:
  /// both are 0 or at least the threshold, and neither is everybody, or they are hidden.
  package func released(_ control: DisclosureControl) throws -> [ReleasedCount] {
    var released: [ReleasedCount] = []
    for count in counts {
      released.append(
        ReleasedCount(
          name: count.name, domain: count.domain, source: count.source,
          table: try count.table(control)))
    }
    return released
  }
}

extension ProgramCounts.Count {
  fileprivate func table(
    _ control: DisclosureControl
  ) throws -> ReleasedTable<CountFigures> {
    let tree = try GroupTree(columns: columns, paths: groups.map(\.path))
    let people = PeopleByCount(
      scales: 1, leaves: groups.map { (people: [$0.people], any: $0.people) })
    let sides = PeopleByCount(
      scales: 2,
      leaves: groups.map { (people: [$0.counted, $0.people - $0.counted], any: $0.people) })
    let holdings = try CellHoldings(
      people: people, cells: groups.map { [ScaleHolding(entries: $0.people)] })
    // Whether somebody was counted is an answer to one question.
    let question = BreakdownKind.answers(item: 1)
    var request = ReleaseRequest(tree: tree, scales: ["count"], holdings: holdings)
    request.hasTotals = true
    request.breakdowns = [Breakdown(question, scale: 0, people: sides)]
    return try control.release(request) { node, _, permit in
      let own = tree.leaves(of: node).map { groups[$0] }
      return CountFigures(
        people: own.reduce(0) { $0 + $1.people },
        counted: permit.breakdowns.contains(question)
          ? own.reduce(0) { $0 + $1.counted } : nil)
    }
  }
}
