import Care
import Formats
import GRDB
import Journal
import Psychometrics
import Testing

@testable import Store

/// The file outlives the program, so its rules hold for whoever writes to it.
@Suite struct `The tables of care` {
  private let personal: TemporaryStore
  private let supervision: TemporaryStore

  init() throws {
    personal = try TemporaryStore()
    let store = personal.store
    let entry = try personal.record()
    _ = try store.add(
      MadeUp.item(
        when: "daily", area: .food, scale: PlanItem.Scale("proqol-5", "burnout"),
        promise: MadeUp.promise()), random: &personal.random)
    try personal.carryOver(1)
    try personal.move(2, .finish)
    try store.update(try store.planItem(2).after(.yes), on: MadeUp.date("2026-06-01"))
    _ = try store.addLine(MadeUp.text("a"), to: .people)
    _ = try store.addLine(MadeUp.text("b"), to: .people)
    _ = try store.add(MadeUp.goal(log: [MadeUp.training(what: "a course")]))
    try store.keep(
      MeaningCheck(
        entry: entry.id, date: entry.record.date, instrument: entry.record.instrument,
        meaningChanged: true, workChanged: false))
    try store.add(MadeUp.shared(MadeUp.card(1)))
    _ = try store.withdraw(MadeUp.card(1), on: MadeUp.date("2026-05-20"))
    try store.keep(MadeUp.calendar())

    supervision = try TemporaryStore(.supervision)
    _ = try supervision.store.add(MadeUp.session(next: "2026-11-18"))
    _ = try supervision.store.add(MadeUp.reply(card: MadeUp.card(1)))
    try supervision.store.keep(
      Withdrawal(of: MadeUp.card(1), on: MadeUp.date("2026-05-20"), language: .english))
  }

  /// The triggers that keep what is said, which would refuse any change before a CHECK is asked.
  private static let guards = [
    "plan_item_is_kept", "plan_step_is_kept", "shared_card_is_kept",
    "shared_card_stays_withdrawn", "withdrawal_is_kept", "promise_is_kept",
  ]

  /// Changes the file behind the store's back, and takes the change back.
  private func write(
    _ statement: String, in made: TemporaryStore, withGuards: Bool = true
  ) throws {
    try made.store.queue.inTransaction { db in
      if !withGuards {
        for name in Self.guards { try db.execute(sql: "DROP TRIGGER IF EXISTS \(name)") }
      }
      try db.execute(sql: statement)
      try db.execute(sql: "PRAGMA defer_foreign_keys = OFF")
      return .commit
    }
  }

  private func holder(of table: String) -> TemporaryStore {
    ["supervision_session", "withdrawal", "promise"].contains(table) ? supervision : personal
  }

