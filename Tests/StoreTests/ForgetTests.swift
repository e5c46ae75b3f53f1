import Care
import Foundation
import Journal
import Psychometrics
import TestSupport
import Testing

@testable import Store

@Suite struct `Forgetting` {
  /// Told from all other answers, as text and in the order of the form.
  private let answers = [6, 1, 5, 2, 4, 3, 6, 1, 5, 2].map(Answer.answered)
  private let pattern = "6 1 5 2 4 3 6 1 5 2"

  @Test func `leaves no byte of an entry in any file of the folder`() throws {
    let made = try TemporaryStore()
    for day in 1...9 { try made.record("2026-04-0\(day)", note: "stays \(day)") }
    let entry = try made.record(answers: answers, note: "MARKER one")
    var corrected = entry.record
    corrected.note = "MARKER two"
    _ = try made.store.revise(entry.id, to: corrected)
    #expect(try made.holds("MARKER one") && made.holds("MARKER two") && made.holds(pattern))

    let done = try made.store.forget(entry: entry.id)
    #expect(done.notReached == [])
    #expect(try !made.holds("MARKER") && !made.holds(pattern))
    #expect(try made.files == ["journal.db"])
    #expect(throws: StoreError.unknownEntry(entry.id)) { try made.store.entry(entry.id) }
    #expect(throws: StoreError.unknownEntry(entry.id)) { try made.store.revisions(of: entry.id) }
    #expect(try made.store.entries().count == 9)
  }

  /// Rows that move between the pages of the file leave copies that secure_delete does not see.
  /// With each of these seeds one was left when the file was not written anew by VACUUM.
  @Test(arguments: [27, 71, 74] as [UInt64])
  func `leaves no byte where rows have moved between pages`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let made = try TemporaryStore()
    var ids: [Int] = []
    var recorded = 0
    func note(_ id: Int) -> String {
      let length = [1, 3, 20, 100, 300].randomElement(using: &random) ?? 1
      return String(repeating: "MARKER\(id).", count: length)
    }
    for _ in 0..<120 {
      let chosen = ids.randomElement(using: &random)
      switch (Int.random(in: 0..<20, using: &random), chosen) {
      case (0..<3, let id?):
        var record = try made.store.entry(id).record
        record.note = note(id)
        _ = try made.store.revise(id, to: record)
      case (3..<8, let id?):
        _ = try made.store.forget(entry: id)
        ids.removeAll { $0 == id }
        #expect(try !made.holds("MARKER\(id)."), "seed \(seed), entry \(id)")
      default:
        recorded += 1
        ids.append(try made.record(note: note(recorded)).id)
      }
    }
  }

  @Test func `goes on writing afterwards with a journal that SQLite removes`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    _ = try made.store.forget(entry: 1)
    try made.record()
    #expect(try made.files == ["journal.db"])
    #expect(try made.store.isSound())
  }

  @Test func `works for a note too`() throws {
    let made = try TemporaryStore()
    let note = try made.store.add(
      "MARKER", kind: .note, date: MadeUp.date("2026-05-03"), random: &made.random)
    _ = try made.store.forget(note: note.id)
    #expect(try !made.holds("MARKER"))
    #expect(try made.store.notes() == [])
    #expect(throws: StoreError.unknownNote(note.id)) { try made.store.forget(note: note.id) }
    #expect(throws: StoreError.unknownEntry(1)) { try made.store.forget(entry: 1) }
  }

  @Test func `reaches the stores set aside, and names those it cannot open`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    let backup = made.folder.path(of: "backup.db")
    try made.store.backup(to: backup)
    let restored = try Store.restore(
      from: backup, to: made.store.path, stamp: "20260503T101112")
    let broken = made.store.path + ".set-aside-20260101T000000"
    try made.folder.write("no database".utf8, to: broken)
    #expect(restored.setAside == made.store.path + ".set-aside-20260503T101112")

    let store = try #require(try Store.existing(at: made.store.path, access: .writing))
    #expect(try store.forget(entry: 1).notReached == [broken])
    #expect(try !made.holds("MARKER"))
    let aside = try Store.existing(at: restored.setAside ?? "", access: .reading)
    #expect(try aside?.entries() == [])
  }
}
