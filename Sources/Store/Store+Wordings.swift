package import Formats
import GRDB
package import Psychometrics

extension Store {
  /// Keeps an imported wording, in place of the one that there was of this instrument and language.
  ///
  /// - Throws: `wordingInUse` where entries or drafts were answered to other words of this name and
  ///   language, or to words of this name that were never imported: a name means one text.
  package func keep(_ wording: ImportedWording) throws(StoreError) {
    let fingerprint = Fingerprint(of: wording.items)
    try write { db in
      if try db.fingerprint(of: wording) != fingerprint, try db.isAnswered(wording) {
        throw StoreError.wordingInUse(name: wording.name)
      }
      try db.removeWording(WordingID(wording))
      try db.insert(wording, fingerprint: fingerprint)
    }
  }

  /// Removes an imported wording. Entries that were answered to it keep its name.
  ///
  /// - Throws: `unknownWording` where there is none.
  package func removeWording(
    _ instrument: InstrumentID, _ language: Language
  ) throws(StoreError) {
    try write { db in
      try db.removeWording(WordingID(instrument: instrument, language: language))
      if db.changesCount == 0 { throw StoreError.unknownWording(instrument, language) }
    }
  }
}

extension Database {
  fileprivate func fingerprint(of wording: ImportedWording) throws -> Fingerprint? {
    try value(
      """
      SELECT fingerprint FROM wording_fingerprint
      WHERE instrument = ? AND language = ? AND name = ?
      """, [wording.instrument.rawValue, wording.language.rawValue, wording.name]
    )
    .flatMap(Fingerprint.fromDatabaseValue)
  }

  /// Whether anything was answered to a wording of this name and language.
  fileprivate func isAnswered(_ wording: ImportedWording) throws -> Bool {
    try ["revision", "draft"].contains { table in
      try value(
        """
        SELECT 1 FROM \(table) WHERE instrument = ? AND language = ? AND wording_name = ? LIMIT 1
        """, [wording.instrument.rawValue, wording.language.rawValue, wording.name]) != nil
    }
  }

  fileprivate func removeWording(_ wording: WordingID) throws {
    try execute(
      sql: "DELETE FROM wording WHERE instrument = ? AND language = ?",
      arguments: [wording.instrument.rawValue, wording.language.rawValue])
  }

  fileprivate func insert(_ wording: ImportedWording, fingerprint: Fingerprint) throws {
    try execute(
      sql: """
        INSERT INTO wording (
          instrument, language, name, items, permitted_by, terms, imported
        ) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        wording.instrument.rawValue, wording.language.rawValue, wording.name, wording.items.count,
        wording.permittedBy, wording.terms, wording.imported.description,
      ])
    let item = try cachedStatement(
      sql: "INSERT INTO wording_item (instrument, language, number, text) VALUES (?, ?, ?, ?)")
    for (index, text) in wording.items.enumerated() {
      try item.execute(arguments: [
        wording.instrument.rawValue, wording.language.rawValue, index + 1, text,
      ])
    }
    try execute(
      sql: """
        INSERT INTO wording_fingerprint (instrument, language, name, fingerprint)
        VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET fingerprint = ?4
        """,
      arguments: [
        wording.instrument.rawValue, wording.language.rawValue, wording.name, fingerprint,
      ])
  }
}
