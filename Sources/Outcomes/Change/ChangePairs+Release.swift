import Psychometrics

extension ChangePairs {
  /// The figures that may be seen.
  ///
  /// - Parameters:
  ///   - names: of the panel that was counted.
  ///   - eligible: what became of those who could have taken part, where they are known.
  /// - Throws: `GroupTreeFault` or `HoldingsFault` where the names are not those of the panel.
  package func released(
    _ settings: ReleaseSettings, names: PanelNames, errors choice: ErrorChoice = ErrorChoice(),
    eligible: EligibleCounts? = nil
  ) throws -> ReleasedChange {
    let tree = try settings.tree(of: names)
    guard groupCount <= max(1, tree.leafCount) else { throw HoldingsFault.size }
    return try released(settings, tree: tree, errors: choice, eligible: eligible)
  }
}

extension ChangePairs: ChangeSource {
  var withheldGroups: Set<Int> { [] }
  var sites: CombinedSites? { nil }

  func people(leaves: Int) throws -> PeopleByNumber {
    let byScale = cells.indices.map { self.people(scale: $0) }
    return try PeopleByNumber(
      scales: cells.count,
      leaves: (0..<leaves).map { leaf in
        byScale.map { $0.indices.contains(leaf) ? $0[leaf][0] : [] }
      })
  }

  func links(leaves: Int) throws -> [ScaleLink<PeopleByNumber>] {
    try wholes.enumerated().map { index, whole in
      let mixed = incomplete(whole: index)
      return ScaleLink(
        scale: whole.scale,
        incomplete: try PeopleByNumber(
          scales: 1,
          leaves: (0..<leaves).map { [mixed.indices.contains($0) ? mixed[$0] : []] }))
    }
  }

  func people(
    scale: Int, in count: Int, leaves: Int,
    by category: (_ first: Double, _ last: Double) -> Int
  ) throws -> PeopleByNumber {
    let people = self.people(scale: scale, in: count, by: category)
    let none = [[Int32]](repeating: [], count: count)
    return try PeopleByNumber(
      scales: count, leaves: (0..<leaves).map { people.indices.contains($0) ? people[$0] : none })
  }

  func attritionCounts(scale: Int) -> [AttritionCounts] {
    [
      AttritionCounts(
        participants: participants, paired: paired(scale: scale),
        alone: alone(scale: scale, inGroups: 0..<groupCount).reduce(0) { $0 + $1.count },
        mixed: wholes.firstIndex { $0.scale == scale }.map { aloneIncomplete[$0] } ?? 0)
    ]
  }
}
