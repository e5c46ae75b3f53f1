import ArgumentParser
import Formats
import Instruments
import Psychometrics
import Store

extension InstrumentsCommand {
  struct NormsCommand: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "norms",
      abstract: "Figures of your own people for a scale: add, list, take away.",
      discussion: """
          tend instruments norms list
          tend instruments norms add barc-10 norms.json
        """,
      subcommands: [AddNorms.self, ListNorms.self, RemoveNorms.self])

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try ListNorms.list(in: session)
    }
  }

  struct AddNorms: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add the figures of your own people for a scale.",
      discussion: """
        JSON: scale, standardDeviation, reliability (kind and coefficient),
        wording, sample, organisation and date. Add mean and people if you have
        them.
        They stand in place of the figures derived from papers, under the name of
        your organisation.

          tend instruments norms add barc-10 norms.json
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The instrument.")
    var instrument: String

    @Argument(help: "The figures.")
    var file: String

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let entry = try Names.answerable(instrument, in: try session.library())
      let norms = try SmallFile.norms(file, for: entry.definition, today: session.today)
      let store = try session.storeForWriting()
      let digest = Definitions.digest(of: entry.definition)
      for one in norms {
        _ = try store.add(
          AddedNorms(
            instrument: entry.id, scale: one.scale,
            document: one.document(for: digest).canonicalText,
            added: session.today))
      }
      let kept = try store.library().norms.filter { $0.instrument == entry.id }
      try session.show(
        AddedPage.addedNorms(norms, of: entry), or: AddedPage.norms(kept))
    }
  }

  struct ListNorms: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "The figures that were added, with their numbers.",
      discussion: "  tend instruments norms list")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try Self.list(in: session)
    }

    static func list(in session: Session) throws {
      try session.offers(.text, .json)
      let kept = try session.storeForReading()?.library() ?? KeptLibrary()
      let library = try session.library()
      try session.show(AddedPage.listed(kept, in: library), or: AddedPage.norms(kept.norms))
    }
  }

  struct RemoveNorms: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take figures away, by their number.",
      discussion: "  tend instruments norms remove 1")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The number that list shows.")
    var number: Int

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let norms = try session.storeForReading()?.library().norms ?? []
      guard norms.contains(where: { $0.id == number }) else {
        throw StoreError.unknownNorms(number)
      }
      guard try Conversation(session).confirms(AddedPage.askRemoveNorms(number)) else {
        try session.tell(ForgetPage.left)
        return
      }
      try session.storeForWriting().removeNorms(number)
      try session.show(
        AddedPage.removedNorms(number),
        or: ["schema": "tend.removed/1", "norms": .integer(number)])
    }
  }
}
