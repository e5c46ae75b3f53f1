import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

struct OutcomesSummary: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "How people scored, group by group.",
    discussion: """
      Reads tables with the columns participant, date and item1, item2 and so
      on, and says how many people there are, their mean and its spread.

        tend outcomes summary barc-10 --input answers.csv --group-by site,month

      Groups with fewer than 11 people are hidden, and so are as many others as
      it takes to keep them hidden. Without --input it reads the program's
      store.

        tend --store program.db outcomes summary barc-10 --group-by quarter

      To keep the table for others:

        tend outcomes summary barc-10 --input answers.csv --group-by site \\
          --format csv --output summary.csv

      To hand on what several sites combine, sealed to their key:

        tend outcomes summary barc-10 --input answers.csv --group-by site \\
          --mergeable --to evaluator.pub --output north.age
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as barc-10.")
  var instrument: String

  @OptionGroup var input: InputOptions
  @OptionGroup var release: ReleaseOptions
  @OptionGroup var site: SiteFileOptions

  @Option(
    help: ArgumentHelp(
      "With --mergeable: seal it to a public key, age1..., or a file that holds one.",
      valueName: "key"))
  var to: [String] = []

  @Option(help: "all, or first or last: one scored entry for each person and group.")
  var entries: EntryChoice = .all

  @Flag(help: "Figures of the items and of reliability, over all groups together.")
  var psychometrics = false

  @OptionGroup var norms: NormsOptions
  @OptionGroup var ledger: LedgerOptions

  func run(in session: Session) throws {
    try session.offers(.text, .json, .csv)
    let entry = try Names.tabled(instrument, in: session)
    let rule = try Names.missingRule(release.missing) ?? entry.definition.missingRule
    if try site.isAsked(
      keys: to, beside: release,
      unsuitable: [
        ("--psychometrics", psychometrics), ("--norms", norms.isWanted),
        ("--ledger", ledger.ledger != nil),
      ], in: session)
    {
      return try makeSiteFile(of: entry, rule: rule, in: session)
    }
    var settings = try release.settings()
    if norms.isWanted, !psychometrics {
      throw UsageFault.needsOption("--norms", beside: "--psychometrics")
    }
    let normsOf = try norms.names()
    try ledger.check([
      ("--unprotected", release.hiding.unprotected), ("--psychometrics", psychometrics),
    ])
    let panel = try input.panel(
      of: entry, in: session, grouping: try release.grouping(), staff: release.staff,
      control: settings.control,
      outputs: [
        ("--output", release.output), ("--norms", norms.norms), ("--ledger", ledger.ledger),
      ])
    try KeptFile.check(release.output)
    let tally = SummaryTally(
      entry.definition, rule: rule, entries: entries,
      psychometrics: psychometrics
        ? (settings.control.isUnprotected ? 0 : settings.control.threshold) : nil)
    let read = try panel.read(
      RecordedTally(
        tally: tally,
        record: ledger.ledger.map { _ in
          RememberedEntries(entry.definition, rule: rule, entries: entries)
        }))
    settings = read.completed(settings)
    let book = try ledger.open(
      "summary", of: entry.definition, wording: read.wording, rule: rule,
      control: settings.control, choices: [.init("entries", .string(entries.rawValue))], in: session
    )
    let tree = try settings.tree(of: read.names)
    settings.earlier = book?.earlier { hash in
      read.tally.record?.cells(names: read.names, leaves: tree.leafCount, hash: hash)
    }
    let summary = try read.tally.tally.released(
      settings, names: read.names, wording: read.wording)
    let file = try normsOf.map { names throws(OutcomesUsageFault) in
      let file = summary.items?.normsFile(
        wording: summary.wording, sample: names.sample, organisation: names.organisation,
        date: session.today)
      guard let file else { throw .noNorms }
      return file
    }
    try book?.add(
      summary.table, earlier: settings.earlier, tree: tree, of: entry.definition,
      findings: summary.findings)
    try OutcomesOutput(session: session, path: release.output).write(
      page: SummaryPage(summary, of: entry).page(in: session.view),
      json: SummaryDocument.json(summary, language: session.language),
      csv: SummaryDocument.csv(summary, cell: release.cell), rejects: read.rejects)
    try norms.write(file, in: session)
    try session.tellRejected(read.reader.summary, names: panel.names)
  }

  private func makeSiteFile(
    of entry: CatalogEntry, rule: MissingRule, in session: Session
  ) throws {
    let output = try site.output(at: release.output, keys: to, in: session)
    let panel = try input.panel(
      of: entry, in: session, grouping: try release.grouping(), staff: release.staff,
      tableOptions: [("--mergeable", true)], outputs: [("--output", release.output)])
    let read = try panel.read(
      SummaryTally(entry.definition, rule: rule, entries: entries, isMergeable: true))
    let summary = try SiteSummary(
      read.tally, names: read.names, settings: read.completed(try release.settings()),
      minimum: output.minimum)
    let heading = SiteHeading(
      .summary, instrument: entry.id, definition: Definitions.digest(of: entry.definition),
      wording: read.wording, rule: rule, entries: entries,
      columns: try release.grouping().map(\.name), yearStart: try release.yearStartOfGroups())
    try output.write(
      .summary(summary), heading, findings: read.findings, of: entry.definition,
      rejects: read.rejects)
    try session.tellRejected(read.reader.summary, names: panel.names)
  }
}

extension EntryChoice: ExpressibleByArgument {}

extension Names {
  /// An instrument whose tables can be scored.
  static func tabled(_ name: String, in session: Session) throws -> CatalogEntry {
    let entry = try answerable(name, in: try session.libraryEvenIfAway())
    guard entry.definition.isScored else { throw UsageFault.reflectionHasNoScores(entry.name) }
    return entry
  }
}
