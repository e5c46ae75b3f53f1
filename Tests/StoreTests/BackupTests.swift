import Foundation
import GRDB
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct `A backup` {
  @Test func `holds the whole store, for its owner alone`() throws {
    let made = try TemporaryStore()
    try made.record(note: "one")
    _ = try made.store.saveDraft(MadeUp.draft())
    let path = made.folder.path(of: "backup.db")
    try made.store.backup(to: path)
    try made.record(note: "later")
    let copy = try #require(try Store.existing(at: path, access: .reading))
    #expect(try copy.entries().map(\.record.note) == ["one"])
    #expect(try copy.drafts() == made.store.drafts())
    #expect(try permissions(path) == 0o600)
    #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
  }

  @Test func `never takes the place of a file`() throws {
    let made = try TemporaryStore()
    let path = try made.folder.write("precious".utf8, to: "backup.db")
    #expect(throws: StoreError.alreadyExists(path: path)) { try made.store.backup(to: path) }
    #expect(try made.folder.read("backup.db") == Array("precious".utf8))
    #expect(throws: StoreError.alreadyExists(path: made.store.path)) {
      try made.store.backup(to: made.store.path)
    }
    let nowhere = made.folder.path(of: "no/backup.db")
    #expect(throws: StoreError.cannotCreate(path: nowhere)) {
      try made.store.backup(to: nowhere)
    }
  }

  @Test func `takes the place of the empty file that a kill left`() throws {
    let made = try TemporaryStore()
    try made.record(note: "one")
    let path = try made.folder.write("".utf8, to: "backup.db")
    try made.store.backup(to: path)
    let copy = try #require(try Store.existing(at: path, access: .reading))
    #expect(try copy.entries().map(\.record.note) == ["one"])
  }

  @Test func `is not left behind when the store turns out to be damaged`() throws {
    let made = try TemporaryStore()
    for number in 1...6 { try made.record(note: String(repeating: "\(number)", count: 5000)) }
    var bytes = try made.folder.read("store/journal.db")
    // Pages of the notes, so that the store still opens.
    bytes.replaceSubrange((bytes.count - 8192)..., with: [UInt8](repeating: 0xA5, count: 8192))
    let damaged = try made.folder.write(bytes, to: "damaged.db")
    let store = try #require(try Store.existing(at: damaged, access: .reading))
    let path = made.folder.path(of: "backup.db")
    #expect(throws: StoreError.damaged(path: damaged)) { try store.backup(to: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}

@Suite struct `A restore` {
  private let made: TemporaryStore
  private let backup: String
  private let stamp = "20260503T101112"
  private var path: String { made.store.path }
  private var aside: String { path + ".set-aside-" + stamp }

  init() throws {
    made = try TemporaryStore()
    backup = made.folder.path(of: "backup.db")
    try made.record(note: "FIRST")
    try made.record(note: "SECOND")
    try made.store.backup(to: backup)
  }

  private func reopened(_ path: String) throws -> Store {
    try #require(try Store.existing(at: path, access: .writing))
  }

  @Test func `puts the backup in place and the present store aside`() throws {
    try made.record(note: "THIRD")
    let done = try Store.restore(from: backup, to: path, stamp: stamp)
    #expect(done == Restoration(setAside: aside, notReached: [], erasuresWereRead: true))
    #expect(try made.files == ["journal.db", "journal.db.set-aside-" + stamp])
    #expect(try reopened(path).entries().map(\.record.note) == ["FIRST", "SECOND"])
    #expect(try reopened(aside).entries().map(\.record.note) == ["FIRST", "SECOND", "THIRD"])
    #expect(try permissions(path) == 0o600)
  }

  @Test func `gives out no number that was given out before`() throws {
    try made.record(note: "THIRD")
    _ = try Store.restore(from: backup, to: path, stamp: stamp)
    let entry = try reopened(path).record(
      MadeUp.record(), definition: MadeUp.kept, random: &made.random)
    #expect(entry.id == 4)
  }

  @Test func `does not bring back what was forgotten since`() throws {
    _ = try made.store.forget(entry: 1)
    _ = try Store.restore(from: backup, to: path, stamp: stamp)
    #expect(try reopened(path).entries().map(\.id) == [2])
    #expect(try !made.holds("FIRST"))
  }

  @Test func `erases in the store set aside what was forgotten in the backup`() throws {
    let other = made.folder.path(of: "laptop/journal.db")
    _ = try Store.restore(from: backup, to: other, stamp: stamp)
    _ = try reopened(other).forget(entry: 2)
    let second = made.folder.path(of: "second.db")
    try reopened(other).backup(to: second)

    _ = try Store.restore(from: second, to: path, stamp: stamp)
    #expect(try reopened(path).entries().map(\.id) == [1])
    #expect(try reopened(aside).entries().map(\.id) == [1])
    #expect(try !made.holds("SECOND"))
  }

  @Test func `makes a store where there is none`() throws {
    let other = made.folder.path(of: "new/journal.db")
    let done = try Store.restore(from: backup, to: other, stamp: stamp)
    #expect(done == Restoration(setAside: nil, notReached: [], erasuresWereRead: true))
    #expect(try reopened(other).entries().count == 2)
    #expect(try permissions(made.folder.path(of: "new")) == 0o700)
  }

  @Test func `takes the place of an empty file`() throws {
    let other = try made.folder.write([], to: "empty/journal.db")
    #expect(try Store.restore(from: backup, to: other, stamp: stamp).setAside == nil)
    #expect(try reopened(other).entries().count == 2)
  }

  @Test func `saves a damaged store from harm, with its journal, and says what it could not read`()
    throws
  {
    try made.folder.write([UInt8](repeating: 7, count: 9000), to: path)
    try made.folder.write("a journal".utf8, to: path + "-journal")
    let done = try Store.restore(from: backup, to: path, stamp: stamp)
    #expect(done == Restoration(setAside: aside, notReached: [aside], erasuresWereRead: false))
    #expect(try made.folder.read(aside) == [UInt8](repeating: 7, count: 9000))
    #expect(try reopened(path).entries().count == 2)
    #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
  }

  @Test func `keeps every store that was set aside`() throws {
    _ = try Store.restore(from: backup, to: path, stamp: stamp)
    let second = try Store.restore(from: backup, to: path, stamp: stamp)
    #expect(second.setAside == aside + "-2")
    #expect(try reopened(aside).entries().count == 2)
  }

  @Test func `can take back a restore`() throws {
    try made.record(note: "THIRD")
    _ = try Store.restore(from: backup, to: path, stamp: stamp)
    _ = try Store.restore(from: aside, to: path, stamp: "20260503T101113")
    #expect(try reopened(path).entries().count == 3)
  }

  @Test func `wipes what one that was cut off left behind`() throws {
    try made.folder.write("LEFTOVER".utf8, to: path + ".restoring")
    try made.folder.write("LEFTOVER".utf8, to: path + ".restoring-journal")
    _ = try Store.restore(from: backup, to: path, stamp: stamp)
    #expect(try made.files == ["journal.db", "journal.db.set-aside-" + stamp])
  }

  @Test func `takes only a sound backup of a store of the same kind`() throws {
    let before = try made.folder.read("store/journal.db")
    func refuses(_ file: String, _ expected: StoreError) throws {
      #expect(throws: expected) { try Store.restore(from: file, to: path, stamp: stamp) }
      #expect(try made.folder.read("store/journal.db") == before)
      #expect(try made.files == ["journal.db"])
    }
    let absent = made.folder.path(of: "absent.db")
    try refuses(absent, .notFound(path: absent))
    let text = try made.folder.write("hello".utf8, to: "text.db")
    try refuses(text, .notABackup(path: text))
    let empty = try made.folder.write([], to: "empty.db")
    try refuses(empty, .notABackup(path: empty))
    try refuses(made.folder.path, .isDirectory(path: made.folder.path))
    try refuses(path, .notABackup(path: path))
    let program = made.folder.path(of: "program.db")
    _ = try Store.create(at: program, kind: .program)
    try refuses(program, .notABackup(path: program))
    let newer = made.folder.path(of: "newer.db")
    _ = try Store.create(at: newer, kind: .personal)
    try DatabaseQueue(path: newer).write { try $0.execute(sql: "PRAGMA user_version = 4") }
    try refuses(newer, .newerVersion(path: newer, found: 4, known: 3))
    let cut = try made.folder.write(made.folder.read("backup.db").prefix(20_000), to: "cut.db")
    try refuses(cut, .notABackup(path: cut))
  }

  @Test func `never moves another program's database`() throws {
    let other = made.folder.path(of: "photos.db")
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE photo (id INTEGER)") }
    #expect(throws: StoreError.otherProgramsDatabase(path: other)) {
      try Store.restore(from: backup, to: other, stamp: stamp)
    }
  }

  @Test func `waits for nobody who is writing`() throws {
    let other = try DatabaseQueue(path: path)
    try other.inTransaction(.immediate) { _ in
      #expect(throws: StoreError.busy(path: path)) {
        try impatiently { try Store.restore(from: backup, to: path, stamp: stamp) }
      }
      return .rollback
    }
    #expect(try made.store.entries().count == 2)
  }

  @Test func `tells a writer who was in the middle to try again`() throws {
    let old = try reopened(path)
    _ = try old.entries()
    _ = try Store.restore(from: backup, to: path, stamp: stamp)
    #expect(throws: StoreError.busy(path: path)) {
      try old.record(MadeUp.record(), definition: MadeUp.kept, random: &made.random)
    }
    #expect(try reopened(aside).entries().count == 2)
  }
}
