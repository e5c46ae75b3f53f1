import Care
import Formats

/// Where a page goes that is to be printed, handed over or read aloud: the screen, or a file that
/// only its owner can read. Nothing of it is kept in the store.
struct SheetOutput {
  let session: Session
  let path: String?
  /// Whether a page on the screen may be kept in a file in the end: what was typed is nowhere else.
  var offersFile = false

  /// Makes the page and writes it.
  ///
  /// A file that cannot be made is found out before anything is asked.
  ///
  /// - Parameter sheet: nil where the person leaves.
  func write(_ sheet: () throws -> Sheet?) throws {
    try session.offers(.text, .markdown)
    guard let path else {
      guard let sheet = try sheet() else {
        try session.tell(SheetPage.left)
        return
      }
      let width = min(Sheet.paperWidth, session.view.width)
      try session.world.console.write(text(sheet, width: width), to: .results)
      if offersFile, session.isInteractive, session.world.console.isTerminal(.results) {
        try offerFile(for: sheet)
      }
      return
    }
    if path.isEmpty { throw UsageFault.emptyPath(option: "--output") }
    let file = try ReplacingFile(path, token: session.world.clock.stamp)
    guard let sheet = try sheet() else {
      try session.tell(SheetPage.left)
      return
    }
    try file.write(Array(text(sheet, width: Sheet.paperWidth).utf8).span)
    try file.commit()
    try session.tell(SheetPage.written(to: path))
  }

  /// Asks for the name of a new file, until one can be made or the person wants none.
  private func offerFile(for sheet: Sheet) throws {
    let given = try Conversation(session).given(.one(SheetPage.askFile), rule: SheetPage.askFile) {
      $0
    }
    guard case .value(let path) = given else { return }
    if Paths.exists(path) {
      try session.tell(ParticipantPage.fileIsThere)
      return try offerFile(for: sheet)
    }
    do throws(FileFault) {
      let file = try ReplacingFile(path, token: session.world.clock.stamp)
      try file.write(Array(text(sheet, width: Sheet.paperWidth).utf8).span)
      try file.commit()
    } catch {
      try session.tell(ParticipantPage.fileCannotBeMade)
      return try offerFile(for: sheet)
    }
    try session.tell(SheetPage.written(to: path))
  }

  private func text(_ sheet: Sheet, width: Int) -> String {
    session.format == .markdown ? sheet.markdown : sheet.text(width: width)
  }
}
