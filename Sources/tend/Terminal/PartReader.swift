import Formats
import Outcomes

/// A table from a file or stdin, in parts of whole rows.
struct PartReader: ~Copyable {
  /// What messages call the table: its path, or `-`.
  let name: String
  /// How large the file was when it was opened: no more of it counts. Nil where it is none.
  let size: FileSize?
  private let reader: BlockReader
  private var cutter = CSVCutter()
  private var progress: Progress

  /// Opens a file; nil or `-` is stdin.
  init(_ path: String?, session: Session) throws(FileFault) {
    reader = try BlockReader(path)
    name = reader.name
    size = reader.size
    progress = Progress(session)
  }

  /// Reads the next part; false behind the end of the table.
  ///
  /// - Throws: `FileFault`, and `Interrupted` where a signal asks to stop.
  mutating func next(_ part: inout CSVPart) throws -> Bool {
    let isPart = try Self.next(&part, from: reader, by: &cutter)
    try progress.advance(by: part.count)
    return isPart
  }

  /// The reader and the cutter are lent apart: the cutter calls back to the reader.
  private static func next(
    _ part: inout CSVPart, from reader: borrowing BlockReader, by cutter: inout CSVCutter
  ) throws -> Bool {
    try cutter.next(&part) { buffer, start throws(any Error) in
      try reader.wait()
      return try reader.read(into: &buffer, from: start)
    }
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
