import Formats
import Store

/// Erasing a whole store: asks for the typed word, then for the settings.
struct EraseRun {
  let session: Session

  func run() throws {
    let plan = try Store.erasePlan(at: session.storePath)
    guard !plan.files.isEmpty else {
      switch session.format {
      case .json: try session.show(StoreDocument.erased([]))
      default: try session.tell(StorePage.nothingToErase)
      }
      return
    }
    let conversation = Conversation(session)
    guard try isConfirmed(plan.files, conversation) else {
      try session.tell(ForgetPage.left)
      return
    }
    var erased = try Store.erase(at: session.storePath)
    let settings = Settings.path(in: session.world)
    if !session.isConfirmed, Paths.exists(settings),
      try conversation.confirms(StorePage.askSettings(settings))
    {
      Paths.remove(settings)
      erased.append(settings)
    }
    try session.show(StorePage.erased(erased), or: StoreDocument.erased(erased))
  }

  private func isConfirmed(_ files: [String], _ conversation: Conversation) throws -> Bool {
    if session.isConfirmed { return true }
    guard session.isInteractive else { throw Refusal.needsConfirmation }
    let word = try conversation.ask(StorePage.askErase(files))
    return word?.lowercased() == StorePage.eraseWord[session.language]
  }
}
