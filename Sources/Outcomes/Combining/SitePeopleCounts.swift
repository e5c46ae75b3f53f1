import Psychometrics

/// Counts the people of the groups of several site files.
struct SitePeopleCounts {
  let tree: SiteTree
  let across: PeopleAcross
  /// What each file says of each of its groups, nil for one with a name alone, and of the larger ones
  /// that they lie in.
  let files: [(groups: [SitePeople?], larger: [SitePeople])]

  /// Who is on which scale, and on any.
  func onScales(_ scales: Int) -> CoarserPeople<PeopleByBound> {
    counting(scales: scales) { $0.onScales + [$0.any] }
  }

  /// For totals, who has some parts of one and not the others.
  func links(of wholes: [WholeScale]) -> [ScaleLink<CoarserPeople<PeopleByBound>>] {
    wholes.enumerated().map { index, whole in
      ScaleLink(
        scale: whole.scale,
        incomplete: counting(scales: 1) { people in people.incomplete[index].map { [$0, $0] } })
    }
  }

  /// - Parameters:
  ///   - scales: how many series there are.
  ///   - series: the counts that are wanted of a group, those on any scale last; nil where it has
  ///     none.
  func counting(
    scales: Int, _ series: (SitePeople) -> [Int]?
  ) -> CoarserPeople<PeopleByBound> {
    let (finest, larger) = (tree.finest, tree.largerNodes)
    let nodes = zip(files, tree.leaves).map { file, leaves in
      var nodes: [Int: [Int]] = [:]
      for (people, leaf) in zip(file.groups, leaves) {
        if let counts = people.flatMap(series) { nodes[finest.leafNodes[leaf]] = counts }
      }
      for people in file.larger {
        if let node = larger[people.path.map { Array($0.utf8) }], let counts = series(people) {
          nodes[node] = counts
        }
      }
      return nodes
    }
    return CoarserPeople(
      base: PeopleByBound(scales: scales, tree: finest, files: nodes, across: across),
      parts: tree.parts)
  }
}
