import ArgumentParser
import Formats
import Instruments
import Journal
import Psychometrics
import Store

struct OutcomesTable: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Write a program's check-ins as a table, for its own figures.",
    discussion: """
      A row a check-in, from the program's store: participant, date, wording,
      language, version, mode, item1 and so on. Only check-ins with consent.

        tend --store program.db outcomes table barc-10 --output answers.csv

      The table is confidential: whoever has it can read each answer. For
      people outside the program there is --for-research, with random codes
      and days in place of dates. That table is not de-identified either.

        tend --store program.db outcomes table barc-10 --for-research \\
          --output rows.csv
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as barc-10.")
  var instrument: String

  @Option(
    help: ArgumentHelp(
      "The file to write, in place of one there; only its owner can read it.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("From this date on, as 2026-05-03.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Up to this date, as 2026-05-03.", valueName: "date"))
  var until: String?

  @Flag(help: "Random codes, and days since each person's first check-in.")
  var forResearch = false

  @Flag(help: "With --for-research: the year in place of days.")
  var year = false

  func run(in session: Session) throws {
    try session.offers(.text, .csv)
    let entry = try Names.answerable(instrument, in: try session.library())
    guard entry.definition.isScored else { throw UsageFault.reflectionHasNoScores(entry.name) }
    if year, !forResearch { throw UsageFault.needsOption("--year", beside: "--for-research") }
    if output == "" { throw UsageFault.emptyPath(option: "--output") }
    let window = try DateWindow(since: since, until: until)
    guard let store = try session.programStoreForReading() else {
      try session.tell(OutcomesPage.nothingToWrite)
      try Nothing.tellPlace(in: session)
      return
    }
    let entries = try ProgramEntries(of: store, entry.id)
    let shown = entries.entries.filter { window.contains($0.record.date) }
    let itemCount = entry.definition.form.itemCount
    let table: String
    if forResearch {
      var random = session.world.random
      table = ResearchTable(of: shown, firstDays: entries.firstDays, byYear: year).text(
        itemCount: itemCount, random: &random)
    } else {
      table = WorkingTable(of: shown).text(itemCount: itemCount)
    }
    try write(table, in: session)
    let people = Set(shown.map(\.record.person)).count
    try session.tell(
      OutcomesPage.written(
        rows: shown.count, people: people, path: output, forResearch: forResearch))
  }

  private func write(_ table: String, in session: Session) throws {
    guard let output else {
      try session.tell(
        forResearch ? OutcomesPage.researchIsOnScreen : OutcomesPage.tableIsConfidential)
      try session.world.console.write(table, to: .results)
      return
    }
    let file = try ReplacingFile(output, token: session.world.clock.stamp)
    try file.write(Array(table.utf8).span)
    try file.commit()
  }
}

/// Days from one to another, both included; either end may be open.
struct DateWindow {
  let since: CivilDate?
  let until: CivilDate?

  /// - Throws: `UsageFault` for what is no date, and where the end lies before the beginning.
  init(since: String?, until: String?) throws(UsageFault) {
    self.since = try Self.date(since)
    self.until = try Self.date(until)
    if let since = self.since, let until = self.until, until < since {
      throw .windowTurned(since: since, until: until)
    }
  }

  func contains(_ date: CivilDate) -> Bool {
    since.map { $0 <= date } ?? true && until.map { date <= $0 } ?? true
  }

  private static func date(_ text: String?) throws(UsageFault) -> CivilDate? {
    guard let text else { return nil }
    guard let date = CivilDate(text) else { throw .notADate(text) }
    return date
  }
}
