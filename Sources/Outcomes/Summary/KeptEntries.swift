import Psychometrics

/// One entry a person, group and scale: the earliest or the latest with a score.
///
/// About 24 bytes a scale and a byte an item for everybody in each group; nothing grows with rows.
struct KeptEntries: Sendable {
  private let choice: EntryChoice
  private let positions: ItemPositions
  /// The slot of each person in each group.
  private var slots: [UInt64: Int] = [:]
  /// Slot after slot, in each scale after scale.
  private var entries: [Entry?] = []
  /// Slot after slot the answers to the items of each scale in turn.
  private var answers: [UInt8] = []
  private var hasAnswers = false

  private struct Entry: Sendable {
    let day: Int32
    let file: Int32
    let line: Int
    let sum: Int32
    let answered: Int32

    func isBefore(_ other: Entry) -> Bool {
      (day, file, line) < (other.day, other.file, other.line)
    }
  }

  init(_ choice: EntryChoice, positions: ItemPositions) {
    self.choice = choice
    self.positions = positions
  }

  /// Takes an entry of a batch, whose scales with a score are the bits of `scored`.
  mutating func take(_ batch: borrowing PanelBatch, entry index: Int, scored: UInt128) {
    let slot = slot(group: Int(batch.groups[index]), person: batch.people[index])
    for scale in 0..<positions.scales where scored & (1 << UInt128(scale)) != 0 {
      let place = 2 * (index * positions.scales + scale)
      let entry = Entry(
        day: batch.days[index], file: Int32(clamping: batch.file), line: batch.lines[index],
        sum: batch.tallies[place], answered: batch.tallies[place + 1])
      guard replaces(entry, slot: slot, scale: scale) else { continue }
      entries[slot * positions.scales + scale] = entry
      guard !batch.answers.isEmpty else { continue }
      hasAnswers = true
      let row = index * positions.itemCount
      for item in positions.starts[scale]..<positions.starts[scale + 1] {
        answers[slot * positions.places.count + item] =
          batch.answers[row + Int(positions.places[item].position)]
      }
    }
  }

  /// What is kept of a person in a group.
  struct Slot {
    let person: Int32
    let group: Int
    let scores: [Score]
    /// Whether all scores are of one row of the input.
    let isOneRow: Bool
  }

  struct Score {
    let scale: Int
    let sum: Int32
    let answered: Int32
    /// The answers to the scale's items, each in its place; empty where none are known.
    let row: [UInt8]
  }

  /// Calls with everybody in each group, in no order.
  func visit(_ body: (Slot) -> Void) {
    for (key, slot) in slots {
      var scores: [Score] = []
      var lines: Set<PanelPlace> = []
      for scale in 0..<positions.scales {
        guard let entry = entries[slot * positions.scales + scale] else { continue }
        lines.insert(PanelPlace(file: Int(entry.file), line: entry.line))
        scores.append(
          Score(
            scale: scale, sum: entry.sum, answered: entry.answered,
            row: row(slot: slot, scale: scale)))
      }
      body(
        Slot(
          person: Int32(truncatingIfNeeded: key), group: Int(key >> 32), scores: scores,
          isOneRow: lines.count < 2))
    }
  }

  private func row(slot: Int, scale: Int) -> [UInt8] {
    guard hasAnswers else { return [] }
    var row = [UInt8](repeating: Scorer.missing, count: positions.itemCount)
    for item in positions.starts[scale]..<positions.starts[scale + 1] {
      row[Int(positions.places[item].position)] = answers[slot * positions.places.count + item]
    }
    return row
  }

  /// Adds what another part of the panel kept, its groups and people by the numbers here.
  mutating func merge(_ other: KeptEntries, groups map: [Int], persons: [Int32]?) {
    hasAnswers = hasAnswers || other.hasAnswers
    for (key, theirs) in other.slots {
      let person = Int32(truncatingIfNeeded: key)
      let slot = slot(group: map[Int(key >> 32)], person: persons.map { $0[Int(person)] } ?? person)
      for scale in 0..<positions.scales {
        guard let entry = other.entries[theirs * positions.scales + scale],
          replaces(entry, slot: slot, scale: scale)
        else { continue }
        entries[slot * positions.scales + scale] = entry
        for item in positions.starts[scale]..<positions.starts[scale + 1] {
          answers[slot * positions.places.count + item] =
            other.answers[theirs * positions.places.count + item]
        }
      }
    }
  }

  private func replaces(_ entry: Entry, slot: Int, scale: Int) -> Bool {
    guard let held = entries[slot * positions.scales + scale] else { return true }
    return choice == .first ? entry.isBefore(held) : held.isBefore(entry)
  }

  private mutating func slot(group: Int, person: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: person)) | UInt64(group) << 32
    if let slot = slots[key] { return slot }
    let slot = slots.count
    slots[key] = slot
    entries.append(contentsOf: repeatElement(nil, count: positions.scales))
    answers.append(contentsOf: repeatElement(.max, count: positions.places.count))
    return slot
  }
}
