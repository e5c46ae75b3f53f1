import Foundation
import GRDB
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct `Opening a store` {
  private let folder: WorkFolder
  private let path: String

  init() throws {
    folder = try WorkFolder()
    path = folder.path(of: "journal.db")
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `finds none where none was made, and makes none`(access: Store.Access) throws {
    let absent = folder.path(of: "a/b/journal.db")
    #expect(try Store.existing(at: absent, access: access) == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.path(of: "a")))
    #expect(try Store.existing(at: path, access: access) == nil)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `makes the folders and the file for their owner alone`() throws {
    let deep = folder.path(of: "a/b/journal.db")
    let store = try Store.openOrCreate(at: deep, kind: .personal)
    #expect(try permissions(deep) == 0o600)
    #expect(try permissions(folder.path(of: "a/b")) == 0o700)
    #expect(try permissions(folder.path(of: "a")) == 0o700)
    #expect(store.path == deep)
    #expect(store.kind == .personal)
  }

  @Test func `keeps the kind that it was made with`() throws {
    _ = try Store.create(at: path, kind: .program)
    #expect(try Store.openOrCreate(at: path, kind: .personal).kind == .program)
    #expect(try Store.existing(at: path, access: .reading)?.kind == .program)
    #expect(throws: StoreError.alreadyExists(path: path)) {
      try Store.create(at: path, kind: .program)
    }
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE store SET kind = kind") }
    }
  }

  @Test func `takes an empty file, as a kill leaves it, for none`() throws {
    try folder.write([], to: path)
    #expect(try Store.existing(at: path, access: .reading) == nil)
    #expect(try Store.openOrCreate(at: path, kind: .personal).entries() == [])
    #expect(try permissions(path) == 0o600)
  }

  @Test func `follows a link, and keeps the journal beside the file itself`() throws {
    let file = folder.path(of: "stick/journal.db")
    _ = try Store.create(at: file, kind: .personal)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: file)
    #expect(try Store.openOrCreate(at: path, kind: .program).path == file)
    #expect(try Store.existing(at: path, access: .reading)?.kind == .personal)
  }

  @Test func `follows a link to a file that is not there yet`() throws {
    let file = folder.path(of: "real.db")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: file)
    #expect(try Store.existing(at: path, access: .reading) == nil)
    #expect(try Store.openOrCreate(at: path, kind: .personal).path == file)
  }

  @Test func `sets SQLite to keep what it was told, and no more`() throws {
    let store = try Store.create(at: path, kind: .personal)
    let settings = ["journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys"]
    let values = try store.read { db in
      try settings.map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    // 3 is EXTRA, 2 is MEMORY: https://www.sqlite.org/pragma.html
    #expect(values == ["delete", "3", "1", "2", "1"])
    // "Tend" in ASCII.
    #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA application_id") } == 1_415_933_540)
  }

  @Test func `has no table that is not strict`() throws {
    let store = try Store.create(at: path, kind: .personal)
    let loose = try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'
          """)
    }
    #expect(loose == [])
  }

  @Test func `writes nothing when it only reads`() throws {
    let made = try TemporaryStore()
    try made.record()
    let before = try made.folder.read("store/journal.db")
    let reading = try #require(try Store.existing(at: made.store.path, access: .reading))
    _ = try reading.entries()
    #expect(throws: StoreError.readOnly(path: made.store.path)) { try reading.undo() }
    #expect(throws: StoreError.readOnly(path: made.store.path)) {
      try reading.forget(entry: 1)
    }
    #expect(try made.folder.read("store/journal.db") == before)
    #expect(try made.files == ["journal.db"])
  }
}
