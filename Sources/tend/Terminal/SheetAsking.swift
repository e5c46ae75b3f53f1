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
        case .to: try conversation.words(words).keep { request.to = $0 }
        case .whatIsHard:
          try conversation.words(words, lines: .many).keep { request.whatIsHard = $0 }
        case .whatWouldHelp: try conversation.things(words).keep { request.whatWouldHelp = $0 }
        case .startingOn: try conversation.day(words).keep { request.startingOn = $0 }
        case .date: try conversation.day(words).keep { request.date = $0 }
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
      guard given.keep({ agreement.answers[question] = $0 }) else { return nil }
    }
    guard try date().keep({ agreement.date = $0 }) else { return nil }
    return agreement
  }

  func release() throws -> ReleaseAgreement? {
    try begin()
    var agreement = ReleaseAgreement()
    for question in ReleaseAgreement.Question.allCases {
      let given = try conversation.words(question.words, lines: question.lines)
      guard given.keep({ agreement.answers[question] = $0 }) else { return nil }
    }
    let until = try conversation.day(ReleaseAgreement.untilQuestion)
    guard until.keep({ agreement.until = $0 }), try date().keep({ agreement.date = $0 }) else {
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
}
