import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics
import Store

struct Record: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record answers that were given elsewhere, such as on paper.",
    discussion: """
      The answers come from a file, from stdin, or at the prompt: a number an
      item, in item order; - is skipped, x is "I would rather not say".

        tend record proqol-5 --input form.txt --date 2026-05-03
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as proqol-5.")
  var instrument: String

  @Option(help: ArgumentHelp("The answers; stdin or the prompt unless named.", valueName: "file"))
  var input: String?

  @Option(help: ArgumentHelp("The date of the form, as 2026-05-03.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("A note to keep with it; - is stdin.", valueName: "file"))
  var noteFrom: String?

  @Option(help: "published or own: the words that were answered to.")
  var wording: WordingKind = .published

  @OptionGroup var program: ProgramOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let entry = try Names.answerable(instrument, in: try session.library())
    let day = try Names.date(date, today: session.today)
    if noteFrom == "-" && (input == nil || input == "-") {
      throw UsageFault.noteAndAnswersOnStdin
    }
    let kind = try session.storeForReading()?.kind ?? .personal
    let participant = try program.resolved(for: kind, standard: .paper)
    let answers = try answers(to: entry, in: session)
    let note = try noteFrom.map { try FormInput.note($0) }
    let store = try session.storeForWriting()
    let record = EntryRecord(
      answers, date: day, zone: session.world.clock.zone, person: participant.person,
      mode: participant.mode,
      digest: Definitions.digest(of: entry.definition),
      wording: try used(entry, in: session),
      note: note)
    var random = session.world.random
    let new = try store.record(
      record, definition: Definitions.keeping(entry.definition),
      consent: participant.consentOnRecord(on: session.today), random: &random)
    try Recorded(session: session, store: store).show(new, of: entry)
  }

  /// The words that the form had. An organisation's own form has the text that came with it.
  private func used(_ entry: CatalogEntry, in session: Session) throws -> WordingUsed {
    switch try Names.wording(wording, of: entry) {
    case .own: return WordingUsed(kind: .own, language: session.language)
    case .published:
      guard let text = entry.formText(session.language), text.permission == nil else {
        return WordingUsed(kind: .published)
      }
      return WordingUsed(kind: .published, language: text.language, name: text.name)
    }
  }

  private func answers(to entry: CatalogEntry, in session: Session) throws -> Answers {
    if input == nil && session.isInteractive {
      let form = entry.definition.form
      let conversation = Conversation(session)
      var page = Page()
      page.text(
        Phrase(
          en: "Type the \(form.itemCount) answers in item order (\(form.lowest) to "
            + "\(form.highest)), with spaces between them; - is skipped, x is \"I would rather "
            + "not say\". End with an empty line.",
          es: "Escribe las \(form.itemCount) respuestas en el orden de los ítems "
            + "(\(form.lowest) a \(form.highest)), con espacios; - es saltada, x es «prefiero no "
            + "decir». Termina con una línea vacía."))
      try session.tell(page)
      while true {
        let text = try conversation.text()
        guard !text.isEmpty else { throw DataFault.empty(name: "-") }
        do throws(ScoringError) {
          return try Answers(text: text, to: entry.definition)
        } catch {
          try session.tell(ErrorCatalogue.typedAgain(AnswersFault(error: error, name: nil)))
        }
      }
    }
    return try FormInput.answers(input, to: entry.definition)
  }
}
