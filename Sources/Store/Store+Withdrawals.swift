package import Care
import Formats
import GRDB
import Journal

extension Store {
  /// Keeps the notice that a card was taken back, so that it opens no more. The first notice of a
  /// card stays.
  ///
  /// - Throws: `wrongKind` but in a supervision store.
  package func keep(_ withdrawal: Withdrawal) throws(StoreError) {
    try admit(only: .supervision)
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO withdrawal (card, date, language) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          withdrawal.card.text, withdrawal.date.description, withdrawal.language.rawValue,
        ])
    }
  }

  /// The notices, by date, then by card.
  package func withdrawals() throws(StoreError) -> [Withdrawal] {
    try readCare(else: []) { db in try db.withdrawals() }
  }
}

extension Database {
  func withdrawals() throws -> [Withdrawal] {
    try list("SELECT card, date, language FROM withdrawal ORDER BY date, card") {
      Withdrawal(of: try $0.cardID(), on: try $0.date(), language: try $0.name())
    }
  }
}
