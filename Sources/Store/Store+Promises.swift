package import Care
package import Formats
import GRDB
import Journal

/// What an organisation said in a reply that it would do, as it is kept for the next talk.
package struct KeptPromise: Hashable, Sendable {
  /// Counted from 1, never given out twice.
  package let id: Int
  /// The day of the reply.
  package let date: CivilDate
  /// The card that the reply answers; the card itself is not kept.
  package let card: CardID?
  package let item: Reply.Item

  package init(id: Int, date: CivilDate, card: CardID?, item: Reply.Item) {
    self.id = id
    self.date = date
    self.card = card
    self.item = item
  }
}

extension Store {
  /// Keeps what a reply promises.
  ///
  /// - Returns: the promises in the order of the reply.
  /// - Throws: `wrongKind` but in a supervision store.
  package func add(_ reply: Reply) throws(StoreError) -> [KeptPromise] {
    try admit(only: .supervision)
    return try write { db in
      try reply.items.map { item in
        try db.execute(
          sql: """
            INSERT INTO promise (date, card, what, who, until, state) VALUES (?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            reply.date.description, reply.card?.text, item.what.text, item.promise.who.text,
            item.promise.until?.description, item.promise.state.rawValue,
          ])
        return KeptPromise(
          id: Int(db.lastInsertedRowID), date: reply.date, card: reply.card, item: item)
      }
    }
  }

  /// All promises, by the day of the reply, then by number.
  package func promises() throws(StoreError) -> [KeptPromise] {
    try readCare(else: []) { db in try db.promises() }
  }

  /// Says how a promise stands now.
  ///
  /// - Throws: `unknownPromise`.
  package func setPromise(_ id: Int, to state: Promise.State) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "UPDATE promise SET state = ? WHERE id = ?", arguments: [state.rawValue, id])
      if db.changesCount == 0 { throw StoreError.unknownPromise(id) }
    }
  }

  /// Removes a promise; it leaves no trace in the file.
  ///
  /// - Throws: `unknownPromise`, `wipeUnfinished`.
  package func removePromise(_ id: Int) throws(StoreError) {
    try writeWiping { db in
      try db.execute(sql: "DELETE FROM promise WHERE id = ?", arguments: [id])
      if db.changesCount == 0 { throw StoreError.unknownPromise(id) }
    }
  }
}

extension Database {
  func promises() throws -> [KeptPromise] {
    try list(
      "SELECT id, date, card, what, who, until, state FROM promise ORDER BY date, id"
    ) { columns in
      let (id, date, card) = (
        try columns.integer(), try columns.date(), try columns.optionalCardID()
      )
      let (what, who) = (try columns.plainText(), try columns.plainText())
      let promise = Promise(
        who: who, until: try columns.optionalDate(), state: try columns.name())
      return KeptPromise(id: id, date: date, card: card, item: Reply.Item(what, promise))
    }
  }
}
