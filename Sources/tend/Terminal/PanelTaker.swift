import Outcomes
import Synchronization

/// Takes what the parts of a panel's tables gave, and hands the entries on.
struct PanelTaker<Consumer: PanelConsumer & Sendable>: PartTaker, Sendable {
  var reader: PanelReader
  var consumer: Consumer
  let rejects: RejectsSink?
  /// The names of the tables, as messages have them.
  let names: [String]
  /// Whether a table grew while it was read.
  var hasGrown = false

  mutating func take(_ part: inout PanelPart) throws {
    do throws(PanelError) {
      try reader.take(&part, into: &consumer)
    } catch {
      throw OutcomesDataFault.panel(error, names: names)
    }
    try rejects?.write(reader.rejects.span)
    reader.rejects.removeAll(keepingCapacity: true)
  }

  mutating func endFile() throws {
    do throws(PanelError) {
      try reader.endFile(into: &consumer)
    } catch {
      throw OutcomesDataFault.panel(error, names: names)
    }
  }
}

/// Where bad rows go: a file that appears only when all went well.
final class RejectsSink: Sendable {
  private let file: Mutex<ReplacingFile?>

  init(_ path: String, token: String) throws(FileFault) {
    file = Mutex(try ReplacingFile(path, token: token))
  }

  func write(_ bytes: Span<UInt8>) throws {
    guard bytes.count > 0 else { return }
    try file.withLock { file in try file?.write(bytes) }
  }

  /// Puts the file in its place.
  func commit() throws {
    try file.withLock { file in
      if let whole = file.take() { try whole.commit() }
    }
  }
}
