import Formats
import GRDB
package import Journal
import Psychometrics

/// A check-in under way, as it is kept.
package struct KeptDraft: Hashable, Sendable {
  package let id: Int
  package let draft: Draft

  package init(id: Int, draft: Draft) {
    self.id = id
    self.draft = draft
  }
}

extension Store {
  /// Keeps a new draft. One that the person had of the same instrument is replaced.
  ///
  /// - Returns: its id, to keep each answer under.
  /// - Throws: `wrongKind` for a person of the other kind of store.
  package func saveDraft(_ draft: Draft) throws(StoreError) -> Int {
    try admit(draft.start.person)
    return try write { db in
      try db.execute(
        sql: "DELETE FROM draft WHERE person = ? AND instrument = ?",
        arguments: [draft.start.person.name, draft.start.instrument.rawValue])
      return try db.insert(draft)
    }
  }

  /// Keeps what was answered since.
  ///
  /// - Throws: `unknownDraft` where it was removed or replaced meanwhile.
  package func updateDraft(_ id: Int, to draft: Draft) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "UPDATE draft SET answers = ?, position = ? WHERE id = ?",
        arguments: [draft.answerText, draft.position, id])
      if db.changesCount == 0 { throw StoreError.unknownDraft(id) }
    }
  }

  /// The drafts of a person, or of everybody, oldest first.
  package func drafts(of person: Person? = nil) throws(StoreError) -> [KeptDraft] {
    try read { db in
      let wordingName = try LaterColumns(of: db).wordingName
      return try db.list(
        """
        SELECT id, person, instrument, digest, item_count, lowest, highest, look_back_days, mode,
          wording, language, \(wordingName), date, begun, zone, items, answers, position
        FROM draft WHERE ?1 IS NULL OR person = ?1 ORDER BY id
        """, [person?.name]
      ) { KeptDraft(id: try $0.integer(), draft: try Draft(&$0)) }
    }
  }

  /// Removes a draft for good. Nothing happens where there is none of that id.
  package func removeDraft(_ id: Int) throws(StoreError) {
    try writeWiping { db in try db.removeDraft(id) }
  }
}

extension Database {
  func removeDraft(_ id: Int) throws {
    try execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [id])
  }

  fileprivate func insert(_ draft: Draft) throws -> Int {
    let start = draft.start
    try execute(
      sql: """
        INSERT INTO draft (
          person, instrument, digest, item_count, lowest, highest, look_back_days, mode, wording,
          language, wording_name, date, begun, zone, items, answers, position
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        start.person.name, start.instrument.rawValue, start.digest, start.form.itemCount,
        start.form.lowest, start.form.highest, start.form.lookBackDays, start.mode.rawValue,
        start.wording.kind.rawValue, start.wording.language?.rawValue, start.wording.name,
        start.date.description, start.begun.description, start.zone,
        start.items.map(String.init).joined(separator: " "), draft.answerText, draft.position,
      ])
    return Int(lastInsertedRowID)
  }
}

extension Draft {
  /// One token for each item to ask; `?` where it is still to be asked.
  fileprivate var answerText: String {
    start.items.map { answers[$0].map(AnswerText.token) ?? "?" }.joined(separator: " ")
  }

  /// Reads the columns from `person` to `position`.
  fileprivate init(_ columns: inout Columns) throws {
    let person = try columns.person()
    let instrument = InstrumentID(rawValue: try columns.text())
    let digest = try columns.text()
    let form = try columns.form()
    let mode: Mode = try columns.name()
    let wording = try columns.wording()
    let date = try columns.date()
    let begun = try columns.date()
    let zone = try columns.text()
    let items = try columns.items(of: form)
    let tokens = try columns.text().split(separator: " ")
    guard tokens.count == items.count else { throw UnreadableColumn() }
    var answers: [Int: Answer] = [:]
    for (item, token) in zip(items, tokens) where token != "?" {
      guard let answer = AnswerText.answer(token) else { throw UnreadableColumn() }
      answers[item] = answer
    }
    self.init(
      Start(
        instrument: instrument, digest: digest, form: form, person: person, mode: mode,
        wording: wording, date: date, begun: begun, zone: zone, items: items),
      answers: answers, position: try columns.integer())
  }
}

extension Columns {
  fileprivate mutating func form() throws -> Form {
    let itemCount = try integer()
    let lowest = try integer()
    let highest = try integer()
    guard itemCount >= 1, lowest <= highest else { throw UnreadableColumn() }
    return Form(
      itemCount: itemCount, answers: lowest...highest, lookBackDays: try optionalInteger())
  }

  fileprivate mutating func items(of form: Form) throws -> [Int] {
    var items: [Int] = []
    for token in try text().split(separator: " ") {
      guard let item = Int(token), (1...form.itemCount).contains(item) else {
        throw UnreadableColumn()
      }
      items.append(item)
    }
    return items
  }
}
