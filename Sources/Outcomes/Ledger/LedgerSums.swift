import Formats

/// All sums that several releases give of one scale, held against each other together.
///
/// Entries that stand in the same groups of all releases are one unknown. Exact elimination over the
/// sums finds whether those of few people follow, as where one release gives a quarter, a later one
/// another, and the last their year.
struct LedgerSums {
  /// The entries of each different sum.
  private let sums: [Set<LedgerMark>]

  /// Releases that know histograms alone have no sums here: nobody knows whose entries those are.
  init(_ releases: [LedgerRelease], scale: String) {
    var sums: [Set<LedgerMark>] = []
    for part in releases.flatMap(\.parts) where part.scale == scale {
      guard case .marks(let marks) = part.content, !marks.isEmpty else { continue }
      let sum = Set(marks)
      if !sums.contains(sum) { sums.append(sum) }
    }
    self.sums = sums
  }

  /// Whether the entries of 1 to threshold - 1 people follow from the sums together.
  func tellOfFew(threshold: Int) -> Bool {
    var places: [LedgerMark: [Int]] = [:]
    for (number, marks) in sums.enumerated() {
      for mark in marks { places[mark, default: []].append(number) }
    }
    var people: [[Int]: Set<UInt64>] = [:]
    for (mark, places) in places {
      // As many as the threshold are enough to know.
      guard people[places, default: []].count < threshold else { continue }
      people[places, default: []].insert(mark.person)
    }
    var numbers: [UInt64: Int32] = [:]
    var unknowns: [Set<Int32>?] = []
    var equations = [[Int]](repeating: [], count: sums.count)
    for place in people.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let own = people[place, default: []]
      for number in place { equations[number].append(unknowns.count) }
      guard own.count < threshold else {
        unknowns.append(nil)
        continue
      }
      unknowns.append(
        Set(
          own.sorted().map { person in
            let number = numbers[person] ?? Int32(truncatingIfNeeded: numbers.count)
            numbers[person] = number
            return number
          }))
    }
    var elimination = SumElimination(equations)
    return elimination.tellsOfFew(unknowns, threshold: threshold)
  }
}
