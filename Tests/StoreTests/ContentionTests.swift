import GRDB
import Journal
import Testing

@testable import Store

@Suite struct `A store in use` {
  @Test func `is busy while another writes, and nothing is lost`() throws {
    let made = try TemporaryStore()
    let first = try made.record()
    let other = try DatabaseQueue(path: made.store.path)
    try other.inTransaction(.exclusive) { _ in
      #expect(throws: StoreError.busy(path: made.store.path)) { try made.record() }
      #expect(throws: StoreError.busy(path: made.store.path)) { try made.store.forget(entry: 1) }
      return .rollback
    }
    #expect(try made.store.entries() == [first])
    #expect(try made.record().id == 2)
  }

  @Test func `can be read while another has begun to write`() throws {
    let made = try TemporaryStore()
    let first = try made.record()
    let other = try DatabaseQueue(path: made.store.path)
    try other.inTransaction(.immediate) { db in
      try db.execute(sql: "DELETE FROM entry")
      let reading = try impatiently {
        try Store.existing(at: made.store.path, access: .reading)
      }
      #expect(try reading?.entries() == [first])
      return .rollback
    }
  }

  @Test func `waits its turn and forgets then`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    let other = try DatabaseQueue(path: made.store.path)
    try other.inTransaction(.immediate) { _ in
      #expect(throws: StoreError.busy(path: made.store.path)) { try made.store.forget(entry: 1) }
      return .rollback
    }
    _ = try made.store.forget(entry: 1)
    #expect(try !made.holds("MARKER"))
    #expect(try made.files == ["journal.db"])
  }
}

@Suite struct `A full disk` {
  /// SQLite says the same of a file that reached its greatest size as of a disk without room.
  private func fill(_ store: Store) throws {
    try store.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }

  @Test func `takes nothing that it cannot keep, and loses nothing`() throws {
    let made = try TemporaryStore()
    try made.record()
    try fill(made.store)
    let before = try made.store.entries()
    let note = String(repeating: "a note longer than the file has room for ", count: 500)
    #expect(throws: StoreError.diskFull(path: made.store.path)) { try made.record(note: note) }
    #expect(try made.store.entries() == before)
    #expect(try made.files == ["journal.db"])
    let again = try #require(try Store.existing(at: made.store.path, access: .writing))
    #expect(try again.entries() == before)
    #expect(try again.isSound())
  }

  @Test func `does not stop a forgetting`() throws {
    let made = try TemporaryStore()
    try made.record(note: "MARKER")
    try fill(made.store)
    _ = try made.store.forget(entry: 1)
    #expect(try !made.holds("MARKER"))
  }
}
