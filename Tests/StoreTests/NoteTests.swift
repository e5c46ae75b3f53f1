import Care
import Store
import Testing

@Suite struct `Notes in a store` {
  @Test func `come oldest first, from a date on`() throws {
    let made = try TemporaryStore()
    let store = made.store
    let later = try store.add(
      "caseload 22 to 15", kind: .work, date: MadeUp.date("2026-03-01"), random: &made.random)
    let earlier = try store.add(
      "hard week\n", kind: .note, date: MadeUp.date("2026-02-01"), random: &made.random)
    #expect(try store.notes() == [earlier, later])
    #expect(try store.notes(since: MadeUp.date("2026-02-02")) == [later])
    #expect(try store.note(later.id) == later)
    #expect(later.id == 1 && later.text == "caseload 22 to 15" && later.kind == .work)
    #expect(throws: StoreError.unknownNote(9)) { try store.note(9) }
  }
}

@Suite struct `Flags` {
  @Test func `are remembered until they are forgotten`() throws {
    let made = try TemporaryStore()
    let store = made.store
    #expect(try store.flag(.privacyNoteShown) == nil)
    try store.setFlag(.privacyNoteShown)
    try store.setFlag(.wordingChoice, to: "own")
    try store.setFlag(.wordingChoice, to: "published")
    #expect(try store.flag(.privacyNoteShown) == "yes")
    #expect(try store.flag(.wordingChoice) == "published")
    try store.setFlag(.wordingChoice, to: nil)
    #expect(try store.flag(.wordingChoice) == nil)
  }
}
