import Journal
import Psychometrics
import TestSupport
import Testing

@testable import Store

@Suite struct `Bringing in a table` {
  private let made: TemporaryStore
  private let consent: ParticipantConsent

  init() throws {
    made = try TemporaryStore(.program)
    consent = ParticipantConsent(date: try MadeUp.date("2026-06-01"), manner: .recorded)
  }

  private func record(
    _ code: String, _ day: String, _ answers: [Answer] = MadeUp.answers
  ) throws -> EntryRecord {
    try MadeUp.record(day, person: .code(try #require(PersonCode(code))), answers: answers)
  }

  private func bringIn(_ records: [EntryRecord], settingAside: Bool = false) throws -> Import {
    try made.store.bringIn(
      records, definition: MadeUp.kept, consent: consent, settingAside: settingAside,
      random: &made.random)
  }

  private static let others: [Answer] = Array(repeating: .answered(4), count: 10)

  @Test func `keeps each check-in with its consent`() throws {
    let records = [try record("A", "2026-05-01"), try record("B", "2026-05-02")]
    let result = try bringIn(records)
    #expect(result.entries == 1...2)
    #expect(try made.store.entries().map(\.record) == records)
    #expect(try made.store.consents() == [1: consent, 2: consent])
  }

  @Test func `passes over what is there already`() throws {
    let records = [
      try record("A", "2026-05-01"), try record("B", "2026-05-01"), try record("A", "2026-05-01"),
    ]
    #expect(try bringIn(records).doubles == [2])
    let again = try bringIn(records)
    #expect(again.added == 0)
    #expect(again.doubles == [0, 1, 2])
    #expect(try made.store.entries().count == 2)
    #expect(try made.store.lastChange() == .imported(entries: 1...2))
  }

  @Test func `brings in nothing where something differs`() throws {
    _ = try bringIn([try record("A", "2026-05-01")])
    let records = [try record("B", "2026-05-01"), try record("A", "2026-05-01", Self.others)]
    let refused = try bringIn(records)
    #expect(refused.differing == [1])
    #expect(refused.added == 0)
    #expect(try made.store.entries().count == 1)
    let aside = try bringIn(records, settingAside: true)
    #expect(aside.differing == [1])
    #expect(aside.entries == 2...2)
  }

  @Test func `takes the answers of a correction as those that count`() throws {
    _ = try bringIn([try record("A", "2026-05-01")])
    _ = try made.store.revise(1, to: try record("A", "2026-05-01", Self.others))
    #expect(try bringIn([try record("A", "2026-05-01", Self.others)]).doubles == [0])
    #expect(try bringIn([try record("A", "2026-05-01")]).differing == [0])
  }

  @Test func `is taken back whole`() throws {
    let code = try #require(PersonCode("FIRST"))
    let before = try made.record(person: .code(code))
    _ = try bringIn([try record("MARKEDCODE", "2026-05-01"), try record("B", "2026-05-02")])
    #expect(try made.store.undo() == .imported(entries: 2...3))
    #expect(try made.store.entries() == [before])
    #expect(try !made.holds("MARKEDCODE"))
    #expect(try made.store.undo() == .recorded(entry: 1))
  }

  @Test func `belongs to a program's store`() throws {
    let personal = try TemporaryStore()
    #expect(throws: StoreError.wrongKind(.personal)) {
      try personal.store.bringIn(
        [MadeUp.record()], definition: MadeUp.kept, consent: consent, settingAside: false,
        random: &personal.random)
    }
  }
}
