import Formats
import Outcomes
import Psychometrics
import Sealing

/// A ledger that is read before a release and written before its output.
///
/// Written first: a kill in between leaves a record of figures that nobody saw, which hides a little
/// more than it must; the other way round it would leave figures without a record.
struct LedgerRun {
  private let path: String
  private let session: Session
  private let file: LedgerFile
  /// What lay there when it was read; nil where nothing did.
  private let found: [UInt8]?
  private let keyed: KeyedHash

  init(_ path: String, subject: JSON, session: Session) throws {
    self.path = path
    self.session = session
    found = try Self.bytes(path)
    if let found {
      do throws(LedgerFault) {
        file = try LedgerFile(found)
      } catch {
        throw LedgerFailure.unreadable(error, name: path)
      }
      if let member = file.difference(from: subject) {
        throw LedgerFailure.otherReport(
          member: member, before: Self.text(file.subject[member]), now: Self.text(subject[member]),
          name: path)
      }
    } else {
      var random = session.world.random
      let key = (0..<LedgerFile.keyLength).map { _ in UInt8.random(in: 0...255, using: &random) }
      file = LedgerFile(key: key, subject: subject)
    }
    keyed = KeyedHash(key: file.key)
  }

  /// What is to be held against this release.
  ///
  /// - Parameter cells: the entries behind its groups, by a hash.
  func earlier(_ cells: (_ hash: LedgerHash) -> LedgerCells?) -> EarlierReleases? {
    cells { keyed.number(of: $0) }
      .map { EarlierReleases(file.releases, cells: $0, date: session.today) }
  }

  /// Adds a release, and puts the file in its place.
  ///
  /// - Parameters:
  ///   - depth: how many columns the groups that are seen have at most.
  ///   - findings: of the release, of which some are said where its format has no words.
  /// - Throws: `LedgerFailure.changed` where another run wrote it meanwhile.
  func add<Figures>(
    _ table: ReleasedTable<Figures>, depth: Int = .max, earlier: EarlierReleases?, tree: GroupTree,
    of definition: Definition, findings: [OutcomeFinding]
  ) throws {
    guard let earlier else { return }
    var file = self.file
    let scales = definition.scales.map(\.id)
    file.add(earlier.record(of: table, depth: depth, tree: tree, scales: scales))
    guard try Self.bytes(path) == found else { throw LedgerFailure.changed(name: path) }
    let output = try ReplacingFile(path, token: session.world.clock.stamp)
    try output.write(Array((file.document.text(pretty: false) + "\n").utf8).span)
    try output.commit()
    if found == nil { try session.tell(LedgerPage.begun(path)) }
    // A page has it among what a reader has to know; a table has no place for it.
    guard session.format != .text else { return }
    for finding in findings {
      switch finding {
      case .heldBack, .disclosure(.partsHeldBack): try session.tell(finding.phrase)
      default: continue
      }
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8]? {
    guard Paths.exists(path) else { return nil }
    return try BlockReader(path).readAll(limit: LedgerFile.largest)
  }

  private static func text(_ value: JSON?) -> String {
    value?.string ?? value.map(\.canonicalText) ?? "-"
  }
}

/// Why a ledger cannot be used.
enum LedgerFailure: Error {
  case unreadable(LedgerFault, name: String)
  /// It remembers another report: the first thing in which both differ.
  case otherReport(member: String, before: String, now: String, name: String)
  /// Another run wrote it meanwhile.
  case changed(name: String)
}

/// A tally, and where a ledger is kept what it takes to remember its entries.
struct RecordedTally<Tally: PanelConsumer & Sendable>: PanelConsumer, Sendable {
  var tally: Tally
  var record: RememberedEntries?

  mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    try record?.take(batch, names: names)
    try tally.take(batch, names: names)
  }
}
