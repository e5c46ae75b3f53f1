import Care
import Journal
import Store
import Testing

@Suite struct `Undo` {
  @Test func `takes back one change after the other, the last first`() throws {
    let made = try TemporaryStore()
    let store = made.store
    let entry = try made.record()
    let note = try store.add(
      "a note", kind: .note, date: entry.record.date, random: &made.random)
    var corrected = entry.record
    corrected.note = "corrected"
    _ = try store.revise(entry.id, to: corrected)
    corrected.note = "corrected twice"
    _ = try store.revise(entry.id, to: corrected)

    #expect(try store.lastChange() == .revised(entry: 1, revision: 3))
    #expect(try store.undo() == .revised(entry: 1, revision: 3))
    #expect(try store.entry(1).record.note == "corrected")
    #expect(try store.undo() == .revised(entry: 1, revision: 2))
    #expect(try store.entry(1) == entry)
    #expect(try store.undo() == .noted(note: note.id))
    #expect(try store.notes() == [])
    #expect(try store.undo() == .recorded(entry: 1))
    #expect(try store.entries() == [])
    #expect(try store.lastChange() == nil)
    #expect(throws: StoreError.nothingToUndo) { try store.undo() }
  }

  @Test func `leaves nothing of what it takes back`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    _ = try made.store.undo()
    #expect(try !made.holds("MARKER"))
    #expect(try made.files == ["journal.db"])
  }

  @Test func `never takes back a forgetting, nor what lies before one`() throws {
    let made = try TemporaryStore()
    try made.record()
    try made.record()
    _ = try made.store.forget(entry: 1)
    #expect(try made.store.lastChange() == .forgot)
    #expect(throws: StoreError.forgettingCannotBeUndone) { try made.store.undo() }
    try made.record()
    #expect(try made.store.undo() == .recorded(entry: 3))
    #expect(throws: StoreError.forgettingCannotBeUndone) { try made.store.undo() }
    #expect(try made.store.entries().map(\.id) == [2])
  }
}
