import GRDB

extension DatabaseQueue {
  /// Deletes for good: what the body deletes can afterwards be read nowhere in the file's folder.
  ///
  /// SQLite's journal holds the old content of each changed page. Here it is not removed, which
  /// would leave its blocks on the disk, but kept (journal_mode PERSIST), filled with zeros and
  /// only then removed. VACUUM writes the database anew, since moving rows between pages can leave
  /// a copy in a page's free space that secure_delete does not see.
  ///
  /// A kill on the way leaves the state before or after the body, and a journal; whoever opens the
  /// store next, where it can be written, finds it and finishes the wiping.
  ///
  /// - Throws: what the body throws, with nothing changed; `wipeUnfinished` where the body took
  ///   effect and wiping did not succeed.
  func wiping<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = PERSIST")
      var result: Result?
      do {
        try db.inTransaction(.exclusive) {
          // Keeps the lock until the wiping is done. Set sooner, two who wait would hold up each
          // other.
          try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
          result = try body(db)
          return .commit
        }
      } catch {
        try? db.endWiping()
        throw error
      }
      do {
        try db.execute(sql: "VACUUM")
        try Files.zero(path + "-journal")
        try db.endWiping()
      } catch {
        // The journal stays, so that the next to write finds it, but empty of what was deleted.
        try? Files.zero(path + "-journal")
        try? db.execute(sql: "PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master")
        throw StoreError.wipeUnfinished(path: path)
      }
      guard let result else { throw StoreError.wipeUnfinished(path: path) }
      return result
    }
  }
}

extension Database {
  /// Gives up the lock. SQLite removes the journal when it leaves PERSIST, under its own lock.
  fileprivate func endWiping() throws {
    try execute(
      sql: """
        PRAGMA locking_mode = NORMAL;
        PRAGMA journal_mode = DELETE;
        SELECT count(*) FROM sqlite_master;
        """)
  }
}

/// What a kill in the middle of a write leaves: a journal beside the store.
enum Recovery {
  /// Whether such a journal is there, and not that of a write which goes on just now.
  static func isNeeded(at path: String) -> Bool {
    let isThere =
      Files.size(of: path + "-journal") ?? 0 > 0 || Files.size(of: path + "-wal") != nil
    return isThere && !Files.isBeingWritten(path)
  }

  /// Takes back what was cut off, or finishes wiping what was forgotten, and wipes the journal.
  ///
  /// For reading, a store that cannot be written or is held by another process is left as it is:
  /// SQLite then says whether it can be read.
  static func finish(_ path: String, for access: Store.Access) throws(StoreError) {
    guard access == .writing || Files.mayWrite(path) else { return }
    do throws(StoreError) {
      try translatingErrors(at: path) {
        let queue = try Connection.writing(path, alone: true)
        let isOurs = try queue.read {
          try $0.integer("PRAGMA application_id") == Schema.applicationID
        }
        if isOurs { try queue.wiping { _ in } }
        try queue.close()
      }
    } catch {
      switch error {
      case .busy, .readOnly, .diskFull, .wipeUnfinished:
        if access == .writing { throw error }
      default: throw error
      }
    }
  }
}
