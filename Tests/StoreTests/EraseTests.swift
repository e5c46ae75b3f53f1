import Foundation
import GRDB
import Journal
import TestSupport
import Testing

@testable import Store

@Suite struct `Erasing a store` {
  @Test func `removes it and all that belongs to it, and names each file`() throws {
    let made = try TemporaryStore()
    let path = made.store.path
    try made.record(note: "MARKER")
    let backup = made.folder.path(of: "backup.db")
    try made.store.backup(to: backup)
    _ = try Store.restore(from: backup, to: path, stamp: "20260503T101112")
    try made.folder.write("cut off".utf8, to: path + ".restoring")
    try made.folder.write("not ours".utf8, to: made.folder.path(of: "store/journal.dbx"))
    let files = [path + ".restoring", path + ".set-aside-20260503T101112", path]

    #expect(try Store.erasePlan(at: path).files == files)
    #expect(try Store.erase(at: path) == files)
    #expect(try made.files == ["journal.dbx"])
    #expect(try Store.existing(at: path, access: .reading) == nil)
    #expect(try Store.existing(at: backup, access: .reading) != nil)
    #expect(try Store.erase(at: path) == [])
  }

  @Test func `fills the files with zeros before they go`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    // A second name of the same file shows what became of its content.
    let witness = made.folder.path(of: "witness")
    try FileManager.default.linkItem(atPath: made.store.path, toPath: witness)
    _ = try Store.erase(at: made.store.path)
    let left = try made.folder.read("witness")
    #expect(!left.isEmpty && left.allSatisfy { $0 == 0 })
  }

  @Test func `goes on where it was cut off`() throws {
    let made = try TemporaryStore()
    let path = made.store.path
    try FileManager.default.moveItem(atPath: path, toPath: path + ".erasing")
    #expect(try Store.erase(at: path) == [path + ".erasing"])
    #expect(try made.files == [])
  }

  @Test func `removes a damaged store too`() throws {
    let made = try TemporaryStore()
    let bytes = try made.folder.read("store/journal.db")
    let path = try made.folder.write(bytes.prefix(10_000), to: "damaged.db")
    #expect(try Store.erase(at: path) == [path])
  }

  @Test func `leaves a store alone while somebody writes`() throws {
    let made = try TemporaryStore()
    let other = try DatabaseQueue(path: made.store.path)
    try other.inTransaction(.immediate) { _ in
      #expect(throws: StoreError.busy(path: made.store.path)) {
        try impatiently { try Store.erase(at: made.store.path) }
      }
      return .rollback
    }
    #expect(try made.files == ["journal.db"])
  }
}
