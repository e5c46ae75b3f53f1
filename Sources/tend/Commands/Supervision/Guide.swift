import ArgumentParser
import Care
import Formats
import Journal
import Store

struct Guide: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Open questions for a talk, work first.",
    discussion: """
      From a note that was handed over, or from none. What the organization
      promised comes first: what it answered to that very note. The log has no
      names, so other promises are on it only where you say so: a terminal asks
      which, and --promise names them. Without a log they are those of your own
      plan. The note's figures are not on it.

        tend supervision guide
        tend supervision guide note.txt
        tend supervision guide --format markdown
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The note, plain or sealed.")
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Begin with this promise of the log alone, by its number; 0 for none.",
      valueName: "number"))
  var promise: [Int] = []

  @OptionGroup var opening: OpeningOptions

  func run(in session: Session) throws {
    try session.offers(.text, .markdown)
    let card = try file.map { try opening.file(in: session).card(in: $0) }
    let kept = try session.logForReading()?.promises() ?? []
    if let unknown = promise.first(where: { id in id != 0 && !kept.contains { $0.id == id } }) {
      throw StoreError.unknownPromise(unknown)
    }
    let chosen = promise.isEmpty ? nil : kept.filter { promise.contains($0.id) }
    try Self.show(card, promises: chosen, in: session)
  }

  /// - Parameter promises: nil for those that belong to this talk.
  static func show(_ card: Card?, promises: [KeptPromise]? = nil, in session: Session) throws {
    let log = try session.logForReading()
    let guide = TalkGuide(
      session.language, card: card, on: session.today,
      withdrawals: try log?.withdrawals() ?? [],
      promises: try promises?.map(\.item) ?? belonging(to: card, log, in: session))
    if card != nil, guide.card == nil { try session.tell(SupervisionPage.noteIsClosed) }
    try session.print(guide.sheet)
  }

  /// The promises of the log that are not done. Without any, and without a note, it is the worker who
  /// gets ready for the talk: then those of their own plan.
  ///
  /// The log has no names, and a guide must not show one worker what belongs to another. By
  /// themselves only the answers to this very note are on it; which others belong to the talk, the
  /// one who supervises knows, and is asked at a terminal.
  private static func belonging(
    to card: Card?, _ log: Store?, in session: Session
  ) throws -> [Reply.Item] {
    let kept = try log?.promises().filter { $0.item.promise.state != .done } ?? []
    if kept.isEmpty { return card == nil ? try session.promisesOfOwnPlan() : [] }
    let answers = kept.filter { card != nil && $0.card == card?.id }
    return (answers.isEmpty ? try chosen(among: kept, in: session) : answers).map(\.item)
  }

  private static func chosen(
    among promises: [KeptPromise], in session: Session
  ) throws -> [KeptPromise] {
    guard session.isInteractive else {
      try session.tell(SupervisionPage.promisesLeftOut)
      return []
    }
    do {
      let numbers = try Questions(session).numbers(
        SupervisionPage.askWhichPromises(promises), among: promises.map(\.id))
      return promises.filter { numbers.contains($0.id) }
    } catch is Questions.Left {
      return []
    }
  }
}

extension Session {
  /// What the organization promised the person themselves, as far as neither side is done with it;
  /// nothing where their store is of another kind, or put away.
  fileprivate func promisesOfOwnPlan() throws -> [Reply.Item] {
    guard let store = try storeUnlessAway(), store.kind == .personal else { return [] }
    return try store.plan().items.compactMap { item in
      guard let promise = item.promise, promise.state != .done, !item.state.moves.isEmpty else {
        return nil
      }
      return Reply.Item(item.what, promise)
    }
  }
}
