import Care
import Formats

/// Questions that a person answers one after the other, and may leave at any of them. From a script
/// they are the same, and read a line each.
struct Questions {
  let session: Session
  private let conversation: Conversation

  /// The person leaves; nothing is kept.
  struct Left: Error {}

  init(_ session: Session) {
    self.session = session
    conversation = Conversation(session)
  }

  /// An answer, or nil where the question was passed.
  ///
  /// - Throws: `Left`, `Interrupted`, `ReplyFault`.
  func optional<Answer>(
    _ page: Page, rule: Phrase, _ read: (String) -> Answer?
  ) throws -> Answer? {
    switch try conversation.given(page, rule: rule, read) {
    case .value(let answer): return answer
    case .passed: return nil
    case .left: throw Left()
    }
  }

  /// An answer to a question that cannot be passed; where it is, that is said, and it is asked anew.
  ///
  /// - Parameter ifEmpty: what is said then; nil for the rule.
  /// - Throws: what `optional` throws.
  func needed<Answer>(
    _ page: Page, rule: Phrase, ifEmpty: Phrase? = nil, _ read: (String) -> Answer?
  ) throws -> Answer {
    while true {
      if let answer = try optional(page, rule: rule, read) { return answer }
      guard session.isInteractive else { throw ReplyFault(rule: ifEmpty ?? rule) }
      try session.tell(ifEmpty ?? rule)
    }
  }

  /// A line of words.
  func text(_ page: Page, ifEmpty: Phrase? = nil) throws -> PlainText {
    try needed(page, rule: PlainText.rule(.one), ifEmpty: ifEmpty) { PlainText($0) }
  }

  func optionalText(_ page: Page) throws -> PlainText? {
    try optional(page, rule: PlainText.rule(.one)) { PlainText($0) }
  }

  /// Lines of words, up to an empty one.
  func texts(_ question: Phrase) throws -> [PlainText] {
    switch try conversation.things(question) {
    case .value(let texts): return texts
    case .passed: return []
    case .left: throw Left()
    }
  }

  /// Some of several numbers; none where the question was passed.
  func numbers(_ page: Page, among allowed: [Int]) throws -> [Int] {
    try optional(page, rule: SharePage.numbersRule) { line in
      var numbers: [Int] = []
      for word in line.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
        guard let number = Int(word), allowed.contains(number) else { return nil }
        if !numbers.contains(number) { numbers.append(number) }
      }
      return numbers
    } ?? []
  }

  func number(_ page: Page, among allowed: ClosedRange<Int>) throws -> Int? {
    try optional(page, rule: SharePage.numberRule(allowed)) { line in
      Int(line).flatMap { allowed.contains($0) ? $0 : nil }
    }
  }

  func date(
    _ page: Page, from first: CivilDate? = nil, to last: CivilDate? = nil
  ) throws -> CivilDate? {
    try optional(page, rule: SharePage.dateRule(from: first, to: last)) { line in
      guard let date = CivilDate(line), first.map({ date >= $0 }) ?? true,
        last.map({ date <= $0 }) ?? true
      else { return nil }
      return date
    }
  }

  /// Yes or no; Enter is a no. `--yes` answers.
  ///
  /// - Throws: `Refusal.needsConfirmation` where a script says neither.
  func confirms(_ page: Page) throws -> Bool {
    if session.isConfirmed {
      try session.tell(page)
      return true
    }
    guard let isYes = try conversation.yesOrNo(page) else {
      guard session.isInteractive else { throw Refusal.needsConfirmation }
      return false
    }
    return isYes
  }
}
