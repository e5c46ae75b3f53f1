import Formats
import Psychometrics

/// Takes the rows of a table of check-ins, the header first.
struct EntryRows: Sendable {
  private(set) var columns: EntryColumns?
  private(set) var content = EntryTableContent()
  private let itemCount: Int
  private let version: String
  private let cells: AnswerCells
  private let setsAside: Bool
  private let today: CivilDate
  private let isCode: @Sendable (String) -> Bool

  /// No form is older; the year 1900 stands in many tables for a date that is not known.
  private static let firstYear = 1900

  init(
    _ definition: Definition, cells: AnswerCells, setsAside: Bool, today: CivilDate,
    isCode: @escaping @Sendable (String) -> Bool
  ) {
    itemCount = definition.form.itemCount
    version = definition.version
    self.cells = cells
    self.setsAside = setsAside
    self.today = today
    self.isCode = isCode
  }

  mutating func take(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields
  ) throws(EntryTableError) {
    guard let columns else { return try takeHeader(bytes, fields) }
    guard fields.count == columns.names.count else {
      return try reject(
        .table(
          .fieldCount(line: fields.line, given: fields.count, expected: columns.names.count)),
        bytes)
    }
    var faults: [EntryCellFault] = []
    func fault(_ index: Int, _ value: String, _ rule: EntryCellFault.Rule) {
      faults.append(
        EntryCellFault(column: index + 1, name: columns.names[index], value: value, rule: rule))
    }
    func text(_ index: Int?) -> String? {
      index.flatMap { fields.text(of: $0, in: bytes) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let participant = text(columns.participant) ?? ""
    if participant.isEmpty {
      fault(columns.participant, participant, .participant)
    } else if !isCode(participant) {
      fault(columns.participant, participant, .code)
    }
    let dateText = text(columns.date) ?? ""
    let date = CivilDate(dateText)
    if let rule = dateFault(date) { fault(columns.date, dateText, rule) }
    let wording = text(columns.wording)
    if let index = columns.wording, let wording, !Self.isWording(wording) {
      fault(index, wording, .wording)
    }
    let languageText = text(columns.language)
    let language = languageText.flatMap(Language.init(rawValue:))
    if let index = columns.language, let languageText, language == nil {
      fault(index, languageText, .language)
    }
    if let index = columns.version, let found = text(index), found != version {
      fault(index, found, .version(version))
    }
    var answers: [Int?] = []
    for index in columns.items {
      let cell = fields.content(of: index, in: bytes) ?? []
      switch cells.reading(of: cell.span) {
      case .answer(let number): answers.append(Int(number))
      case .missing: answers.append(nil)
      case .bad(let rule): fault(index, String(decoding: cell, as: UTF8.self), .answer(rule))
      }
    }
    guard faults.isEmpty, let date else {
      return try reject(.row(line: fields.line, faults.sorted { $0.column < $1.column }), bytes)
    }
    content.rows.append(
      EntryRow(
        line: fields.line, participant: participant, date: date, answers: answers,
        wording: wording, language: language, bytes: setsAside ? Self.copy(bytes) : []))
  }

  /// Takes a row that is no sound CSV.
  mutating func take(_ fault: CSVFault, _ bytes: Span<UInt8>) throws(EntryTableError) {
    if columns == nil || fault.endsReading { throw .table(.unreadable(fault)) }
    try reject(.table(.unreadable(fault)), bytes)
  }

  private mutating func takeHeader(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields
  ) throws(EntryTableError) {
    let found = try EntryColumns(bytes, fields, itemCount: itemCount)
    columns = found
    content.header = Self.copy(bytes)
    content.ignored = found.ignored
    content.participantColumn = found.participant + 1
  }

  /// A kind of words, or `published:` and the name of a text.
  private static func isWording(_ text: String) -> Bool {
    if let kind = WordingKind(rawValue: text) { return WordingKind.allCases.contains(kind) }
    let prefix = EntryRow.namedPrefix
    return text.hasPrefix(prefix) && text.count > prefix.count
  }

  private func dateFault(_ date: CivilDate?) -> EntryCellFault.Rule? {
    guard let date else { return .date }
    if date.year < Self.firstYear { return .dateFrom1900 }
    return date > today ? .dateNotAhead : nil
  }

  private mutating func reject(
    _ error: EntryTableError, _ bytes: Span<UInt8>
  ) throws(EntryTableError) {
    guard setsAside else { throw error }
    content.rejected.append(.init(error: error, bytes: Self.copy(bytes)))
  }

  private static func copy(_ bytes: Span<UInt8>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for place in bytes.indices { copy.append(bytes[place]) }
    return copy
  }
}
