import GRDB
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct `Consent` {
  private let made: TemporaryStore
  private let consent: ParticipantConsent

  init() throws {
    made = try TemporaryStore(.program)
    consent = ParticipantConsent(date: try MadeUp.date("2026-05-04"), manner: .asked)
  }

  private func record(_ code: String = "P-07", day: String = "2026-05-03") throws -> Entry {
    let code = try #require(PersonCode(code))
    var random = SeededGenerator(seed: 5)
    return try made.store.record(
      MadeUp.record(day, person: .code(code)), definition: MadeUp.kept, consent: consent,
      random: &random)
  }

  @Test func `is kept with its check-in`() throws {
    let entry = try record()
    #expect(try made.store.consents() == [entry.id: consent])
  }

  @Test func `goes when the check-in is taken back or forgotten`() throws {
    _ = try record("MARKEDCODE")
    _ = try made.store.undo()
    #expect(try made.store.consents() == [:])
    #expect(try !made.holds("MARKEDCODE"))
    let entry = try record("MARKEDCODE")
    _ = try made.store.forget(entry: entry.id)
    #expect(try made.store.consents() == [:])
    #expect(try !made.holds("MARKEDCODE"))
  }

  @Test func `belongs to a program's store, and is never changed`() throws {
    _ = try record()
    #expect(throws: StoreError.self) {
      try made.store.write { try $0.execute(sql: "UPDATE consent SET manner = 'recorded'") }
    }
    let personal = try TemporaryStore()
    var random = SeededGenerator(seed: 5)
    #expect(throws: StoreError.rejected(rule: "only a program's store holds consent")) {
      try personal.store.record(
        MadeUp.record(), definition: MadeUp.kept, consent: consent, random: &random)
    }
    #expect(throws: StoreError.wrongKind(.personal)) { try personal.store.decline() }
  }

  /// The number alone: no code and no day stay behind.
  @Test func `of whoever declines only a number is kept`() throws {
    let code = try #require(PersonCode("MARKEDCODE"))
    let draft = try made.store.saveDraft(MadeUp.draft(person: .code(code)))
    try made.store.decline(removingDraft: draft)
    try made.store.decline()
    #expect(try made.store.declined() == 2)
    #expect(try made.store.drafts() == [])
    #expect(try !made.holds("MARKEDCODE"))
    #expect(try made.store.entries() == [])
  }

  /// Before there was a table for it, such a store took nothing without consent on record.
  @Test func `is on record for every check-in of an older program's store`() throws {
    let folder = try WorkFolder()
    let path = try Fixture.copy("v2.db", to: "journal.db", in: folder)
    try DatabaseQueue(path: path).write { db in
      try db.execute(
        sql: """
          DROP TRIGGER store_kind_is_fixed;
          DROP TRIGGER revision_is_kept;
          DELETE FROM draft;
          DELETE FROM note;
          UPDATE store SET kind = 'program';
          UPDATE revision SET person = 'P-07';
          """)
    }
    let reading = try #require(try Store.existing(at: path, access: .reading))
    let before = try reading.consents()
    #expect(!before.isEmpty)
    #expect(Set(before.keys) == Set(try reading.entries().map(\.id)))
    #expect(before.values.allSatisfy { $0.manner == .recorded })
    let writing = try #require(try Store.existing(at: path, access: .writing))
    #expect(try writing.consents() == before)
  }
}
