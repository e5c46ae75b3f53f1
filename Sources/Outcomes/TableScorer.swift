import Formats
package import Psychometrics

/// Scores a table of forms, a row a form: CSV comes in by blocks of any size, CSV goes out.
///
/// The columns `item1` to `itemN`, in any order, are the answers. Every other column passes through as
/// it is, in its order, quotes included; after them comes a column a scale with the raw score, then
/// the columns that were asked for beside it, scale by scale. A scale without a score leaves its
/// cells empty, but for the number of answered items. Memory does not grow with the number of rows.
///
/// ```swift
/// var scorer = try TableScorer(definition, options: options)
/// var output = TableOutput()
/// while let block = … {
///   try scorer.feed(block.span, into: &output)
///   // write output.scored and output.rejects, then empty them
/// }
/// let summary = try scorer.finish(into: &output)
/// ```
///
/// It never sees a path: the caller keeps what was there before until `finish` returns.
package struct TableScorer: ~Copyable {
  private var parser = CSVParser()
  private var rows: TableRows
  private var ended: TableError?

  /// - Throws: `TableOptionsFault` where the options do not suit the instrument.
  package init(
    _ definition: Definition, options: TableOptions = TableOptions()
  ) throws(TableOptionsFault) {
    try options.check(for: definition)
    rows = TableRows(definition, options: options)
  }

  /// Takes the next bytes of the table, and appends what they give.
  ///
  /// - Throws: `TableError` for a fault of the header, of the table as a whole, or, unless bad rows
  ///   are set aside, of the first bad row. The table is then over: every later call throws the same.
  package mutating func feed(
    _ block: Span<UInt8>, into output: inout TableOutput
  ) throws(TableError) {
    if let ended { throw ended }
    do throws(TableError) {
      try Self.feed(block, to: &parser, rows: &rows, output: &output)
    } catch {
      ended = error
      throw error
    }
  }

  /// Says that the table ends here, and appends what its last line gives.
  package mutating func finish(into output: inout TableOutput) throws(TableError) -> TableSummary {
    if let ended { throw ended }
    do throws(TableError) {
      try Self.finish(&parser, rows: &rows, output: &output)
      return try rows.summaryAtEnd
    } catch {
      ended = error
      throw error
    }
  }

  // The parser and the rows are lent apart: the parser calls back into the rows.

  private static func feed(
    _ block: Span<UInt8>, to parser: inout CSVParser, rows: inout TableRows,
    output: inout TableOutput
  ) throws(TableError) {
    try parser.feed(
      block,
      row: { bytes, fields throws(TableError) in
        try rows.take(bytes, fields, into: &output)
      },
      fault: { fault, bytes throws(TableError) in
        try rows.takeUnreadable(bytes, fault, into: &output)
      })
  }

  private static func finish(
    _ parser: inout CSVParser, rows: inout TableRows, output: inout TableOutput
  ) throws(TableError) {
    try parser.finish(
      row: { bytes, fields throws(TableError) in
        try rows.take(bytes, fields, into: &output)
      },
      fault: { fault, bytes throws(TableError) in
        try rows.takeUnreadable(bytes, fault, into: &output)
      })
  }
}
