import Journal
import Psychometrics
import Store
import Testing

@Suite struct `Drafts in a store` {
  @Test func `are kept answer by answer`() throws {
    let made = try TemporaryStore()
    var draft = try MadeUp.draft(items: [1, 2, 3, 7])
    let id = try made.store.saveDraft(draft)
    #expect(try made.store.drafts().map(\.draft) == [draft])
    _ = draft.answer(6)
    try made.store.updateDraft(id, to: draft)
    #expect(try made.store.drafts().map(\.draft) == [draft])
    draft.skip()
    draft.decline()
    try made.store.updateDraft(id, to: draft)
    #expect(try made.store.drafts().map(\.draft) == [draft])
    _ = draft.back()
    try made.store.updateDraft(id, to: draft)
    let kept = try #require(try made.store.drafts().first)
    #expect(kept.draft == draft)
    #expect(kept.draft.item == 3)
    #expect(kept.draft.answers == [1: .answered(6), 2: .skipped])
  }

  @Test func `are one a person and instrument`() throws {
    let made = try TemporaryStore(.program)
    let a = Person.code(try #require(PersonCode("a")))
    let b = Person.code(try #require(PersonCode("b")))
    let first = try made.store.saveDraft(MadeUp.draft(person: a))
    let other = try made.store.saveDraft(MadeUp.draft(person: b))
    let second = try made.store.saveDraft(MadeUp.draft(person: a))
    #expect(try made.store.drafts().map(\.id) == [other, second])
    #expect(try made.store.drafts(of: a).map(\.id) == [second])
    #expect(throws: StoreError.unknownDraft(first)) {
      try made.store.updateDraft(first, to: MadeUp.draft(person: a))
    }
  }

  @Test func `leave nothing when they are dropped`() throws {
    let made = try TemporaryStore()
    var draft = try MadeUp.draft()
    for number in [1, 6, 2, 5, 1, 6, 2] { _ = draft.answer(number) }
    let id = try made.store.saveDraft(draft)
    #expect(try made.holds("1 6 2 5 1 6 2"))
    try made.store.removeDraft(id)
    try made.store.removeDraft(id)
    #expect(try made.store.drafts() == [])
    #expect(try !made.holds("1 6 2 5 1 6 2"))
    #expect(try made.files == ["journal.db"])
  }
}
