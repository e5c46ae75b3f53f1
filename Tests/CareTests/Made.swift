import Care
import Formats
import Journal
import Psychometrics
import Testing

/// Made-up values for the tests of care.
enum Made {
  static func text(_ words: String) throws -> PlainText {
    try #require(PlainText(words, lines: .many))
  }

  static func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(text))
  }

  static func item(
    _ id: Int, _ what: String = "a short walk", helper: PlanHelper = .oneself,
    added: String = "2026-11-01"
  ) throws -> PlanItem {
    PlanItem(id: id, what: try text(what), helper: helper, added: try day(added))
  }

  static func entry(
    _ id: Int, on date: String, of instrument: InstrumentID = "work-form",
    kind: EntryKind = .checkIn
  ) throws -> Entry {
    let record = EntryRecord(
      kind: kind, date: try day(date), zone: "America/Chicago", person: .me, mode: .paper,
      instrument: instrument, version: "1", digest: "sha256:first",
      wording: WordingUsed(kind: .published), answers: [], scores: [])
    return Entry(id: id, record: record, revision: 1)
  }
}
