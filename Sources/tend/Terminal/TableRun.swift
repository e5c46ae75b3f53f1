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

/// Scores a table from a file or stdin into a file or stdout, block by block.
struct TableRun {
  let session: Session
  let entry: CatalogEntry
  let input: String?
  let output: String?
  let rejects: String?
  let options: TableOptions

  private static let blockSize = 1 << 18

  func run() throws {
    var scorer = try TableScorer(entry.definition, options: options)
    let reader = try BlockReader(input)
    let name = reader.name
    StopSignals.hold()
    let scored =
      try output.map { path throws(FileFault) in
        try TableSink(path, token: session.world.clock.stamp, console: session.world.console)
      } ?? TableSink(session.world.console)
    let rejected = try rejects.map { path throws(FileFault) in
      try TableSink(path, token: session.world.clock.stamp, console: session.world.console)
    }
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    var result = TableOutput()
    func pass() throws {
      try scored.write(result.scored.span)
      try rejected?.write(result.rejects.span)
      result.scored.removeAll(keepingCapacity: true)
      result.rejects.removeAll(keepingCapacity: true)
    }
    var progress = Progress(session)
    let summary: TableSummary
    do throws(any Error) {
      while true {
        try reader.wait()
        let count = try reader.read(into: &block)
        if count == 0 { break }
        try scorer.feed(block.span.extracting(0..<count), into: &result)
        try pass()
        try progress.advance(by: count)
      }
      summary = try scorer.finish(into: &result)
      try pass()
    } catch let error as TableError {
      throw TableFailure(error: error, name: name)
    }
    try scored.commit()
    try rejected?.commit()
    try tell(summary)
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

/// How far a long run has come; said on a terminal only.
private struct Progress {
  private let session: Session
  private var bytes = 0
  private var told = 0

  init(_ session: Session) {
    self.session = session
  }

  private static let step = 64 << 20

  mutating func advance(by count: Int) throws {
    bytes += count
    guard bytes - told >= Self.step, session.world.console.isTerminal(.messages) else { return }
    told = bytes
    let size = "\(bytes >> 20) MB"
    try session.tell(Phrase(en: "\(size) read", es: "\(size) leídos"))
  }
}
