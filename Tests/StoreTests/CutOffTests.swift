import Care
import Foundation
import GRDB
import Journal
import TestSupport
import Testing

@testable import Store

/// What a kill leaves on the disk, made here without one: the files are copied in the middle of a
/// write, as they would then stay.
@Suite struct `A write that was cut off` {
  private let made: TemporaryStore
  /// The copies.
  private let path: String

  init() throws {
    made = try TemporaryStore()
    path = made.folder.path(of: "cut/journal.db")
    try FileManager.default.createDirectory(
      atPath: made.folder.path(of: "cut"), withIntermediateDirectories: false)
  }

  /// Copies the files in the middle of a transaction, its pages already written.
  private func cutOff(_ statements: String) throws {
    let copied: Void? = try made.store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      try db.execute(sql: statements)
      try copyFiles()
      try db.execute(sql: "ROLLBACK")
    }
    #expect(copied != nil)
  }

  private func copyFiles() throws {
    for suffix in ["", "-journal"] {
      try FileManager.default.copyItem(atPath: made.store.path + suffix, toPath: path + suffix)
    }
  }

  /// A second name of the journal, which shows what became of its content.
  private func witnessOfJournal() throws -> String {
    let witness = made.folder.path(of: "witness")
    try FileManager.default.linkItem(atPath: path + "-journal", toPath: witness)
    return witness
  }

  private func isWiped(_ witness: String) throws -> Bool {
    let bytes = try made.folder.read(witness)
    return !bytes.isEmpty && bytes.allSatisfy { $0 == 0 }
  }

  private var filesAfter: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: made.folder.path(of: "cut")).sorted()
    }
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `is taken back by whoever opens the store next`(access: Store.Access) throws {
    for number in 1...8 { try made.record(note: String(repeating: "note \(number) ", count: 999)) }
    let before = try made.store.entries()
    try cutOff("DELETE FROM entry WHERE id > 3; UPDATE flag SET value = 'x'")
    let bytes = try made.folder.read("store/journal.db")
    #expect(try made.folder.read("cut/journal.db") != bytes, "nothing was written yet")
    let witness = try witnessOfJournal()

    let store = try #require(try Store.existing(at: path, access: access))
    #expect(try store.entries() == before)
    #expect(try store.isSound())
    #expect(try filesAfter == ["journal.db"])
    #expect(try isWiped(witness))
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `leaves no store where it was the making of one`(access: Store.Access) throws {
    let new = made.folder.path(of: "store/new.db")
    let queue = try DatabaseQueue(path: new)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      try Schema.create(.program, in: db)
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: new + suffix, toPath: path + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try !made.folder.read("cut/journal.db").isEmpty, "nothing was written yet")
    #expect(try Store.existing(at: path, access: access) == nil)
    #expect(try Store.openOrCreate(at: path, kind: .personal).entries() == [])
    #expect(try filesAfter == ["journal.db"])
  }

  /// The moment after the commit of a forgetting, before its journal is wiped.
  @Test(arguments: [Store.Access.reading, .writing])
  func `is finished where it was a forgetting`(access: Store.Access) throws {
    try made.record(note: "MARKER")
    try made.record(note: "stays")
    try made.store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = PERSIST")
      try db.execute(sql: "DELETE FROM entry WHERE id = 1")
      try copyFiles()
    }
    let journal = Data(try made.folder.read("cut/journal.db-journal"))
    #expect(journal.firstRange(of: Data("MARKER".utf8)) != nil, "no trace was left")

    let witness = try witnessOfJournal()

    let store = try #require(try Store.existing(at: path, access: access))
    #expect(try store.entries().map(\.id) == [2])
    #expect(try isWiped(witness))
    #expect(try filesAfter == ["journal.db"])
    let file = Data(try made.folder.read("cut/journal.db"))
    #expect(file.firstRange(of: Data("MARKER".utf8)) == nil)
  }

  /// The same moment of forgetting an item of the plan, with a promise in an earlier step.
  @Test func `is finished where it was a forgetting of the plan`() throws {
    try made.plan("MARKER")
    try made.store.update(
      made.store.planItem(1).after(MadeUp.promise("MARKER")), on: MadeUp.date("2026-05-20"))
    try made.plan("stays")
    try made.store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = PERSIST")
      try db.execute(sql: "DELETE FROM plan_item WHERE id = 1")
      try copyFiles()
    }
    let journal = Data(try made.folder.read("cut/journal.db-journal"))
    #expect(journal.firstRange(of: Data("MARKER".utf8)) != nil, "no trace was left")
    let store = try #require(try Store.existing(at: path, access: .reading))
    #expect(try store.plan().items.map(\.what.text) == ["stays"])
    #expect(try filesAfter == ["journal.db"])
    let file = Data(try made.folder.read("cut/journal.db"))
    #expect(file.firstRange(of: Data("MARKER".utf8)) == nil)
  }

  @Test func `is taken back whole where it was a change of the plan`() throws {
    for _ in 1...3 { try made.plan(String(repeating: "a walk ", count: 200)) }
    for number in 1...9 {
      _ = try made.store.addLine(
        MadeUp.text(String(repeating: "line \(number) ", count: 200)), to: .people)
    }
    let plan = try made.store.plan()
    let wellness = try made.store.wellness()
    try cutOff(
      """
      INSERT INTO plan_step (item, number, date, state, changed)
        VALUES (2, 2, '2026-05-10', 'carried-over', '2026-05-10');
      UPDATE plan_item SET latest = 2 WHERE id = 2;
      UPDATE wellness_line SET position = position + 9;
      """)
    let bytes = try made.folder.read("store/journal.db")
    #expect(try made.folder.read("cut/journal.db") != bytes, "nothing was written yet")
    let store = try #require(try Store.existing(at: path, access: .writing))
    #expect(try store.plan() == plan)
    #expect(try store.wellness() == wellness)
    #expect(try store.isSound())
  }

  @Test(.enabled(if: geteuid() != 0))
  func `is told of on a disk that cannot be written`() throws {
    for number in 1...8 { try made.record(note: String(repeating: "note \(number) ", count: 999)) }
    try cutOff("DELETE FROM entry WHERE id > 3")
    for (place, mode) in [(path, 0o400), (made.folder.path(of: "cut"), 0o500)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place)
    }
    #expect(throws: StoreError.needsRecovery(path: path)) {
      _ = try Store.existing(at: path, access: .reading)?.entries()
    }
  }
}
