import Care
import Foundation
import GRDB
import Journal
import Psychometrics
import TestSupport
import Testing

@testable import Store

/// An older store under a program that writes version 3.
@Suite struct `Bringing a store up to date` {
  private let folder: WorkFolder
  private let path: String
  private let before: [Entry]

  init() throws {
    folder = try WorkFolder()
    path = try Fixture.copy("v1.db", to: "journal.db", in: folder)
    before = try #require(try Store.existing(at: path, access: .reading)).entries()
  }

  private func version(_ path: String) throws -> Int? {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  private func writing() throws -> Store {
    try #require(try Store.existing(at: path, access: .writing))
  }

  @Test func `happens when it is opened for writing, and changes nothing that was said`() throws {
    let store = try writing()
    #expect(try version(path) == 3)
    #expect(try store.entries() == before)
    #expect(before.allSatisfy { $0.record.kind == .checkIn && $0.record.wording.name == nil })
    #expect(try store.library() == KeptLibrary())
    #expect(try store.plan() == Plan([]))
    #expect(try store.lastChange() == .noted(note: 1))
    let check = try store.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(check.problems == [])
    #expect(check.revisions == 3)
    #expect(try store.flag(.wordingChoice) == "own")
    #expect(try store.drafts().map(\.draft.answers) == [[1: .answered(4), 2: .skipped]])
  }

  @Test(arguments: ["v1.db", "v2.db", "v3.db"])
  func `gives the tables that a new store has`(fixture: String) throws {
    let path = try Fixture.copy(fixture, to: "old.db", in: folder)
    _ = try Store.existing(at: path, access: .writing)
    let new = try Store.create(at: folder.path(of: "new.db"), kind: .personal)
    func schema(_ path: String) throws -> [String] {
      try DatabaseQueue(path: path).read { db in
        try String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY name")
      }
    }
    #expect(try schema(path) == schema(new.path))
  }

  /// The table of the store's kind is made anew, and so are those of what can be undone.
  @Test(arguments: ["v1.db", "v2.db"])
  func `keeps the kind of the store, and what can be taken back`(fixture: String) throws {
    let path = try Fixture.copy(fixture, to: "old.db", in: folder)
    let old = try #require(try Store.existing(at: path, access: .reading))
    func changes() throws -> [String] {
      try DatabaseQueue(path: path).read { db in
        try String.fetchAll(
          db, sql: "SELECT id || kind || ifnull(entry, '') || ifnull(note, '') FROM change")
      }
    }
    let (kind, last, log) = (old.kind, try old.lastChange(), try changes())
    #expect(!log.isEmpty)
    let store = try #require(try Store.existing(at: path, access: .writing))
    #expect(store.kind == kind && kind == .personal)
    #expect(try store.lastChange() == last)
    #expect(try changes() == log)
    #expect(throws: DatabaseError.self) {
      try store.queue.write { try $0.execute(sql: "UPDATE store SET kind = 'program'") }
    }
    #expect(throws: DatabaseError.self) {
      try store.queue.write {
        try $0.execute(
          sql: """
            INSERT INTO revision SELECT entry, 9, date, zone, 'p-17', mode, instrument, version,
              digest, wording, language, answers, note, wording_name, kind FROM revision LIMIT 1
            """)
      }
    }
  }

  @Test(arguments: ["v1.db", "v2.db"])
  func `is not needed to read, and then there is no plan yet`(fixture: String) throws {
    let path = try Fixture.copy(fixture, to: "old.db", in: folder)
    let bytes = try folder.read("old.db")
    let store = try #require(try Store.existing(at: path, access: .reading))
    #expect(try store.plan() == Plan([]))
    #expect(try store.planEvents() == [])
    #expect(try store.wellness().isEmpty)
    #expect(try store.learningGoals() == [])
    #expect(try store.meaningChecks() == [])
    #expect(try store.sharedRecords() == [])
    #expect(try store.calendar() == nil)
    #expect(try store.sessions() == [])
    #expect(try store.withdrawals() == [])
    #expect(try store.promises() == [])
    #expect(throws: StoreError.unknownPlanItem(1)) { try store.planItem(1) }
    #expect(throws: StoreError.unknownGoal(1)) { try store.learningGoal(1) }
    var random = SeededGenerator(seed: 6)
    let refused = StoreError.readOnly(path: path)
    #expect(throws: refused) { try store.add(MadeUp.item(), random: &random) }
    #expect(throws: refused) { try store.forget(planItem: 1) }
    #expect(throws: refused) { try store.removeLine(1) }
    #expect(try folder.read("old.db") == bytes)
  }

  @Test func `does not happen when it is only read`() throws {
    let bytes = try folder.read("journal.db")
    let store = try #require(try Store.existing(at: path, access: .reading))
    #expect(try store.entries().map(\.id) == [3, 1])
    #expect(try store.entries(matching: EntryFilter(last: 1)).map(\.id) == [1])
    #expect(try store.entry(3).record.kind == .checkIn)
    #expect(try store.revisions(of: 1).count == 2)
    #expect(try store.drafts().count == 1)
    #expect(try store.notes().count == 1)
    #expect(try store.lastChange() == .noted(note: 1))
    #expect(try store.library() == KeptLibrary())
    let check = try store.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(check.problems == [])
    let backup = folder.path(of: "backup.db")
    try store.backup(to: backup)
    #expect(try version(backup) == 1)
    #expect(try folder.read("journal.db") == bytes)
    #expect(throws: StoreError.readOnly(path: path)) { try store.keep(MadeUp.wording()) }
    #expect(throws: StoreError.readOnly(path: path)) { try store.saveDraft(MadeUp.draft()) }
  }

  /// One process reads, as a long history does, while another opens the store for writing.
  @Test func `may happen under a reader`() throws {
    let reading = try #require(try Store.existing(at: path, access: .reading))
    #expect(try reading.entries() == before)
    var random = SeededGenerator(seed: 3)
    let entry = try writing().record(
      MadeUp.notNow("2026-06-01"), definition: MadeUp.kept, random: &random)
    #expect(try reading.entries() == before + [entry])
  }

  /// What a kill leaves on the disk: the files as they are in the middle of the transaction.
  @Test(arguments: [("v1.db", 1), ("v1.db", 2), ("v2.db", 1), ("v2.db", 2)])
  func `is done whole or not at all`(fixture: String, pages: Int) throws {
    let path = try Fixture.copy(fixture, to: "old.db", in: folder)
    let cut = folder.path(of: "cut.db")
    let found = try #require(try version(path))
    let before = try #require(try Store.existing(at: path, access: .reading)).entries()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA cache_size = \(pages); PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      try Schema.upgrade(db, from: found)
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: cut + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try folder.read("cut.db") != folder.read("old.db"), "nothing was written yet")
    #expect(try version(path) == found)

    let reading = try #require(try Store.existing(at: cut, access: .reading))
    #expect(try reading.entries() == before)
    #expect(try version(cut) == found)
    let store = try #require(try Store.existing(at: cut, access: .writing))
    #expect(try version(cut) == 3)
    #expect(try store.entries() == before)
    #expect(try store.isSound())
  }

  @Test func `waits for another process that writes`() throws {
    let other = try DatabaseQueue(path: path)
    try other.inTransaction(.immediate) { _ in
      #expect(throws: StoreError.busy(path: path)) { try impatiently { try writing() } }
      return .rollback
    }
    #expect(try writing().entries() == before)
  }

  @Test func `happens to what a restore puts in place, and never to the backup`() throws {
    let backup = try Fixture.copy("v1.db", to: "backup.db", in: folder)
    let bytes = try folder.read("backup.db")
    let other = folder.path(of: "other/journal.db")
    var random = SeededGenerator(seed: 4)
    let present = try Store.create(at: other, kind: .personal)
    try present.keep(MadeUp.wording())
    _ = try present.record(
      MadeUp.notNow(), definition: MadeUp.kept, random: &random)
    let done = try Store.restore(from: backup, to: other, stamp: "20260601T101112")
    #expect(try folder.read("backup.db") == bytes)
    #expect(try version(other) == 3)
    let restored = try #require(try Store.existing(at: other, access: .writing))
    #expect(try restored.entries() == before)
    #expect(try restored.library() == KeptLibrary())
    let aside = try #require(try Store.existing(at: done.setAside ?? "", access: .reading))
    #expect(try aside.library().wordings == [MadeUp.wording()])

    _ = try Store.restore(from: aside.path, to: other, stamp: "20260601T101113")
    let again = try #require(try Store.existing(at: other, access: .reading))
    #expect(try again.library().wordings == [MadeUp.wording()])
    #expect(try again.entries().map(\.record.kind) == [.notNow])
  }

  @Test func `reaches a store set aside before, when something is forgotten in it`() throws {
    let aside = try Fixture.copy("v1.db", to: "journal.db.set-aside-20260101T000000", in: folder)
    _ = try writing().forget(entry: 3)
    let store = try #require(try Store.existing(at: aside, access: .reading))
    #expect(try store.entries().map(\.id) == [1])
  }
}
