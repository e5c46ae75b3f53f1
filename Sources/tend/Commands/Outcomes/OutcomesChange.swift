import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics
import Store

struct OutcomesChange: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "How scores changed between two check-ins of each person.",
    discussion: """
      Compares the first and the last scored check-in of each person, on
      different days.

        tend outcomes change barc-10 --input answers.csv --group-by site

      Or those inside two windows of days since the person's first row:

        tend outcomes change barc-10 --input answers.csv --from 0d..30d \\
          --to 60d..210d

      Or at two events that a column names:

        tend outcomes change barc-10 --input answers.csv --event visit \\
          --from-event intake --to-event month-3

      How much a score wobbles by itself comes from --error, else from your own
      norms, else from papers. Without any, no change is called reliable.

        tend outcomes change barc-10 --input answers.csv \\
          --error recovery-capital=8.3,0.90

      To hand on what several sites combine, sealed to their key:

        tend outcomes change barc-10 --input answers.csv --group-by site \\
          --mergeable --to evaluator.pub --output north.age
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as barc-10.")
  var instrument: String

  @OptionGroup var input: InputOptions
  @OptionGroup var release: ReleaseOptions
  @OptionGroup var pairs: PairOptions
  @OptionGroup var errors: ErrorOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var site: SiteFileOptions

  @Option(
    help: ArgumentHelp("The codes of all who could have taken part, one a line.", valueName: "file")
  )
  var eligible: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json, .csv)
    let entry = try Names.tabled(instrument, in: session)
    let rule = try Names.missingRule(release.missing) ?? entry.definition.missingRule
    if try site.isAsked(
      keys: site.mergeable ? pairs.keys : [], beside: release,
      unsuitable: [
        ("--eligible", eligible != nil), ("--error", !errors.errors.isEmpty),
        ("--sd", errors.sd != nil), ("--r", errors.r != nil),
        ("--ledger", ledger.ledger != nil),
      ], in: session)
    {
      return try makeSiteFile(of: entry, rule: rule, in: session)
    }
    var settings = try release.settings()
    var choice = try errors.choice(for: entry.definition)
    if eligible != nil, input.codesPerFile {
      throw OutcomesUsageFault.notBoth("--eligible", "--codes-per-file")
    }
    try ledger.check([
      ("--unprotected", release.hiding.unprotected), ("--eligible", eligible != nil),
    ])
    let panel = try input.panel(
      of: entry, in: session, grouping: try release.grouping(), staff: release.staff,
      event: pairs.event, control: settings.control,
      tableOptions: [("--from", pairs.from != nil), ("--eligible", eligible != nil)],
      keepsAnswers: choice.isOfRun,
      outputs: [("--output", release.output), ("--ledger", ledger.ledger)])
    try KeptFile.check(release.output)
    let codes = try eligible.map(EligibleInput.read)
    let read = try panel.read(
      ChangeTally(
        entry.definition, rule: rule, choice: try pairs.choice(eventColumn: panel.eventColumn),
        sameDay: pairs.sameDay == .last ? .last : .refuse, keepsAnswers: choice.isOfRun))
    choice.wording = read.wording
    choice.language = read.language
    let chosen: ChangePairs
    do throws(PanelError) {
      chosen = try read.tally.pairs(names: read.names)
    } catch {
      throw OutcomesDataFault.panel(error, names: panel.names)
    }
    settings = read.completed(settings)
    let book = try ledger.open(
      "change", of: entry.definition, wording: read.wording, rule: rule,
      control: settings.control, choices: pairs.subject, in: session)
    let tree = try settings.tree(of: read.names)
    settings.earlier = book?.earlier { hash in
      chosen.cells(names: read.names, leaves: tree.leafCount, hash: hash)
    }
    let change = try chosen.released(
      settings, names: read.names, errors: choice,
      eligible: codes.map { EligibleCounts(codes: $0, participants: read.names.people) })
    try book?.add(
      change.table, earlier: settings.earlier, tree: tree, of: entry.definition,
      findings: change.findings)
    try OutcomesOutput(session: session, path: release.output).write(
      page: ChangePage(change, of: entry, pairs: pairs.words).page(in: session.view),
      json: ChangeDocument.json(change, language: session.language),
      csv: ChangeDocument.csv(change, cell: release.cell), rejects: read.rejects)
    try session.tellRejected(read.reader.summary, names: panel.names)
  }

  private func makeSiteFile(
    of entry: CatalogEntry, rule: MissingRule, in session: Session
  ) throws {
    let pairs = pairs.withoutKeys
    let output = try site.output(at: release.output, keys: self.pairs.keys, in: session)
    let panel = try input.panel(
      of: entry, in: session, grouping: try release.grouping(), staff: release.staff,
      event: pairs.event, tableOptions: [("--mergeable", true)],
      outputs: [("--output", release.output)])
    let read = try panel.read(
      ChangeTally(
        entry.definition, rule: rule, choice: try pairs.choice(eventColumn: panel.eventColumn),
        sameDay: pairs.sameDay == .last ? .last : .refuse, isMergeable: true))
    let chosen: ChangePairs
    do throws(PanelError) {
      chosen = try read.tally.pairs(names: read.names)
    } catch {
      throw OutcomesDataFault.panel(error, names: panel.names)
    }
    let change = try SiteChange(
      chosen, names: read.names, settings: read.completed(try release.settings()),
      minimum: output.minimum, language: read.language)
    let heading = SiteHeading(
      .change, instrument: entry.id, definition: Definitions.digest(of: entry.definition),
      wording: read.wording, rule: rule, pairs: pairs.words,
      columns: try release.grouping().map(\.name), yearStart: try release.yearStartOfGroups())
    try output.write(
      .change(change), heading, findings: read.findings, of: entry.definition,
      rejects: read.rejects)
    try session.tellRejected(read.reader.summary, names: panel.names)
  }
}
