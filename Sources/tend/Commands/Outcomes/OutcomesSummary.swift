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
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as barc-10.")
  var instrument: String

  @OptionGroup var input: InputOptions
  @OptionGroup var release: ReleaseOptions

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
    var settings = try release.settings()
    if norms.isWanted, !psychometrics {
      throw UsageFault.needsOption("--norms", beside: "--psychometrics")
    }
    let normsOf = try norms.names()
    try ledger.check([
      ("--unprotected", release.unprotected), ("--psychometrics", psychometrics),
    ])
    let panel = try input.panel(
      of: entry, in: session, grouping: try release.grouping(), staff: release.staff,
      control: settings.control,
      outputs: [
        ("--output", release.output), ("--norms", norms.norms), ("--ledger", ledger.ledger),
      ])
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
      choices: [.init("entries", .string(entries.rawValue))], in: session)
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
    try book?.add(summary.table, earlier: settings.earlier, tree: tree, of: entry.definition)
    try OutcomesOutput(session: session, path: release.output).write(
      page: SummaryPage(summary, of: entry).page(in: session.view),
      json: SummaryDocument.json(summary, language: session.language),
      csv: SummaryDocument.csv(summary, cell: release.cell), rejects: read.rejects)
    try norms.write(file, in: session)
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
