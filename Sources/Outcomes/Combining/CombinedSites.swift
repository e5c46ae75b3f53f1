import Formats

/// Whether somebody may stand in the files of two sites.
package enum PeopleAcross: String, CaseIterable, Hashable, Sendable {
  /// Nobody does: a group has the people of its files together.
  case disjoint
  /// Anybody may: a group has at least as many people as the file with most of them.
  case largest

  /// How many different people there are at least, by how many each file has at least.
  func bound(_ files: some Sequence<Int>) -> Int {
    switch self {
    case .disjoint: files.reduce(0, +)
    case .largest: files.max() ?? 0
    }
  }
}

/// What a reader has to know of figures that come from the files of several sites.
package struct CombinedSites: Hashable, Sendable {
  package let files: Int
  package let across: PeopleAcross
  /// The groups whose figures lack the people of a site that gave only their name: the values of the
  /// first grouping columns.
  package let incomplete: Set<[String]>

  /// Whether somebody may count twice.
  var mayShare: Bool { across == .largest && files > 1 }
}

// How the documents mark figures that lack somebody.

extension CombinedSites {
  /// Whether a group is shown and lacks the people of a site.
  package func isIncomplete(_ group: [String], isHidden: Bool) -> Bool {
    !isHidden && incomplete.contains(group)
  }

  /// The further column of a table.
  static func heading(_ sites: CombinedSites?) -> [String] {
    sites == nil ? [] : ["incomplete"]
  }

  /// Empty where the group is hidden, as its figures are.
  static func field(_ sites: CombinedSites?, group: [String], isHidden: Bool) -> [String] {
    guard let sites else { return [] }
    if isHidden { return [""] }
    return [sites.isIncomplete(group, isHidden: isHidden) ? "true" : "false"]
  }
}

extension JSON {
  /// A group with `incomplete`, where it is.
  func marked(_ sites: CombinedSites?, group: [String], isHidden: Bool) -> JSON {
    guard let members, sites?.isIncomplete(group, isHidden: isHidden) == true else { return self }
    return .object(members + [Member("incomplete", true)])
  }
}
