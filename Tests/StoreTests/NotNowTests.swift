import Formats
import Journal
import Psychometrics
import Testing

@testable import Store

/// The person chose not to answer this time.
@Suite struct `Not now` {
  @Test func `is an entry of its own kind`() throws {
    let made = try TemporaryStore()
    let record = try MadeUp.notNow(note: "a full week")
    let entry = try made.record(record)
    let again = try #require(try Store.existing(at: made.store.path, access: .reading))
    #expect(try again.entries() == [Entry(id: 1, record: record, revision: 1)])
    #expect(entry.record.kind == .notNow)
    #expect(entry.record.scores.map(\.value) == [nil])
    let found = try again.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(found.problems == [])
  }

  @Test func `is taken back like any other entry`() throws {
    let made = try TemporaryStore()
    let first = try made.record()
    try made.record(MadeUp.notNow(note: "MARKER"))
    #expect(try made.store.undo() == .recorded(entry: 2))
    #expect(try made.store.entries() == [first])
    #expect(try !made.holds("MARKER"))
  }

  @Test func `is forgotten like any other entry`() throws {
    let made = try TemporaryStore()
    try made.record(MadeUp.notNow(note: "MARKER"))
    _ = try made.store.forget(entry: 1)
    #expect(try made.store.entries() == [])
    #expect(try !made.holds("MARKER"))
    #expect(try !made.holds(". . . . . . . . . ."))
    #expect(throws: StoreError.forgettingCannotBeUndone) { try made.store.undo() }
  }

  @Test func `can become a check-in, and be one no more when that is taken back`() throws {
    let made = try TemporaryStore()
    let entry = try made.record(MadeUp.notNow())
    let answered = try made.store.revise(entry.id, to: MadeUp.record())
    #expect(try made.store.entry(1) == answered)
    #expect(try made.store.revisions(of: 1).map(\.record.kind) == [.notNow, .checkIn])
    #expect(try made.store.undo() == .revised(entry: 1, revision: 2))
    #expect(try made.store.entry(1) == entry)
  }

  @Test func `holds no answer`() throws {
    let made = try TemporaryStore()
    for answer in [Answer.answered(1), .skipped, .declined] {
      var record = try MadeUp.notNow()
      record.answers[4] = answer
      #expect(
        throws: StoreError.rejected(
          rule: "CHECK constraint failed: kind = 'check-in' OR answers NOT GLOB '*[^. ]*'")
      ) { try made.record(record) }
    }
    #expect(try made.store.entries() == [])
  }

  @Test func `a check-in in which nothing was asked is still a check-in`() throws {
    let made = try TemporaryStore()
    let entry = try made.record(answers: Array(repeating: .notAsked, count: 10))
    #expect(try made.store.entry(entry.id).record.kind == .checkIn)
  }
}

@Suite struct `The name of a wording` {
  @Test func `is kept with each revision that was answered to it`() throws {
    let made = try TemporaryStore()
    let entry = try made.record(MadeUp.record(answeredTo: "hospital ñ"))
    _ = try made.store.revise(entry.id, to: MadeUp.record())
    _ = try made.store.revise(entry.id, to: MadeUp.record(answeredTo: "clinic", in: .english))
    let again = try #require(try Store.existing(at: made.store.path, access: .reading))
    #expect(
      try again.revisions(of: entry.id).map(\.record.wording) == [
        WordingUsed(kind: .published, language: .spanish, name: "hospital ñ"),
        WordingUsed(kind: .published),
        WordingUsed(kind: .published, language: .english, name: "clinic"),
      ])
  }

  @Test func `is kept with a draft`() throws {
    let made = try TemporaryStore()
    let draft = try MadeUp.draft(
      wording: WordingUsed(kind: .published, language: .english, name: "clinic"))
    _ = try made.store.saveDraft(draft)
    #expect(try made.store.drafts().map(\.draft) == [draft])
  }

  @Test func `is never empty`() throws {
    let made = try TemporaryStore()
    let rule = StoreError.rejected(rule: "CHECK constraint failed: wording_name <> ''")
    #expect(throws: rule) { try made.record(MadeUp.record(answeredTo: "")) }
    #expect(throws: rule) {
      try made.store.saveDraft(MadeUp.draft(wording: WordingUsed(kind: .own, name: "")))
    }
  }
}
