import Care
import Formats
import Testing

@Suite struct `A rhythm` {
  @Test(arguments: [
    // A form about the last 30 days: four weeks are 28, five are 35.
    (Rhythm.Kind.weeks(4), 30 as Int?, RhythmFault.shorterThanLookBack(days: 30, leastWeeks: 5)),
    (.weeks(1), 14, .shorterThanLookBack(days: 14, leastWeeks: 2)),
    (.weeks(1), 8, .shorterThanLookBack(days: 8, leastWeeks: 2)),
    (.monthly(day: 1), 31, .shorterThanLookBack(days: 31, leastWeeks: 5)),
    (.monthlyOnLastDay, 90, .shorterThanLookBack(days: 90, leastWeeks: 13)),
    (.weeks(0), nil, .weeksOutOfRange(0)), (.weeks(-3), nil, .weeksOutOfRange(-3)),
    (.weeks(.max), nil, .weeksOutOfRange(.max)), (.weeks(53), nil, .weeksOutOfRange(53)),
    (.monthly(day: 0), nil, .noSuchDay(0)), (.monthly(day: 32), nil, .noSuchDay(32)),
    (.monthly(day: 29), nil, .notInEveryMonth(day: 29)),
    (.monthly(day: 31), 30, .notInEveryMonth(day: 31)),
  ])
  func `is never shorter than the look-back, and has days that exist`(
    _ kind: Rhythm.Kind, _ lookBack: Int?, _ fault: RhythmFault
  ) {
    #expect(throws: fault) { try Rhythm(kind, lookBackDays: lookBack) }
  }

  @Test(arguments: [
    (Rhythm.Kind.weeks(5), 30 as Int?), (.weeks(2), 14), (.weeks(1), nil), (.weeks(52), 30),
    (.monthly(day: 1), 30), (.monthly(day: 28), 30), (.monthlyOnLastDay, 30), (.weeks(1), -4),
  ])
  func `can be had where it is long enough`(_ kind: Rhythm.Kind, _ lookBack: Int?) throws {
    #expect(try Rhythm(kind, lookBackDays: lookBack).kind == kind)
  }

  /// By hand, with a calendar of 2026 and 2028.
  @Test(arguments: [
    (Rhythm.Kind.weeks(5), 30, "2026-11-20", "2026-12-25"),
    (.weeks(2), 0, "2026-12-25", "2027-01-08"),
    (.monthly(day: 15), 30, "2026-11-15", "2026-12-15"),
    // Some days after the chosen day, and some before it.
    (.monthly(day: 15), 30, "2026-11-17", "2026-12-15"),
    (.monthly(day: 15), 30, "2026-11-18", "2027-01-15"),
    (.monthly(day: 15), 30, "2026-11-21", "2027-01-15"),
    (.monthly(day: 15), 30, "2026-11-03", "2026-12-15"),
    (.monthly(day: 15), 0, "2026-11-30", "2026-12-15"),
    (.monthly(day: 1), 30, "2026-02-01", "2026-03-01"),
    (.monthlyOnLastDay, 30, "2026-01-31", "2026-02-28"),
    (.monthlyOnLastDay, 30, "2028-01-31", "2028-02-29"),
    (.monthlyOnLastDay, 30, "2026-02-28", "2026-03-31"),
    (.monthlyOnLastDay, 14, "2026-12-31", "2027-01-31"),
  ])
  func `names the day after a check-in`(
    _ kind: Rhythm.Kind, _ lookBack: Int, _ last: String, _ next: String
  ) throws {
    let rhythm = try Rhythm(kind, lookBackDays: lookBack)
    #expect(rhythm.date(after: try Made.day(last))?.description == next)
  }

  @Test func `names a day of its own, and none before the look-back is through`() throws {
    let kinds: [Rhythm.Kind] = [.weeks(5), .monthly(day: 1), .monthly(day: 28), .monthlyOnLastDay]
    for kind in kinds {
      let rhythm = try Rhythm(kind, lookBackDays: 30)
      var day = try Made.day("2027-01-01")
      for _ in 0..<800 {
        let next = try #require(rhythm.date(after: day))
        #expect((28...62).contains(day.days(until: next)), "\(kind) \(day)")
        #expect(rhythm.firstDay(from: next) == next, "\(kind) \(day)")
        day = try #require(CivilDate(daysSinceEpoch: day.daysSinceEpoch + 1))
      }
    }
  }

  @Test(arguments: [
    (Rhythm.Kind.weeks(5), "2026-11-20", "2026-11-20"),
    (.monthly(day: 15), "2026-11-15", "2026-11-15"),
    (.monthly(day: 15), "2026-11-16", "2026-12-15"),
    (.monthly(day: 15), "2026-12-16", "2027-01-15"),
    (.monthlyOnLastDay, "2028-02-10", "2028-02-29"),
    (.monthlyOnLastDay, "2026-11-30", "2026-11-30"),
  ])
  func `begins on one of its days`(_ kind: Rhythm.Kind, _ from: String, _ first: String) throws {
    let rhythm = try Rhythm(kind, lookBackDays: nil)
    #expect(rhythm.firstDay(from: try Made.day(from))?.description == first)
  }

  @Test func `ends with the calendar`() throws {
    let last = try Made.day("9999-12-31")
    #expect(try Rhythm(.weeks(1), lookBackDays: nil).date(after: last) == nil)
    #expect(try Rhythm(.monthly(day: 1), lookBackDays: nil).date(after: last) == nil)
    #expect(try Rhythm(.monthly(day: 1), lookBackDays: nil).firstDay(from: last) == nil)
  }

  @Test func `has a name`() throws {
    #expect(try Rhythm(.weeks(1), lookBackDays: nil).name.english == "every week")
    #expect(try Rhythm(.weeks(5), lookBackDays: 30).name.spanish == "cada 5 semanas")
    #expect(
      try Rhythm(.monthly(day: 3), lookBackDays: 30).name.english == "every month, on day 3")
    #expect(
      try Rhythm(.monthlyOnLastDay, lookBackDays: 30).name.spanish == "cada mes, el último día")
  }

  @Test func `is kept and typed as a short text`() {
    let kinds: [(Rhythm.Kind, String)] = [
      (.weeks(5), "5-weeks"), (.monthly(day: 15), "monthly-15"),
      (.monthlyOnLastDay, "monthly-last"),
    ]
    for (kind, text) in kinds {
      #expect(kind.description == text)
      #expect(Rhythm.Kind(text) == kind)
    }
    for text in [
      "", "5", "weeks", "+5-weeks", "05-weeks", "5-week", "monthly", "monthly-", "monthly-x",
      "Monthly-last", "monthly-1-2", "-5-weeks", "99999999999999999999-weeks", "monthly-last ",
    ] { #expect(Rhythm.Kind(text) == nil, "\(text)") }
  }
}
