import Journal
import Store

/// The log of supervision, `supervision.db` beside the journal.
extension Session {
  var logPath: String {
    let folder = Paths.folder(of: storePath)
    return folder == "." && !storePath.hasPrefix("./")
      ? Self.logName : "\(folder == "/" ? "" : folder)/\(Self.logName)"
  }

  private static let logName = "supervision.db"

  /// The log, or nil where nothing is logged yet.
  func logForReading() throws -> Store? {
    try unlessAway { try Store.existing(at: logPath, access: .reading) }.map(checked)
  }

  /// The log; it is made where there is none.
  func logForWriting() throws -> Store {
    try checked(try unlessAway { try Store.openOrCreate(at: logPath, kind: .supervision) })
  }

  /// The log is put away apart from the journal, and taken back by its own name.
  private func unlessAway<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch StoreError.putAway {
      throw Refusal.logPutAway(path: logPath)
    }
  }

  private func checked(_ store: Store) throws(SharingFault) -> Store {
    guard store.kind == .supervision else { throw .notALog(path: store.path) }
    return store
  }
}
