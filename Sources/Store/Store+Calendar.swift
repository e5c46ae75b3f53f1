package import Care
package import Formats
import GRDB
import Journal

/// The reminders as they were last written to a calendar file, so that the next file changes that
/// series and does not begin a second one.
package struct KeptCalendar: Hashable, Sendable {
  package let uid: CalendarSeries.UID
  /// 0 or more.
  package let sequence: Int
  /// As `Rhythm.Kind` writes it.
  package let rhythm: String
  package let first: CivilDate

  package init(uid: CalendarSeries.UID, sequence: Int, rhythm: String, first: CivilDate) {
    self.uid = uid
    self.sequence = sequence
    self.rhythm = rhythm
    self.first = first
  }
}

extension Store {
  /// Nil where no calendar file was written yet.
  package func calendar() throws(StoreError) -> KeptCalendar? {
    try readCare(else: nil) { db in try db.calendar() }
  }

  /// Keeps what was written, in place of what was written before.
  ///
  /// - Throws: `wrongKind` but in a personal store.
  package func keep(_ calendar: KeptCalendar) throws(StoreError) {
    try admit(only: .personal)
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO calendar (id, uid, sequence, rhythm, first) VALUES (1, ?1, ?2, ?3, ?4)
          ON CONFLICT DO UPDATE SET uid = ?1, sequence = ?2, rhythm = ?3, first = ?4
          """,
        arguments: [
          calendar.uid.text, calendar.sequence, calendar.rhythm, calendar.first.description,
        ])
    }
  }
}

extension Database {
  func calendar() throws -> KeptCalendar? {
    try list("SELECT uid, sequence, rhythm, first FROM calendar") {
      KeptCalendar(
        uid: try $0.required(CalendarSeries.UID($0.text())), sequence: try $0.integer(),
        rhythm: try $0.text(), first: try $0.date())
    }
    .first
  }
}
