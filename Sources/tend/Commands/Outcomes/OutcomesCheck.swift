import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

struct OutcomesCheck: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look at tables before trusting them: the data report.",
    discussion: """
      Counts rows, people and missing answers, and looks for what may have
      gone wrong on the way into the table: bad cells, check-ins entered
      twice, answers that are all alike, codes in two files.

        tend outcomes check barc-10 --input answers.csv

      It is for the program's own eyes. It counts without a threshold and names
      lines of the table, so it is not for release. It shows no codes, since a
      page is soon on a shared screen; --show-codes adds those of the lines it
      names.

        tend outcomes check barc-10 --input answers.csv --site site \\
          --show-codes
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The instrument, such as barc-10.")
  var instrument: String

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The column that names sites; site without it.", valueName: "column"))
  var site: String?

  @Flag(help: "Show the codes of the check-ins whose lines are named.")
  var showCodes = false

  @Option(help: ArgumentHelp("The file to write; only its owner can read it.", valueName: "file"))
  var output: String?

  func run(in session: Session) throws {
    try session.offers(.text, .json)
    let entry = try Names.tabled(instrument, in: session)
    let column = PanelOptions.Column(site ?? "site", isOptional: site == nil)
    let panel = try input.panel(
      of: entry, in: session, further: [column], tableOptions: [("--site", site != nil)],
      setsAside: true,
      outputs: [("--output", output)])
    let read = try panel.readAll(
      DataLook(
        report: DataReport(entry.definition, columns: panel.options.columns, site: column.name),
        codes: showCodes ? CodesAtPlaces() : nil))
    var figures = read.consumer.report.figures(of: read.reader)
    if panel.holdsDonations { figures.days = nil }
    let report = DataReportPage(
      figures, of: entry, names: panel.names,
      codes: read.consumer.codes.map { codes in { codes.code(at: $0, in: read.reader.names) } },
      fault: read.consumer.fault(of: read.reader.names, panel))
    try OutcomesOutput(session: session, path: output).write(
      page: report.page(in: session.view), json: report.document, rejects: read.rejects)
  }
}

/// What is looked at in one reading.
private struct DataLook: PanelConsumer, Sendable {
  var report: DataReport
  var circumstances = CircumstanceTally()
  var codes: CodesAtPlaces?

  init(report: DataReport, codes: CodesAtPlaces?) {
    self.report = report
    self.codes = codes
  }

  mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    try report.take(batch, names: names)
    try circumstances.take(batch, names: names)
    try codes?.take(batch, names: names)
  }

  /// Why the entries may not stand in one table, other than by differing wordings or versions, which
  /// the report counts.
  func fault(of names: PanelNames, _ panel: PanelRun) -> CircumstanceFault? {
    do throws(CircumstanceFault) {
      _ = try circumstances.circumstances(
        of: names, definition: panel.entry.definition, grouping: ["wording", "version"],
        wording: panel.wording)
      return nil
    } catch {
      return error
    }
  }
}

/// Whose entry stands on a line; 12 bytes an entry.
struct CodesAtPlaces: PanelConsumer, Sendable {
  /// The file in the upper 24 bits, the line in the rest; in their order.
  private var places: [UInt64] = []
  private var people: [Int32] = []

  mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    for (line, person) in zip(batch.lines, batch.people) {
      places.append(Self.number(PanelPlace(file: batch.file, line: line)))
      people.append(person)
    }
  }

  /// Nil where no entry starts there.
  func code(at place: PanelPlace, in names: PanelNames) -> String? {
    let wanted = Self.number(place)
    guard let index = places.firstIndex(of: wanted) else { return nil }
    return names.people[safe: Int(people[index])]
  }

  private static func number(_ place: PanelPlace) -> UInt64 {
    UInt64(truncatingIfNeeded: place.file) << 40 | UInt64(max(0, place.line))
  }
}
