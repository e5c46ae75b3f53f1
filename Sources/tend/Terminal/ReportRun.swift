import Formats
import Instruments
import Outcomes
import Psychometrics

/// Something wrong with how a report was asked for.
enum ReportUsageFault: Error {
  case instrumentTwice(String)
  /// With several instruments each table says whose it is.
  case inputOfWhich(String, instruments: [String])
  /// Others have tables, and this one has none.
  case noInput(of: String)
  /// An option that holds for one instrument at a time.
  case oneInstrument(option: String)
}

/// A file of counts that cannot be used.
struct CountsFailure: Error {
  let faults: ProgramCountsFaults
  let name: String
}

/// Which tables each instrument of a report has.
struct ReportInputs {
  let inputs: [Input]

  struct Input {
    let entry: CatalogEntry
    let options: InputOptions
  }

  var entries: [CatalogEntry] { inputs.map(\.entry) }

  /// - Throws: `UsageFault`, `ReportUsageFault`, `Refusal`.
  init(_ names: [String], input: InputOptions, in session: Session) throws {
    let entries = try names.map { try Names.tabled($0, in: session) }
    var seen: Set<InstrumentID> = []
    for entry in entries where !seen.insert(entry.id).inserted {
      throw ReportUsageFault.instrumentTwice(entry.id.rawValue)
    }
    guard entries.count > 1 else {
      inputs = entries.map { Input(entry: $0, options: input) }
      return
    }
    for (option, value) in [("--map", input.map), ("--rejects", input.rejects)] where value != nil {
      throw ReportUsageFault.oneInstrument(option: option)
    }
    let ids = entries.map(\.id.rawValue)
    var files: [String: [String]] = [:]
    for text in input.inputs {
      guard let id = ids.first(where: { text.hasPrefix($0 + "=") }) else {
        throw ReportUsageFault.inputOfWhich(text, instruments: ids)
      }
      files[id, default: []].append(String(text.dropFirst(id.count + 1)))
    }
    if files.values.reduce(0, { $0 + $1.count(where: { $0 == "-" }) }) > 1 {
      throw OutcomesUsageFault.stdinTwice
    }
    inputs = try entries.map { entry in
      var own = input
      own.inputs = files[entry.id.rawValue] ?? []
      if own.inputs.isEmpty, !files.isEmpty {
        throw ReportUsageFault.noInput(of: entry.id.rawValue)
      }
      return Input(entry: entry, options: own)
    }
  }
}

/// A program's own counts.
enum ProgramCountsInput {
  private static let limit = 4 << 20

  /// - Throws: `FileFault`, `CountsFailure`.
  static func read(_ path: String, columns: [String]) throws -> ProgramCounts {
    if path.isEmpty { throw UsageFault.emptyPath(option: "--counts") }
    let bytes = try BlockReader(path).readAll(limit: limit)
    do throws(ProgramCountsFaults) {
      return try ProgramCountsFile.read(bytes, columns: columns)
    } catch {
      throw CountsFailure(faults: error, name: path)
    }
  }
}

/// Reads the tables of one instrument of a report.
struct ReportRun {
  let command: OutcomesReport
  let input: ReportInputs.Input
  /// The instruments of the report.
  let all: [CatalogEntry]
  let session: Session

  struct Read {
    let part: ReportPart
    /// What goes into the ledger; nil without one.
    let entry: Entry?
    let rejects: RejectsSink?
    let summary: PanelSummary
    let names: [String]

    /// Remembers what the report shows.
    ///
    /// - Throws: `LedgerFailure.changed` where another run wrote the ledger meanwhile.
    func record() throws {
      guard let entry else { return }
      let findings = part.findings
      if let table = part.summary?.table {
        try entry.book.add(
          table, earlier: entry.earlier, tree: entry.tree, of: part.definition, findings: findings)
      } else if let table = part.change?.table {
        try entry.book.add(
          table, depth: entry.depth, earlier: entry.earlier, tree: entry.tree, of: part.definition,
          findings: findings)
      }
    }
  }