  @Test(arguments: [
    ("plan_item", ["key", "what", "helper", "added", "latest"]),
    ("plan_step", ["item", "number", "date", "state", "changed"]),
    ("wellness_line", ["part", "position", "text"]),
    ("learning_goal", ["what", "added", "state"]),
    ("training", ["goal", "date", "minutes"]),
    ("shared_card", ["card", "recipient", "purpose", "made", "until"]),
    ("calendar", ["uid", "sequence", "rhythm", "first"]),
    (
      "supervision_session",
      ["date", "minutes", "administrative", "educative", "supportive", "role"]
    ),
    ("withdrawal", ["card", "date", "language"]),
    ("promise", ["date", "what", "who", "state"]),
  ])
  func `take nothing empty`(table: String, columns: [String]) throws {
    let made = holder(of: table)
    for column in columns {
      for value in ["NULL", "''"] {
        #expect(throws: DatabaseError.self, "\(table).\(column) = \(value)") {
          try write("UPDATE \(table) SET \(column) = \(value)", in: made, withGuards: false)
        }
      }
    }
  }

  @Test(arguments: [
    ("plan_item", ["time", "area", "instrument", "scale"]),
    ("plan_step", ["helped", "promise_who", "promise_until", "promise_state", "carried_to"]),
    ("training", ["what"]),
    ("meaning_check", ["meaning_changed", "work_changed"]),
    ("shared_card", ["withdrawn"]),
    ("supervision_session", ["next"]),
    ("promise", ["card", "until"]),
  ])
  func `take NULL for what is not there, never an empty text`(
    table: String, columns: [String]
  ) throws {
    let made = holder(of: table)
    for column in columns {
      #expect(throws: DatabaseError.self, "\(table).\(column)") {
        try write("UPDATE \(table) SET \(column) = ''", in: made, withGuards: false)
      }
    }
  }

  @Test(arguments: [
    ("plan_item", ["added"]), ("plan_step", ["date", "changed", "promise_until"]),
    ("learning_goal", ["added"]), ("training", ["date"]),
    ("shared_card", ["made", "until", "withdrawn"]), ("calendar", ["first"]),
    ("supervision_session", ["date", "next"]), ("withdrawal", ["date"]),
    ("promise", ["date", "until"]),
  ])
  func `take no day that is not in the calendar`(table: String, columns: [String]) throws {
    let made = holder(of: table)
    for column in columns {
      for day in ["2026-02-30", "2026-5-3", "2026-05-03T10", "now"] {
        #expect(throws: DatabaseError.self, "\(table).\(column) = \(day)") {
          try write("UPDATE \(table) SET \(column) = '\(day)'", in: made, withGuards: false)
        }
      }
    }
  }

  @Test(arguments: [
    "UPDATE plan_item SET key = x'00'",
    "UPDATE plan_item SET area = 'money'",
    "UPDATE plan_item SET helper = 'nobody'",
    "UPDATE plan_item SET scale = NULL",
    "UPDATE plan_item SET instrument = NULL",
    "UPDATE plan_item SET latest = 0",
    "UPDATE plan_item SET latest = 9",
    "UPDATE plan_item SET carried_from = 9",
    "UPDATE plan_step SET number = 0 WHERE number = 1",
    "UPDATE plan_step SET number = 1 WHERE number = 2",
    "UPDATE plan_step SET item = 9",
    "UPDATE plan_step SET state = 'overdue'",
    "UPDATE plan_step SET state = 'open', helped = NULL WHERE carried_to IS NOT NULL",
    "UPDATE plan_step SET carried_to = 9 WHERE carried_to IS NOT NULL",
    "UPDATE plan_step SET carried_to = 1 WHERE state = 'open'",
    "UPDATE plan_step SET helped = 'maybe' WHERE helped = 'yes'",
    "UPDATE plan_step SET helped = 'yes' WHERE state = 'open'",
    "UPDATE plan_step SET promise_state = 'broken'",
    "UPDATE plan_step SET promise_state = NULL",
    "UPDATE plan_step SET promise_who = NULL, promise_state = NULL",
    "DELETE FROM plan_step WHERE number = 1 AND item = 1 OR number = 2 AND item = 1",
    "UPDATE wellness_line SET part = 'money'",
    "UPDATE wellness_line SET position = 0 WHERE position = 1",
    "UPDATE wellness_line SET position = 1 WHERE position = 2",
    "UPDATE learning_goal SET state = 'failed'",
    "UPDATE training SET minutes = 0",
    "UPDATE training SET minutes = 1441",
    "UPDATE training SET goal = 9",
    "UPDATE meaning_check SET meaning_changed = 2",
    "UPDATE meaning_check SET work_changed = 'yes'",
    "UPDATE meaning_check SET entry = 9",
    "UPDATE shared_card SET card = substr(card, 2)",
    "UPDATE shared_card SET card = 'A' || substr(card, 2)",
    "UPDATE shared_card SET until = '2026-05-03'",
    "INSERT INTO shared_card SELECT 2, card, recipient, purpose, made, until, NULL FROM shared_card",
    "UPDATE calendar SET id = 2",
    "UPDATE calendar SET uid = substr(uid, 2)",
    "UPDATE calendar SET uid = 'Z' || substr(uid, 2)",
    "UPDATE calendar SET sequence = -1",
    "UPDATE change SET item = NULL WHERE kind = 'plan'",
    "UPDATE change SET kind = 'undo' WHERE kind = 'plan'",
    "UPDATE change SET entry = 1 WHERE kind = 'plan'",
    "UPDATE change SET item = 9 WHERE kind = 'plan'",
    "UPDATE change SET item = 1 WHERE kind = 'record'",
  ])
  func `of a personal store refuse`(statement: String) throws {
    #expect(throws: DatabaseError.self) {
      try write(statement, in: personal, withGuards: false)
    }
  }

  @Test(arguments: [
    "UPDATE supervision_session SET minutes = 0",
    "UPDATE supervision_session SET minutes = 721",
    "UPDATE supervision_session SET supportive = 0",
    "UPDATE supervision_session SET educative = 2",
    "UPDATE supervision_session SET role = 'boss'",
    "UPDATE supervision_session SET next = '2026-11-03'",
    "UPDATE withdrawal SET card = 'x' || substr(card, 2)",
    "INSERT INTO withdrawal SELECT * FROM withdrawal",
    "UPDATE promise SET card = substr(card, 2)",
    "UPDATE promise SET state = 'broken'",
  ])
  func `of a supervision store refuse`(statement: String) throws {
    #expect(throws: DatabaseError.self) {
      try write(statement, in: supervision, withGuards: false)
    }
  }

  @Test(arguments: [
    "UPDATE store SET kind = 'program'",
    "UPDATE plan_item SET what = what",
    "UPDATE plan_item SET added = added",
    "UPDATE plan_step SET state = state",
    "UPDATE plan_step SET promise_who = promise_who",
    "UPDATE shared_card SET recipient = recipient",
    "UPDATE shared_card SET withdrawn = NULL",
  ])
  func `of a personal store keep what was said`(statement: String) throws {
    #expect(throws: DatabaseError.self) { try write(statement, in: personal) }
  }

  @Test(arguments: [
    "UPDATE store SET kind = 'personal'",
    "UPDATE withdrawal SET date = date",
    "UPDATE promise SET what = what",
    "UPDATE promise SET who = who",
  ])
  func `of a supervision store keep what was said`(statement: String) throws {
    #expect(throws: DatabaseError.self) { try write(statement, in: supervision) }
  }

  /// What each table takes in its own kind of store it refuses in the others.
  @Test func `take rows in their own kind of store alone`() throws {
    let program = try TemporaryStore(.program)
    let rows = [
      "plan_item": "(key, what, helper, added, latest) "
        + "VALUES (randomblob(16), 'a', 'peer', '2026-05-03', 1)",
      "wellness_line": "(part, position, text) VALUES ('people', 9, 'a')",
      "learning_goal": "(what, added, state) VALUES ('a', '2026-05-03', 'open')",
      "meaning_check": "(entry) VALUES (2)",
      "shared_card": "(card, recipient, purpose, made, until) "
        + "VALUES ('0123456789abcdef', 'a', 'b', '2026-05-03', '2026-05-03')",
      "calendar": "VALUES (1, '0123456789abcdef0123456789abcdef', 0, 'a', '2026-05-03')",
      "supervision_session": "(date, minutes, administrative, educative, supportive, role) "
        + "VALUES ('2026-05-03', 1, 0, 0, 1, 'peer')",
      "withdrawal": "VALUES ('0123456789abcdef', '2026-05-03', 'en')",
      "promise": "(date, what, who, state) VALUES ('2026-05-03', 'a', 'b', 'asked')",
      "note": "(key, date, kind, text) VALUES (randomblob(16), '2026-05-03', 'note', 'a')",
    ]
    for (table, row) in rows {
      for made in [personal, program, supervision] {
        let isItsOwn =
          table == "note"
          ? made !== supervision : made === holder(of: table)
        var refusal = ""
        do {
          try made.store.queue.inTransaction { db in
            try db.execute(sql: "PRAGMA defer_foreign_keys = ON; INSERT INTO \(table) \(row)")
            return .rollback
          }
        } catch let error as DatabaseError {
          refusal = error.message ?? ""
        }
        let isByKind = refusal.contains(" store ")
        #expect(isByKind == !isItsOwn, "\(table) in \(made.store.kind): \(refusal)")
      }
    }
  }

  @Test(arguments: ["me", "p-17"])
  func `of a supervision store hold no check-in and no draft`(person: String) throws {
    for table in ["revision", "draft"] {
      let trigger = try supervision.store.queue.read { db in
        try String.fetchOne(
          db, sql: "SELECT sql FROM sqlite_schema WHERE name = '\(table)_is_of_its_store'")
      }
      #expect(trigger != nil)
    }
    #expect(throws: DatabaseError.self) {
      try write(
        """
        INSERT INTO definition VALUES ('sha256:' || hex(zeroblob(32)), '{}');
        INSERT INTO entry (id, key, latest) VALUES (1, zeroblob(16), 1);
        INSERT INTO revision (
          entry, number, date, zone, person, mode, instrument, version, digest, wording, answers
        ) VALUES (
          1, 1, '2026-05-03', 'UTC', '\(person)', 'paper', 'barc-10', '1',
          'sha256:' || hex(zeroblob(32)), 'published', '1')
        """, in: supervision)
    }
    #expect(try supervision.store.entries() == [])
  }

  @Test func `are looked through by the check`() throws {
    func problems(_ made: TemporaryStore) throws -> [StoreCheck.Problem] {
      try made.store.check(digest: MadeUp.digest, definition: MadeUp.read).problems
    }
    #expect(try problems(personal) == [] && problems(supervision) == [])
    let bad: [(String, String)] = [
      ("plan_item", "what = char(7)"), ("plan_step", "promise_who = char(7)"),
      ("wellness_line", "text = char(7)"), ("learning_goal", "what = char(7)"),
      ("shared_card", "recipient = char(7)"), ("promise", "who = char(7)"),
    ]
    for (table, change) in bad {
      let made = holder(of: table)
      try write("UPDATE \(table) SET \(change)", in: made, withGuards: table == "wellness_line")
    }
    #expect(try problems(personal).contains(.unreadable(table: "plan_item")))
    #expect(try problems(personal).contains(.unreadable(table: "wellness_line")))
    #expect(try problems(supervision) == [.unreadable(table: "promise")])
    #expect(throws: StoreError.damaged(path: personal.store.path)) {
      try personal.store.plan()
    }
  }

  @Test func `can be written only where the store can`() throws {
    let refused = StoreError.readOnly(path: personal.store.path)
    let reading = try personal.reopened()
    var random = personal.random
    #expect(throws: refused) { try reading.add(MadeUp.item(), random: &random) }
    #expect(throws: refused) { try reading.addLine(MadeUp.text("a"), to: .people) }
    #expect(throws: refused) { try reading.removeLine(1) }
    #expect(throws: refused) { try reading.removeGoal(1) }
    #expect(throws: refused) { try reading.forget(planItem: 1) }
    #expect(throws: refused) { try reading.undo() }
    #expect(throws: refused) { try reading.keep(MadeUp.calendar()) }
  }
}
