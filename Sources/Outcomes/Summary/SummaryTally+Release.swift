package import Psychometrics

extension SummaryTally {
  /// The figures that may be seen.
  ///
  /// - Parameters:
  ///   - names: of the panel that was counted.
  ///   - wording: the words that were answered to; bands are borrowed for others than the published.
  /// - Throws: `GroupTreeFault` or `HoldingsFault` where the names are not those of the panel.
  package consuming func released(
    _ settings: ReleaseSettings, names: PanelNames, wording: WordingKind = .published
  ) throws -> ReleasedSummary {
    var tally = finished()
    let tree = try settings.tree(of: names)
    guard tally.groupCount <= tree.leafCount else { throw HoldingsFault.size }
    tally.grow(toGroups: tree.leafCount)
    let counted = tally
    return try counted.released(settings, tree: tree, wording: wording) { request in
      try counted.releasedItems(request, settings: settings, tree: tree)
    }
  }
}

extension SummaryTally: SummarySource {
  var withheldGroups: Set<Int> { [] }
  var sites: CombinedSites? { nil }

  func people(leaves: Int) throws -> PeopleByNumber {
    let people = people(in: cells.count) { kind in
      cells.indices.filter { kinds.hasScore($0, kind: kind) }
    }
    return try PeopleByNumber(scales: cells.count, leaves: Array(people.prefix(leaves)))
  }

  func links(leaves: Int) throws -> [ScaleLink<PeopleByNumber>] {
    let wholes = kinds.wholes
    guard !wholes.isEmpty else { return [] }
    let incomplete = people(in: wholes.count) { kind in
      wholes.indices.filter { kinds.isIncomplete(whole: $0, kind: kind) }
    }
    return try wholes.enumerated().map { index, whole in
      ScaleLink(
        scale: whole.scale,
        incomplete: try PeopleByNumber(
          scales: 1, leaves: incomplete.prefix(leaves).map { [$0[index]] }))
    }
  }

  func bands(_ scale: Int) -> Bands? { kinds.bands(scale) }

  func bandPeople(scale: Int, leaves: Int) throws -> PeopleByNumber? {
    guard let bands = kinds.bands(scale) else { return nil }
    let people = people(in: bands.bands.count) { kind in
      kinds.band(scale, kind: kind).map { [$0] } ?? []
    }
    return try PeopleByNumber(scales: bands.bands.count, leaves: Array(people.prefix(leaves)))
  }
}
