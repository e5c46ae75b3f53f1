import GRDB

extension StoreError {
  /// What an error of SQLite means for the store at that path.
  ///
  /// Bound values stay behind: only result codes and the schema's own words pass.
  init(_ error: DatabaseError, path: String) {
    switch error.extendedResultCode {
    case .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY:
      self = .needsRecovery(path: path)
    case .SQLITE_READONLY_DBMOVED:
      // Restored by another process while this one was at it: trying again finds the new file.
      self = .busy(path: path)
    case .SQLITE_IOERR_NOMEM:
      self = .inputOutput(path: path, code: Int(error.extendedResultCode.rawValue))
    default:
      self.init(primary: error, path: path)
    }
  }

  private init(primary error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    // SQLITE_ERROR is a table or column that is not there: the statements themselves are tested.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_FORMAT, .SQLITE_SCHEMA:
      self = .damaged(path: path)
    case .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission(path: path)
    case .SQLITE_CANTOPEN:
      // The file itself was looked at before: what cannot be opened is the journal beside it.
      self = Files.mayRead(path) ? .readOnly(path: path) : .noPermission(path: path)
    case .SQLITE_CONSTRAINT: self = .rejected(rule: error.message ?? "")
    default: self = .inputOutput(path: path, code: Int(error.extendedResultCode.rawValue))
    }
  }
}

/// Runs what may throw anything, and throws what the store may throw.
///
/// Together with `Store.read` and `Store.write` the only place where errors of SQLite are caught.
func translatingErrors<Result>(
  at path: String, _ body: () throws -> Result
) throws(StoreError) -> Result {
  do {
    return try body()
  } catch let error as StoreError {
    throw error
  } catch let error as DatabaseError {
    throw StoreError(error, path: path)
  } catch {
    throw .damaged(path: path)
  }
}
