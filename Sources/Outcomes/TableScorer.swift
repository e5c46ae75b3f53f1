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
/// It never sees a path: the caller keeps what was there before until `finish` returns. A caller with
/// threads cuts the table by a `CSVCutter` and lets copies of ``TableRows`` score the parts.
package struct TableScorer: ~Copyable {
  private var cutter = CSVCutter()
  private var part: CSVPart
  private var rows: TableRows
  private var scored: ScoredPart
  private var summary: TableSummary
  private var ended: TableError?

  /// - Parameter room: how many bytes at least are scored at once where rows are long enough.
  /// - Throws: `TableOptionsFault` where the options do not suit the instrument.
  package init(
    _ definition: Definition, options: TableOptions = TableOptions(), room: Int = 1 << 16
  ) throws(TableOptionsFault) {
    rows = try TableRows(definition, options: options)
    part = CSVPart(room: room)
    scored = rows.product
    summary = TableSummary(definition)
  }

  /// Takes the next bytes of the table, and appends what their whole rows give.
  ///
  /// - Throws: `TableError` for a fault of the header, of the table as a whole, or, unless bad rows
  ///   are set aside, of the first bad row. The table is then over: every later call throws the same.
  package mutating func feed(
    _ block: Span<UInt8>, into output: inout TableOutput
  ) throws(TableError) {
    if let ended { throw ended }
    var start = 0
    while start < block.count {
      start += cutter.fill(&part) { buffer, room in
        let length = min(buffer.count - room, block.count - start)
        for offset in 0..<length { buffer[room + offset] = block[start + offset] }
        return length
      }
      while cutter.cut(&part) { try score(into: &output) }
    }
  }

  /// Says that the table ends here, and appends what its last line gives.
  package mutating func finish(into output: inout TableOutput) throws(TableError) -> TableSummary {
    if let ended { throw ended }
    cutter.end(&part)
    try score(into: &output)
    return summary
  }

  private mutating func score(into output: inout TableOutput) throws(TableError) {
    rows.work(on: part, into: &scored)
    output.scored += scored.output.scored
    output.rejects += scored.output.rejects
    summary.add(scored.summary)
    guard let error = scored.error else { return }
    ended = error
    throw error
  }
}
