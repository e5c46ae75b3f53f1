import GRDB
import Journal

/// What a SELECT names for the columns and tables that came with a later version.
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

  /// Whether there are tables for the plan, for what was shared and for supervision.
  var haveCare: Bool { version >= 3 }

  /// A column of a change, or of the item of the plan that it was done to.
  func planColumn(_ name: String) -> String { haveCare ? name : "NULL" }

  /// What ``planColumn(_:)`` needs behind a change.
  var planItemJoined: String { haveCare ? "LEFT JOIN plan_item ON plan_item.id = item" : "" }
}
