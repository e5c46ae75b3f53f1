import GRDB
import Journal

/// The tables of a store, version by version.
///
/// A version that was released is never edited: a change is a new version, and a test opens a
/// stored file of each.
enum Schema {
  /// `PRAGMA application_id` of every store: the ASCII letters `Tend`.
  static let applicationID = 0x5465_6E64

  /// The statements that lead from each version to the next, the first from an empty file.
  private static let steps: [String] = [version1, version2, version3]

  /// The version that this program writes, in `PRAGMA user_version`.
  static var known: Int { steps.count }

  /// Makes a new store. To be called within a transaction, so that it is made whole or not at all.
  static func create(_ kind: StoreKind, in db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try upgrade(db, from: 0)
    try db.execute(
      sql: "INSERT INTO store (id, kind) VALUES (1, ?)", arguments: [kind.rawValue])
  }

  /// Brings an older store to the known version, within a transaction.
  static func upgrade(_ db: Database, from version: Int) throws {
    for step in steps.dropFirst(version) { try db.execute(sql: step) }
    try db.execute(sql: "PRAGMA user_version = \(known)")
  }

  /// The version of the store that a connection is open to.
  ///
  /// - Throws: `notAStore`, `otherProgramsDatabase`, `newerVersion`; `damaged` for the version 0.
  static func version(of db: Database, path: String) throws -> Int {
    guard try db.integer("PRAGMA application_id") == applicationID else {
      // SQLite takes a file shorter than its header for an empty database.
      throw try db.integer("PRAGMA page_count") == 0
        ? StoreError.notAStore(path: path) : .otherProgramsDatabase(path: path)
    }
    let version = try db.integer("PRAGMA user_version")
    guard version <= known else {
      throw StoreError.newerVersion(path: path, found: version, known: known)
    }
    guard version > 0 else { throw StoreError.damaged(path: path) }
    return version
  }

  static func kind(of db: Database, path: String) throws -> StoreKind {
    guard let name = try db.value("SELECT kind FROM store").flatMap(String.fromDatabaseValue),
      let kind = StoreKind(rawValue: name)
    else { throw StoreError.damaged(path: path) }
    return kind
  }
}
