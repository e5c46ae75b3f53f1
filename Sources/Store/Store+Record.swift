import Formats
import GRDB
package import Journal
import Psychometrics

extension Store {
  /// Records a check-in.
  ///
  /// - Parameters:
  ///   - definition: the one that it was scored with; kept if it is not yet.
  ///   - consent: a participant's; without it the check-in is not in the program's tables.
  ///   - draftToRemove: the draft that it was finished from.
  /// - Throws: `wrongKind` for a person of the other kind of store.
  package func record(
    _ record: EntryRecord, definition: KeptDefinition, consent: ParticipantConsent? = nil,
    draftToRemove: Int? = nil, random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Entry {
    try admit(record.person)
    let key = RandomKey(random: &random)
    return try write { db in
      try db.keep(definition)
      let id = try db.insert(record, key: key, consent: consent)
      try db.log("record", entry: id)
      if let draftToRemove { try db.removeDraft(draftToRemove) }
      return Entry(id: id, record: record, revision: 1)
    }
  }

  /// Corrects an entry; what it said before stays as its earlier revision.
  ///
  /// - Parameter definition: kept if it is not yet; needed only where the record's is not.
  /// - Throws: `unknownEntry`; `wrongKind` for a person of the other kind of store.
  package func revise(
    _ id: Int, to record: EntryRecord, definition: KeptDefinition? = nil
  ) throws(StoreError) -> Entry {
    try admit(record.person)
    return try write { db in
      guard
        let latest = try db.value("SELECT latest FROM entry WHERE id = ?", [id])
          .flatMap(Int.fromDatabaseValue)
      else { throw StoreError.unknownEntry(id) }
      if let definition { try db.keep(definition) }
      try db.insert(record, entry: id, revision: latest + 1)
      try db.execute(
        sql: "UPDATE entry SET latest = ? WHERE id = ?", arguments: [latest + 1, id])
      try db.log("revise", entry: id)
      return Entry(id: id, record: record, revision: latest + 1)
    }
  }
}

extension Database {
  /// - Returns: the number of the new entry.
  func insert(_ record: EntryRecord, key: RandomKey, consent: ParticipantConsent?) throws -> Int {
    try execute(sql: "INSERT INTO entry (key, latest) VALUES (?, 1)", arguments: [key])
    let id = Int(lastInsertedRowID)
    try insert(record, entry: id, revision: 1)
    if let consent { try insert(consent, entry: id) }
    return id
  }

  fileprivate func insert(_ record: EntryRecord, entry: Int, revision: Int) throws {
    try execute(
      sql: """
        INSERT INTO revision (
          entry, number, kind, date, zone, person, mode, instrument, version, digest, wording,
          language, wording_name, answers, note
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry, revision, record.kind.rawValue, record.date.description, record.zone,
        record.person.name, record.mode.rawValue, record.instrument.rawValue, record.version,
        record.digest, record.wording.kind.rawValue, record.wording.language?.rawValue,
        record.wording.name, AnswerText.text(of: record.answers), record.note,
      ])
    let statement = try cachedStatement(
      sql: """
        INSERT INTO score (entry, revision, position, scale, value, answered, items)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for (index, score) in record.scores.enumerated() {
      try statement.execute(arguments: [
        entry, revision, index + 1, score.scale.rawValue, score.value, score.answered, score.items,
      ])
    }
  }
}
