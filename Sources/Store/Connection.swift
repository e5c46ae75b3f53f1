import GRDB

/// How a connection to a store is set up.
enum Connection {
  /// How many seconds a connection waits for another process before it says that the store is busy.
  @TaskLocal static var patience = 2.0

  /// A connection that reads, also from a disk that cannot be written.
  static func reading(_ path: String) throws -> DatabaseQueue {
    var configuration = common
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// A connection that writes.
  ///
  /// - Parameter alone: whether it keeps every lock it takes until it is closed. Then SQLite leaves
  ///   the journal of a write that was cut off in place after taking the write back, so that it
  ///   can be wiped.
  static func writing(_ path: String, alone: Bool = false) throws -> DatabaseQueue {
    var configuration = common
    configuration.prepareDatabase { db in
      // The first statement, since any read of the file would take back a cut-off write.
      if alone { try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
      try db.execute(
        sql: """
          PRAGMA secure_delete = ON;
          PRAGMA synchronous = EXTRA;
          PRAGMA fullfsync = ON;
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static var common: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "tend.store"
    configuration.prepareDatabase { db in
      // Nothing spills to a temporary file, and nothing that a strange file says is run.
      try db.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }
}
