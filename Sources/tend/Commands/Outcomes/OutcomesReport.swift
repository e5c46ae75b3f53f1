import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

struct OutcomesReport: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "A report for others: how people scored and how that changed.",
    discussion: """
      Goes through the domains of personal and community skills, with charts
      and tables: as text, or as a page for a browser and for paper.

        tend outcomes report barc-10 --input answers.csv --group-by site \\
          --format html --output report.html

      For several instruments, name each before its table. Without --input all
      of them come from the program's store.

        tend outcomes report barc-10 ras-r --input barc-10=barc.csv \\
          --input ras-r=ras.csv --group-by quarter

      What no form measures, such as work found, can be counted by you:

        tend outcomes report barc-10 --input answers.csv --counts counts.json

      A report that comes again each quarter is held against the earlier ones,
      one kind of figures at a time:

        tend outcomes report barc-10 --input answers.csv --group-by site \\
          --only summary --ledger ledger.json
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instruments, such as barc-10.")
  var instruments: [String]

  @OptionGroup var input: InputOptions
  @OptionGroup var release: ReleaseOptions
  @OptionGroup var pairs: PairOptions
  @OptionGroup var errors: ErrorOptions

  @Option(help: "all, or first or last: one scored entry for each person and group.")
  var entries: EntryChoice = .all

  @Option(help: "summary or change: one of both alone.")
  var only: OnlyChoice?

  @Option(help: ArgumentHelp("Counts of your own, as JSON.", valueName: "file"))
  var counts: String?

  @Option(
    help: ArgumentHelp("The codes of all who could have taken part, one a line.", valueName: "file")
  )
  var eligible: String?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var heading: HeadingOptions

  enum OnlyChoice: String, ExpressibleByArgument, CaseIterable {
    case summary
    case change
  }

  func run(in session: Session) throws {
    try session.offers(.text, .json, .csv, .markdown, .html)
    let heading = try heading.heading(in: session)
    try checkEligible()
    try checkLedger()
    let inputs = try ReportInputs(instruments, input: input, in: session)
    let settings = try release.settings()
    // A pair has two dates, so that its groups are those of the columns before any period.
    let columns = try release.grouping().prefix {
      if case .column = $0 { true } else { false }
    }.map(\.name)
    let counts = try counts.map { try ProgramCountsInput.read($0, columns: columns) }
    let codes = try eligible.map(EligibleInput.read)
    if let path = self.counts, let output = release.output, Paths.areSame(path, output) {
      throw UsageFault.sameFile("--counts", "--output")
    }
    var parts: [ProgramReport.Part] = []
    var read: [ReportRun.Read] = []
    for input in inputs.inputs {
      let run = ReportRun(command: self, input: input, all: inputs.entries, session: session)
      let one = try run.read(settings, depth: columns.count, eligible: codes)
      parts.append(ProgramReport.Part(one.part, names: ReportNames(input.entry)))
      read.append(one)
    }
    let report = ProgramReport(
      title: heading.title, date: heading.date, parts: parts,
      counts: try counts?.released(settings.control) ?? [])
    for one in read {
      try one.record()
      try one.rejects?.commit()
    }
    try OutcomesOutput(session: session, path: release.output).write(text(of: report, session))
    for part in parts where part.figures.reach == .withheld || part.figures.isShortened {
      try session.tell(ReportPage.changeAlone(part.names.instrument))
    }
    for one in read { try session.tellRejected(one.summary, names: one.names) }
  }

  /// A response rate is of people, and stands beside the changes.
  private func checkEligible() throws(OutcomesUsageFault) {
    guard eligible != nil else { return }
    if input.codesPerFile { throw .notBoth("--eligible", "--codes-per-file") }
    if only == .summary { throw .notBoth("--eligible", "--only=summary") }
  }

  /// A ledger holds figures of one kind and one instrument against earlier ones.
  private func checkLedger() throws {
    guard ledger.ledger != nil else { return }
    try ledger.check([
      ("--unprotected", release.hiding.unprotected), ("--eligible", eligible != nil),
      ("--counts", counts != nil),
    ])
    if only == nil { throw UsageFault.needsOption("--ledger", beside: "--only") }
    if instruments.count > 1 { throw ReportUsageFault.oneInstrument(option: "--ledger") }
  }

  private func text(of report: ProgramReport, _ session: Session) -> String {
    let language = session.language
    return switch session.format {
    case .json: ReportDocument.json(report, language: language).text(pretty: true) + "\n"
    case .csv: ReportDocument.csv(report, cell: release.cell)
    case .markdown: ReportMarkdown.text(ReportOutline(report), language: language)
    case .html: ReportHTML.text(ReportOutline(report), language: language)
    case .text: session.view.text(ReportPage(ReportOutline(report)).page(in: session.view))
    }
  }
}

extension ReportNames {
  init(_ entry: CatalogEntry) {
    var scales: [ScaleID: Phrase] = [:]
    for scale in entry.definition.scales { scales[scale.id] = Words.name(scale, in: entry) }
    self.init(
      instrument: entry.name, scales: scales, credit: entry.guide.credit,
      citation: Citations.phrase)
  }
}
