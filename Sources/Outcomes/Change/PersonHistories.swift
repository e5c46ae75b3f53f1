/// The entries of each person in the order of their days, a day's doubles once.
struct PersonHistories {
  /// Indices of entries, person after person.
  private(set) var entries: [Int]
  /// Where each person's entries start in `entries`, and at last their number. People without any are
  /// left out.
  private(set) var starts: [Int]
  /// The day of each person's first row.
  private(set) var firstDays: [Int32]

  /// - Throws: `PanelError.differingDoubles` where the tally refuses them.
  init(_ tally: ChangeTally) throws(PanelError) {
    let sorted = Self.sortedByPerson(tally)
    entries = []
    entries.reserveCapacity(sorted.count)
    starts = []
    firstDays = []
    var doubles = DifferingDoubles()
    var next = 0
    while next < sorted.count {
      let person = tally.people[sorted[next]]
      var end = next
      while end < sorted.count, tally.people[sorted[end]] == person { end += 1 }
      let own = sorted[next..<end].sorted { a, b in
        (tally.days[a], tally.event(a), tally.places[a])
          < (tally.days[b], tally.event(b), tally.places[b])
      }
      starts.append(entries.count)
      firstDays.append(own.first.map { tally.days[$0] } ?? 0)
      for entry in own {
        guard entries.count > starts[starts.count - 1], let latest = entries.last,
          tally.standTogether(latest, entry)
        else {
          entries.append(entry)
          continue
        }
        if tally.areTheSame(latest, entry) { continue }
        doubles.note(latest, entry, in: tally)
        entries[entries.count - 1] = entry
      }
      next = end
    }
    starts.append(entries.count)
    if tally.sameDay == .refuse { try doubles.check() }
  }

  var people: Int { starts.count - 1 }

  /// The entries of one person.
  subscript(person: Int) -> ArraySlice<Int> {
    entries[starts[person]..<starts[person + 1]]
  }

  /// Entries by person, by counting: people are small numbers.
  private static func sortedByPerson(_ tally: ChangeTally) -> [Int] {
    let persons = Int(tally.people.max() ?? -1) + 1
    var next = [Int](repeating: 0, count: persons + 1)
    for person in tally.people { next[Int(person) + 1] += 1 }
    for person in 0..<persons { next[person + 1] += next[person] }
    var sorted = [Int](repeating: 0, count: tally.people.count)
    for (entry, person) in tally.people.enumerated() {
      sorted[next[Int(person)]] = entry
      next[Int(person)] += 1
    }
    return sorted
  }
}

/// The days on which somebody has entries that differ.
private struct DifferingDoubles {
  private var days = 0
  private var latest: (person: Int32, day: Int32)?
  private var first: (PanelPlace, PanelPlace)?

  mutating func note(_ one: Int, _ other: Int, in tally: ChangeTally) {
    let day = (person: tally.people[one], day: tally.days[one])
    if latest.map({ $0 != day }) ?? true { days += 1 }
    latest = day
    let places = (tally.place(ofEntry: one), tally.place(ofEntry: other))
    if let first, first.1 <= places.1 { return }
    first = places
  }

  func check() throws(PanelError) {
    guard let first else { return }
    throw .differingDoubles(days: days, first: first.0, second: first.1)
  }
}

extension ChangeTally {
  fileprivate func event(_ entry: Int) -> Int32 {
    events.indices.contains(entry) ? events[entry] : 0
  }

  /// Whether two entries of one person are of the same day, and of the same event where events count.
  fileprivate func standTogether(_ one: Int, _ other: Int) -> Bool {
    days[one] == days[other] && event(one) == event(other)
  }

  /// Whether it makes no difference which of the two counts: the same group and the same scores.
  fileprivate func areTheSame(_ one: Int, _ other: Int) -> Bool {
    guard groups[one] == groups[other] else { return false }
    for scale in cells.indices
    where scores[one * cells.count + scale] != scores[other * cells.count + scale] { return false }
    return true
  }
}
