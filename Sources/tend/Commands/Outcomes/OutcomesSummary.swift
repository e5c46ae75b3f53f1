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

  @Option(
    help: ArgumentHelp(
      "With --psychometrics: write norms there, for instruments norms add.", valueName: "file"))
  var norms: String?

  @Option(help: ArgumentHelp("With --norms: who was measured, in a few words.", valueName: "words"))
  var sample: String?

  @Option(help: ArgumentHelp("With --norms: whose figures they are.", valueName: "name"))
  var organisation: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json, .csv)
    let entry = try Names.tabled(instrument, in: session)
    let rule = try Names.missingRule(release.missing) ?? entry.definition.missingRule
    let settings = try release.settings()
    let normsOf = try normsOptions()
    let panel = try input.panel(
      of: entry, in: session, grouping: try release.grouping(), staff: release.staff,
      outputs: [("--output", release.output), ("--norms", norms)])
    let read = try panel.read(
      SummaryTally(
        entry.definition, rule: rule, entries: entries,
        psychometrics: psychometrics
          ? (settings.control.isUnprotected ? 0 : settings.control.threshold) : nil))
    let summary = try read.tally.released(
      read.completed(settings), names: read.names, wording: read.wording)
    let file = try normsOf.map { try normsFile(summary, of: $0, date: session.today) }
    try OutcomesOutput(session: session, path: release.output).write(
      page: SummaryPage(summary, of: entry).page(in: session.view),
      json: SummaryDocument.json(summary, language: session.language),
      csv: SummaryDocument.csv(summary, cell: release.cell), rejects: read.rejects)
    if let norms, let file { try OutcomesOutput(session: session, path: norms).write(file) }
    try session.tellRejected(read.reader.summary, names: panel.names)
  }

  private struct NormsOf {
    let sample: String
    let organisation: String
  }

  private func normsOptions() throws(UsageFault) -> NormsOf? {
    guard norms != nil else {
      if sample != nil { throw .needsOption("--sample", beside: "--norms") }
      if organisation != nil { throw .needsOption("--organisation", beside: "--norms") }
      return nil
    }
    if !psychometrics { throw .needsOption("--norms", beside: "--psychometrics") }
    guard let sample = try Names.label(sample, option: "--sample") else {
      throw .needsOption("--norms", beside: "--sample")
    }
    guard let organisation = try Names.label(organisation, option: "--organisation") else {
      throw .needsOption("--norms", beside: "--organisation")
    }
    return NormsOf(sample: sample, organisation: organisation)
  }

  private func normsFile(
    _ summary: ReleasedSummary, of names: NormsOf, date: CivilDate
  ) throws -> String {
    guard
      let document = summary.items?.normsFile(
        wording: summary.wording, sample: names.sample, organisation: names.organisation,
        date: date)
    else { throw OutcomesUsageFault.noNorms }
    return document.text(pretty: true) + "\n"
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
