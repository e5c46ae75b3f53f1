package import Formats
package import Psychometrics

/// Scores the rows of one table, part by part, with scratch room that they share.
///
/// Once it has read the header, copies of it may score parts at the same time.
package struct TableRows: PartWorker {
  let scorer: Scorer
  let cells: AnswerCells
  let rejectsBadRows: Bool
  var scales: [ScaleColumns]
  /// Of the part that is scored.
  var summary: TableSummary
  /// Nil until the header was read.
  var columns: TableColumns?
  /// Nil until the header was read, and for an instrument that it does not suit.
  var glance: RowGlance?
  var glanced = GlancedRow(places: [], answers: [])
  /// The columns that pass through, as runs of neighbours: their numbers among those without answers.
  var passedRuns: [ClosedRange<Int>] = []
  let hasExtras: Bool
  let isSpreadsheetSafe: Bool
  let form: Form
  let map: ColumnMap
  var answers: [UInt8]
  var tallies: [Int32]

  /// - Throws: `TableOptionsFault` where the options do not suit the instrument.
  package init(
    _ definition: Definition, options: TableOptions = TableOptions()
  ) throws(TableOptionsFault) {
    try options.check(for: definition)
    form = definition.form
    hasExtras = !options.extras.isEmpty
    isSpreadsheetSafe = options.isSpreadsheetSafe
    scorer = Scorer(definition)
    cells = AnswerCells(
      form: definition.form, missingCodes: options.allMissingCodes, add: options.map.add)
    map = options.map
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

  package var product: ScoredPart { ScoredPart(summary: summary) }

  /// Whether the header was read, so that copies of this value may score parts.
  package var knowsColumns: Bool { columns != nil }

  /// Scores a part of the table and says what came of it.
  ///
  /// After an error the table is over: no later part counts.
  package mutating func work(on part: borrowing CSVPart, into scored: inout ScoredPart) {
    scored.removeAll()
    summary.removeAll()
    do throws(TableError) {
      try read(part, into: &scored.output)
      if part.isLast, columns == nil { throw .noHeader }
    } catch {
      scored.error = error
    }
    scored.summary = summary
  }

  private mutating func read(
    _ part: borrowing CSVPart, into output: inout TableOutput
  ) throws(TableError) {
    var parser = CSVParser(of: part)
    let buffer = part.buffer
    let glance = glance
    try parser.read(
      part,
      glance: { bytes, start, _ in
        guard let end = glance?.take(bytes, at: start, into: &glanced) else { return nil }
        appendGlanced(buffer, to: &output.scored)
        return end
      },
      row: { bytes, fields throws(TableError) in
        try take(bytes, fields, into: &output)
      },
      fault: { fault, bytes throws(TableError) in
        try takeUnreadable(bytes, fault, into: &output)
      })
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
    scorer.score(answers, into: &tallies)
    let start = output.scored.count
    appendPassed(bytes, fields.ends, columns, to: &output.scored)
    appendScores(lineStart: start, to: &output.scored)
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
      bytes, fields, itemCount: form.itemCount, map: map, outputNames: names)
    appendPassed(bytes, fields.ends, columns, to: &output.scored)
    for (index, name) in names.enumerated() {
      if index > 0 || !columns.passed.isEmpty { output.scored.append(UInt8(ascii: ",")) }
      output.scored += CSVWriter.quoted(Array(name.utf8))
    }
    output.scored.append(UInt8(ascii: "\n"))
    if rejectsBadRows { output.rejects.append(line: bytes) }
    self.columns = columns
    glance = RowGlance(
      itemOfColumn: columns.itemOfColumn, form: form, scorer: scorer, cells: cells,
      reversedAlready: map.reversedAlready)
    if let glance { glanced = glance.row }
    var passed = 0
    for run in columns.passed {
      passedRuns.append(passed...passed + run.count - 1)
      passed += run.count
    }
  }

  private mutating func reject(
    _ bytes: Span<UInt8>, _ fault: TableError, into output: inout TableOutput
  ) throws(TableError) {
    guard rejectsBadRows else { throw fault }
    summary.reject(fault)
    output.rejects.append(line: bytes)
  }
}
