import ArgumentParser
import Care
import Formats
import Journal
import Store

struct SupervisionCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "supervision",
    abstract: "A guide for the talk, a log of the hours, what was promised.",
    discussion: """
      For both sides. The log is a file of its own, supervision.db beside the
      journal; it holds no topics, no names of workers and nobody's scores.

        tend supervision guide
        tend supervision add
        tend supervision hours
      """,
    subcommands: [
      Guide.self, AddSession.self, ListSessions.self, Hours.self, NewReply.self, RemoveLogged.self,
    ])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try ListSessions.list(in: session)
  }
}

extension Session {
  /// Prints a sheet as text or Markdown.
  func print(_ sheet: Sheet) throws {
    let text =
      format == .markdown ? sheet.markdown : sheet.text(width: min(view.width, Sheet.paperWidth))
    try world.console.write(text, to: .results)
  }
}

struct ListSessions: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The sessions that are logged, and what was promised.",
    discussion: "  tend supervision list")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try Self.list(in: session)
  }

  static func list(in session: Session) throws {
    try session.offers(.text, .json)
    let log = try session.logForReading()
    let sessions = try log?.sessions() ?? []
    let promises = try log?.promises() ?? []
    try session.show(
      SupervisionPage.listed(sessions, promises),
      or: SupervisionDocument.log(sessions, promises))
  }
}

struct RemoveLogged: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take a session or a promise out of the log for good.",
    discussion: """
        tend supervision remove 1      a session
        tend supervision remove p1     a promise
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The number of the session; p and the number of a promise.")
  var id: String

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let isPromise = id.hasPrefix("p")
    guard let number = Int(isPromise ? String(id.dropFirst()) : id) else {
      throw UsageFault.notAnEntryNumber(id)
    }
    guard let log = try session.logForReading() else { throw UsageFault.nothingRecorded }
    if isPromise {
      guard try log.promises().contains(where: { $0.id == number }) else {
        throw StoreError.unknownPromise(number)
      }
    } else {
      guard try log.sessions().contains(where: { $0.id == number }) else {
        throw StoreError.unknownSession(number)
      }
    }
    guard
      try Conversation(session).confirms(
        SupervisionPage.askRemove(number, isPromise: isPromise))
    else {
      try session.tell(ForgetPage.left)
      return
    }
    let writing = try session.logForWriting()
    if isPromise {
      try writing.removePromise(number)
    } else {
      try writing.removeSession(number)
    }
    try session.show(
      SupervisionPage.removed(number, isPromise: isPromise),
      or: ["schema": "tend.removed/1", isPromise ? "promise" : "session": .integer(number)])
  }
}
