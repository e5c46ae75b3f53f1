import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

struct OutcomesRetest: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "retest",
    abstract: "How much a score wobbles: two check-ins a person, close together.",
    discussion: """
      Takes each person's first score, and the first one after it that lies so
      many days later. It says how far the two agree, and from which change on
      a score has moved by more than its usual wobble.

        tend outcomes retest barc-10 --input answers.csv --window 60d..120d

      Pick a window in which little changes for most people, such as 7d..30d.
      With --norms FILE, --sample and --organisation the figures are written for
      instruments norms add, so that your own error stands where no paper gives
      one.

        tend outcomes retest barc-10 --input answers.csv --window 7d..30d \\
          --format json
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as barc-10.")
  var instrument: String

  @Option(
    help: ArgumentHelp("How many days may lie between the two scores.", valueName: "7d..30d"))
  var window: String

  @Option(help: "last: of differing check-ins of one day the last counts.")
  var sameDay: PairOptions.SameDayChoice?

  @OptionGroup var input: InputOptions
  @OptionGroup var release: ReleaseOptions
  @OptionGroup var norms: NormsOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json, .csv)
    let entry = try Names.tabled(instrument, in: session)
    let rule = try Names.missingRule(release.missing) ?? entry.definition.missingRule
    let settings = try release.settings()
    guard let days = DayWindow(window) else {
      throw OutcomesUsageFault.notAWindow(option: "--window", window)
    }
    if norms.isWanted, release.groupBy != nil {
      throw OutcomesUsageFault.notBoth("--norms", "--group-by")
    }
    let normsOf = try norms.names()
    let panel = try input.panel(
      of: entry, in: session, grouping: try release.grouping(), staff: release.staff,
      tableOptions: [("--window", true)], keepsAnswers: false,
      outputs: [("--output", release.output), ("--norms", norms.norms)])
    let read = try panel.read(
      ChangeTally(
        entry.definition, rule: rule, choice: .retest(days),
        sameDay: sameDay == .last ? .last : .refuse))
    let pairs: ChangePairs
    do throws(PanelError) {
      pairs = try read.tally.pairs(names: read.names)
    } catch {
      throw OutcomesDataFault.panel(error, names: panel.names)
    }
    let retest = try pairs.releasedRetest(
      read.completed(settings), names: read.names, wording: read.wording, window: days)
    let file = try normsOf.map { names throws(OutcomesUsageFault) in
      let file = retest.normsFile(
        sample: names.sample, organisation: names.organisation, date: session.today)
      guard let file else { throw .noRetestNorms }
      return file
    }
    try OutcomesOutput(session: session, path: release.output).write(
      page: RetestPage(retest, of: entry).page(in: session.view),
      json: RetestDocument.json(retest, language: session.language),
      csv: RetestDocument.csv(retest, cell: release.cell), rejects: read.rejects)
    try norms.write(file, in: session)
    try session.tellRejected(read.reader.summary, names: panel.names)
  }
}
