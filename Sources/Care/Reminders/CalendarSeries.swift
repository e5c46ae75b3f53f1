package import Formats

/// The reminders of a rhythm as one entry of a calendar that comes again: private, taking no time
/// from anybody, and named so that nobody who sees the calendar learns anything.
package struct CalendarSeries: Hashable, Sendable {
  package let uid: UID
  /// 0 at first; one more each time that it is written anew, so that calendars put the new one in
  /// place of the old one.
  package let sequence: Int
  package let rhythm: Rhythm
  /// The first day; it belongs to the rhythm.
  package let first: CivilDate
  /// Nil for a whole day. It is a time without a zone: nine is nine wherever the person is.
  package let time: Time?
  /// Nil for no alarm.
  package let alarm: Alarm?
  package let language: Language

  /// What calendars know a series by, and nothing else: random, made once, kept.
  package struct UID: Hashable, Sendable, CustomStringConvertible {
    /// 32 hexadecimal digits.
    package let text: String

    package init(using generator: inout some RandomNumberGenerator) {
      var text = ""
      for _ in 0..<2 {
        let digits = String(generator.next() as UInt64, radix: 16)
        text += String(repeating: "0", count: 16 - digits.count) + digits
      }
      self.text = text
    }

    /// One that was kept, or nil where it is none.
    package init?(_ text: String) {
      guard text.utf8.count == 32,
        text.utf8.allSatisfy({
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        })
      else { return nil }
      self.text = text
    }

    package var description: String { text }
  }

  /// A time of day, 00:00 to 23:59.
  package struct Time: Hashable, Sendable {
    package let hour: Int
    package let minute: Int

    package init?(hour: Int, minute: Int) {
      guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
      self.hour = hour
      self.minute = minute
    }
  }

  /// How many minutes before the entry begins a calendar makes itself heard, at most a week; a
  /// negative number is after it, as 9 in the morning is 540 minutes after a whole day begins.
  package struct Alarm: Hashable, Sendable {
    package let minutesBefore: Int

    package static let possible = -1439...10_080

    package init?(minutesBefore: Int) {
      guard Self.possible.contains(minutesBefore) else { return nil }
      self.minutesBefore = minutesBefore
    }
  }

  /// A new series, or nil where the rhythm has no day any more before the year 10000.
  ///
  /// - Parameter start: the first day wanted; the series begins on the first day of the rhythm from
  ///   then on.
  package init?(
    _ rhythm: Rhythm, from start: CivilDate, at time: Time? = nil, alarm: Alarm? = nil,
    uid: UID, sequence: Int = 0, language: Language
  ) {
    guard let first = rhythm.firstDay(from: start) else { return nil }
    self.uid = uid
    self.sequence = max(0, sequence)
    self.rhythm = rhythm
    self.first = first
    self.time = time
    self.alarm = alarm
    self.language = language
  }

  /// What stands in the calendar.
  package static let title = Phrase(en: "Time for me", es: "Un rato para mí")

  /// How long an entry with a time lasts.
  package static let minutes = 20
}
