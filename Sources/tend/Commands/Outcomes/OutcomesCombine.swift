import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

struct OutcomesCombine: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "combine",
    abstract: "The figures of several sites together, without a row of any.",
    discussion: """
      Reads what each site wrote with summary --mergeable or change --mergeable,
      and gives the figures of one run over all their rows. Groups with fewer
      than 11 people are hidden here, once all are together.

        tend outcomes combine north.json south.json

      Sealed files are opened with your own key, or with one that you name.

        tend outcomes combine north.age south.age --key evaluator.key

      A group counts the people of its largest file, since the same person may
      be in several. If nobody is:

        tend outcomes combine north.json south.json --people disjoint

      A page to hand on, as report makes it:

        tend outcomes combine north.json south.json --format html \\
          --output report.html
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: ArgumentHelp("The sites' files; - is stdin.", valueName: "file"))
  var files: [String]

  @OptionGroup var opening: OpeningOptions

  @Option(help: "largest, or disjoint where nobody is in two files.")
  var people: PeopleAcross = .largest

  @Option(
    help: ArgumentHelp(
      "Fewer of the columns that the files are grouped by, with commas.", valueName: "columns"))
  var groupBy: String?

  @OptionGroup var hiding: HidingOptions

  @Flag(help: "Figures of the items and of reliability, over all groups together.")
  var psychometrics = false

  @OptionGroup var errors: ErrorOptions

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var heading: HeadingOptions

  @Option(help: ArgumentHelp("The file to write; only its owner can read it.", valueName: "file"))
  var output: String?

  @Flag(help: "In CSV, an apostrophe before text that a spreadsheet could run.")
  var spreadsheetSafe = false

  func run(in session: Session) throws {
    try session.offers(.text, .json, .csv, .markdown, .html)
    let control = try hiding.control()
    try ledger.check([("--unprotected", hiding.unprotected), ("--psychometrics", psychometrics)])
    if output == "" { throw UsageFault.emptyPath(option: "--output") }
    for file in files {
      if let output, Paths.isInput(output, file) { throw UsageFault.sameFile(file, "--output") }
      if let ledger = ledger.ledger, Paths.isInput(ledger, file) {
        throw UsageFault.sameFile(file, "--ledger")
      }
    }
    if let output, let ledger = ledger.ledger, Paths.areSame(output, ledger) {
      throw UsageFault.sameFile("--ledger", "--output")
    }
    try KeptFile.check(output)
    let heading = try heading.headingOfPage(in: session)
    let input = try SiteFilesInput(files, opening: opening, in: session)
    var settings = try settings(for: input, control)
    // A report has everybody together beside the groups.
    if heading != nil { settings.hasTotals = true }
    do {
      switch input.heading.kind {
      case .summary: try showSummary(input, settings, heading, in: session)
      case .change: try showChange(input, settings, heading, in: session)
      }
    } catch let fault as SiteFault {
      throw SiteDataFault.together(fault)
    }
  }

  private func settings(
    for input: SiteFilesInput, _ control: DisclosureControl
  ) throws -> ReleaseSettings {
    let offered = input.heading.columns
    let columns = try groupBy.map(GroupList.columns) ?? offered
    for column in columns where !offered.contains(column) {
      throw SiteUsageFault.notAGroup(column, offered: offered)
    }
    let yearStart = input.heading.yearStart ?? 1
    let grouping = columns.map { PanelOptions.Grouping($0, yearStart: yearStart) }
    var settings = ReleaseSettings(control: control, columns: columns)
    settings.hasTotals = hiding.totals
    settings.coarser = CoarserGrouping.all(for: grouping, yearStart: yearStart)
    return settings
  }

  private func showSummary(
    _ input: SiteFilesInput, _ settings: ReleaseSettings, _ heading: ReportHeading?,
    in session: Session
  ) throws {
    for (option, isGiven) in [
      ("--error", !errors.errors.isEmpty), ("--sd", errors.sd != nil), ("--r", errors.r != nil),
    ] where isGiven {
      throw SiteUsageFault.notOfKind(option: option, .change)
    }
    let combined = try CombinedSummary(
      input.files, of: input.entry.definition, by: settings.columns, across: people)
    var settings = settings
    let book = try ledger.open(
      "summary", of: input.entry.definition, wording: input.heading.wording,
      rule: input.heading.rule,
      control: settings.control,
      choices: [
        .init("entries", .string(input.heading.entries.rawValue)),
        .init("people", .string(people.rawValue)),
      ], in: session)
    let cells = try book.map { _ in try combined.ledgerCells() }
    settings.earlier = book?.earlier { _ in cells }
    let summary = try combined.released(settings, psychometrics: psychometrics)
    try book?.add(
      summary.table, earlier: settings.earlier, tree: combined.releasedTree,
      of: input.entry.definition, findings: summary.findings)
    if let page = heading?.page(of: ReportPart(summary), input.entry, in: session) {
      return try OutcomesOutput(session: session, path: output).write(page)
    }
    try OutcomesOutput(session: session, path: output).write(
      page: SummaryPage(summary, of: input.entry).page(in: session.view),
      json: SummaryDocument.json(summary, language: session.language),
      csv: SummaryDocument.csv(summary, cell: cell))
  }

  private func showChange(
    _ input: SiteFilesInput, _ settings: ReleaseSettings, _ heading: ReportHeading?,
    in session: Session
  ) throws {
    if psychometrics { throw SiteUsageFault.notOfKind(option: "--psychometrics", .summary) }
    if ledger.ledger != nil { throw SiteUsageFault.notOfKind(option: "--ledger", .summary) }
    let change = try CombinedChange(
      input.files, of: input.entry.definition, by: settings.columns, across: people
    ).released(settings, errors: try errors.choice(for: input.entry.definition))
    if let page = heading?.page(of: ReportPart(change), input.entry, in: session) {
      return try OutcomesOutput(session: session, path: output).write(page)
    }
    let page = ChangePage(change, of: input.entry, pairs: input.heading.pairs)
    try OutcomesOutput(session: session, path: output).write(
      page: page.page(in: session.view),
      json: ChangeDocument.json(change, language: session.language),
      csv: ChangeDocument.csv(change, cell: cell))
  }

  /// How a text of the tables is written in CSV.
  private func cell(_ text: String) -> String {
    spreadsheetSafe ? SpreadsheetText.safe(text) : text
  }
}

extension PeopleAcross: ExpressibleByArgument {}
