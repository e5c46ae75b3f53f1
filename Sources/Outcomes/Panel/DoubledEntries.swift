/// Finds entries of the same person on the same day.
///
/// 24 bytes an entry. Two entries are identical where their answers are, or their scores where no
/// answers are known.
package struct DoubledEntries: PanelConsumer, Sendable {
  private var entries: [Entry] = []

  private struct Entry: Sendable {
    /// The person in the upper half, the day in the lower.
    let key: UInt64
    /// A hash of what was answered.
    let content: UInt64
    /// The file in the upper 24 bits, the line in the rest.
    let place: UInt64
  }

  package init() {}

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    guard batch.count > 0 else { return }
    let tallies = batch.tallies.count / batch.count
    let answers = batch.answers.count / batch.count
    for entry in 0..<batch.count {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      if answers > 0 {
        for place in entry * answers..<(entry + 1) * answers {
          hash = (hash ^ UInt64(batch.answers[place])) &* 0x100_0000_01B3
        }
      } else {
        for place in entry * tallies..<(entry + 1) * tallies {
          hash = (hash ^ UInt64(UInt32(bitPattern: batch.tallies[place]))) &* 0x100_0000_01B3
        }
      }
      entries.append(
        Entry(
          key: UInt64(UInt32(bitPattern: batch.people[entry])) << 32
            | UInt64(UInt32(bitPattern: batch.days[entry])),
          content: hash,
          place: UInt64(truncatingIfNeeded: batch.file) << 40 | UInt64(max(0, batch.lines[entry]))))
    }
  }

  /// What was found.
  package struct Figures: Hashable, Sendable {
    /// How many entries repeat an earlier one of their day exactly.
    package var identicalEntries = 0
    /// The first of those, and what it repeats.
    package var firstIdentical: [PanelPlace] = []
    /// On how many days of a person entries differ.
    package var differingDays = 0
    /// Two that differ, of the first such day.
    package var firstDiffering: [PanelPlace] = []
  }

  package var figures: Figures {
    var figures = Figures()
    let sorted = entries.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
    var identical: (UInt64, UInt64)?
    var differing: (UInt64, UInt64)?
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      var seen = [sorted[start].content: sorted[start].place]
      for entry in sorted[start + 1..<end] {
        if let earlier = seen[entry.content] {
          figures.identicalEntries += 1
          if entry.place < identical?.1 ?? .max { identical = (earlier, entry.place) }
        } else {
          if entry.place < differing?.1 ?? .max { differing = (sorted[start].place, entry.place) }
          seen[entry.content] = entry.place
        }
      }
      if seen.count > 1 { figures.differingDays += 1 }
      start = end
    }
    figures.firstIdentical = identical.map { [Self.place($0.0), Self.place($0.1)] } ?? []
    figures.firstDiffering = differing.map { [Self.place($0.0), Self.place($0.1)] } ?? []
    return figures
  }

  private static func place(_ place: UInt64) -> PanelPlace {
    PanelPlace(file: Int(place >> 40), line: Int(place & 0xFF_FFFF_FFFF))
  }
}
