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
    try rejects?.commit()
    try write(text)
  }

  /// Writes a text whole, or leaves what was there.
  func write(_ text: String) throws {
    guard let path else {
      try session.world.console.write(text, to: .results)
      return
    }
    let file = try ReplacingFile(path, token: session.world.clock.stamp)
    try file.write(Array(text.utf8).span)
    try file.commit()
    try session.tell(OutcomesPage.writtenTo(path))
  }
}

extension Session {
  /// Says what became of rows that were not read, once all else went well.
  func tellRejected(_ summary: PanelSummary, names: [String]) throws {
    guard summary.rejected > 0 else { return }
    try tell(OutcomesPage.setAside(summary, names: names))
  }
}
