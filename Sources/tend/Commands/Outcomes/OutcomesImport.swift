import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

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

      Other people's headings and dates go through a map, as "tend outcomes
      columns" drafts one:

        tend --store program.db outcomes import proqol-5 --consent recorded \\
          --input clinic.csv --map map.json --date-format mdy

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

  @Option(help: ArgumentHelp("What the columns are called (outcomes columns).", valueName: "file"))
  var map: String?

  @Option(help: "How dates are written: iso (as 2026-05-03), mdy or dmy.")
  var dateFormat: DateOrder?

  @Flag(help: "The table holds an answer a row: participant, date, item, answer.")
  var long = false

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
    if input.isEmpty { throw UsageFault.emptyPath(option: "--input") }
    if rejects == "" { throw UsageFault.emptyPath(option: "--rejects") }
    if let rejects, Paths.isInput(rejects, input) {
      throw UsageFault.sameFile(input == "-" ? "stdin" : "--input", "--rejects")
    }
    var options = PanelOptions(today: session.today)
    options.kind = long ? .answers : .forms
    options.columns = EntryList.columns
    options.missingCodes = missingCode
    options.dateOrder = dateFormat
    options.rejectsBadRows = rejects != nil
    options.keepsAnswers = true
    options.isForStore = true
    if let map { options.map = try ColumnMapInput.read(map, for: entry.definition) }
    try ImportRun(
      panel: PanelRun(
        session: session, entry: entry, sources: [.file(input)], options: options,
        rejects: rejects, hasSharedCodes: false, wording: wording, staffColumn: nil,
        eventColumn: nil, holdsDonations: false)
    ).run()
  }
}
