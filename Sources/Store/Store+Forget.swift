import GRDB

/// How far a forgetting reached.
package struct Forgetting: Hashable, Sendable {
  /// Set-aside files in the store's folder that could not be opened, so that what they hold is
  /// still there.
  package let notReached: [String]
}

extension Store {
  /// Erases an entry for good, with its revisions, answers, scores and note, from the store and
  /// from the set-aside files beside it. Only its random key stays, so that a restored backup does
  /// not bring it back. It cannot be undone.
  ///
  /// - Throws: `unknownEntry`; `wipeUnfinished` where it is erased, and its traces in the file are
  ///   wiped only at the next write.
  package func forget(entry id: Int) throws(StoreError) -> Forgetting {
    try forget("SELECT key FROM entry WHERE id = ?", id, unknown: .unknownEntry(id))
  }

  /// Erases a note of the timeline for good, as `forget(entry:)` does an entry.
  ///
  /// - Throws: `unknownNote`; `wipeUnfinished`.
  package func forget(note id: Int) throws(StoreError) -> Forgetting {
    try forget("SELECT key FROM note WHERE id = ?", id, unknown: .unknownNote(id))
  }

  /// Erases an item of the plan for good, with all its steps, as `forget(entry:)` does an entry. An
  /// item that it was carried over to, or from, is one of its own and stays.
  ///
  /// - Throws: `unknownPlanItem`; `wipeUnfinished`.
  package func forget(planItem id: Int) throws(StoreError) -> Forgetting {
    try forget("SELECT key FROM plan_item WHERE id = ?", id, unknown: .unknownPlanItem(id))
  }

  private func forget(
    _ query: String, _ id: Int, unknown: StoreError
  ) throws(StoreError) -> Forgetting {
    if queue.configuration.readonly { throw .readOnly(path: path) }
    let key = try read { db in
      try db.value(query, [id]).flatMap(RandomKey.fromDatabaseValue)
    }
    guard let key else { throw unknown }
    // The store itself comes last: a kill on the way leaves an entry that can be forgotten again.
    let notReached = Neighbours(of: path).erase([key])
    try erase([key])
    return Forgetting(notReached: notReached)
  }

  /// The keys of everything that was erased.
  func erasures() throws(StoreError) -> Set<RandomKey> {
    try read { db in
      Set(try RandomKey.fetchAll(db, sql: "SELECT key FROM erasure"))
    }
  }

  /// Erases what has these keys and remembers them.
  func erase(_ keys: Set<RandomKey>) throws(StoreError) {
    try writeWiping { db in try db.erase(keys) }
  }
}

extension Database {
  fileprivate func erase(_ keys: Set<RandomKey>) throws {
    var erased = 0
    for key in keys {
      for table in ["entry", "note", "plan_item"] {
        try execute(sql: "DELETE FROM \(table) WHERE key = ?", arguments: [key])
        erased += changesCount
      }
      try execute(
        sql: "INSERT INTO erasure (key) VALUES (?) ON CONFLICT DO NOTHING", arguments: [key])
    }
    if erased > 0 {
      try execute(sql: "DELETE FROM change; INSERT INTO change (kind) VALUES ('forget')")
    }
  }
}
