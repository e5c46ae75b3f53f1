import Formats
import GRDB
import Psychometrics

extension Store {
  /// Keeps norms beside those that are there for the scale.
  ///
  /// - Returns: their id, to remove them by.
  package func add(_ norms: AddedNorms) throws(StoreError) -> Int {
    try write { db in
      try db.execute(
        sql: "INSERT INTO norms (instrument, scale, document, added) VALUES (?, ?, ?, ?)",
        arguments: [
          norms.instrument.rawValue, norms.scale.rawValue, norms.document, norms.added.description,
        ])
      return Int(db.lastInsertedRowID)
    }
  }

  /// - Throws: `unknownNorms` where there are none of that id.
  package func removeNorms(_ id: Int) throws(StoreError) {
    try write { db in
      try db.execute(sql: "DELETE FROM norms WHERE id = ?", arguments: [id])
      if db.changesCount == 0 { throw StoreError.unknownNorms(id) }
    }
  }
}
