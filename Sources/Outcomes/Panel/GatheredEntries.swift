import Psychometrics

/// Gathers entries from rows of one answer each.
///
/// The rows of one person and day in a file are one entry, wherever they stand; an item without a row
/// is missing.
struct GatheredEntries: Sendable {
  private let scorer: Scorer
  private let keepsAnswers: Bool
  private let rejectsBadRows: Bool
  private let keepsRows: Bool
  /// The entries so far, one behind the other, without their answers.
  private var entries = PanelBatch()
  /// The answers of the entries, a byte an item.
  private var answers: [UInt8] = []
  /// The number of an entry by its person and day.
  private var numbers: [UInt64: Int] = [:]
  /// How many entries were given away.
  private var given = 0

  /// An item that no row gave so far; one that a row gave without an answer is `Scorer.missing`.
  private static let noRow: UInt8 = 254
  /// How many entries go into a batch.
  private static let batchSize = 4096

  init(_ definition: Definition, options: PanelOptions) {
    scorer = Scorer(definition)
    keepsAnswers = options.keepsAnswers
    rejectsBadRows = options.rejectsBadRows
    keepsRows = options.isForStore
    entries.columns = options.columns.map { _ in [] }
  }

  /// Adds the rows of a part, whose people and groups have their numbers.
  ///
  /// - Throws: the fault of the first row that fits no entry, unless bad rows are set aside: then
  ///   they are in the part, in the order of lines.
  mutating func add(_ part: inout PanelPart, names: PanelNames) throws(TableError) {
    var rejected: [PanelPart.RejectedRow] = []
    for row in part.items.indices {
      guard let cell = fault(ofRow: row, in: part, names: names) else { continue }
      let line = part.batch.lines[row]
      let fault = TableError.cells(line: line, faults: [cell])
      guard rejectsBadRows else { throw fault }
      rejected.append(.init(line: line, fault: fault, bytes: part.bytes(ofRow: row)))
    }
    guard !rejected.isEmpty else { return }
    part.rejected = (part.rejected + rejected).sorted { $0.line < $1.line }
  }

  /// Adds one row to its entry, or says why it does not fit.
  private mutating func fault(
    ofRow row: Int, in part: borrowing PanelPart, names: PanelNames
  ) -> CellFault? {
    let (person, day) = (part.batch.people[row], part.batch.days[row])
    let key = UInt64(UInt32(bitPattern: person)) << 32 | UInt64(UInt32(bitPattern: day))
    let item = Int(part.items[row])
    guard let entry = numbers[key] else {
      start(key, with: row, of: part)
      answers[answers.count - scorer.itemCount + item] = part.answers[row]
      return nil
    }
    let line = entries.lines[entry]
    let (group, groupOfEntry) = (Int(part.batch.groups[row]), Int(entries.groups[entry]))
    if group != groupOfEntry {
      let differing = zip(names.groups[group], names.groups[groupOfEntry]).map(!=)
      let column = part.columns?.groups[differing.firstIndex(of: true) ?? 0]
      return part.fault(.asInEntry(entryLine: line), ofRow: row, column: column)
    }
    for column in entries.columns.indices
    where part.batch.columns[column][row] != entries.columns[column][entry] {
      return part.fault(
        .asInEntry(entryLine: line), ofRow: row, column: part.columns?.further[column])
    }
    guard answers[entry * scorer.itemCount + item] == Self.noRow else {
      return part.fault(.itemOnce(entryLine: line), ofRow: row, column: part.columns?.item)
    }
    answers[entry * scorer.itemCount + item] = part.answers[row]
    if keepsRows { entries.rows[entry] += part.bytes(ofRow: row) + [0x0A] }
    return nil
  }

  private mutating func start(_ key: UInt64, with row: Int, of part: borrowing PanelPart) {
    numbers[key] = entries.count
    entries.lines.append(part.batch.lines[row])
    entries.people.append(part.batch.people[row])
    entries.days.append(part.batch.days[row])
    entries.groups.append(part.batch.groups[row])
    for column in entries.columns.indices {
      entries.columns[column].append(part.batch.columns[column][row])
    }
    if keepsRows { entries.rows.append(part.bytes(ofRow: row) + [0x0A]) }
    answers.append(contentsOf: repeatElement(Self.noRow, count: scorer.itemCount))
  }

  /// The next entries of a file that has ended, in the order of their first lines; nil, and all
  /// empty, behind the last.
  mutating func next(file: Int) -> PanelBatch? {
    guard given < entries.count else {
      entries.removeAll()
      answers.removeAll()
      numbers.removeAll()
      given = 0
      return nil
    }
    let range = given..<min(given + Self.batchSize, entries.count)
    given = range.upperBound
    var batch = PanelBatch()
    batch.file = file
    batch.lines = Array(entries.lines[range])
    batch.people = Array(entries.people[range])
    batch.days = Array(entries.days[range])
    batch.groups = Array(entries.groups[range])
    if keepsRows { batch.rows = Array(entries.rows[range]) }
    batch.columns = entries.columns.map { Array($0[range]) }
    var tallies = [Int32](repeating: 0, count: scorer.tallyCount)
    for entry in range {
      let form = answers[entry * scorer.itemCount..<(entry + 1) * scorer.itemCount].map {
        $0 == Self.noRow ? Scorer.missing : $0
      }
      scorer.score(form, into: &tallies)
      batch.tallies += tallies
      if keepsAnswers { batch.answers += form }
    }
    return batch
  }
}
