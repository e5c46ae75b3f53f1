import Formats

/// A copy for the participant: shown once, or written to a file that they name.
struct ParticipantCopy {
  let session: Session
  let conversation: Conversation
  let page: Page

  /// The width of a copy on paper, in columns.
  private static let paperWidth = 72

  /// - Returns: false where the person wants the screen cleared at once.
  func offer() throws -> Bool {
    var question = ParticipantPage.offerCopy
    while let reply = try conversation.ask(question) {
      if reply.isEmpty || reply == "1" {
        try session.tell(.gap)
        try session.tell(page)
        return try hasBeenRead()
      }
      if reply == "2" {
        guard try write() else { continue }
        return try hasBeenRead()
      }
      switch CheckKey(reply) {
      case .hide: return false
      case .stop: return true
      default: break
      }
      if ParticipantPage.yesOrNo(reply, session.language) == false { return true }
      question = ParticipantPage.offerCopy
    }
    return true
  }

  private func hasBeenRead() throws -> Bool {
    let reply = try conversation.ask(ParticipantPage.whenRead)
    return reply.map { CheckKey($0) != .hide } ?? false
  }

  /// - Returns: false where no file was written.
  private func write() throws -> Bool {
    guard let path = try conversation.ask(ParticipantPage.askFile), !path.isEmpty else {
      return false
    }
    if Paths.exists(path) {
      try session.tell(ParticipantPage.fileIsThere)
      return false
    }
    let view = View(
      language: session.language, width: Self.paperWidth,
      isAccessible: session.messageView.isAccessible)
    do throws(FileFault) {
      let file = try ReplacingFile(path, token: session.world.clock.stamp)
      try file.write(Array(view.text(page).utf8).span)
      try file.commit()
    } catch {
      try session.tell(ParticipantPage.fileCannotBeMade)
      return false
    }
    try session.tell(ParticipantPage.written(to: Paths.absolute(path)))
    return true
  }
}
