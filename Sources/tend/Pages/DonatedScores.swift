import Formats
import Journal
import Outcomes
import Psychometrics

/// What of a person's journal goes into a donation: scores, their order, and nothing else.
enum DonatedScores {
  /// The check-ins of some instruments, oldest first.
  ///
  /// Left out are those without any score, and of several of one instrument and day all but the last.
  ///
  /// - Parameter entries: as they stand, oldest first.
  static func checkIns(
    of entries: [Entry], instruments: [Definition]
  ) -> [Donation.CheckIn] {
    var chosen: [(record: EntryRecord, definition: Definition)] = []
    for record in entries.map(\.record) {
      guard record.kind == .checkIn, record.scores.contains(where: { $0.value != nil }),
        let definition = instruments.first(where: { $0.id == record.instrument })
      else { continue }
      chosen.removeAll {
        $0.record.instrument == record.instrument && $0.record.date == record.date
      }
      chosen.append((record, definition))
    }
    guard let first = chosen.first?.record.date else { return [] }
    return chosen.map { record, definition in
      Donation.CheckIn(
        instrument: record.instrument, version: record.version, wording: record.wording.kind,
        language: record.wording.language, months: months(from: first, to: record.date),
        scores: definition.scales.map { scale in
          let score = record.scores.first { $0.scale == scale.id }
          return Donation.Score(
            scale: scale.id, value: score?.value.flatMap { Int(exactly: $0) })
        })
    }
  }

  /// Whole months between two days: one more each time that the day of the month comes round.
  static func months(from first: CivilDate, to last: CivilDate) -> Int {
    let months = 12 * (last.year - first.year) + last.month - first.month
    return max(0, last.day < first.day ? months - 1 : months)
  }
}
