import Formats
import Testing

@testable import Outcomes

@Suite struct `The dates of a panel` {
  private let today = CivilDate(year: 2026, month: 6, day: 30) ?? .epoch

  private func reading(_ text: String, _ order: DateOrder) -> DateCells.Reading {
    DateCells(order: order, today: today).reading(of: Array(text.utf8).span)
  }

  @Test(arguments: [
    ("2026-05-03", DateOrder.iso, "2026-05-03"), ("1900-01-01", .iso, "1900-01-01"),
    ("2026-06-30", .iso, "2026-06-30"), ("2024-02-29", .iso, "2024-02-29"),
    ("5/3/2026", .mdy, "2026-05-03"), ("05/03/2026", .mdy, "2026-05-03"),
    ("5/3/2026", .dmy, "2026-03-05"), ("31/12/2025", .dmy, "2025-12-31"),
    ("2026-05-03", .dmy, "2026-05-03"),
  ])
  func `are read in the order asked for, and ISO dates always`(
    text: String, order: DateOrder, date: String
  ) throws {
    #expect(reading(text, order) == .day(try #require(CivilDate(date))))
  }

  @Test(arguments: [
    ("5/3/2026", DateOrder.iso, CellFault.Rule.dateWithoutSlashes),
    ("2026/05/03", .iso, .dateWithoutSlashes), ("2026/05/03", .mdy, .date),
    ("5/3/26", .mdy, .date), ("05-03-2026", .mdy, .date), ("2026-5-3", .iso, .date),
    ("5/3-2026", .mdy, .date), ("", .iso, .date), ("NA", .iso, .date), ("2026-05-0x", .iso, .date),
    (" 2026-05-03", .iso, .date), ("2026-05-03T10:00", .iso, .date), ("20260503", .iso, .date),
    ("5/3/20261", .mdy, .date), ("//2026/", .mdy, .date), ("5//32026", .mdy, .date),
    ("2026-02-30", .iso, .existingDay), ("13/1/2026", .mdy, .existingDay),
    ("0000-01-01", .iso, .existingDay), ("1899-12-31", .iso, .dayFrom1900),
    ("2026-07-01", .iso, .dayUntilToday), ("9999-12-31", .iso, .dayUntilToday),
  ])
  func `are bad otherwise, and it says why`(
    text: String, order: DateOrder, rule: CellFault.Rule
  ) {
    #expect(reading(text, order) == .bad(rule))
  }
}
