import Formats
import GRDB
package import Journal

extension Store {
  /// The consent to each check-in that has one, by the number of the entry.
  package func consents() throws(StoreError) -> [Int: ParticipantConsent] {
    try read { db in
      // An older store took no check-in without consent on record, and had no table for it.
      let source =
        try LaterColumns(of: db).haveCare
        ? "SELECT entry, date, manner FROM consent"
        : "SELECT entry, date, 'recorded' FROM revision WHERE number = 1 AND person <> 'me'"
      let rows = try db.list(source) {
        (try $0.integer(), ParticipantConsent(date: try $0.date(), manner: try $0.name()))
      }
      return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Counts that somebody declined, and removes what they had begun. Who it was, and when, is not
  /// kept.
  ///
  /// - Throws: `wrongKind` but in a program's store.
  package func decline(removingDraft draft: Int? = nil) throws(StoreError) {
    try admit(only: .program)
    try writeWiping { db in
      if let draft { try db.removeDraft(draft) }
      try db.execute(
        sql: """
          INSERT INTO flag (name, value) VALUES (?1, '1')
          ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1
          """, arguments: [StoreFlag.declined.rawValue])
    }
  }

  /// How often somebody declined.
  package func declined() throws(StoreError) -> Int {
    try flag(.declined).flatMap { Int($0) } ?? 0
  }
}

extension Database {
  func insert(_ consent: ParticipantConsent, entry: Int) throws {
    try execute(
      sql: "INSERT INTO consent (entry, date, manner) VALUES (?, ?, ?)",
      arguments: [entry, consent.date.description, consent.manner.rawValue])
  }
}
