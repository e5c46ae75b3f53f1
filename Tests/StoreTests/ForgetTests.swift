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

  /// Rows move between pages as a store grows and shrinks; each place they were in must be empty.
  @Test func `leaves no byte where rows have moved between pages`() throws {
    let made = try TemporaryStore()
    let long = String(repeating: "a long note that fills a page of the file. ", count: 40)
    for number in 1...60 {
      try made.record(note: "MARKER\(number) " + long)
    }
    for number in stride(from: 2, through: 60, by: 2) {
      _ = try made.store.forget(entry: number)
      #expect(try !made.holds("MARKER\(number) "))
    }
    #expect(try made.store.entries().count == 30)
    #expect(try made.holds("MARKER59 "))
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
