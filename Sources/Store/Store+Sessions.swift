package import Care
import Formats
import GRDB
import Journal

extension Store {
  /// Logs a session of supervision.
  ///
  /// - Returns: the session under the number it is kept by. The number given with it counts nothing.
  /// - Throws: `wrongKind` but in a supervision store.
  package func add(_ session: SupervisionSession) throws(StoreError) -> SupervisionSession {
    try admit(only: .supervision)
    return try write { db in
      func has(_ function: SupervisionFunction) -> Int {
        session.functions.contains(function) ? 1 : 0
      }
      try db.execute(
        sql: """
          INSERT INTO supervision_session (
            date, minutes, administrative, educative, supportive, role, next
          ) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          session.date.description, session.minutes, has(.administrative), has(.educative),
          has(.supportive), session.role.rawValue, session.next?.description,
        ])
      return try SupervisionSession(
        id: Int(db.lastInsertedRowID), date: session.date, minutes: session.minutes,
        functions: Set(session.functions), role: session.role, next: session.next)
    }
  }

  /// The sessions of a month, or all; oldest first, by date, then by number.
  package func sessions(in month: CivilMonth? = nil) throws(StoreError) -> [SupervisionSession] {
    try readCare(else: []) { db in
      try db.sessions().filter { month?.contains($0.date) ?? true }
    }
  }

  /// Removes a session; it leaves no trace in the file.
  ///
  /// - Throws: `unknownSession`, `wipeUnfinished`.
  package func removeSession(_ id: Int) throws(StoreError) {
    try writeWiping { db in
      try db.execute(sql: "DELETE FROM supervision_session WHERE id = ?", arguments: [id])
      if db.changesCount == 0 { throw StoreError.unknownSession(id) }
    }
  }
}

extension Database {
  func sessions() throws -> [SupervisionSession] {
    try list(
      """
      SELECT id, date, minutes, administrative, educative, supportive, role, next
      FROM supervision_session ORDER BY date, id
      """
    ) { columns in
      let (id, date, minutes) = (
        try columns.integer(), try columns.date(), try columns.integer()
      )
      var functions: Set<SupervisionFunction> = []
      if try columns.flag() { functions.insert(.administrative) }
      if try columns.flag() { functions.insert(.educative) }
      if try columns.flag() { functions.insert(.supportive) }
      return try SupervisionSession(
        id: id, date: date, minutes: minutes, functions: functions, role: try columns.name(),
        next: try columns.optionalDate())
    }
  }
}
