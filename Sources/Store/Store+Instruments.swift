import Formats
import GRDB
package import Psychometrics

extension Store {
  /// Adds an instrument, or a version of one beside those that are there.
  ///
  /// The same definition again takes the place of the document, whose sentences may have been
  /// corrected; the date stays that of the first time.
  ///
  /// - Throws: `definitionChanged` where this version has another definition.
  package func add(_ instrument: AddedInstrument) throws(StoreError) {
    try write { db in
      let kept = try db.value(
        "SELECT digest FROM instrument WHERE id = ? AND version = ?",
        [instrument.id.rawValue, instrument.version])
      switch kept.flatMap(String.fromDatabaseValue) {
      case nil:
        try db.insert(instrument)
      case instrument.digest:
        try db.execute(
          sql: "UPDATE instrument SET document = ? WHERE id = ? AND version = ?",
          arguments: [instrument.document, instrument.id.rawValue, instrument.version])
      default:
        throw StoreError.definitionChanged(instrument.id, version: instrument.version)
      }
    }
  }

  /// The number of entries and drafts of an instrument. A revision that was corrected since counts
  /// too.
  package func uses(of id: InstrumentID) throws(StoreError) -> Int {
    try read { db in try db.uses(of: id) }
  }

  /// Removes an added instrument in all its versions, with its imported wordings and its norms.
  ///
  /// - Throws: `unknownInstrument` where it was never added; `instrumentInUse` with ``uses(of:)``.
  package func removeInstrument(_ id: InstrumentID) throws(StoreError) {
    try write { db in
      let versions = try db.integer("SELECT count(*) FROM instrument WHERE id = ?", [id.rawValue])
      guard versions > 0 else { throw StoreError.unknownInstrument(id) }
      let entries = try db.uses(of: id)
      guard entries == 0 else { throw StoreError.instrumentInUse(id, entries: entries) }
      try db.execute(sql: "DELETE FROM instrument WHERE id = ?", arguments: [id.rawValue])
      for table in ["wording", "wording_fingerprint", "norms"] {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE instrument = ?", arguments: [id.rawValue])
      }
    }
  }
}

extension Database {
  fileprivate func uses(of id: InstrumentID) throws -> Int {
    try integer(
      """
      SELECT (SELECT count(DISTINCT entry) FROM revision WHERE instrument = ?1)
        + (SELECT count(*) FROM draft WHERE instrument = ?1)
      """, [id.rawValue])
  }

  fileprivate func insert(_ instrument: AddedInstrument) throws {
    try execute(
      sql: "INSERT INTO instrument (id, version, digest, document, added) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        instrument.id.rawValue, instrument.version, instrument.digest, instrument.document,
        instrument.added.description,
      ])
  }
}
