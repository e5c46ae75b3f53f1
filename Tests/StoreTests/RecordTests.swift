import Formats
import Journal
import Psychometrics
import Store
import Testing

@Suite struct `Recording` {
  @Test func `keeps every part of a record`() throws {
    let made = try TemporaryStore()
    let answers: [Answer] =
      [.answered(6), .skipped, .declined, .notAsked]
      + Array(repeating: .answered(1), count: 6)
    var record = try MadeUp.record(answers: answers, note: "quote ' and \n line, ñ, 🙂")
    record.mode = .interview
    record.wording = WordingUsed(kind: .own, language: .spanish)
    let entry = try made.store.record(record, definition: MadeUp.kept, random: &made.random)

    let again = try Store.existing(at: made.store.path, access: .reading)
    #expect(try again?.entry(entry.id) == entry)
    #expect(entry.record == record)
    #expect(entry.revision == 1)
    #expect(entry.record.scores.map(\.value) == [nil])
    #expect(entry.record.scores.map(\.answered) == [7])
  }

  @Test func `keeps a definition once, as it was given`() throws {
    let made = try TemporaryStore()
    #expect(try made.store.keptDefinition(MadeUp.kept.digest) == nil)
    try made.record()
    try made.record()
    #expect(try made.store.keptDefinition(MadeUp.kept.digest) == MadeUp.kept.canonicalForm)
  }

  @Test func `numbers entries from 1, and never gives a number twice`() throws {
    let made = try TemporaryStore()
    #expect(try [made.record().id, made.record().id, made.record().id] == [1, 2, 3])
    _ = try made.store.undo()
    _ = try made.store.forget(entry: 2)
    #expect(try made.record().id == 4)
  }

  @Test func `removes the draft that an entry was finished from`() throws {
    let made = try TemporaryStore()
    let draft = try made.store.saveDraft(MadeUp.draft())
    _ = try made.store.record(
      MadeUp.record(), definition: MadeUp.kept, draftToRemove: draft, random: &made.random)
    #expect(try made.store.drafts() == [])
  }

  @Test func `never mixes a worker's own answers with participants' records`() throws {
    let code = try #require(PersonCode("p-17"))
    let personal = try TemporaryStore(.personal)
    let program = try TemporaryStore(.program)
    #expect(throws: StoreError.wrongKind(.personal)) {
      try personal.record(person: .code(code))
    }
    #expect(throws: StoreError.wrongKind(.personal)) {
      try personal.store.saveDraft(MadeUp.draft(person: .code(code)))
    }
    #expect(throws: StoreError.wrongKind(.program)) { try program.record(person: .me) }
    #expect(throws: StoreError.wrongKind(.program)) {
      try program.store.saveDraft(MadeUp.draft(person: .me))
    }
    #expect(try program.record(person: .code(code)).record.person == .code(code))
  }

  @Test func `that SQLite refuses leaves nothing behind`() throws {
    let made = try TemporaryStore()
    var record = try MadeUp.record()
    record.zone = ""
    #expect(throws: StoreError.rejected(rule: "CHECK constraint failed: zone <> ''")) {
      try made.store.record(record, definition: MadeUp.kept, random: &made.random)
    }
    #expect(try made.store.entries() == [])
    #expect(try made.store.keptDefinition(MadeUp.kept.digest) == nil)
    #expect(try made.store.lastChange() == nil)
  }
}

@Suite struct `Correcting` {
  @Test func `keeps what an entry said before`() throws {
    let made = try TemporaryStore()
    let first = try made.record(note: "before")
    var corrected = first.record
    corrected.note = "after"
    let second = try made.store.revise(first.id, to: corrected)
    #expect(second == Entry(id: first.id, record: corrected, revision: 2))
    #expect(try made.store.entry(first.id) == second)
    #expect(try made.store.entries() == [second])
    #expect(try made.store.revisions(of: first.id) == [first, second])
  }

  @Test func `needs an entry and its definition`() throws {
    let made = try TemporaryStore()
    #expect(throws: StoreError.unknownEntry(1)) {
      try made.store.revise(1, to: MadeUp.record())
    }
    let entry = try made.record()
    var other = entry.record
    other.digest = "sha256:" + String(repeating: "0", count: 64)
    #expect(throws: StoreError.rejected(rule: "FOREIGN KEY constraint failed")) {
      try made.store.revise(entry.id, to: other)
    }
    #expect(try made.store.revisions(of: entry.id) == [entry])
    let kept = KeptDefinition(digest: other.digest, canonicalForm: "{}")
    #expect(try made.store.revise(entry.id, to: other, definition: kept).record == other)
  }
}

@Suite struct `Entries` {
  @Test func `come oldest first, and those of one day as they were recorded`() throws {
    let made = try TemporaryStore()
    for day in ["2026-03-01", "2025-12-31", "2026-03-01", "2026-01-15"] { try made.record(day) }
    #expect(try made.store.entries().map(\.id) == [2, 4, 1, 3])
    #expect(try made.store.lastEntry()?.id == 3)
  }

  @Test func `are chosen by date, number, person and instrument`() throws {
    let made = try TemporaryStore(.program)
    let a = Person.code(try #require(PersonCode("a")))
    let b = Person.code(try #require(PersonCode("b")))
    try made.record("2026-01-01", person: a)
    try made.record("2026-02-01", person: b)
    try made.record("2026-03-01", person: a)
    func ids(_ filter: EntryFilter) throws -> [Int] {
      try made.store.entries(matching: filter).map(\.id)
    }
    #expect(try ids(EntryFilter()) == [1, 2, 3])
    #expect(try ids(EntryFilter(since: MadeUp.date("2026-02-01"))) == [2, 3])
    #expect(try ids(EntryFilter(last: 2)) == [2, 3])
    #expect(try ids(EntryFilter(last: 0)) == [])
    #expect(try ids(EntryFilter(person: a, last: 1)) == [3])
    #expect(try ids(EntryFilter(instrument: "barc-10", person: b)) == [2])
    #expect(try ids(EntryFilter(instrument: "proqol-5")) == [])
    #expect(try made.store.lastEntry(of: b)?.id == 2)
    let stranger = Person.code(try #require(PersonCode("c")))
    #expect(try made.store.lastEntry(of: stranger) == nil)
  }

  @Test func `that are not there are named`() throws {
    let made = try TemporaryStore()
    #expect(throws: StoreError.unknownEntry(7)) { try made.store.entry(7) }
    #expect(throws: StoreError.unknownEntry(7)) { try made.store.revisions(of: 7) }
  }
}
