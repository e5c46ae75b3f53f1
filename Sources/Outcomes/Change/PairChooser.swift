/// The entries that stand for a person: a pair, or a first entry alone.
struct ChosenPair: Hashable {
  let first: Int
  let last: Int?
}

/// Chooses two entries of a person.
struct PairChooser {
  private let tally: ChangeTally
  private let scales: Int
  /// The indices of the two events; nil where a value occurs nowhere.
  private let fromEvent: Int32?
  private let toEvent: Int32?

  init(_ tally: ChangeTally, names: PanelNames) {
    self.tally = tally
    scales = tally.cells.count
    if case .events(let pair) = tally.choice, names.values.indices.contains(pair.column) {
      let values = names.values[pair.column]
      fromEvent = values.firstIndex(of: pair.from).map { Int32(clamping: $0) }
      toEvent = values.firstIndex(of: pair.to).map { Int32(clamping: $0) }
    } else {
      fromEvent = nil
      toEvent = nil
    }
  }

  /// The pair of one scale; nil where there is not even a first entry.
  ///
  /// - Parameters:
  ///   - entries: of one person, by day.
  ///   - firstDay: of the person's first row.
  func pair(of entries: ArraySlice<Int>, firstDay: Int32, scale: Int) -> ChosenPair? {
    func isScored(_ entry: Int) -> Bool { tally.scores[entry * scales + scale] >= 0 }
    let first = entries.first { isScored($0) && mayBeFirst($0, since: firstDay) }
    guard let first else { return nil }
    func isLater(_ entry: Int) -> Bool {
      isScored(entry) && tally.days[entry] > tally.days[first]
    }
    if case .retest(let window) = tally.choice {
      let second = entries.first {
        isLater($0) && window.days.contains(Int(tally.days[$0]) - Int(tally.days[first]))
      }
      return ChosenPair(first: first, last: second)
    }
    let last = entries.last { isLater($0) && mayBeLast($0, since: firstDay) }
    return ChosenPair(first: first, last: last)
  }

  private func mayBeFirst(_ entry: Int, since firstDay: Int32) -> Bool {
    switch tally.choice {
    case .firstAndLast, .retest: true
    case .windows(let windows):
      windows.from.days.contains(Int(tally.days[entry]) - Int(firstDay))
    case .events: tally.events.indices.contains(entry) && tally.events[entry] == fromEvent
    }
  }

  private func mayBeLast(_ entry: Int, since firstDay: Int32) -> Bool {
    switch tally.choice {
    case .firstAndLast, .retest: true
    case .windows(let windows): windows.to.days.contains(Int(tally.days[entry]) - Int(firstDay))
    case .events: tally.events.indices.contains(entry) && tally.events[entry] == toEvent
    }
  }
}
