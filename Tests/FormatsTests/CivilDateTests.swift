import Formats
import TestSupport
import Testing

@Suite struct `Civil dates` {
  /// From Python's `datetime.date(y, m, d) - date(1970, 1, 1)`.
  static let dayNumbers: [(String, Int)] = [
    ("0001-01-01", -719_162),
    ("1600-02-29", -135_081),
    ("1900-02-28", -25_509),
    ("1900-03-01", -25_508),
    ("1969-12-31", -1),
    ("1970-01-01", 0),
    ("1972-02-29", 789),
    ("2000-02-29", 11_016),
    ("2000-03-01", 11_017),
    ("2024-12-31", 20_088),
    ("2026-05-03", 20_576),
    ("2100-02-28", 47_540),
    ("2100-03-01", 47_541),
    ("9999-12-31", 2_932_896),
  ]

  @Test(arguments: dayNumbers)
  func `agree with Python's datetime on day numbers`(text: String, days: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(CivilDate(daysSinceEpoch: days) == date)
    #expect(date.description == text)
  }

  @Test func `come back from their day number, and follow each other without a gap`() throws {
    // Every day of the first and last years and of one whole 400-year era, then every 13th day.
    let dense = [-719_162 ... -718_000, -1000...146_097, 2_932_000...2_932_896]
    for days in dense.joined() {
      let date = try #require(CivilDate(daysSinceEpoch: days))
      #expect(date.daysSinceEpoch == days)
    }
    for days in stride(from: -719_162, through: 2_932_895, by: 13) {
      let date = try #require(CivilDate(daysSinceEpoch: days))
      let next = try #require(CivilDate(daysSinceEpoch: days + 1))
      #expect(date.daysSinceEpoch == days)
      #expect(date < next)
      #expect(CivilDate(date.description) == date)
    }
  }

  @Test(arguments: [1600, 2000, 2024, 2400, 4])
  func `have a leap day in leap years`(year: Int) {
    #expect(CivilDate(year: year, month: 2, day: 29) != nil)
    #expect(CivilDate(year: year, month: 2, day: 30) == nil)
  }

  @Test(arguments: [1700, 1900, 2023, 2100, 1])
  func `have no leap day in other years`(year: Int) {
    #expect(CivilDate(year: year, month: 2, day: 28) != nil)
    #expect(CivilDate(year: year, month: 2, day: 29) == nil)
  }

  @Test func `end where the calendar of four-digit years ends`() {
    #expect(CivilDate(daysSinceEpoch: -719_163) == nil)
    #expect(CivilDate(daysSinceEpoch: 2_932_897) == nil)
    #expect(CivilDate(daysSinceEpoch: .min) == nil)
    #expect(CivilDate(daysSinceEpoch: .max) == nil)
    #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test(arguments: [
    "", "2026-5-3", "2026-05-3", "03/05/2026", "3.5.2026", "20260503", "2026-05-03T00:00",
    " 2026-05-03", "2026-05-03 ", "2026-13-01", "2026-00-10", "2026-04-31", "2026-05-00",
    "2026_05_03", "-026-05-03", "+026-05-03", "２０２６-05-03", "0000-01-01",
  ])
  func `are read in one form alone`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `count the days between two of them with their sign`() throws {
    let first = try #require(CivilDate("2024-02-28"))
    let second = try #require(CivilDate("2024-03-01"))
    #expect(first.days(until: second) == 2)
    #expect(second.days(until: first) == -2)
    #expect(first.days(until: first) == 0)
  }

  @Test func `are never made where there is no such day`() {
    var generator = SeededGenerator(seed: 20_260_503)
    for _ in 0..<20_000 {
      let year = Int.random(in: -5...10_010, using: &generator)
      let month = Int.random(in: -2...15, using: &generator)
      let day = Int.random(in: -2...35, using: &generator)
      guard let date = CivilDate(year: year, month: month, day: day) else { continue }
      #expect(CivilDate(daysSinceEpoch: date.daysSinceEpoch) == date, "seed \(generator.seed)")
    }
  }
}
