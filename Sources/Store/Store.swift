import GRDB
package import Journal

/// A store: one SQLite file with somebody's check-ins, and the only way to it.
///
/// Each method is one transaction. What it returns is on the disk: a power cut afterwards loses
/// nothing, a kill at any moment leaves the state before or after.
package struct Store: Sendable {
  /// Where the file lies, links resolved.
  package let path: String
  package let kind: StoreKind
  let queue: DatabaseQueue

  /// What a command means to do.
  package enum Access: Sendable {
    /// Works on a read-only file or disk too, and makes nothing.
    case reading
    case writing
  }

  /// Opens the store at a path that was looked at before.
  init(opening path: String, for access: Access) throws(StoreError) {
    (queue, kind) = try translatingErrors(at: path) {
      let queue = try access == .reading ? Connection.reading(path) : Connection.writing(path)
      var version = try queue.read { try Schema.version(of: $0, path: path) }
      if version < Schema.known, access == .writing {
        try queue.inTransaction(.immediate) { db in
          version = try Schema.version(of: db, path: path)
          try Schema.upgrade(db, from: version)
          return .commit
        }
      }
      return (queue, try queue.read { try Schema.kind(of: $0, path: path) })
    }
    self.path = path
  }

  /// Runs statements on one state of the file.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try translatingErrors(at: path) { try queue.read(body) }
  }

  /// Runs statements that take effect together or not at all.
  ///
  /// - Throws: `readOnly` where it was opened for reading, since an older store then lacks what the
  ///   statements name.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    if queue.configuration.readonly { throw .readOnly(path: path) }
    return try translatingErrors(at: path) { try queue.write(body) }
  }

  /// Runs statements as ``write(_:)`` does; of what they delete or overwrite no trace stays in the
  /// file's folder.
  ///
  /// - Throws: `wipeUnfinished` too.
  func writeWiping<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    if queue.configuration.readonly { throw .readOnly(path: path) }
    return try translatingErrors(at: path) { try queue.wiping(body) }
  }

  /// Reads what came with the tables of care.
  ///
  /// - Returns: the fallback in an older store that is opened for reading.
  func readCare<Result>(
    else fallback: Result, _ body: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    try read { db in try LaterColumns(of: db).haveCare ? body(db) : fallback }
  }

  /// Refuses a check-in that belongs into a store of another kind.
  func admit(_ person: Person) throws(StoreError) {
    try admit(only: person == .me ? .personal : .program)
  }

  /// Refuses what only stores of one kind hold.
  func admit(only kind: StoreKind) throws(StoreError) {
    guard self.kind == kind else { throw .wrongKind(self.kind) }
  }
}
