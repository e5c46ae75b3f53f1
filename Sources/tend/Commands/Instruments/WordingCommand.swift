import ArgumentParser
import Formats
import Instruments
import Psychometrics
import Store

extension InstrumentsCommand {
  struct WordingCommand: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "wording",
      abstract: "The texts of forms that you may use: bring in, list, take away.",
      discussion: """
          tend instruments wording list
        """,
      subcommands: [Import.self, ListTexts.self, RemoveText.self])

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try ListTexts.list(in: session)
    }
  }

  struct Import: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Bring in the text of a form, with who permits its use.",
      discussion: """
        CSV with the columns item, text and language (en or es), or the same as
        JSON. Every item once in each language. Who permits the use, and on what
        terms, is asked once and kept; from a script, say both:

          tend instruments wording import proqol-5 text.csv \\
            --permitted-by Owner --terms 2026

        The text is then used at the prompt, is named in each entry, and is never
        printed or exported.
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The instrument.")
    var instrument: String

    @Argument(help: "The text.")
    var file: String

    @Option(help: ArgumentHelp("What entries call the text.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("Who permits its use.", valueName: "who"))
    var permittedBy: String?

    @Option(help: ArgumentHelp("On what terms.", valueName: "terms"))
    var terms: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let entry = try Names.answerable(instrument, in: try session.library())
      if entry.definition.isReflection { throw UsageFault.reflectionTakesNoText(entry.name) }
      let texts = try SmallFile.wording(file, for: entry.definition)
      if session.isInteractive { try session.tell(AddedPage.notPrinted) }
      let name = try Names.label(self.name, option: "--name") ?? Self.standardName(entry, session)
      guard let permission = try permission(for: entry, in: session) else {
        try session.tell(ForgetPage.left)
        return
      }
      let store = try session.storeForWriting()
      for text in texts {
        try store.keep(
          ImportedWording(
            instrument: entry.id, language: text.language, name: name, items: text.items,
            permittedBy: permission.givenBy, terms: permission.terms, imported: session.today))
      }
      let kept = try store.library().wordings.filter { $0.instrument == entry.id }
      try session.show(
        AddedPage.imported(texts.map(\.language), as: name, of: entry),
        or: AddedPage.wordings(kept))
    }

    private static func standardName(_ entry: CatalogEntry, _ session: Session) -> String {
      "\(entry.definition.publishedName), \(session.today)"
    }

    /// What was said with the options, else what is asked; nil where the person leaves.
    private func permission(for entry: CatalogEntry, in session: Session) throws -> Permission? {
      let conversation = Conversation(session)
      func said(_ option: String?, _ name: String, _ question: Phrase) throws -> String? {
        if let text = try Names.label(option, option: name) { return text }
        guard session.isInteractive else { throw Refusal.needsPermission(entry) }
        while let reply = try conversation.ask(question) {
          if CheckKey(reply) == .stop { return nil }
          if let text = try? Names.label(reply, option: name) { return text }
        }
        return nil
      }
      guard let who = try said(permittedBy, "--permitted-by", AddedPage.askWho(entry)),
        let terms = try said(terms, "--terms", AddedPage.askTerms)
      else { return nil }
      return Permission(givenBy: who, terms: terms)
    }
  }

  struct ListTexts: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "The texts that were brought in.",
      discussion: "  tend instruments wording list")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try Self.list(in: session)
    }

    static func list(in session: Session) throws {
      try session.offers(.text, .json)
      let wordings = try session.storeForReading()?.library().wordings ?? []
      try session.show(AddedPage.listed(wordings), or: AddedPage.wordings(wordings))
    }
  }

  struct RemoveText: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take a text away; entries keep its name.",
      discussion: "  tend instruments wording remove proqol-5 es")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The instrument.")
    var instrument: String

    @Argument(help: "en or es.")
    var language: Language

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let entry = try Names.instrument(instrument, in: try session.library())
      guard let reading = try session.storeForReading(),
        reading.kept(entry.id, language)
      else { throw StoreError.unknownWording(entry.id, language) }
      guard try Conversation(session).confirms(AddedPage.askRemoveText(entry, language)) else {
        try session.tell(ForgetPage.left)
        return
      }
      let store = try session.storeForWriting()
      try store.removeWording(entry.id, language)
      try session.show(
        AddedPage.removedText(entry, language),
        or: [
          "schema": "tend.removed/1", "id": .string(entry.id.rawValue),
          "language": .string(language.rawValue),
        ])
    }
  }
}

extension Store {
  /// Whether a text of an instrument was brought in.
  fileprivate func kept(_ instrument: InstrumentID, _ language: Language) -> Bool {
    let wordings = (try? library().wordings) ?? []
    return wordings.contains { $0.instrument == instrument && $0.language == language }
  }
}
