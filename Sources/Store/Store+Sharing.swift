package import Care
package import Formats
import GRDB
import Journal

extension Store {
  /// Remembers that a card was shown, to whom, for what and until when; not what was on it.
  ///
  /// - Throws: `wrongKind` but in a personal store; `rejected` for a card that is remembered already.
  package func add(_ shared: SharedRecord) throws(StoreError) {
    try admit(only: .personal)
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO shared_card (card, recipient, purpose, made, until, withdrawn)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          shared.card.text, shared.to.text, shared.purpose.text, shared.made.description,
          shared.until.description, shared.withdrawn?.description,
        ])
    }
  }

  /// What was shared, oldest first: by the day the card was made, then in the order it was remembered.
  package func sharedRecords() throws(StoreError) -> [SharedRecord] {
    try readCare(else: []) { db in try db.sharedRecords() }
  }

  /// Remembers that a card was taken back. The first day that it was stays.
  ///
  /// - Throws: `unknownShare`.
  package func withdraw(
    _ card: CardID, on date: CivilDate
  ) throws(StoreError) -> SharedRecord {
    try write { db in
      try db.execute(
        sql: "UPDATE shared_card SET withdrawn = ? WHERE card = ? AND withdrawn IS NULL",
        arguments: [date.description, card.text])
      guard let shared = try db.sharedRecords("WHERE card = ?", [card.text]).first else {
        throw StoreError.unknownShare(card)
      }
      return shared
    }
  }
}

extension Database {
  func sharedRecords(
    _ chosen: String = "ORDER BY made, position",
    _ arguments: StatementArguments = StatementArguments()
  ) throws -> [SharedRecord] {
    try list(
      "SELECT card, recipient, purpose, made, until, withdrawn FROM shared_card " + chosen,
      arguments
    ) {
      SharedRecord(
        card: try $0.cardID(), to: try $0.plainText(), purpose: try $0.plainText(),
        made: try $0.date(), until: try $0.date(), withdrawn: try $0.optionalDate())
    }
  }
}
