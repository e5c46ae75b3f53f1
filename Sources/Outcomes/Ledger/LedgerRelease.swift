package import Formats

/// One release as a ledger remembers it: what was shown, and nothing of what was hidden by itself.
package struct LedgerRelease: Hashable, Sendable {
  package let date: CivilDate
  /// The grouping columns, the outermost first.
  package let columns: [String]
  package let parts: [Part]
  /// Entries of everybody that counts above the groups gave away, by scale.
  package let counted: [String: Int]

  /// The entries of a group that was shown, but for those of shown groups within it.
  package struct Part: Hashable, Sendable {
    /// The values of the first columns.
    package let group: [String]
    package let scale: String
    package let content: LedgerContent
    /// What the people of the whole group were shown divided into, such as `bands`; ascending.
    package let breakdowns: [String]

    package init(
      group: [String], scale: String, content: LedgerContent, breakdowns: [String] = []
    ) {
      self.group = group
      self.scale = scale
      self.content = content
      self.breakdowns = breakdowns
    }
  }

  package init(
    date: CivilDate, columns: [String], parts: [Part], counted: [String: Int] = [:]
  ) {
    self.date = date
    self.columns = columns
    self.parts = parts
    self.counted = counted
  }

  /// The groups of a scale that were shown with parts, whole.
  func divided(of scale: String) -> [(part: Part, whole: LedgerContent)] {
    let own = parts.filter { $0.scale == scale }
    return own.filter { !$0.breakdowns.isEmpty }.map { part in
      (part, LedgerContent.sum(own.filter { $0.group.starts(with: part.group) }.map(\.content)))
    }
  }

  /// A sum of entries that whoever has the release knows or can work out.
  struct Known: Hashable {
    let group: [String]
    /// Whether shown groups within the group are taken away: what is left is hidden together.
    let isRest: Bool
    let content: LedgerContent
  }

  /// Every group that was shown, the sums of those that were within one, and what is left of a group
  /// without those.
  func known(of scale: String) -> [Known] {
    let own = parts.filter { $0.scale == scale }
    var known: [Known] = []
    for group in Set(own.flatMap { part in (0...part.group.count).map { part.group.prefix($0) } }) {
      let within = own.filter { $0.group.starts(with: group) }
      let all = LedgerContent.sum(within.map(\.content))
      known.append(Known(group: Array(group), isRest: false, content: all))
      guard within.count > 1, let rest = within.first(where: { $0.group.count == group.count })
      else { continue }
      known.append(Known(group: Array(group), isRest: true, content: rest.content))
    }
    // Small ones first: where one group alone has a difference, that one is to be hidden.
    return known.filter { $0.content.entries > 0 }.sorted { one, other in
      (one.content.entries, one.isRest ? 1 : 0) != (other.content.entries, other.isRest ? 1 : 0)
        ? (one.content.entries, one.isRest ? 1 : 0) < (other.content.entries, other.isRest ? 1 : 0)
        : one.group.count != other.group.count
          ? one.group.count > other.group.count
          : one.group.lexicographicallyPrecedes(other.group)
    }
  }
}
