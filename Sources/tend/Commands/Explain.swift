import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics

struct Explain: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Every step from the answers to the scores.",
    discussion: """
      An entry of yours, with the key that it was recorded under:

        tend explain --entry last

      Or one form from stdin or a file:

        tend explain proqol-5 --input form.txt
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, for answers from stdin or a file.")
  var instrument: String?

  @Option(help: ArgumentHelp("An entry's number, or last.", valueName: "id"))
  var entry: String?

  @Option(help: ArgumentHelp("The answers; stdin unless named.", valueName: "file"))
  var input: String?

  @Option(help: ArgumentHelp("strict, or prorate:0.8.", valueName: "rule"))
  var missing: String?

  @Option(help: "published or own: the words that were answered to.")
  var wording: WordingKind = .published

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let rule = try Names.missingRule(missing)
    switch (instrument, entry) {
    case (let instrument?, nil):
      let catalog = try Names.answerable(instrument, in: try session.libraryEvenIfAway())
      let answers = try FormInput.answers(input, to: catalog.definition)
      let wording = try Names.wording(wording, of: catalog)
      try show(
        answers.explanation(missing: rule, wording: wording), of: catalog,
        digest: Definitions.digest(of: catalog.definition), in: session)
    case (nil, let number?):
      guard
        let (kept, store) = try EntryNumbers.entryToShow(number, in: try session.storeForReading())
      else {
        try Nothing.recorded(in: session, document: ExplainPage.noDocument)
        return
      }
      if kept.record.kind == .notNow, session.format == .text {
        try session.show(.one(CheckPage.notNow))
        return
      }
      let library = try session.library(in: store)
      let definitions = Definitions(store, library)
      let catalog = try definitions.catalogEntry(of: kept.record)
      let answers = try definitions.answers(of: kept)
      let (digest, wording) = (kept.record.digest, kept.record.wording)
      try show(
        answers.explanation(
          missing: rule, wording: wording.kind, language: wording.language?.rawValue),
        of: catalog, digest: digest,
        today: TodaysKey(answers, wording: wording.kind, recordedUnder: digest, in: library),
        in: session)
    case (nil, nil):
      throw UsageFault.oneOf("INSTRUMENT", "--entry ID")
    case (.some, .some):
      throw UsageFault.oneOf("INSTRUMENT", "--entry ID")
    }
  }

  private func show(
    _ explanation: Explanation, of catalog: CatalogEntry, digest: String, today: TodaysKey? = nil,
    in session: Session
  ) throws {
    switch session.format {
    case .json:
      try session.show(
        ExplainPage.document(
          explanation, of: catalog, digest: digest, language: session.language, today: today))
    default:
      var page = ExplainPage.page(explanation, of: catalog)
      if let today { page.add(today.page) }
      try session.show(page)
    }
  }
}
