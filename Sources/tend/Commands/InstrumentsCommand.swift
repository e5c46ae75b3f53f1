import ArgumentParser
import Formats
import Instruments
import Psychometrics

struct InstrumentsCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "instruments",
    abstract: "The instruments: what they measure, whose they are, and a test of each.",
    discussion: """
        tend instruments list
        tend instruments show barc-10
      """,
    subcommands: [List.self, Show.self, SelfTest.self])

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try List.list(in: session)
  }

  struct List: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "All instruments, with their scales.",
      discussion: "  tend instruments list --format json")

    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
      try Self.list(in: session)
    }

    static func list(in session: Session) throws {
      try session.offers(.text, .json)
      switch session.format {
      case .json: try session.show(InstrumentPages.listDocument())
      default: try session.show(InstrumentPages.list())
      }
    }
  }

  struct Show: TendCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "One instrument whole: scales, keys, bands, error, sources, conditions.",
      discussion: """
          tend instruments show proqol-5

        With --format json it prints the definition.
        """)

    @OptionGroup var shared: SharedOptions

    @Argument(help: "The instrument, such as proqol-5.")
    var instrument: String

    func run(in session: Session) throws {
      try session.offers(.text, .json)
      let entry = try Names.instrument(instrument)
      switch session.format {
      case .json: try session.show(entry.definition.definitionDocument)
      default: try session.show(InstrumentPages.show(entry))
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
      let entries = try instrument.map { [try Names.instrument($0)] } ?? Catalog.entries
      let results = entries.map { ($0, Psychometrics.SelfTest.run($0.definition)) }
      switch session.format {
      case .json: try session.show(SelfTestPage.document(results))
      default: try session.show(SelfTestPage.page(results))
      }
      guard results.allSatisfy(\.1.passed) else { throw ProgramFault.selfTestFailed }
    }
  }
}
