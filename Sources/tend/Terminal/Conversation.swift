import Formats

/// Questions at the prompt, one line each.
struct Conversation {
  let session: Session
  private let reader = LineReader()

  init(_ session: Session) {
    self.session = session
  }

  /// Shows a page and reads a line, trimmed; nil where the input ends.
  ///
  /// - Throws: `Interrupted` on Ctrl-C.
  func ask(_ page: Page = Page(), mark: String = "> ") throws -> String? {
    try session.tell(page)
    try session.world.console.write(mark, to: .messages)
    switch reader.next() {
    case .line(let line):
      if !session.isInteractive { try session.world.console.write("\n", to: .messages) }
      return line.trimmed
    case .end:
      try session.world.console.write("\n", to: .messages)
      return nil
    case .interrupted:
      // The terminal may be what went away.
      try? session.world.console.write("\n", to: .messages)
      throw Interrupted()
    case .failed(let code): throw FileFault.cannotRead(path: "-", code: code)
    case .unreadable: return "\u{FFFD}"
    }
  }

  func ask(_ question: Phrase, mark: String = "> ") throws -> String? {
    var page = Page()
    page.text(question)
    return try ask(page, mark: mark)
  }

  /// Asks before something that cannot be taken back; `--yes` answers for scripts.
  ///
  /// - Throws: `Refusal.needsConfirmation` where nobody can answer.
  func confirms(_ page: Page) throws -> Bool {
    if session.isConfirmed { return true }
    guard session.isInteractive else { throw Refusal.needsConfirmation }
    return try yesOrNo(page) ?? false
  }

  /// Yes or no, or nil where the input ends; Enter is a no. At a terminal other words are asked
  /// about again; from a script they are a no.
  func yesOrNo(_ page: Page) throws -> Bool? {
    var page = page
    while let reply = try ask(page, mark: SharePage.yesOrNo[session.language]) {
      if Self.isYes(reply) { return true }
      if Self.isNo(reply) || !session.isInteractive { return false }
      page = .one(SharePage.yesOrNoRule)
    }
    return nil
  }

  /// Every line up to the end of the input, or up to an empty line at a terminal.
  func text() throws -> String {
    var lines: [String] = []
    while let line = try ask(Page(), mark: session.isInteractive ? "> " : "") {
      if line.isEmpty && session.isInteractive { break }
      lines.append(line)
    }
    return lines.joined(separator: "\n").trimmed
  }

  static func isYes(_ word: String) -> Bool {
    ["y", "yes", "s", "si", "sí"].contains(word.lowercased())
  }

  /// Enter alone, or a word that says no or that leaves.
  static func isNo(_ word: String) -> Bool {
    ["", "n", "no"].contains(word.lowercased()) || CheckKey(word) == .stop
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
