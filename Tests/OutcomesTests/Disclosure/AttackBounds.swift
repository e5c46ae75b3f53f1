/// What whole numbers the entries and people of single leaves can still be, on one scale.
///
/// Intervals are narrowed in turn by everything known until nothing moves. Every leaf is known to
/// hold somebody or nobody, which is more than a page tells.
struct AttackBounds {
  private(set) var entries: [ClosedRange<Int>]
  private(set) var people: [ClosedRange<Int>]

  /// A cell whose figures are known.
  struct Known {
    let leaves: Set<Int>
    let sums: AttackPanel.Sums
    /// nil where only the entries are known.
    let isWhole: Bool
  }

  private static let most = 1_000_000

  init(known: [Known], occupied: [Bool], scores: ClosedRange<Int>) {
    let start = occupied.map { $0 ? 1...Self.most : 0...0 }
    entries = start
    people = start
    var sums = occupied.map { $0 ? scores.lowerBound...Self.most : 0...0 }
    for _ in 0..<12 {
      let before = (entries, people)
      for cell in known {
        Self.narrow(&entries, cell.leaves, to: cell.sums.entries)
        if cell.isWhole { Self.narrow(&sums, cell.leaves, to: cell.sums.sum) }
        narrowPeople(cell, among: known)
      }
      for leaf in entries.indices where occupied[leaf] {
        Self.clamp(&people[leaf], 1...entries[leaf].upperBound)
        Self.clamp(&entries[leaf], people[leaf].lowerBound...Self.most)
        Self.clamp(
          &sums[leaf],
          entries[leaf].lowerBound * scores.lowerBound...entries[leaf].upperBound
            * scores.upperBound)
        let fewest = (sums[leaf].lowerBound + scores.upperBound - 1) / scores.upperBound
        Self.clamp(&entries[leaf], fewest...max(fewest, sums[leaf].upperBound / scores.lowerBound))
      }
      if before == (entries, people) { break }
    }
  }

  /// What the entries of some leaves can be together, by themselves and by what is left of each
  /// known group that they lie in.
  func entries(of leaves: Set<Int>, known: [Known]) -> ClosedRange<Int> {
    var range = sum(entries, leaves)
    for cell in known where leaves.isSubset(of: cell.leaves) {
      let others = sum(entries, cell.leaves.subtracting(leaves))
      let total = cell.sums.entries
      Self.clamp(&range, (total - others.upperBound)...(total - others.lowerBound))
    }
    return range
  }

  private func sum(_ ranges: [ClosedRange<Int>], _ leaves: Set<Int>) -> ClosedRange<Int> {
    let low = leaves.reduce(0) { $0 + ranges[$1].lowerBound }
    return low...leaves.reduce(0) { $0 + ranges[$1].upperBound }
  }

  /// Distinct people: none more than the group's, and together with those of the cells that are
  /// known no fewer; where a group has an entry a person, as many as entries.
  private mutating func narrowPeople(_ cell: Known, among known: [Known]) {
    guard cell.isWhole else { return }
    for leaf in cell.leaves where entries[leaf].upperBound > 0 {
      Self.clamp(&people[leaf], 1...cell.sums.people)
      if cell.sums.entries == cell.sums.people {
        Self.clamp(&people[leaf], entries[leaf])
        Self.clamp(&entries[leaf], people[leaf])
      }
    }
    let parts = known.filter { $0.isWhole && $0.leaves.isStrictSubset(of: cell.leaves) }
    let largest = parts.filter { part in
      !parts.contains { part.leaves.isStrictSubset(of: $0.leaves) }
    }
    let covered = largest.reduce(into: Set<Int>()) { $0.formUnion($1.leaves) }
    let others = largest.reduce(0) { $0 + $1.sums.people }
    let open = cell.leaves.subtracting(covered)
    let most = open.reduce(0) { $0 + people[$1].upperBound }
    for leaf in open where people[leaf].upperBound > 0 {
      let fewest = cell.sums.people - others - (most - people[leaf].upperBound)
      Self.clamp(&people[leaf], max(1, fewest)...Self.most)
    }
  }

  private static func narrow(_ ranges: inout [ClosedRange<Int>], _ leaves: Set<Int>, to sum: Int) {
    let low = leaves.reduce(0) { $0 + ranges[$1].lowerBound }
    let high = leaves.reduce(0) { $0 + ranges[$1].upperBound }
    for leaf in leaves {
      let range = ranges[leaf]
      let least = sum - (high - range.upperBound)
      let most = sum - (low - range.lowerBound)
      if least <= most { clamp(&ranges[leaf], least...most) }
    }
  }

  /// Keeps what both allow; ranges that exclude each other would be a fault of the test.
  private static func clamp(_ range: inout ClosedRange<Int>, _ other: ClosedRange<Int>) {
    let low = max(range.lowerBound, other.lowerBound)
    let high = min(range.upperBound, other.upperBound)
    if low <= high { range = low...high }
  }
}
