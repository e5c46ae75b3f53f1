import ArgumentParser
import Formats
import Instruments
import Psychometrics
import Store

extension InstrumentsCommand {
  struct PrintForm: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "form",
      abstract: "A form for paper, in words that may be printed.",
      discussion: """
        Its last line is the command that records it.

          tend instruments form barc-10 --lang es

        With --large it is one HTML page at 18 points, to open and print:

          tend instruments form barc-10 --large     add >form.html to keep it
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The instrument.")
    var instrument: String

    @Flag(help: "One HTML page at 18 points.")
    var large = false

    func run(in session: Session) throws {
      try session.offers(.text, .html)
      let entry = try Names.answerable(instrument, in: try session.libraryEvenIfAway())
      guard let wording = entry.printableWording(session.language) else {
        throw entry.isBuiltIn ? Refusal.noOwnWording(entry) : Refusal.noSentences(entry)
      }
      let form =
        large || session.format == .html
        ? PaperForm.html(entry, wording: wording, language: session.language)
        : PaperForm.text(entry, wording: wording, language: session.language)
      try session.world.console.write(form, to: .results)
    }
  }

  struct PrintCodebook: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "codebook",
      abstract: "The variables of a scored table: ranges, labels, keys.",
      discussion: """
          tend instruments codebook proqol-5
          tend instruments codebook proqol-5 --format csv
          tend instruments codebook proqol-5 --format markdown
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The instrument.")
    var instrument: String

    func run(in session: Session) throws {
      try session.offers(.text, .csv, .markdown, .json)
      let entry = try Names.answerable(instrument, in: try session.libraryEvenIfAway())
      switch session.format {
      case .json: try session.show(AddedPage.codebook(entry, session.language))
      case .csv:
        try session.world.console.write(
          Codebook.csv(of: entry, language: session.language), to: .results)
      case .text: try session.show(AddedPage.codebookPage(entry, session.language))
      default:
        try session.world.console.write(
          Codebook.markdown(of: entry, language: session.language), to: .results)
      }
    }
  }

  struct Difference: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "What differs between two versions or files, in sentences.",
      discussion: """
        Each is the name of an instrument, a name with a version, or a file.

          tend instruments diff example-check@1 example-check@2
          tend instruments diff proqol-5 ./mine.json
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The one.")
    var first: String

    @Argument(help: "The other.")
    var second: String

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let kept = try session.storeUnlessAway()?.library()
      // Texts and norms of one's own are no part of a version.
      let library = try kept.map(session.instruments) ?? session.libraryEvenIfAway()
      let entries = try [first, second].map { name in
        try NamedVersion(name).entry(in: library, added: kept)
      }
      let differences = DefinitionDifference.between(entries[0], entries[1])
      try session.show(
        AddedPage.differences(differences), or: AddedPage.document(differences, session.language))
    }
  }
}
