import Formats
import Psychometrics

/// Scores the rows of one table, one after the other, with scratch room that they share.
struct TableRows: Sendable {
  private let scorer: Scorer
  private let cells: AnswerCells
  private let rejectsBadRows: Bool
  private var scales: [ScaleColumns]
  private var summary: TableSummary
  /// Nil until the header was read.
  private var columns: TableColumns?
  private var answers: [UInt8]
  private var tallies: [Int32]

  init(_ definition: Definition, options: TableOptions) {
    scorer = Scorer(definition)
    cells = AnswerCells(form: definition.form, missingCodes: options.missingCodes)
    rejectsBadRows = options.rejectsBadRows
    scales = definition.scales.map { scale in
      ScaleColumns(
        scale, items: definition.key(of: scale.id)?.items.count ?? 0,
        highest: definition.form.highest, options: options)
    }
    summary = TableSummary(definition)
    answers = [UInt8](repeating: Scorer.missing, count: scorer.itemCount)
    tallies = [Int32](repeating: 0, count: scorer.tallyCount)
  }

  var summaryAtEnd: TableSummary {
    get throws(TableError) {
      if columns == nil { throw .noHeader }
      return summary
    }
  }

  /// Takes a row of sound CSV: the header, then forms.
  mutating func take(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, into output: inout TableOutput
  ) throws(TableError) {
    guard let columns else { return try takeHeader(bytes, fields, into: &output) }
    guard fields.count == columns.names.count else {
      let fault = TableError.fieldCount(
        line: fields.line, given: fields.count, expected: columns.names.count)
      return try reject(bytes, fault, into: &output)
    }
    guard readAnswers(bytes, fields, columns) else {
      let fault = TableError.cells(line: fields.line, faults: faults(bytes, fields, columns))
      return try reject(bytes, fault, into: &output)
    }
    Self.score(answers, with: scorer, into: &tallies)
    append(bytes, fields.ends, columns, to: &output.scored)
    summary.scored += 1
  }

  /// Takes a row that is no sound CSV.
  ///
  /// It can be set aside like any other bad row, unless it is the header or no later row can be told
  /// apart.
  mutating func takeUnreadable(
    _ bytes: Span<UInt8>, _ fault: CSVFault, into output: inout TableOutput
  ) throws(TableError) {
    guard columns != nil, !fault.endsReading else { throw .unreadable(fault) }
    try reject(bytes, .unreadable(fault), into: &output)
  }

  private mutating func takeHeader(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, into output: inout TableOutput
  ) throws(TableError) {
    let names = scales.map(\.rawName) + scales.flatMap(\.extraNames)
    let columns = try TableColumns(
      bytes, fields, itemCount: scorer.itemCount, outputNames: names)
    appendPassed(bytes, fields.ends, columns, to: &output.scored)
    for (index, name) in names.enumerated() {
      if index > 0 || !columns.passed.isEmpty { output.scored.append(UInt8(ascii: ",")) }
      output.scored += CSVWriter.quoted(Array(name.utf8))
    }
    output.scored.append(UInt8(ascii: "\n"))
    if rejectsBadRows { output.rejects.append(line: bytes) }
    self.columns = columns
  }

  private static func score(
    _ answers: [UInt8], with scorer: Scorer, into tallies: inout [Int32]
  ) {
    var span = tallies.mutableSpan
    scorer.score(answers.span, into: &span)
  }

  private mutating func reject(
    _ bytes: Span<UInt8>, _ fault: TableError, into output: inout TableOutput
  ) throws(TableError) {
    guard rejectsBadRows else { throw fault }
    summary.reject(fault)
    output.rejects.append(line: bytes)
  }
}

// MARK: - Answers

extension TableRows {
  /// Fills `answers` from a row; false where a cell is bad.
  private mutating func readAnswers(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, _ columns: TableColumns
  ) -> Bool {
    let ends = fields.ends
    for (item, column) in columns.items.enumerated() {
      let start = column == 0 ? 0 : Int(ends[column - 1]) + 1
      var answer = AnswerCells.unknown
      if Int(ends[column]) == start + 1 {
        answer = cells.glance(at: bytes[start])
      }
      if answer == AnswerCells.unknown {
        switch reading(ofField: column, bytes, fields) {
        case .answer(let number): answer = number
        case .missing: answer = Scorer.missing
        case .bad: return false
        }
      }
      answers[item] = answer
    }
    return true
  }

  private func reading(
    ofField index: Int, _ bytes: Span<UInt8>, _ fields: borrowing CSVFields
  ) -> AnswerCells.Reading {
    guard let range = fields.range(of: index), !range.isEmpty else { return .missing }
    guard bytes[range.lowerBound] == UInt8(ascii: "\"") else {
      return cells.reading(of: bytes.extracting(range))
    }
    let content = fields.content(of: index, in: bytes) ?? []
    return cells.reading(of: content.span)
  }

  /// Every bad cell of a row, from the left.
  private func faults(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, _ columns: TableColumns
  ) -> [CellFault] {
    var faults: [CellFault] = []
    for column in columns.items.sorted() {
      guard case .bad(let rule) = reading(ofField: column, bytes, fields) else { continue }
      faults.append(
        CellFault(
          column: column + 1, name: columns.names[column],
          value: fields.text(of: column, in: bytes) ?? "", rule: rule))
    }
    return faults
  }
}

// MARK: - Lines

extension TableRows {
  /// Appends the line of a row whose tallies stand in `tallies`, and counts its scales.
  private mutating func append(
    _ bytes: Span<UInt8>, _ ends: [Int32], _ columns: TableColumns, to table: inout [UInt8]
  ) {
    let start = table.count
    appendPassed(bytes, ends, columns, to: &table)
    for index in scales.indices {
      if index > 0 || !columns.passed.isEmpty { table.append(UInt8(ascii: ",")) }
      let tally = tally(index)
      scales[index].appendRaw(tally, to: &table)
      if !tally.isComplete {
        if scales[index].hasScore(tally) {
          summary.scales[index].prorated += 1
        } else {
          summary.scales[index].unscored += 1
        }
      }
    }
    for index in scales.indices {
      scales[index].appendExtras(tally(index), to: &table)
    }
    // One empty field must not read as an empty line.
    if table.count == start { table += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    table.append(UInt8(ascii: "\n"))
  }

  private func tally(_ index: Int) -> Tally {
    scales[index].tally(sum: tallies[2 * index], answered: tallies[2 * index + 1])
  }

  private func appendPassed(
    _ bytes: Span<UInt8>, _ ends: [Int32], _ columns: TableColumns, to table: inout [UInt8]
  ) {
    for (place, run) in columns.passed.enumerated() {
      if place > 0 { table.append(UInt8(ascii: ",")) }
      let start = run.lowerBound == 0 ? 0 : Int(ends[run.lowerBound - 1]) + 1
      table.append(bytes.extracting(start..<Int(ends[run.upperBound])))
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ bytes: Span<UInt8>) {
    for place in bytes.indices { append(bytes[place]) }
  }

  fileprivate mutating func append(line: Span<UInt8>) {
    append(line)
    append(UInt8(ascii: "\n"))
  }
}
