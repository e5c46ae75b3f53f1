import Formats

/// Numbers the groups and the values of further columns within one part.
struct PartGroups: Sendable {
  private let grouping: [PanelOptions.Grouping]
  /// The values of each grouping column.
  private var values: [TextTable]
  /// For each part of a group the pairs of what precedes and of the next value or period.
  private var pairs: [NumberPairs]

  init(_ grouping: [PanelOptions.Grouping]) {
    self.grouping = grouping
    values = grouping.map { _ in TextTable() }
    pairs = grouping.map { _ in NumberPairs() }
  }

  /// The number that a group has so far, with its next value.
  ///
  /// - Parameters:
  ///   - part: which part of the group that is; they must come in order.
  ///   - before: the number with the parts before it, 0 at the first.
  mutating func number(part: Int, before: Int32, value: Span<UInt8>) -> Int32 {
    pairs[part].number(of: before, values[part].number(of: value))
  }

  /// The same for a period.
  mutating func number(part: Int, before: Int32, date: CivilDate) -> Int32 {
    pairs[part].number(of: before, grouping[part].period(of: date))
  }

  /// The parts of all groups, by their numbers.
  var groups: [[String]] {
    var groups: [[String]] = [[]]
    for (part, pairs) in pairs.enumerated() {
      let before = groups
      groups = pairs.pairs.map { pair in
        let text =
          if case .column = grouping[part] {
            values[part].text(Int(pair.second)) ?? ""
          } else {
            grouping[part].label(ofPeriod: pair.second)
          }
        let parts = Int(pair.first)
        return (before.indices.contains(parts) ? before[parts] : []) + [text]
      }
    }
    return groups
  }
}
