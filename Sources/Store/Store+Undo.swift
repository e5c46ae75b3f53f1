import GRDB

/// Something that was done in a store and may be taken back.
package enum StoreChange: Hashable, Sendable {
  case recorded(entry: Int)
  /// A correction; the revision is the one it made.
  case revised(entry: Int, revision: Int)
  case noted(note: Int)
  /// Something was erased for good; nothing before it can be taken back either.
  case forgot
}

extension Store {
  /// What `undo` would take back, or nil where nothing was done yet.
  package func lastChange() throws(StoreError) -> StoreChange? {
    try read { db in try db.lastChange()?.change }
  }

  /// Takes back the last change: an entry or a note goes, a correction gives way to what stood
  /// before it, and leaves no trace in the file. Once more takes back the change before that.
  ///
  /// - Returns: what was taken back.
  /// - Throws: `nothingToUndo`, `forgettingCannotBeUndone`, `wipeUnfinished`.
  package func undo() throws(StoreError) -> StoreChange {
    try translatingErrors(at: path) {
      var undone: StoreChange?
      try queue.wiping { db in undone = try db.undo() }
      guard let undone else { throw StoreError.nothingToUndo }
      return undone
    }
  }
}

extension Database {
  /// Notes that an entry was recorded or revised.
  func log(_ kind: String, entry: Int) throws {
    try execute(sql: "INSERT INTO change (kind, entry) VALUES (?, ?)", arguments: [kind, entry])
  }

  fileprivate func undo() throws -> StoreChange {
    guard let (id, change) = try lastChange() else { throw StoreError.nothingToUndo }
    try execute(sql: "DELETE FROM change WHERE id = ?", arguments: [id])
    switch change {
    case .recorded(let entry):
      try execute(sql: "DELETE FROM entry WHERE id = ?", arguments: [entry])
    case .revised(let entry, let revision):
      try execute(
        sql: "UPDATE entry SET latest = ? WHERE id = ?", arguments: [revision - 1, entry])
      try execute(
        sql: "DELETE FROM revision WHERE entry = ? AND number = ?", arguments: [entry, revision])
    case .noted(let note):
      try execute(sql: "DELETE FROM note WHERE id = ?", arguments: [note])
    case .forgot:
      throw StoreError.forgettingCannotBeUndone
    }
    return change
  }

  fileprivate func lastChange() throws -> (id: Int, change: StoreChange)? {
    let row = try Row.fetchOne(
      self,
      sql: """
        SELECT change.id, kind, entry, note, latest
        FROM change LEFT JOIN entry ON entry.id = change.entry
        ORDER BY change.id DESC LIMIT 1
        """)
    guard let row else { return nil }
    var columns = Columns(row)
    let id = try columns.integer()
    let kind = try columns.text()
    let entry = try columns.optionalInteger()
    let note = try columns.optionalInteger()
    let latest = try columns.optionalInteger()
    switch (kind, entry, note, latest) {
    case ("record", let entry?, _, _): return (id, .recorded(entry: entry))
    case ("revise", let entry?, _, let latest?) where latest > 1:
      return (id, .revised(entry: entry, revision: latest))
    case ("note", _, let note?, _): return (id, .noted(note: note))
    case ("forget", _, _, _): return (id, .forgot)
    default: throw UnreadableColumn()
    }
  }
}
