import GRDB
import Journal

/// What a SELECT names for the columns that came with a later version.
///
/// A store that is opened for reading is left as it is, so an older one lacks them. It is asked
/// within the transaction that reads: another process may bring the store up to date meanwhile.
struct LaterColumns {
  private let version: Int

  init(of db: Database) throws {
    version = try db.integer("PRAGMA user_version")
  }

  /// Of a revision or a draft.
  var wordingName: String { version >= 2 ? "wording_name" : "NULL" }

  /// Of a revision.
  var entryKind: String { version >= 2 ? "kind" : "'\(EntryKind.checkIn.rawValue)'" }

  /// Whether there are tables for added instruments, wordings and norms.
  var haveLibrary: Bool { version >= 2 }
}
