import GRDB

/// Something the program remembers of its own doings in this store.
package enum StoreFlag: String, CaseIterable, Hashable, Sendable {
  /// Whether the page on where the file lies, and who can read it, was shown.
  case privacyNoteShown = "privacy-note-shown"
  /// Which wording the person chose for check-ins: the name of a wording kind.
  case wordingChoice = "wording-choice"
  /// Who runs the program, in the words that participants read.
  case runBy = "run-by"
  /// How often somebody declined a check-in in a program's store: a number, and nothing of whom.
  case declined
}

extension Store {
  /// What was set, or nil.
  package func flag(_ flag: StoreFlag) throws(StoreError) -> String? {
    try read { db in
      try db.value("SELECT value FROM flag WHERE name = ?", [flag.rawValue])
        .flatMap(String.fromDatabaseValue)
    }
  }

  /// Sets a flag, or forgets it with nil.
  package func setFlag(_ flag: StoreFlag, to value: String? = "yes") throws(StoreError) {
    try write { db in
      if let value {
        try db.execute(
          sql: """
            INSERT INTO flag (name, value) VALUES (?1, ?2)
            ON CONFLICT (name) DO UPDATE SET value = ?2
            """, arguments: [flag.rawValue, value])
      } else {
        try db.execute(sql: "DELETE FROM flag WHERE name = ?", arguments: [flag.rawValue])
      }
    }
  }
}
