import Care
import Formats

/// Where a page goes that is to be printed, handed over or read aloud: the screen, or a file that
/// only its owner can read. Nothing of it is kept in the store.
struct SheetOutput {
  let session: Session
  let path: String?

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

  private func text(_ sheet: Sheet, width: Int) -> String {
    session.format == .markdown ? sheet.markdown : sheet.text(width: width)
  }
}
