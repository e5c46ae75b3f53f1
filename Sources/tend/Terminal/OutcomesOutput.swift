import Formats
import Outcomes

/// Where the figures of a command of `outcomes` go: a file that only its owner can read, or stdout.
struct OutcomesOutput {
  let session: Session
  /// Nil for stdout.
  let path: String?

  /// Writes what the format asks for; bad rows that were set aside come into their place just before.
  func write(
    page: @autoclosure () -> Page, json: @autoclosure () -> JSON,
    csv: @autoclosure () -> String = "",
    rejects: RejectsSink? = nil
  ) throws {
    let text =
      switch session.format {
      case .json: json().text(pretty: true) + "\n"
      case .csv: csv()
      default: session.view.text(page())
      }
    try KeptFile.check(path)
    try rejects?.commit()
    try write(text)
  }

  /// Writes a text whole, or leaves what was there.
  func write(_ text: String) throws {
    guard let path else {
      try session.world.console.write(text, to: .results)
      return
    }
    try KeptFile.check(path)
    let file = try ReplacingFile(path, token: session.world.clock.stamp)
    try file.write(Array(text.utf8).span)
    try file.commit()
    try session.tell(OutcomesPage.writtenTo(path))
  }
}

/// Files that figures never take the place of: what is in them is nowhere else.
enum KeptFile {
  /// For an output, before anything is written.
  ///
  /// - Throws: `SharingFault.alreadyThere`.
  static func check(_ path: String?) throws(SharingFault) {
    if let path, lies(at: path) { throw .alreadyThere(path: path) }
  }

  /// Whether a ledger, a site file or anything sealed lies there.
  private static func lies(at path: String) -> Bool {
    guard Paths.isRegularFile(path), let reader = try? BlockReader(path) else { return false }
    var block = [UInt8](repeating: 0, count: 512)
    guard let count = try? reader.read(into: &block) else { return false }
    let bytes = Array(block.prefix(count))
    let beginning = String(decoding: bytes, as: UTF8.self)
    return SealedFile.isSealed(bytes)
      || [LedgerFile.schema, SiteFile.schema].contains { beginning.contains("\"\($0)\"") }
  }
}

extension Session {
  /// Says what became of rows that were not read, once all else went well.
  func tellRejected(_ summary: PanelSummary, names: [String]) throws {
    guard summary.rejected > 0 else { return }
    try tell(OutcomesPage.setAside(summary, names: names))
  }
}
