import ArgumentParser
import Care
import Formats
import Store

struct NewReply: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "A page for the worker: what you will do, who, by when.",
    discussion: """
      Asks first how earlier promises stand, then for new ones. You see the page
      and confirm. The promises are kept in the log, and the next guide asks
      which of them to begin with. The worker opens the page with tend open.

        tend supervision reply
        tend supervision reply note.txt
        tend supervision reply --to colleague.pub
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The note that it answers, plain or sealed.")
  var file: String?

  @OptionGroup var sealing: SealingOptions

  @Option(
    help: ArgumentHelp("Open the note with the keys in this file.", valueName: "file"))
  var key: [String] = []

  @Option(help: ArgumentHelp("en or es, for the page.", valueName: "language"))
  var cardLang: Language?

  func run(in session: Session) throws {
    try session.offers(.text)
    let sealed = try sealing.resolved(in: session)
    let card = try file.map { try note(in: $0, session) }
    let place = try sealed.place(of: "reply-\(session.today)")
    let kept = try session.logForReading()?.promises() ?? []
    let questions = Questions(session)
    do {
      let asking = ReplyQuestions(questions: questions, today: session.today)
      try session.tell(SupervisionPage.beginReply)
      let moved = try asking.earlier(kept.filter { $0.item.promise.state != .done })
      let new = try asking.new()
      guard !moved.isEmpty || !new.isEmpty else {
        try session.tell(SupervisionPage.nothingPromised)
        return
      }
      let language = cardLang ?? card?.language ?? session.language
      let reply = try Self.reply(moved.map(\.item) + new, card, language, in: session)
      let isHandedOver = try sealed.handOver(reply, to: place, before: [], questions) {
        let log = try session.logForWriting()
        for promise in moved { try log.setPromise(promise.id, to: promise.item.promise.state) }
        if !new.isEmpty {
          _ = try log.add(try Self.reply(new, card, language, in: session))
        }
      }
      try session.tell(isHandedOver ? SupervisionPage.replied(place) : .one(ForgetPage.left))
    } catch is Questions.Left {
      try session.tell(ForgetPage.left)
    }
  }

  /// A passphrase in a file opens the note as it seals the reply, since the two share it.
  private func note(in path: String, _ session: Session) throws -> Card {
    let sealed = SealedFile(
      session: session, keyFiles: key, passphraseFile: sealing.passphraseFrom)
    return try sealed.card(in: path)
  }

  private static func reply(
    _ items: [Reply.Item], _ card: Card?, _ language: Language, in session: Session
  ) throws -> Reply {
    do throws(CardFault) {
      return try Reply(
        date: session.today, language: language, card: card?.id, items: items)
    } catch {
      throw SharingFault.card(error)
    }
  }
}
