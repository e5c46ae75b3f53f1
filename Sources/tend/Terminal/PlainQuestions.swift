import Care
import Formats

/// What a person made of a question that may be passed.
enum Given<Value> {
  case value(Value)
  /// Enter, or the end of what a script gave.
  case passed
  /// They wanted to stop here.
  case left
}

extension Given: Equatable where Value: Equatable {}

extension Given {
  /// Hands on a value where there is one; whether to go on.
  func keep(_ keeping: (Value) -> Void) -> Bool {
    switch self {
    case .left: return false
    case .passed: return true
    case .value(let value):
      keeping(value)
      return true
    }
  }
}

/// A line from a script that its question does not take.
struct ReplyFault: Error {
  /// What the question takes.
  let rule: Phrase
}

extension Conversation {
  /// Asks until the reply can be read. Enter passes, `q` leaves, `h` hides and leaves.
  ///
  /// - Throws: `ReplyFault` where a script's line cannot be read, since nobody is there to try again.
  func given<Value>(
    _ question: Page, rule: Phrase, _ read: (String) -> Value?
  ) throws -> Given<Value> {
    while let reply = try ask(parted(question)) {
      if reply.isEmpty { return .passed }
      if try leaves(reply) { return .left }
      if let value = read(reply) { return .value(value) }
      guard session.isInteractive else { throw ReplyFault(rule: rule) }
      try session.tell(rule)
    }
    return session.isInteractive ? .left : .passed
  }

  /// Asks for words that are kept as they are typed.
  ///
  /// - Parameter lines: with many, an empty line ends them.
  func words(_ question: Phrase, lines: PlainText.Lines = .one) throws -> Given<PlainText> {
    let rule = PlainText.rule(lines)
    guard lines == .many else {
      return try given(.one(question), rule: rule) { PlainText($0) }
    }
    while true {
      switch try list(question) {
      case .passed: return .passed
      case .left: return .left
      case .value(let lines):
        if let text = PlainText(lines.joined(separator: "\n"), lines: .many) { return .value(text) }
        guard session.isInteractive else { throw ReplyFault(rule: rule) }
        try session.tell(rule)
      }
    }
  }

  /// Asks for a list of things, one a line; an empty line ends it.
  func things(_ question: Phrase) throws -> Given<[PlainText]> {
    while true {
      switch try list(question) {
      case .passed: return .passed
      case .left: return .left
      case .value(let lines):
        let texts = lines.compactMap { PlainText($0) }
        if texts.count == lines.count { return .value(texts) }
        let rule = PlainText.rule(.one)
        guard session.isInteractive else { throw ReplyFault(rule: rule) }
        try session.tell(rule)
      }
    }
  }

  /// Asks for a day.
  func day(_ question: Phrase) throws -> Given<CivilDate> {
    let rule = Phrase(
      en: "Write the day as year-month-day, such as 2026-05-03.",
      es: "Escribe el día como año-mes-día, por ejemplo 2026-05-03.")
    return try given(.one(question), rule: rule) { CivilDate($0) }
  }

  /// Lines up to an empty one; never an empty list.
  private func list(_ question: Phrase) throws -> Given<[String]> {
    var lines: [String] = []
    var page = parted(.one(question))
    while let line = try ask(page), !line.isEmpty {
      if lines.isEmpty, try leaves(line) { return .left }
      lines.append(line)
      page = Page()
    }
    return lines.isEmpty ? .passed : .value(lines)
  }

  /// The question with an empty line before it, at a terminal.
  private func parted(_ question: Page) -> Page {
    guard session.isInteractive else { return question }
    var page = Page.gap
    page.add(question)
    return page
  }

  /// Whether the reply asks to stop; where it asks to hide, the screen is cleared.
  private func leaves(_ reply: String) throws -> Bool {
    switch CheckKey(reply) {
    case .stop: return true
    case .hide:
      try session.hide()
      return true
    default: return false
    }
  }
}
