import Outcomes
import Psychometrics

/// Works out what all parts of a report give away together. It shares no code with the report.
///
/// Every figure of a report is a sum over some of the entries: those of a group, the first or the last
/// of the pairs, the first of those who have no second. Entries that stand in the same sums are one
/// unknown; exact elimination then says which sums over few people follow.
struct ReportAttack {
  struct Entry {
    let person: String
    let day: Int
    let group: [String]
  }

  /// What a report says a sum of, as sets of entries by number.
  private var known: [Set<Int>] = []
  private let entries: [Entry]

  /// - Parameter rows: every row has a score, and a person one row a day.
  init(_ part: ReportPart, rows: [MadePanel.Row], entries choice: EntryChoice) {
    entries = rows.map { Entry(person: $0.person, day: $0.day, group: $0.group) }
    let counted = counted(choice)
    for row in part.summary?.table.rows ?? [] where !row.isHidden {
      known.append(counted.filter { entries[$0].group.starts(with: row.group) })
    }
    var people: [String: [Int]] = [:]
    for index in entries.indices { people[entries[index].person, default: []].append(index) }
    let ordered = people.values.map { $0.sorted { entries[$0].day < entries[$1].day } }
    let pairs = ordered.filter { $0.count > 1 }
    for row in part.changeRows where !row.isHidden {
      let own = pairs.filter { entries[$0[0]].group.starts(with: row.group) }
      known.append(Set(own.map { $0[0] }))
      known.append(Set(own.compactMap(\.last)))
    }
    if part.attrition.contains(where: { $0.difference != nil }) {
      known.append(Set(ordered.filter { $0.count == 1 }.map { $0[0] }))
    }
    known.removeAll(where: \.isEmpty)
  }

  /// The entries that the summary counts: all, or one a person and group.
  private func counted(_ choice: EntryChoice) -> Set<Int> {
    guard choice != .all else { return Set(entries.indices) }
    var kept: [[String]: Int] = [:]
    for (index, entry) in entries.enumerated() {
      let key = [entry.person] + entry.group
      guard let held = kept[key] else {
        kept[key] = index
        continue
      }
      let isBefore = entry.day < entries[held].day
      if isBefore == (choice == .first) { kept[key] = index }
    }
    return Set(kept.values)
  }

  /// Entries that stand in the same known sums, and their people.
  private struct Unknown {
    let sums: [Int]
    var people: Set<String> = []
  }

  private var unknowns: [Unknown] {
    var unknowns: [[Int]: Unknown] = [:]
    for (index, entry) in entries.enumerated() {
      let sums = known.indices.filter { known[$0].contains(index) }
      if sums.isEmpty { continue }
      unknowns[sums, default: Unknown(sums: sums)].people.insert(entry.person)
    }
    return unknowns.values.sorted { $0.sums.lexicographicallyPrecedes($1.sums) }
  }

  /// The numbers of people, under the threshold, of whom a sum follows from the report.
  ///
  /// Unknowns of many people are eliminated first; what is left over is of few. That is tried in
  /// several orders.
  func leaks(
    threshold: Int, using generator: inout some RandomNumberGenerator
  ) throws(Fraction.Overflow) -> [Int] {
    var leaks: [Int] = []
    var unknowns = unknowns
    for attempt in 0..<3 {
      if attempt > 0 { unknowns.shuffle(using: &generator) }
      if attempt < 2 { unknowns.sort { $0.people.count > $1.people.count } }
      let equations = known.indices.map { sum in
        unknowns.map { Fraction($0.sums.contains(sum) ? 1 : 0) }
      }
      for row in try Self.reduced(equations) {
        var people: Set<String> = []
        for (unknown, factor) in zip(unknowns, row) where factor.numerator != 0 {
          people.formUnion(unknown.people)
        }
        if (1..<threshold).contains(people.count) { leaks.append(people.count) }
      }
    }
    return leaks
  }

  /// The reduced row echelon form, without empty rows.
  private static func reduced(
    _ equations: [[Fraction]]
  ) throws(Fraction.Overflow) -> [[Fraction]] {
    var rows: [(pivot: Int, values: [Fraction])] = []
    for equation in equations {
      var rest = equation
      for row in rows { rest = try eliminate(rest, row.pivot, row.values) }
      guard let pivot = rest.firstIndex(where: { $0.numerator != 0 }) else { continue }
      let lead = rest[pivot]
      var values: [Fraction] = []
      for value in rest { values.append(try value.divided(by: lead)) }
      for index in rows.indices {
        rows[index].values = try eliminate(rows[index].values, pivot, values)
      }
      rows.append((pivot, values))
    }
    return rows.map(\.values)
  }

  private static func eliminate(
    _ row: [Fraction], _ pivot: Int, _ by: [Fraction]
  ) throws(Fraction.Overflow) -> [Fraction] {
    let factor = row[pivot]
    guard factor.numerator != 0 else { return row }
    var row = row
    for place in row.indices where by[place].numerator != 0 {
      row[place] = try row[place].minus(try factor.times(by[place]))
    }
    return row
  }
}
