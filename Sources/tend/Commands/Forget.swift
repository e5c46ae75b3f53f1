import ArgumentParser
import Care
import Formats
import Journal
import Store

struct Forget: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Erase an entry, a note or an item of your plan for good.",
    discussion: """
      With all its versions, from the store and from the stores that a restore
      set aside beside it. It cannot be undone.

        tend forget 12        an entry
        tend forget n3        a note
        tend forget p2        an item of your plan
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: "The number of the entry, or last; n or p and the number of a note or a plan item.")
  var id: String

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    if id.hasPrefix("p") {
      try PlanCommand.ForgetItem.forget(id, in: session)
      return
    }
    let reading = try session.storeForReading()
    guard let reading else { throw UsageFault.nothingRecorded }
    let library = try session.library(in: reading)
    let item = try EntryNumbers.item(id, in: reading)
    guard try Conversation(session).confirms(ForgetPage.question(item, in: library)) else {
      try session.tell(ForgetPage.left)
      return
    }
    let store = try session.storeForWriting()
    let forgetting =
      switch item {
      case .entry(let entry): try store.forget(entry: entry.id)
      case .note(let note): try store.forget(note: note.id)
      }
    try session.show(
      ForgetPage.done(item, in: library),
      or: StoreDocument.forgotten(item, notReached: forgetting.notReached))
    try session.tell(ForgetPage.notReached(forgetting.notReached))
  }
}

struct Undo: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last change back (never a forgetting).",
    discussion: "  tend undo")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    guard let reading = try session.storeForReading() else { throw UsageFault.nothingRecorded }
    guard let change = try reading.lastChange() else { throw StoreError.nothingToUndo }
    if change == .forgot { throw StoreError.forgettingCannotBeUndone }
    guard try Conversation(session).confirms(ForgetPage.question(undoing: change)) else {
      try session.tell(ForgetPage.left)
      return
    }
    let store = try session.storeForWriting()
    let undone = try store.undo()
    try session.show(ForgetPage.done(undoing: undone), or: StoreDocument.undone(undone))
  }
}
