import Foundation
import GRDB
import Journal
import TestSupport
import Testing

@testable import Store

/// What may lie at the path of a store, and is none.
@Suite struct `A path that is no store` {
  private let folder: WorkFolder
  private let path: String

  init() throws {
    folder = try WorkFolder()
    path = folder.path(of: "journal.db")
  }

  /// The same error for every way to open it, and the file as it was.
  private func refuses(_ expected: StoreError) throws {
    let before = try? folder.read("journal.db")
    #expect(throws: expected) { try Store.existing(at: path, access: .reading) }
    #expect(throws: expected) { try Store.existing(at: path, access: .writing) }
    #expect(throws: expected) { try Store.openOrCreate(at: path, kind: .personal) }
    #expect((try? folder.read("journal.db")) == before)
  }

  @Test func `is a folder`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try refuses(.isDirectory(path: path))
  }

  @Test(arguments: [1, 10, 1000])
  func `is a text`(lines: Int) throws {
    try folder.write(String(repeating: "a line of a diary\n", count: lines).utf8, to: path)
    try refuses(.notAStore(path: path))
  }

  @Test func `is a named pipe`() throws {
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(throws: StoreError.notAStore(path: path)) {
      try Store.existing(at: path, access: .reading)
    }
  }

  @Test func `is another program's database`() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE photo (id INTEGER)") }
    try refuses(.otherProgramsDatabase(path: path))
    #expect(throws: StoreError.otherProgramsDatabase(path: path)) {
      try Store.erase(at: path)
    }
  }

  @Test func `is from a newer version`() throws {
    _ = try Store.create(at: path, kind: .personal)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 4") }
    try refuses(.newerVersion(path: path, found: 4, known: 3))
  }

  @Test func `lies in a folder that is a file`() throws {
    try folder.write("text".utf8, to: path)
    let inside = path + "/journal.db"
    #expect(try Store.existing(at: inside, access: .reading) == nil)
    #expect(throws: StoreError.cannotCreate(path: path)) {
      try Store.openOrCreate(at: inside, kind: .personal)
    }
  }

  /// The superuser may write anywhere.
  @Test(.enabled(if: geteuid() != 0))
  func `may be read but not written`() throws {
    _ = try Store.create(at: path, kind: .personal)
    for (place, mode) in [(path, 0o400), (folder.path, 0o500)] {
      let was = try permissions(place)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place)
      #expect(throws: StoreError.readOnly(path: path)) {
        try Store.existing(at: path, access: .writing)
      }
      #expect(try Store.existing(at: path, access: .reading)?.entries() == [])
      try FileManager.default.setAttributes([.posixPermissions: was ?? 0], ofItemAtPath: place)
    }
  }

  @Test(.enabled(if: geteuid() != 0))
  func `may not be read, or not be made`() throws {
    _ = try Store.create(at: path, kind: .personal)
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    #expect(throws: StoreError.noPermission(path: path)) {
      try Store.existing(at: path, access: .reading)
    }
    let closed = folder.path(of: "closed")
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    #expect(throws: StoreError.cannotCreate(path: closed + "/journal.db")) {
      try Store.openOrCreate(at: closed + "/journal.db", kind: .personal)
    }
    #expect(throws: StoreError.cannotCreate(path: closed + "/deep")) {
      try Store.openOrCreate(at: closed + "/deep/journal.db", kind: .personal)
    }
  }
}

@Suite struct `A damaged store` {
  private let made: TemporaryStore
  private let path: String

  init() throws {
    made = try TemporaryStore()
    path = made.store.path
    for number in 1...8 {
      try made.record(note: String(repeating: "note \(number) ", count: 600))
    }
  }

  @Test(arguments: [1, 100, 4095, 4096, 20_000])
  func `is told when it was cut short`(size: Int) throws {
    let copy = try made.folder.write(made.folder.read("store/journal.db").prefix(size), to: "c.db")
    #expect(throws: StoreError.self) {
      let store = try #require(try Store.existing(at: copy, access: .reading))
      _ = try store.entries()
    }
    do throws(StoreError) {
      let store = try Store.existing(at: copy, access: .writing)
      _ = try store?.entries()
    } catch {
      #expect([.damaged(path: copy), .notAStore(path: copy)].contains(error))
    }
  }

  /// Whatever is written over a page, reading ends in an answer or in an error and never in a crash.
  @Test func `never stops the program`() throws {
    let sound = try made.folder.read("store/journal.db")
    for seed in 0..<200 as Range<UInt64> { try tryDamage(of: sound, seed: seed) }
  }

  private func tryDamage(of sound: [UInt8], seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = sound
    for _ in 0..<Int.random(in: 1...200, using: &random) {
      let place = Int.random(in: 100..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    let copy = try made.folder.write(bytes, to: "copy-\(seed).db")
    do throws(StoreError) {
      let store = try Store.existing(at: copy, access: .writing)
      _ = try store?.entries()
      _ = try store?.drafts()
      _ = try store?.check(digest: MadeUp.digest, definition: MadeUp.read)
      _ = try store?.undo()
    } catch {
      if case .inputOutput = error { Issue.record("seed \(seed): \(error)") }
    }
  }

  /// A file with our mark and strange tables is input like any other.
  @Test func `is one whose columns hold what no store writes`() throws {
    let strange = made.folder.path(of: "strange.db")
    try DatabaseQueue(path: strange).write { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1;
          CREATE TABLE store (id, kind); INSERT INTO store VALUES (1, 'personal');
          CREATE TABLE note (id, key, date, kind, text);
          INSERT INTO note VALUES ('one', NULL, '2026-02-30', 7, x'00ff');
          """)
    }
    let store = try #require(try Store.existing(at: strange, access: .reading))
    #expect(throws: StoreError.damaged(path: strange)) { try store.notes() }
    #expect(throws: StoreError.damaged(path: strange)) { try store.entries() }
  }
}
