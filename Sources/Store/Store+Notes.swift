package import Care
package import Formats
import GRDB
import Journal

extension Store {
  /// Puts a note on the timeline.
  ///
  /// - Throws: `wrongKind` in a supervision store.
  package func add(
    _ text: String, kind: TimelineNote.Kind, date: CivilDate,
    random: inout some RandomNumberGenerator
  ) throws(StoreError) -> TimelineNote {
    if self.kind == .supervision { throw .wrongKind(self.kind) }
    let key = RandomKey(random: &random)
    return try write { db in
      try db.execute(
        sql: "INSERT INTO note (key, date, kind, text) VALUES (?, ?, ?, ?)",
        arguments: [key, date.description, kind.rawValue, text])
      let id = Int(db.lastInsertedRowID)
      try db.execute(sql: "INSERT INTO change (kind, note) VALUES ('note', ?)", arguments: [id])
      return TimelineNote(id: id, date: date, kind: kind, text: text)
    }
  }

  /// The notes from a date on, or all; oldest first, by date, then by id.
  package func notes(since: CivilDate? = nil) throws(StoreError) -> [TimelineNote] {
    try read { db in
      try db.notes("WHERE ?1 IS NULL OR date >= ?1 ORDER BY date, id", [since?.description])
    }
  }

  /// The note of that id.
  ///
  /// - Throws: `unknownNote`.
  package func note(_ id: Int) throws(StoreError) -> TimelineNote {
    guard let note = try read({ db in try db.notes("WHERE id = ?", [id]) }).first else {
      throw .unknownNote(id)
    }
    return note
  }
}

extension Database {
  fileprivate func notes(
    _ chosen: String, _ arguments: StatementArguments
  ) throws -> [TimelineNote] {
    try list("SELECT id, date, kind, text FROM note " + chosen, arguments) {
      TimelineNote(
        id: try $0.integer(), date: try $0.date(), kind: try $0.name(), text: try $0.text())
    }
  }
}
