import Foundation
import GRDB
import Journal
import TestSupport
import Testing

@testable import Store

/// A store that makes room for its sealed files; what is in those is nothing to this room, so here
/// they hold anything.
@Suite struct `A store that is put away` {
  private struct Stop: Error {}

  /// Puts the store away as a command would, without sealing anything.
  private func putAway(_ made: TemporaryStore) throws {
    let files = PutAwayFiles(of: made.store.path)
    for file in [files.sealedInMaking, files.keyInMaking] { try made.folder.write([1], to: file) }
    let isDone: Void? = try Store.takeAway(at: made.store.path) { _ in try files.nameSealed() }
    #expect(isDone != nil)
  }

  private func isRefused(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return false
    } catch {
      return true
    }
  }

  private func whole(_ file: WholeFile) throws -> [UInt8] {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1000)
    while true {
      let count = try file.read(from: all.count, into: &block)
      if count == 0 { return all }
      all += block.prefix(count)
    }
  }

  @Test func `is read whole, byte for byte, before it goes`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    let bytes = try made.folder.read("store/journal.db")
    #expect(try Store.readWhole(at: made.store.path, whole) == bytes)
    #expect(try Store.takeAway(at: made.store.path, after: whole) == bytes)
    #expect(try made.files == [])
    #expect(try Store.readWhole(at: made.store.path, whole) == nil)
    #expect(try Store.takeAway(at: made.store.path, after: whole) == nil)
  }

  @Test func `is filled with zeros before it is removed`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    let witness = made.folder.path(of: "witness")
    try FileManager.default.linkItem(atPath: made.store.path, toPath: witness)
    try putAway(made)
    #expect(try made.files == ["journal.db.age", "journal.db.key"])
    let left = try made.folder.read("witness")
    #expect(!left.isEmpty && left.allSatisfy { $0 == 0 })
  }

  @Test func `stays as it is where the copy does not come about`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    let bytes = try made.folder.read("store/journal.db")
    #expect(throws: Stop.self) {
      try Store.takeAway(at: made.store.path) { _ in throw Stop() }
    }
    #expect(try made.files == ["journal.db"])
    #expect(try made.folder.read("store/journal.db") == bytes)
    try made.record(note: "later")
  }

  @Test func `lets nobody write or read meanwhile, and waits for those who do`() throws {
    let made = try TemporaryStore()
    let path = made.store.path
    try made.record(note: "one")
    let other = try DatabaseQueue(path: path)
    try other.inTransaction(.immediate) { _ in
      #expect(throws: StoreError.busy(path: path)) {
        try impatiently { try Store.takeAway(at: path) { _ in Issue.record("somebody writes") } }
      }
      return .rollback
    }
    var wasRefused: [Bool] = []
    #expect(throws: Stop.self) {
      try Store.takeAway(at: path) { _ in
        wasRefused = [
          isRefused { try other.write { try $0.execute(sql: "DELETE FROM entry") } },
          isRefused { try other.read { _ = try $0.tableExists("entry") } },
        ]
        throw Stop()
      }
    }
    #expect(wasRefused == [true, true])
    #expect(try made.store.entries().map(\.record.note) == ["one"])
  }

  @Test func `is neither read, nor written, nor made anew, nor restored over`() throws {
    let made = try TemporaryStore()
    let path = made.store.path
    let backup = made.folder.path(of: "backup.db")
    try made.store.backup(to: backup)
    try putAway(made)
    let away = StoreError.putAway(path: path)
    for access in [Store.Access.reading, .writing] {
      #expect(throws: away) { try Store.existing(at: path, access: access) }
    }
    #expect(throws: away) { try Store.openOrCreate(at: path, kind: .personal) }
    #expect(throws: away) { try Store.create(at: path, kind: .program) }
    #expect(throws: away) { try Store.restore(from: backup, to: path, stamp: "20260503T101112") }
    #expect(throws: away) { try Store.readWhole(at: path) { _ in } }
    // An empty file is no store, and changes nothing.
    try made.folder.write([], to: path)
    #expect(throws: away) { try Store.openOrCreate(at: path, kind: .personal) }
    #expect(try made.files == ["journal.db", "journal.db.age", "journal.db.key"])
    #expect(try Store.erase(at: path) == [path + ".age", path + ".key", path])
    #expect(try made.files == [])
  }

  @Test func `is found through links, also those that lead nowhere now`() throws {
    let made = try TemporaryStore()
    let far = made.folder.path(of: "far.db")
    try FileManager.default.createSymbolicLink(atPath: far, withDestinationPath: "near.db")
    try FileManager.default.createSymbolicLink(
      atPath: made.folder.path(of: "near.db"), withDestinationPath: "store/journal.db")
    let plain = PutAwayFiles(of: far).plain
    try putAway(made)
    #expect(PutAwayFiles(of: far).plain == plain)
    #expect(PutAwayFiles(of: far).isPutAway)
    #expect(throws: StoreError.putAway(path: far)) {
      try Store.openOrCreate(at: far, kind: .personal)
    }
    // A ring of links is no store.
    let ring = made.folder.path(of: "ring")
    try FileManager.default.createSymbolicLink(atPath: ring, withDestinationPath: "ring")
    #expect(!PutAwayFiles(of: ring).isPutAway)
  }

  @Test func `leaves nothing in the clear that a kill left on the way`() throws {
    let made = try TemporaryStore()
    let path = made.store.path
    try putAway(made)
    for leftover in [
      ".erasing", ".erasing.age", ".erasing.key", ".restoring", ".restoring-journal",
      ".restoring-backup",
    ] {
      try made.folder.write("MARKER".utf8, to: path + leftover)
    }
    #expect(throws: StoreError.putAway(path: path)) {
      try Store.existing(at: path, access: .reading)
    }
    #expect(try made.files == ["journal.db.age", "journal.db.key"])
    // Not while somebody is taking it back.
    try made.folder.write("MARKER".utf8, to: path + ".restoring")
    try PutAwayFiles(of: path).alone {
      #expect(throws: StoreError.putAway(path: path)) {
        try Store.existing(at: path, access: .reading)
      }
      #expect(throws: StoreError.busy(path: path)) { try PutAwayFiles(of: path).alone {} }
      #expect(throws: StoreError.busy(path: path)) { try Store.erase(at: path) }
    }
    #expect(FileManager.default.fileExists(atPath: path + ".restoring"))
  }

  /// Filled with zeros under its own name, it would be taken for a sealed store after a kill.
  @Test func `once back, the sealed files are gone before they are wiped`() throws {
    let made = try TemporaryStore()
    try putAway(made)
    let files = PutAwayFiles(of: made.store.path)
    // A folder in the way of the wiping, as far as a test gets to a kill at that moment.
    let inTheWay = files.plain + ".erasing.age"
    try FileManager.default.createDirectory(
      atPath: inTheWay + "/x", withIntermediateDirectories: true)
    let sealed = try made.folder.read("store/journal.db.age")
    #expect(throws: StoreError.self) { try files.removeSealed() }
    #expect(try made.folder.read("store/journal.db.age") == sealed)
    try FileManager.default.removeItem(atPath: inTheWay)
    try files.removeSealed()
    #expect(try made.files == [])
  }

  @Test func `is not sealed while it is damaged`() throws {
    let made = try TemporaryStore()
    for number in 1...6 { try made.record(note: String(repeating: "\(number)", count: 5000)) }
    var bytes = try made.folder.read("store/journal.db")
    bytes.replaceSubrange((bytes.count - 8192)..., with: [UInt8](repeating: 0xA5, count: 8192))
    let damaged = try made.folder.write(bytes, to: "damaged.db")
    #expect(throws: StoreError.damaged(path: damaged)) {
      try Store.takeAway(at: damaged) { _ in Issue.record("it is damaged") }
    }
    #expect(try made.folder.read("damaged.db") == bytes)
  }

  @Test func `comes back only as a sound store, and over none`() throws {
    let made = try TemporaryStore()
    let path = made.store.path
    try made.record(note: "one")
    let bytes = try made.folder.read("store/journal.db")
    try putAway(made)
    let files = PutAwayFiles(of: path)
    try made.folder.write("no store at all".utf8, to: files.opened)
    #expect(throws: StoreError.notAStore(path: files.sealed)) { try Store.putBack(files) }
    try made.folder.write(bytes.dropLast(8192), to: files.opened)
    #expect(throws: StoreError.damaged(path: files.sealed)) { try Store.putBack(files) }
    #expect(!files.isPlainThere)
    // A journal that lies at the place is none of this store's.
    try made.folder.write("MARKER".utf8, to: path + "-journal")
    try made.folder.write(bytes, to: files.opened)
    try Store.putBack(files)
    #expect(try made.folder.read("store/journal.db") == bytes)
    try made.folder.write(bytes, to: files.opened)
    #expect(throws: StoreError.alreadyExists(path: path)) { try Store.putBack(files) }
    try files.wipeLeftovers()
    try files.removeSealed()
    #expect(try made.files == ["journal.db"])
    #expect(
      try Store.existing(at: path, access: .writing)?.entries().map(\.record.note) == ["one"])
  }

  @Test func `keeps older sealed files under other names, and forgetting names them`() throws {
    let made = try TemporaryStore()
    let path = made.store.path
    let entry = try made.record(note: "one")
    let files = PutAwayFiles(of: path)
    for name in ["20260503T101112", "20260503T101112-2"] {
      try made.folder.write([1], to: files.sealed)
      try made.folder.write([2], to: files.key)
      #expect(try files.setSealedAside("20260503T101112") == path + ".age.set-aside-" + name)
      #expect(FileManager.default.fileExists(atPath: path + ".key.set-aside-" + name))
    }
    #expect(files.setAside == [])
    #expect(
      try made.store.forget(entry: entry.id).notReached == [
        path + ".age.set-aside-20260503T101112", path + ".age.set-aside-20260503T101112-2",
      ])
    #expect(try Store.erase(at: path).count == 5)
  }
}
