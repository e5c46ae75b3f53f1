public import ArgumentParser
import Formats
public import Instruments
import Psychometrics
import Store

struct InstrumentsCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "instruments",
    abstract: "The instruments: what they measure, whose they are, and how to add your own.",
    discussion: """
        tend instruments list --for worker
        tend instruments show barc-10
        tend instruments form barc-10

      What you add (instruments, texts, norms) is kept in the store.
      """,
    subcommands: [
      List.self, Show.self, SelfTest.self, Add.self, Remove.self, WordingCommand.self,
      NormsCommand.self, PrintForm.self, Difference.self, PrintCodebook.self,
    ])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try List.list(in: session)
  }

  struct List: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "All instruments, with their scales.",
      discussion: """
          tend instruments list --for supervisor
          tend instruments list --format json
        """)

    @OptionGroup var shared: SharedOptions

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        "worker, supervisor, organisation or evaluator: only theirs.", valueName: "reader"))
    var audience: Audience?

    func run(in session: Session) throws {
      try Self.list(for: audience, in: session)
    }

    static func list(for audience: Audience? = nil, in session: Session) throws {
      try session.offers(.text, .json)
      let entries = try session.libraryEvenIfAway().entries.filter { entry in
        audience.map(entry.guide.audiences.contains) ?? true
      }
      try session.show(
        InstrumentPages.list(entries), or: InstrumentPages.listDocument(entries))
    }
  }

  struct Show: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "One instrument whole: scales, keys, bands, error, sources, conditions.",
      discussion: """
          tend instruments show proqol-5

        With --format json it prints the definition, in the form that add takes.
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The instrument, such as proqol-5.")
    var instrument: String

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let entry = try Names.instrument(instrument, in: try session.libraryEvenIfAway())
      let kept = try session.storeUnlessAway()?.library() ?? KeptLibrary()
      let own = try kept.instruments.last { $0.id == entry.id }?.own
      switch session.format {
      case .json: try session.show(own?.document ?? entry.document)
      default: try session.show(InstrumentPages.show(entry, consent: own?.consent, kept))
      }
    }
  }

  struct SelfTest: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "selftest",
      abstract: "Test each instrument's key against what must always hold.",
      discussion: "  tend instruments selftest proqol-5")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "One instrument; all of them unless named.")
    var instrument: String?

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let library = try session.libraryEvenIfAway()
      let entries =
        try instrument.map { [try Names.instrument($0, in: library)] } ?? library.entries
      let results = entries.map { ($0, Psychometrics.SelfTest.run($0.definition)) }
      switch session.format {
      case .json: try session.show(SelfTestPage.document(results))
      default: try session.show(SelfTestPage.page(results))
      }
      guard results.allSatisfy(\.1.passed) else { throw ProgramFault.selfTestFailed }
    }
  }
}

extension Audience: ExpressibleByArgument {}
