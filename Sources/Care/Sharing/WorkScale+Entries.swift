import Formats
import Journal
import Psychometrics

extension WorkScale {
  /// One score of the scale, with the entry it stands in.
  struct Reading {
    let entry: Entry
    let value: Double

    var date: CivilDate { entry.record.date }
    var wording: WordingKind { words.kind }
    /// The words that were answered to.
    var words: WordingUsed { entry.record.wording }
  }

  /// The scores of a person's own check-ins up to a day, oldest first, same-day ones by id.
  ///
  /// Left out without a trace: check-ins without a score on the scale, "not now", other
  /// instruments, and everybody's but the owner's.
  func readings(in entries: [Entry], upTo day: CivilDate) -> [Reading] {
    var readings: [Reading] = []
    for entry in entries {
      let record = entry.record
      guard record.instrument == instrument, record.kind == .checkIn, record.person == .me,
        record.date <= day, let value = record.scores.first(where: { $0.scale == id })?.value
      else { continue }
      readings.append(Reading(entry: entry, value: CardNumber.rounded(value)))
    }
    return readings.sorted { ($0.date, $0.entry.id) < ($1.date, $1.entry.id) }
  }
}

/// Numbers as a card holds them: at most two digits after the point, so that the page carries the
/// very same number.
enum CardNumber {
  static func rounded(_ value: Double) -> Double { Double(text(value)) ?? value }

  static func text(_ value: Double) -> String { DecimalText.trimmed(value, fractionDigits: 2) }

  static func read(_ text: String, in range: ClosedRange<Int>) -> Double? {
    guard let value = Double(text), value >= Double(range.lowerBound),
      value <= Double(range.upperBound)
    else { return nil }
    return value
  }
}
