import Care
import Formats

/// Fills in a page at the prompt; each is nil where the person leaves.
struct SheetAsking {
  private let conversation: Conversation

  init(_ session: Session) {
    conversation = Conversation(session)
  }

  func accommodation() throws -> AccommodationRequest? {
    try begin()
    var request = AccommodationRequest()
    for question in AccommodationRequest.Question.allCases {
      let words = question.words
      let goesOn =
        switch question {
        case .to: try take(conversation.words(words)) { request.to = $0 }
        case .whatIsHard:
          try take(conversation.words(words, lines: .many)) { request.whatIsHard = $0 }
        case .whatWouldHelp: try take(conversation.things(words)) { request.whatWouldHelp = $0 }
        case .startingOn: try take(conversation.day(words)) { request.startingOn = $0 }
        case .date: try take(conversation.day(words)) { request.date = $0 }
        }
      guard goesOn else { return nil }
    }
    return request
  }

  func crisis() throws -> CrisisAgreement? {
    try begin()
    var agreement = CrisisAgreement()
    for question in CrisisAgreement.Question.allCases {
      let given = try conversation.words(question.words, lines: question.lines)
      guard take(given, { agreement.answers[question] = $0 }) else { return nil }
    }
    guard try take(date(), { agreement.date = $0 }) else { return nil }
    return agreement
  }

  func release() throws -> ReleaseAgreement? {
    try begin()
    var agreement = ReleaseAgreement()
    for question in ReleaseAgreement.Question.allCases {
      let given = try conversation.words(question.words, lines: question.lines)
      guard take(given, { agreement.answers[question] = $0 }) else { return nil }
    }
    let until = try conversation.day(ReleaseAgreement.untilQuestion)
    guard take(until, { agreement.until = $0 }), try take(date(), { agreement.date = $0 }) else {
      return nil
    }
    return agreement
  }

  private func begin() throws {
    try conversation.session.tell(SheetPage.how)
    try conversation.session.tell(SheetPage.manyLines)
  }

  private func date() throws -> Given<CivilDate> {
    try conversation.day(AccommodationRequest.Question.date.words)
  }

  /// Whether to go on.
  private func take<Value>(_ given: Given<Value>, _ keep: (Value) -> Void) -> Bool {
    switch given {
    case .left: return false
    case .passed: return true
    case .value(let value):
      keep(value)
      return true
    }
  }
}
