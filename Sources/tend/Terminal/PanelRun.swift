import Formats
import Instruments
import Outcomes
import Psychometrics

/// Where the forms of a panel come from.
enum PanelSource: Sendable {
  /// A file, or `-` for stdin.
  case file(String)
  /// The working table of the program's store, and the command that writes it.
  case table([UInt8], name: String)

  /// What messages call it.
  var name: String {
    switch self {
    case .file(let path): path
    case .table(_, let name): name
    }
  }
}

/// Reads the tables of a panel, one after the other and each on all cores.
struct PanelRun {
  let session: Session
  let entry: CatalogEntry
  let sources: [PanelSource]
  let options: PanelOptions
  let rejects: String?
  /// Whether somebody said that a code in two files is one person.
  let hasSharedCodes: Bool
  /// The words that were answered to where no column says so.
  let wording: WordingKind
  /// The number of the further column that names workers.
  let staffColumn: Int?
  /// The number of the further column that names events.
  let eventColumn: Int?
  /// Whether the tables were made of donations, and their days with them.
  let holdsDonations: Bool

  /// The names of the tables, as messages have them.
  var names: [String] { sources.map(\.name) }

  /// Reads it all, and checks that the entries may stand in one table.
  ///
  /// - Throws: `OutcomesDataFault`, `FileFault`, `TableOptionsFault`, `Interrupted`. Nothing was
  ///   written then.
  func read<Tally: PanelConsumer & Sendable>(_ tally: Tally) throws -> PanelRead<Tally> {
    let panel = try readAll(PanelTallies(tally, staff: staffColumn))
    let reader = panel.reader
    if let shared = reader.sharedCodes, !hasSharedCodes {
      throw OutcomesDataFault.sharedCodes(shared, names: names)
    }
    let circumstances: Circumstances
    do throws(CircumstanceFault) {
      circumstances = try panel.consumer.circumstances.circumstances(
        of: reader.names, definition: entry.definition, grouping: options.grouping.map(\.name),
        wording: wording)
    } catch {
      throw OutcomesDataFault.circumstances(error, names: names)
    }
    return PanelRead(
      tally: panel.consumer.tally, reader: reader, workers: panel.consumer.workers?.workers,
      wording: circumstances.wording, language: circumstances.language,
      findings: circumstances.findings + findings(of: panel), rejects: panel.rejects)
  }

  /// Reads it all into a consumer, whatever the entries have in common.
  func readAll<Consumer: PanelConsumer & Sendable>(
    _ consumer: Consumer
  ) throws -> PanelTaker<Consumer> {
    let sink = try rejects.map { path throws(FileFault) in
      try RejectsSink(path, token: session.world.clock.stamp)
    }
    StopSignals.hold()
    var taker = PanelTaker(
      reader: try PanelReader(entry.definition, options: options), consumer: consumer,
      rejects: sink, names: names)
    for source in sources { taker = try read(source, into: consume taker) }
    return taker
  }

  private func read<Consumer>(
    _ source: PanelSource, into taker: consuming PanelTaker<Consumer>
  ) throws -> PanelTaker<Consumer> {
    switch source {
    case .file(let path): try read(path, into: taker)
    case .table(let bytes, _): try read(bytes, into: taker)
    }
  }

  private func read<Consumer>(
    _ path: String, into taker: consuming PanelTaker<Consumer>
  ) throws -> PanelTaker<Consumer> {
    var rows = taker.reader.startFile()
    var parts = try PartReader(path, session: session)
    let size = parts.size
    // The header comes first: what it says is needed for all that follows.
    var part = CSVPart()
    var product = rows.product
    while !rows.knowsColumns, try parts.next(&part) {
      rows.work(on: part, into: &product)
      try taker.take(&product)
    }
    taker = try PartWork(parts, taker: taker).run(rows) { taker in
      try taker.endFile()
      return taker
    }
    if let size, let now = FileSize(path), now.bytes > size.bytes {
      guard size.endsLine(of: path) else { throw OutcomesDataFault.endsWithinLine(name: path) }
      taker.hasGrown = true
    }
    return taker
  }

  private func read<Consumer>(
    _ table: [UInt8], into taker: consuming PanelTaker<Consumer>
  ) throws -> PanelTaker<Consumer> {
    var rows = taker.reader.startFile()
    var cutter = CSVCutter()
    var part = CSVPart()
    var product = rows.product
    var place = 0
    while cutter.next(
      &part,
      read: { buffer, start in
        let count = min(buffer.count - start, table.count - place)
        buffer.replaceSubrange(start..<start + count, with: table[place..<place + count])
        place += count
        return count
      })
    {
      rows.work(on: part, into: &product)
      try taker.take(&product)
    }
    try taker.endFile()
    return taker
  }

  private func findings<Consumer>(of panel: PanelTaker<Consumer>) -> [ReadingFinding] {
    var findings: [ReadingFinding] = []
    if panel.reader.sharedCodes != nil { findings.append(.codesAreShared) }
    if options.codesPerFile, sources.count > 1 { findings.append(.codesArePerFile) }
    if panel.reader.summary.rejected > 0 { findings.append(.rowsSetAside) }
    if panel.hasGrown { findings.append(.fileGrew) }
    if holdsDonations { findings.append(.donated) }
    return findings
  }
}

/// What was read of a panel.
struct PanelRead<Tally: Sendable>: Sendable {
  let tally: Tally
  let reader: PanelReader
  /// By group the workers who took its entries; nil where no column names them.
  let workers: [[Int32]]?
  /// The words that were answered to.
  let wording: WordingKind
  /// Their language, where all forms name the same.
  let language: Language?
  let findings: [ReadingFinding]
  let rejects: RejectsSink?

  var names: PanelNames { reader.names }

  /// Settings with what the panel brings.
  func completed(_ settings: ReleaseSettings) -> ReleaseSettings {
    var settings = settings
    settings.workers = workers
    settings.reading = findings
    return settings
  }
}

/// Counts what every report counts, beside a tally of its own.
private struct PanelTallies<Tally: PanelConsumer & Sendable>: PanelConsumer, Sendable {
  var tally: Tally
  var circumstances = CircumstanceTally()
  var workers: WorkerTally?

  init(_ tally: Tally, staff: Int?) {
    self.tally = tally
    workers = staff.map { WorkerTally(column: $0) }
  }

  mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    try circumstances.take(batch, names: names)
    try workers?.take(batch, names: names)
    try tally.take(batch, names: names)
  }
}
