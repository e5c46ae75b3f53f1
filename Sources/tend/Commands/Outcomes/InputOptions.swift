import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics
import Store

/// Which tables a command of `outcomes` reads, and how.
struct InputOptions: ParsableArguments {
  @Option(
    name: .customLong("input"),
    help: ArgumentHelp(
      "A table or a donation; - is stdin; may be given often. Without it, the program's store.",
      valueName: "file"))
  var inputs: [String] = []

  @Option(help: ArgumentHelp("What the columns are called (outcomes columns).", valueName: "file"))
  var map: String?

  @Option(help: "How dates are written: iso (as 2026-05-03), mdy or dmy.")
  var dateFormat: DateOrder?

  @Flag(help: "The tables hold an answer a row: participant, date, item, answer.")
  var long = false

  @Flag(help: "The tables hold scores in place of answers.")
  var scored = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A mark for a missing answer; may be given often.", valueName: "value"))
  var missingCode: [String] = []

  @Option(help: ArgumentHelp("Write bad lines there and read the rest.", valueName: "file"))
  var rejects: String?

  @Flag(help: "A code that stands in two files is one person.")
  var sharedCodes = false

  @Flag(help: "A code that stands in two files is two people.")
  var codesPerFile = false

  @Option(help: "published or own: the words that were answered to, where no column says so.")
  var wording: WordingKind = .published
}

extension DateOrder: ExpressibleByArgument {}

extension InputOptions {
  /// What is to be read for an instrument.
  ///
  /// - Parameters:
  ///   - grouping: what the groups are made of.
  ///   - staff: the column that names workers.
  ///   - event: the column that names events.
  ///   - further: other columns that are wanted.
  ///   - control: what hides small groups: of donations never less than the givers were told.
  ///   - tableOptions: options of the command that ask for what only tables have.
  ///   - setsAside: whether bad rows are set aside also where nobody wants to keep them.
  ///   - outputs: what else the command writes, by option.
  /// - Throws: `UsageFault`, `OutcomesUsageFault`, `Refusal`, and what is wrong with the map.
  func panel(
    of entry: CatalogEntry, in session: Session, grouping: [PanelOptions.Grouping] = [],
    staff: String? = nil, event: String? = nil, further: [PanelOptions.Column] = [],
    control: DisclosureControl? = nil, tableOptions: [(option: String, isGiven: Bool)] = [],
    setsAside: Bool = false, keepsAnswers: Bool = true,
    outputs: [(option: String, path: String?)] = []
  ) throws -> PanelRun {
    if long, scored { throw OutcomesUsageFault.notBoth("--long", "--scored") }
    if sharedCodes, codesPerFile {
      throw OutcomesUsageFault.notBoth("--shared-codes", "--codes-per-file")
    }
    if inputs.count(where: { $0 == "-" }) > 1 { throw OutcomesUsageFault.stdinTwice }
    if inputs.contains("") { throw UsageFault.emptyPath(option: "--input") }
    if inputs.isEmpty { try checkForStore() }
    try checkPaths(outputs + [("--rejects", rejects)])
    let holdsDonations = try holdsDonations()
    if holdsDonations {
      if let control, control.isUnprotected || control.threshold < DisclosureControl.usualThreshold
      {
        throw OutcomesUsageFault.promisedToDonors
      }
      try checkForDonations(
        grouping, [("--staff", staff != nil), ("--event", event != nil)] + tableOptions)
    }
    var options = PanelOptions(today: session.today)
    options.kind = long ? .answers : scored || holdsDonations ? .scores : .forms
    options.grouping = grouping
    let named = [staff, event].compactMap(\.self).map { PanelOptions.Column($0) }
    options.columns = CircumstanceTally.columns + named + further
    options.missingCodes = missingCode
    options.dateOrder = dateFormat
    options.codesPerFile = codesPerFile
    options.rejectsBadRows = rejects != nil || setsAside
    options.keepsAnswers = keepsAnswers && options.kind != .scores
    if let map { options.map = try ColumnMapInput.read(map, for: entry.definition) }
    return PanelRun(
      session: session, entry: entry,
      sources: holdsDonations
        ? try DonationFiles.sources(inputs, of: entry, library: try session.libraryEvenIfAway())
        : try sources(of: entry, in: session),
      options: options, rejects: rejects, hasSharedCodes: sharedCodes,
      wording: try Names.wording(wording, of: entry),
      staffColumn: staff.map { _ in CircumstanceTally.columns.count },
      eventColumn: event.map { _ in CircumstanceTally.columns.count + named.count - 1 },
      holdsDonations: holdsDonations)
  }

  /// Whether the inputs are donations, all of them.
  private func holdsDonations() throws(OutcomesUsageFault) -> Bool {
    let donations = inputs.count(where: DonationFiles.isOne)
    if donations > 0, donations < inputs.count { throw .donationsBesideTables }
    return donations > 0
  }

  /// Options and groups that donations have nothing for.
  private func checkForDonations(
    _ grouping: [PanelOptions.Grouping], _ others: [(option: String, isGiven: Bool)]
  ) throws(OutcomesUsageFault) {
    let own = [
      ("--map", map != nil), ("--long", long), ("--date-format", dateFormat != nil),
      ("--missing-code", !missingCode.isEmpty), ("--rejects", rejects != nil),
      ("--shared-codes", sharedCodes), ("--codes-per-file", codesPerFile),
    ]
    for (option, isGiven) in own + others where isGiven {
      throw .notForDonations(option: option)
    }
    for name in grouping.map(\.name) where !DonationTable.groupings.contains(name) {
      throw .noSuchPartOfDonations(name)
    }
  }

  /// Options that say something of tables, where the program's store is read.
  private func checkForStore() throws(UsageFault) {
    for (option, isGiven) in [
      ("--map", map != nil), ("--long", long), ("--scored", scored),
      ("--date-format", dateFormat != nil), ("--rejects", rejects != nil),
    ] where isGiven {
      throw .needsOption(option, beside: "--input")
    }
  }

  /// No output may go over what is read, or over another.
  private func checkPaths(_ outputs: [(option: String, path: String?)]) throws(UsageFault) {
    for (place, input) in inputs.enumerated() where input != "-" {
      for other in inputs[(place + 1)...] where other != "-" && Paths.areSame(input, other) {
        throw .inputTwice(other)
      }
    }
    for (place, (option, path)) in outputs.enumerated() {
      guard let path else { continue }
      if path.isEmpty { throw .emptyPath(option: option) }
      for input in inputs where Paths.isInput(path, input) {
        throw .sameFile(input == "-" ? "stdin" : "--input", option)
      }
      for (other, second) in outputs[(place + 1)...] {
        guard let second, Paths.areSame(path, second) else { continue }
        throw .sameFile(option, other)
      }
    }
  }

  private func sources(of entry: CatalogEntry, in session: Session) throws -> [PanelSource] {
    guard inputs.isEmpty else { return inputs.map(PanelSource.file) }
    let store = try session.programStoreForReading()
    if store == nil { try session.tell(OutcomesPage.noTable) }
    let entries = try store.map { try ProgramEntries(of: $0, entry.id) } ?? ProgramEntries()
    let table = WorkingTable(of: entries.entries)
    return [
      .table(
        Array(table.text(itemCount: entry.definition.form.itemCount).utf8),
        name: "tend outcomes table \(entry.id.rawValue)")
    ]
  }
}
