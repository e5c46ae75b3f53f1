package import Formats

/// How often a person wants to take time for a check-in. Nobody has one until they choose it.
package struct Rhythm: Hashable, Sendable {
  package let kind: Kind
  /// The days that the instrument looks back over; 0 where it names none.
  package let lookBackDays: Int

  package enum Kind: Hashable, Sendable {
    /// Every so many weeks, from 1 to ``mostWeeks``.
    case weeks(Int)
    /// Once a month on the day of that number, 1 to ``lastDayOfEveryMonth``.
    case monthly(day: Int)
    /// Once a month on its last day.
    case monthlyOnLastDay
  }

  package static let mostWeeks = 52
  /// No month is shorter. A rule for the 29th, 30th or 31st leaves out the months that have no such
  /// day, since calendars pass over a date that does not exist (RFC 5545, 3.3.10); so whoever means
  /// the end of the month takes its last day.
  package static let lastDayOfEveryMonth = 28
  /// A month is taken as 30 days, as forms do that ask about "the last 30 days". In the shorter
  /// months the days asked about overlap by up to two.
  package static let daysOfMonth = 30

  /// - Parameter lookBackDays: nil where the form names no time.
  package init(_ kind: Kind, lookBackDays: Int?) throws(RhythmFault) {
    let lookBack = max(0, lookBackDays ?? 0)
    switch kind {
    case .weeks(let weeks):
      guard (1...Self.mostWeeks).contains(weeks) else { throw .weeksOutOfRange(weeks) }
      guard weeks * 7 >= lookBack else {
        throw .shorterThanLookBack(days: lookBack, leastWeeks: (lookBack + 6) / 7)
      }
    case .monthly(let day):
      guard (1...31).contains(day) else { throw .noSuchDay(day) }
      guard day <= Self.lastDayOfEveryMonth else { throw .notInEveryMonth(day: day) }
      try Self.allowMonths(lookBack)
    case .monthlyOnLastDay: try Self.allowMonths(lookBack)
    }
    self.kind = kind
    self.lookBackDays = lookBack
  }

  private static func allowMonths(_ lookBack: Int) throws(RhythmFault) {
    guard lookBack <= daysOfMonth else {
      throw .shorterThanLookBack(days: lookBack, leastWeeks: (lookBack + 6) / 7)
    }
  }

  package var name: Phrase {
    switch kind {
    case .weeks(1): Phrase(en: "every week", es: "cada semana")
    case .weeks(let weeks): Phrase(en: "every \(weeks) weeks", es: "cada \(weeks) semanas")
    case .monthly(let day):
      Phrase(en: "every month, on day \(day)", es: "cada mes, el día \(day)")
    case .monthlyOnLastDay:
      Phrase(en: "every month, on its last day", es: "cada mes, el último día")
    }
  }
}

/// Why a rhythm cannot be had.
package enum RhythmFault: Error, Hashable, Sendable {
  case weeksOutOfRange(Int)
  /// No month has that day.
  case noSuchDay(Int)
  /// Some months have no such day; the last day of the month can be chosen in its place.
  case notInEveryMonth(day: Int)
  /// The form looks back over more days than lie between two check-ins.
  case shorterThanLookBack(days: Int, leastWeeks: Int)
}
