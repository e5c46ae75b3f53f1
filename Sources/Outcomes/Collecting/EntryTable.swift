package import Formats
package import Psychometrics

/// One form of a table of check-ins: who, when, and the answers.
package struct EntryRow: Hashable, Sendable {
  /// The physical line where the row starts, from 1.
  package let line: Int
  package let participant: String
  package let date: CivilDate
  /// In item order; nil where the cell holds a missing answer.
  package let answers: [Int?]
  /// `published`, `own`, or the name of a text behind ``namedPrefix``; nil where the column is empty
  /// or not there.
  package let wording: String?
  package let language: Language?
  /// The row as it was, without its line's end; empty unless bad rows are set aside.
  package let bytes: [UInt8]

  /// In a column `wording`, what stands before the name of a text of the published form.
  package static let namedPrefix = "published:"
}

/// Reads a table of check-ins, block by block: the columns `participant`, `date` and `item1` to
/// `itemN`, and `wording`, `language` and `version` where they are there.
///
/// A date is written as 2026-05-03 and is never guessed. Other columns are not read; `ignored` names
/// them. A fault of a single row ends the reading, unless bad rows are set aside.
package struct EntryTable: ~Copyable {
  private var parser = CSVParser()
  private var rows: EntryRows

  /// - Parameters:
  ///   - today: a later date is a bad cell.
  ///   - isCode: whether a text is a participant's code.
  /// - Throws: `TableOptionsFault` where a missing code is an answer of the form.
  package init(
    _ definition: Definition, missingCodes: [String] = [], settingAside: Bool = false,
    today: CivilDate, isCode: @escaping @Sendable (String) -> Bool
  ) throws(TableOptionsFault) {
    try TableOptions(missingCodes: missingCodes).check(for: definition)
    rows = EntryRows(
      definition, cells: AnswerCells(form: definition.form, missingCodes: missingCodes),
      setsAside: settingAside, today: today, isCode: isCode)
  }

  package mutating func feed(_ block: Span<UInt8>) throws(EntryTableError) {
    try Self.feed(block, to: &parser, &rows)
  }

  /// Says that the table ends here.
  package mutating func finish() throws(EntryTableError) -> EntryTableContent {
    try Self.finish(&parser, &rows)
    guard rows.columns != nil else { throw .table(.noHeader) }
    return rows.content
  }

  // The parser and the rows are lent apart: the parser calls back into the rows.

  private static func feed(
    _ block: Span<UInt8>, to parser: inout CSVParser, _ rows: inout EntryRows
  ) throws(EntryTableError) {
    try parser.feed(
      block,
      row: { bytes, fields throws(EntryTableError) in try rows.take(bytes, fields) },
      fault: { fault, bytes throws(EntryTableError) in try rows.take(fault, bytes) })
  }

  private static func finish(
    _ parser: inout CSVParser, _ rows: inout EntryRows
  ) throws(EntryTableError) {
    try parser.finish(
      row: { bytes, fields throws(EntryTableError) in try rows.take(bytes, fields) },
      fault: { fault, bytes throws(EntryTableError) in try rows.take(fault, bytes) })
  }
}

/// What a table of check-ins holds.
package struct EntryTableContent: Hashable, Sendable {
  package internal(set) var rows: [EntryRow] = []
  /// The header as it was.
  package internal(set) var header: [UInt8] = []
  /// The names of the columns that are not read.
  package internal(set) var ignored: [String] = []
  /// The column of the participant, from 1.
  package internal(set) var participantColumn = 1
  /// Bad rows that were set aside, as they were.
  package internal(set) var rejected: [RejectedRow] = []

  package struct RejectedRow: Hashable, Sendable {
    package let error: EntryTableError
    package let bytes: [UInt8]

    package init(error: EntryTableError, bytes: [UInt8]) {
      self.error = error
      self.bytes = bytes
    }
  }
}

extension EntryTableContent {
  /// Sets rows aside that the store does not take, among those that are bad in themselves.
  package mutating func reject(_ rows: [RejectedRow]) {
    guard !rows.isEmpty else { return }
    rejected = (rejected + rows).sorted { $0.error.line < $1.error.line }
  }
}

extension EntryTableError {
  /// The line of the row that it is of; 0 for the table as a whole.
  fileprivate var line: Int {
    switch self {
    case .table(.noHeader): 0
    case .table(.header(let line, _)), .table(.fieldCount(let line, _, _)),
      .table(.cells(let line, _)):
      line
    case .table(.unreadable(let fault)): fault.line
    case .missingColumns(let line, _), .columnTwice(let line, _, _), .row(let line, _): line
    }
  }
}
