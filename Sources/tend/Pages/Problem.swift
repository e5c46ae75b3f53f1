import Formats

/// What a person reads when something did not work: what happened, where, and one hint.
struct Problem: Equatable {
  let status: ExitStatus
  /// One or more facts, all faults at once.
  let what: [Phrase]
  /// What to do next.
  let hint: Phrase?
  /// Nothing went wrong: it is a plain sentence, without "error".
  var isCalm = false

  init(_ status: ExitStatus, _ what: [Phrase], hint: Phrase? = nil) {
    self.status = status
    self.what = what
    self.hint = hint
  }

  init(_ status: ExitStatus, _ what: Phrase, hint: Phrase? = nil) {
    self.init(status, [what], hint: hint)
  }

  /// `tend: error: …`, a line a fact, then `tend: hint: …`, in Spanish `tend: pista: …`; of a calm
  /// one the words alone.
  ///
  /// - Parameter width: of the terminal, or 0 where lines are not to be broken.
  func lines(
    _ language: Language, width: Int, commands: CommandNames = CommandNames()
  ) -> [String] {
    func line(_ kind: String, _ text: Phrase) -> [String] {
      let words = commands.typed(text[language]).replacing("\u{A0}", with: " ")
      let whole = isCalm ? words.printable() : "tend: \(kind): \(words.printable())"
      return width == 0 ? [whole] : whole.wrapped(to: width, hangingIndent: isCalm ? "" : "  ")
    }
    return what.flatMap { line("error", $0) }
      + (hint.map { line(Self.hintName[language], $0) } ?? [])
  }

  private static let hintName = Phrase(en: "hint", es: "pista")
}