  /// A release as its ledger is to remember it.
  struct Entry {
    let book: LedgerRun
    let earlier: EarlierReleases?
    let tree: GroupTree
    /// How many columns the groups of change have at most.
    let depth: Int
  }

  /// - Throws: as the commands summary and change do. Nothing was written then.
  func read(_ settings: ReleaseSettings, depth: Int, eligible: Set<String>?) throws -> Read {
    let entry = input.entry
    let (release, pairs) = (command.release, command.pairs)
    let rule = try Names.missingRule(release.missing) ?? entry.definition.missingRule
    var choice = try ownErrors.choice(for: entry.definition)
    let panel = try input.options.panel(
      of: entry, in: session, grouping: try release.grouping(), staff: release.staff,
      event: pairs.event, control: settings.control, tableOptions: [("--from", pairs.from != nil)],
      keepsAnswers: !input.options.scored,
      outputs: [("--output", release.output), ("--ledger", command.ledger.ledger)])
    try KeptFile.check(release.output)
    let read = try panel.read(
      RecordedTally(
        tally: ReportTally(
          entry.definition, rule: rule, content: content, entries: command.entries,
          choice: try pairs.choice(eventColumn: panel.eventColumn),
          sameDay: pairs.sameDay == .last ? .last : .refuse, keepsAnswers: choice.isOfRun),
        record: content == .summary && command.ledger.ledger != nil
          ? RememberedEntries(entry.definition, rule: rule, entries: command.entries) : nil))
    choice.wording = read.wording
    choice.language = read.language
    do {
      var settings = read.completed(settings)
      let tree = try settings.tree(of: read.names)
      let book = try ledger(read.wording, rule, settings.control)
      let pairsByScale =
        content == .change && book != nil
        ? try read.tally.tally.pairs(names: read.names) : nil
      settings.earlier = book?.earlier { hash in
        read.tally.record?.cells(names: read.names, leaves: tree.leafCount, hash: hash)
          ?? pairsByScale?.cells(names: read.names, leaves: tree.leafCount, hash: hash)
      }
      let part = try read.tally.tally.released(
        settings, names: read.names, depth: depth, errors: choice,
        eligible: eligible.map { EligibleCounts(codes: $0, participants: read.names.people) })
      return Read(
        part: part,
        entry: book.map { Entry(book: $0, earlier: settings.earlier, tree: tree, depth: depth) },
        rejects: read.rejects, summary: read.reader.summary, names: panel.names)
    } catch let error as PanelError {
      throw OutcomesDataFault.panel(error, names: panel.names)
    }
  }

  /// The ledger of summaries, or that of changes: what `summary` and `change` write into, too.
  private func ledger(
    _ wording: WordingKind, _ rule: MissingRule, _ control: DisclosureControl
  ) throws -> LedgerRun? {
    let choices =
      content == .summary
      ? [.init("entries", .string(command.entries.rawValue))] : command.pairs.subject
    return try command.ledger.open(
      content.rawValue, of: input.entry.definition, wording: wording, rule: rule, control: control,
      choices: choices, in: session)
  }

  private var content: ReportContent {
    switch command.only {
    case .summary: .summary
    case .change: .change
    case nil: .both
    }
  }

  /// Errors of scales that another instrument of the report has are that one's.
  private var ownErrors: ErrorOptions {
    guard all.count > 1 else { return command.errors }
    let own = scales(of: input.entry)
    let others = all.filter { $0.id != input.entry.id }.flatMap(scales)
    var errors = command.errors
    errors.errors = errors.errors.filter { text in
      let scale = String(text.prefix { $0 != "=" })
      return own.contains(scale) || !others.contains(scale)
    }
    return errors
  }

  private func scales(of entry: CatalogEntry) -> [String] {
    entry.definition.scales.map(\.id.rawValue)
  }
}
