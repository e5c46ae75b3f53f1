import GRDB
import Psychometrics
import Testing

@testable import Store

/// The file outlives the program, so its rules hold for whoever writes to it.
@Suite struct `The tables of the library` {
  private let made: TemporaryStore

  init() throws {
    made = try TemporaryStore()
    try made.store.add(MadeUp.added())
    try made.store.keep(MadeUp.wording())
    _ = try made.store.add(MadeUp.norms())
  }

  private func write(_ statement: String) throws {
    try made.store.queue.write { try $0.execute(sql: statement) }
  }

  @Test(arguments: [
    ("instrument", ["id", "version", "digest", "document", "added"]),
    ("wording", ["instrument", "language", "name", "permitted_by", "terms", "imported", "items"]),
    ("wording_item", ["instrument", "language", "text", "number"]),
    ("wording_fingerprint", ["instrument", "language", "name", "fingerprint"]),
    ("norms", ["instrument", "scale", "document", "added"]),
  ])
  func `take nothing empty`(table: String, columns: [String]) throws {
    for column in columns {
      for value in ["NULL", "''"] {
        #expect(throws: DatabaseError.self, "\(table).\(column)") {
          try write("DROP TRIGGER instrument_is_kept; UPDATE \(table) SET \(column) = \(value)")
        }
      }
    }
  }

  @Test(arguments: [
    "UPDATE instrument SET added = '2026-02-30'",
    "UPDATE wording SET imported = '2026-04-31'",
    "UPDATE norms SET added = '2026-5-3'",
    "UPDATE wording SET items = 0",
    "UPDATE wording_item SET number = 0 WHERE number = 1",
    "UPDATE wording_item SET number = 1 WHERE number = 2",
    "UPDATE wording_item SET language = 'en'",
    "INSERT INTO wording SELECT * FROM wording",
    "INSERT INTO instrument (id, version, digest, document, added) "
      + "SELECT id, version, digest, document, added FROM instrument",
    "DROP TRIGGER instrument_is_kept; UPDATE instrument SET digest = 'md5:1'",
    "DROP TRIGGER instrument_is_kept; UPDATE instrument SET digest = digest || '0'",
    "UPDATE instrument SET digest = digest",
    "UPDATE instrument SET id = 'other'",
    "UPDATE instrument SET version = '2'",
    "INSERT INTO norms (id, instrument, scale, document, added) "
      + "SELECT 'one', instrument, scale, document, added FROM norms",
  ])
  func `refuse`(statement: String) throws {
    let before = try made.library
    #expect(throws: DatabaseError.self) { try write(statement) }
    #expect(try made.library == before)
  }

  @Test func `refuse what is given without words, and keep what was there`() throws {
    let before = try made.library
    #expect(throws: StoreError.rejected(rule: "CHECK constraint failed: items >= 1")) {
      try made.store.keep(MadeUp.wording(items: []))
    }
    #expect(throws: StoreError.rejected(rule: "CHECK constraint failed: text <> ''")) {
      try made.store.keep(MadeUp.wording(items: ["one", ""]))
    }
    #expect(throws: StoreError.rejected(rule: "CHECK constraint failed: document <> ''")) {
      try made.store.add(MadeUp.norms(document: ""))
    }
    #expect(throws: StoreError.rejected(rule: "CHECK constraint failed: document <> ''")) {
      try made.store.add(MadeUp.added(document: ""))
    }
    #expect(try made.library == before)
  }

  @Test func `can be written only where the store can`() throws {
    let reading = try #require(try Store.existing(at: made.store.path, access: .reading))
    let refused = StoreError.readOnly(path: made.store.path)
    #expect(throws: refused) { try reading.add(MadeUp.added("new")) }
    #expect(throws: refused) { try reading.keep(MadeUp.wording()) }
    #expect(throws: refused) { try reading.removeNorms(1) }
  }
}
