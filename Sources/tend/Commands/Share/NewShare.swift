import ArgumentParser
import Care
import Formats
import Instruments
import Store

struct NewShare: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Pick what to show, look at the page, and hand it over.",
    discussion: """
      You are asked what to show: topics, bands alone, scores, a trend, steps of
      your plan, one request. Pass what you like; what you pass is not on the
      page, and nothing says so. Then you see the very page, and confirm.

        tend share new --read                 nothing is written
        tend share new                        for paper or reading aloud
        tend share new --output note.txt      --output . names it by the date
        tend share new --to colleague.pub     sealed, as note-2026-05-03.age

      A script answers the same questions, a line each, on stdin.
      """)

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Show the page and write nothing.")
  var read = false

  @OptionGroup var sealing: SealingOptions

  @Option(help: ArgumentHelp("en or es, for the page.", valueName: "language"))
  var cardLang: Language?

  func run(in session: Session) throws {
    try session.offers(.text)
    if read, sealing.output != nil { throw UsageFault.oneOf("--read", "--output") }
    let store = try session.personalStoreForReading()
    let sealed = try sealing.resolved(in: session)
    let place = try sealed.place(of: "note-\(session.today)")
    let questions = Questions(session)
    do {
      guard let card = try card(from: store, questions, in: session) else {
        try session.tell(SharePage.nothingPicked)
        return
      }
      if read {
        try session.write(card, to: .results)
        try session.tell(SharePage.onlyRead)
        return
      }
      let isShown = try sealed.handOver(
        card, to: place, before: [CardWords.beforeShowing], questions
      ) {
        try session.personalStoreForWriting().add(SharedRecord(card))
      }
      try session.tell(isShown ? SharePage.remembered(card, at: place) : SharePage.notShown)
    } catch is Questions.Left {
      try session.tell(SharePage.notShown)
    }
  }

  /// The card of what the person picks; nil where they pick nothing.
  private func card(
    from store: Store?, _ questions: Questions, in session: Session
  ) throws -> Card? {
    let asking = try CardQuestions(
      questions, store: store, library: store.map(session.library) ?? Library())
    try session.tell(SharePage.beginning)
    let choice = try asking.choice()
    if choice.isEmpty { return nil }
    let terms = try asking.terms()
    let entries = try store?.entries() ?? []
    var random = session.world.random
    do throws(CardFault) {
      return try Card(
        choice, from: entries, id: CardID(using: &random),
        made: session.today, until: terms.until, language: cardLang ?? session.language,
        to: terms.to, purpose: terms.purpose)
    } catch {
      throw SharingFault.card(error)
    }
  }
}
