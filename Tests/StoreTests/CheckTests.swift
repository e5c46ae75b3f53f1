import Foundation
import GRDB
import Journal
import Psychometrics
import Testing

@testable import Store

@Suite struct `Checking a store` {
  private func check(_ store: Store) throws -> StoreCheck {
    try store.check(digest: MadeUp.digest, definition: MadeUp.read)
  }

  /// Changes the file behind the store's back, without the guards of the schema.
  private func tamper(_ store: Store, _ statements: String) throws {
    try DatabaseQueue(path: store.path).writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
          DROP TRIGGER revision_is_kept; DROP TRIGGER definition_is_kept;
          """)
      try db.execute(sql: statements)
    }
  }

  @Test func `finds nothing in a sound one`() throws {
    let made = try TemporaryStore()
    let entry = try made.record()
    try made.record(answers: Array(repeating: .skipped, count: 10))
    _ = try made.store.revise(entry.id, to: entry.record)
    let found = try check(made.store)
    #expect(
      found
        == StoreCheck(
          entries: 2, notNow: 0, revisions: 3, definitions: 1, problems: [], warnings: []))
  }

  @Test func `counts apart what says not now, as it stands today`() throws {
    let made = try TemporaryStore()
    try made.record()
    try made.record(MadeUp.notNow())
    let third = try made.record(MadeUp.notNow())
    _ = try made.store.revise(third.id, to: MadeUp.record())
    let found = try check(made.store)
    #expect(found.entries == 3)
    #expect(found.notNow == 1)
    #expect(found.problems == [])
  }

  /// Nine fives and a two are 47 by the worked cases of the instrument.
  @Test func `finds a score that is not what its answers give`() throws {
    let made = try TemporaryStore()
    try made.record()
    try tamper(made.store, "UPDATE score SET value = 48")
    #expect(
      try check(made.store).problems == [
        .score(
          entry: 1, revision: 1, scale: "recovery-capital",
          stored: EntryScore(scale: "recovery-capital", value: 48, answered: 10, items: 10),
          computed: EntryScore(scale: "recovery-capital", value: 47, answered: 10, items: 10))
      ])
  }

  @Test(arguments: [
    ("DELETE FROM score", "a score that is not there"),
    ("UPDATE score SET scale = 'burnout'", "one of another scale"),
    ("UPDATE revision SET answers = '5 5 5 5 5 5 5 5 5 3'", "another answer"),
    ("UPDATE revision SET answers = '5 5 5'", "too few answers"),
    ("UPDATE revision SET answers = '5 5 5 5 5 5 5 5 5 9'", "an answer out of range"),
    ("UPDATE definition SET canonical = '{}'", "another definition"),
    ("UPDATE definition SET digest = replace(digest, ':', ':0')", "another digest"),
    ("DELETE FROM revision", "an entry without its words"),
    ("DELETE FROM definition", "a definition that is gone"),
  ])
  func `finds`(statement: String, what: String) throws {
    let made = try TemporaryStore()
    try made.record()
    try tamper(made.store, statement)
    #expect(try !check(made.store).problems.isEmpty, "\(what)")
  }

  @Test func `warns of a file that others may read`() throws {
    let made = try TemporaryStore()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: made.store.path)
    #expect(
      try check(made.store).warnings == [.openToOthers(path: made.store.path, mode: 0o644)])
  }
}
