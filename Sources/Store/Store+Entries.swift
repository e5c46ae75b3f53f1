package import Formats
import GRDB
package import Journal
package import Psychometrics

/// Which entries are asked for; the default is all of them.
package struct EntryFilter: Hashable, Sendable {
  package var instrument: InstrumentID?
  package var person: Person?
  /// The first date.
  package var since: CivilDate?
  /// Only that many, the latest.
  package var last: Int?

  package init(
    instrument: InstrumentID? = nil, person: Person? = nil, since: CivilDate? = nil,
    last: Int? = nil
  ) {
    self.instrument = instrument
    self.person = person
    self.since = since
    self.last = last
  }
}

extension Store {
  /// The entries as they stand after their last revisions, oldest first: by date, then by id.
  ///
  /// Two queries, however many entries.
  package func entries(matching filter: EntryFilter = EntryFilter()) throws(StoreError) -> [Entry] {
    try read { db in
      try db.entries(
        """
        FROM entry JOIN revision ON revision.entry = entry.id AND number = latest
        WHERE (:instrument IS NULL OR instrument = :instrument)
          AND (:person IS NULL OR person = :person)
          AND (:since IS NULL OR date >= :since)
        ORDER BY date DESC, id DESC LIMIT :last
        """,
        [
          "instrument": filter.instrument?.rawValue, "person": filter.person?.name,
          "since": filter.since?.description, "last": max(filter.last ?? Int.max, 0),
        ]
      ).reversed()
    }
  }

  /// The entry of that id.
  ///
  /// - Throws: `unknownEntry`.
  package func entry(_ id: Int) throws(StoreError) -> Entry {
    let found = try read { db in
      try db.entries(
        """
        FROM entry JOIN revision ON revision.entry = entry.id AND number = latest
        WHERE id = :id
        """, ["id": id])
    }
    guard let entry = found.first else { throw .unknownEntry(id) }
    return entry
  }

  /// The latest entry by date, then by id; nil where there is none.
  package func lastEntry(of person: Person? = nil) throws(StoreError) -> Entry? {
    try entries(matching: EntryFilter(person: person, last: 1)).first
  }

  /// The latest check-in with the same instrument, of the same person, before an entry; nil where
  /// there is none. "Not now" is passed over.
  package func checkIn(before entry: Entry) throws(StoreError) -> Entry? {
    try read { db in
      let later = try LaterColumns(of: db)
      return try db.entries(
        """
        FROM entry JOIN revision ON revision.entry = entry.id AND number = latest
        WHERE instrument = :instrument AND person = :person AND \(later.entryKind) = :kind
          AND (date, id) < (:date, :id)
        ORDER BY date DESC, id DESC LIMIT 1
        """,
        [
          "instrument": entry.record.instrument.rawValue, "person": entry.record.person.name,
          "kind": EntryKind.checkIn.rawValue, "date": entry.record.date.description,
          "id": entry.id,
        ]
      ).first
    }
  }

  /// An entry as first recorded and after each correction, in that order.
  ///
  /// - Throws: `unknownEntry`.
  package func revisions(of id: Int) throws(StoreError) -> [Entry] {
    let found = try read { db in
      try db.entries("FROM revision WHERE entry = :id ORDER BY number", ["id": id])
    }
    guard !found.isEmpty else { throw .unknownEntry(id) }
    return found
  }
}

extension Database {
  /// Reads revisions with their scores.
  ///
  /// - Parameter source: the clauses from FROM on; they choose rows of `revision`.
  func entries(_ source: String, _ arguments: StatementArguments) throws -> [Entry] {
    var scores: [RevisionID: [EntryScore]] = [:]
    let scoreRows = try Row.fetchCursor(
      cachedStatement(
        sql: """
          WITH chosen AS MATERIALIZED (SELECT revision.entry AS entry, number \(source))
          SELECT score.entry, revision, scale, value, answered, items
          FROM chosen JOIN score ON score.entry = chosen.entry AND revision = number
          ORDER BY score.entry, revision, position
          """), arguments: arguments)
    while let row = try scoreRows.next() {
      var columns = Columns(row)
      let revision = RevisionID(entry: try columns.integer(), number: try columns.integer())
      scores[revision, default: []].append(
        EntryScore(
          scale: ScaleID(rawValue: try columns.text()), value: try columns.optionalNumber(),
          answered: try columns.integer(), items: try columns.integer()))
    }

    let later = try LaterColumns(of: self)
    var entries: [Entry] = []
    let rows = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT revision.entry, number, \(later.entryKind), date, zone, person, mode, instrument,
            version, digest, wording, language, \(later.wordingName), answers, note \(source)
          """), arguments: arguments)
    while let row = try rows.next() {
      var columns = Columns(row)
      let id = try columns.integer()
      let revision = try columns.integer()
      let record = try EntryRecord(
        &columns, scores: scores[RevisionID(entry: id, number: revision)] ?? [])
      entries.append(Entry(id: id, record: record, revision: revision))
    }
    return entries
  }
}

private struct RevisionID: Hashable {
  let entry: Int
  let number: Int
}

extension EntryRecord {
  /// Reads the columns from `kind` to `note`.
  fileprivate init(_ columns: inout Columns, scores: [EntryScore]) throws {
    self.init(
      kind: try columns.name(), date: try columns.date(), zone: try columns.text(),
      person: try columns.person(), mode: try columns.name(),
      instrument: InstrumentID(rawValue: try columns.text()), version: try columns.text(),
      digest: try columns.text(), wording: try columns.wording(),
      answers: try columns.answers(), scores: scores, note: try columns.optionalText())
  }
}

extension Columns {
  mutating func person() throws -> Person {
    let name = try text()
    if name == Person.me.name { return .me }
    guard let code = PersonCode(name) else { throw UnreadableColumn() }
    return .code(code)
  }

  /// Three columns.
  mutating func wording() throws -> WordingUsed {
    WordingUsed(
      kind: try name(), language: try optionalName(), name: try optionalText())
  }

  mutating func answers() throws -> [Answer] {
    guard let answers = AnswerText.answers(from: try text()) else { throw UnreadableColumn() }
    return answers
  }
}
