package import Care
import Formats
import GRDB
import Journal
import Psychometrics

extension Store {
  /// Keeps what was answered after a check-in, in place of what was answered before. It goes with the
  /// check-in when that is undone or forgotten.
  ///
  /// Its date and instrument are always those of the check-in, so they are not kept.
  ///
  /// - Throws: `unknownEntry`; `wrongKind` but in a personal store.
  package func keep(_ check: MeaningCheck) throws(StoreError) {
    try admit(only: .personal)
    try write { db in
      guard try db.value("SELECT 1 FROM entry WHERE id = ?", [check.entry]) != nil else {
        throw StoreError.unknownEntry(check.entry)
      }
      try db.execute(
        sql: """
          INSERT INTO meaning_check (entry, meaning_changed, work_changed) VALUES (?1, ?2, ?3)
          ON CONFLICT DO UPDATE SET meaning_changed = ?2, work_changed = ?3
          """,
        arguments: [
          check.entry, check.meaningChanged.map { $0 ? 1 : 0 },
          check.workChanged.map { $0 ? 1 : 0 },
        ])
    }
  }

  /// What was answered, by the date of the check-in, then by its id.
  package func meaningChecks() throws(StoreError) -> [MeaningCheck] {
    try readCare(else: []) { db in try db.meaningChecks() }
  }
}

extension Database {
  func meaningChecks() throws -> [MeaningCheck] {
    try list(
      """
      SELECT id, date, instrument, meaning_changed, work_changed
      FROM meaning_check JOIN entry ON id = meaning_check.entry
      JOIN revision ON revision.entry = id AND number = latest
      ORDER BY date, id
      """
    ) {
      MeaningCheck(
        entry: try $0.integer(), date: try $0.date(),
        instrument: InstrumentID(rawValue: try $0.text()),
        meaningChanged: try $0.optionalFlag(), workChanged: try $0.optionalFlag())
    }
  }
}
