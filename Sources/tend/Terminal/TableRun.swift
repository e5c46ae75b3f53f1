import Formats
import Instruments
import Outcomes
import Psychometrics

/// A table fault with the table's name.
struct TableFailure: Error {
  let error: TableError
  /// Its path, or `-`.
  let name: String
}

/// Scores a table from a file or stdin into a file or stdout, part by part.
struct TableRun {
  let session: Session
  let entry: CatalogEntry
  let input: String?
  let output: String?
  let rejects: String?
  let options: TableOptions

  func run() throws {
    var rows = try TableRows(entry.definition, options: options)
    var parts = try PartReader(input, session: session)
    let name = parts.name
    StopSignals.hold()
    var taker = ScoredTable(
      scored: try sink(output) ?? TableSink(session.world.console), rejected: try sink(rejects),
      name: name, summary: TableSummary(entry.definition))
    // The header comes first: what it says is needed for all that follows.
    var part = CSVPart()
    var scored = rows.product
    while !rows.knowsColumns, try parts.next(&part) {
      rows.work(on: part, into: &scored)
      try taker.take(&scored)
    }
    try tell(try PartWork(parts, taker: taker).run(rows) { try $0.commit() })
  }

  private func sink(_ path: String?) throws -> TableSink? {
    try path.map { path throws(FileFault) in
      try TableSink(path, token: session.world.clock.stamp, console: session.world.console)
    }
  }

  private func tell(_ summary: TableSummary) throws {
    if session.format == .json {
      try session.show(TablePage.document(summary))
    } else {
      try session.tell(TablePage.page(summary, of: entry, setsAside: rejects != nil))
    }
    if summary.rejected > 0 { try session.tell(TablePage.reasons(summary)) }
  }
}

/// Writes what the parts of a table gave.
private struct ScoredTable: PartTaker {
  let scored: TableSink
  let rejected: TableSink?
  /// What messages call the input.
  let name: String
  var summary: TableSummary

  mutating func take(_ part: inout ScoredPart) throws {
    try scored.write(part.output.scored.span)
    try rejected?.write(part.output.rejects.span)
    summary.add(part.summary)
    if let error = part.error { throw TableFailure(error: error, name: name) }
  }

  /// Puts the files in their places.
  func commit() throws -> TableSummary {
    try scored.commit()
    try rejected?.commit()
    return summary
  }
}

/// Where scored lines go: a file that appears only when it is whole, or stdout.
private final class TableSink {
  private var file: ReplacingFile?
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  init(_ path: String, token: String, console: Console) throws(FileFault) {
    self.console = console
    file = try ReplacingFile(path, token: token)
  }

  func write(_ bytes: Span<UInt8>) throws {
    guard bytes.count > 0 else { return }
    if file == nil {
      try Descriptor(Console.Stream.results.rawValue).write(bytes)
    } else {
      try file?.write(bytes)
    }
  }

  func commit() throws {
    if let whole = file.take() { try whole.commit() }
  }
}
