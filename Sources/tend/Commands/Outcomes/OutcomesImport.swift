import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics
import Store

struct OutcomesImport: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring a table of check-ins into a program's store.",
    discussion: """
      The columns participant, date (as 2026-05-03) and item1, item2 and so on;
      wording, language and version are read where they are there. It is all
      brought in, or nothing; what is there already is passed over.

        tend --store program.db outcomes import barc-10 --consent recorded \\
          --input forms.csv

      The first bad line ends it, and says where it stands. With --rejects FILE
      the bad lines are written there and the others are brought in. "tend undo"
      takes the whole import back.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as barc-10.")
  var instrument: String

  @Option(help: ArgumentHelp("The table; - is stdin.", valueName: "file"))
  var input: String

  @Option(help: "recorded: consent to keep these was given and is on record.")
  var consent: ProgramOptions.Consent?

  @Option(help: "published or own: the words that were answered to, where no column says so.")
  var wording: WordingKind = .published

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A mark for a missing answer; may be given often.", valueName: "value"))
  var missingCode: [String] = []

  @Option(
    help: ArgumentHelp("Write bad lines there and bring in the rest.", valueName: "file"))
  var rejects: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let entry = try Names.answerable(instrument, in: try session.library())
    guard entry.definition.isScored else { throw UsageFault.reflectionHasNoScores(entry.name) }
    let wording = try Names.wording(wording, of: entry)
    guard try session.programStoreForReading() != nil else { throw Refusal.needsProgramStore }
    guard consent == .recorded else { throw Refusal.programNeedsConsent }
    if rejects == "" { throw UsageFault.emptyPath(option: "--rejects") }
    if let rejects, Paths.isInput(rejects, input) {
      throw UsageFault.sameFile(input == "-" ? "stdin" : "--input", "--rejects")
    }
    try ImportRun(
      session: session, entry: entry, input: input, wording: wording, missingCodes: missingCode,
      rejects: rejects
    ).run()
  }
}
