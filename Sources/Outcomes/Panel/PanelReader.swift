package import Psychometrics

/// Puts a panel together from its files: numbers people and groups, and hands the entries on.
///
/// Rows are read part by part, by copies of ``PanelRows`` and on as many threads as the caller has;
/// the parts come here in order. It sees no paths: a file is its number.
///
/// ```swift
/// var reader = try PanelReader(definition, options: options)
/// for file in … {
///   var rows = reader.startFile()
///   // for each part, in order:
///   rows.work(on: part, into: &product)
///   try reader.take(&product, into: &consumer)
///   // write reader.rejects, then empty it
///   try reader.endFile(into: &consumer)
/// }
/// ```
///
/// Memory grows with people, groups and values, and not with rows, but for a table with an answer a
/// row: there it grows with the entries of a file.
package struct PanelReader: Sendable {
  package private(set) var names = PanelNames()
  package private(set) var summary = PanelSummary()
  /// Codes that stand in several files, unless the same code in two files is two people.
  ///
  /// It holds once all files were read without an error.
  package private(set) var sharedCodes: SharedCodes?
  /// The header of each file, then its bad rows as they were, for the caller to take away.
  ///
  /// Lines end in LF. Empty unless bad rows are set aside.
  package var rejects: [UInt8] = []

  /// What the header of the latest file names, once it was read.
  package private(set) var heading: PanelHeading?

  private let definition: Definition
  private let options: PanelOptions
  private var file = -1
  private var people = TextTable()
  /// Where each person stands first; the file is -1 for a code that was counted as shared.
  private var firstPlaces: [PanelPlace] = []
  private var groups: [[String]: Int32] = [:]
  private var values: [[String: Int32]]
  private var gathered: GatheredEntries
  private(set) var badCells = BadCells()
  /// What is added to each answer.
  var added: Int { options.map.add }
  /// The form's answers as the table codes them.
  private let codedAnswers: ClosedRange<Int>

  /// - Throws: `TableOptionsFault` where the options do not suit the instrument.
  package init(
    _ definition: Definition, options: PanelOptions
  ) throws(TableOptionsFault) {
    try options.check(for: definition)
    self.definition = definition
    self.options = options
    values = options.columns.map { _ in [:] }
    names.values = options.columns.map { _ in [] }
    gathered = GatheredEntries(definition, options: options)
    let form = definition.form
    codedAnswers = form.lowest - options.map.add...form.highest - options.map.add
  }

  /// Begins the next file, and gives what reads its rows.
  package mutating func startFile() -> PanelRows {
    file += 1
    return PanelRows(definition, options: options)
  }

  /// Takes the next part of the file, and hands its entries on.
  ///
  /// - Throws: `PanelError.table` for what is wrong with the file, and what the consumer throws.
  package mutating func take<Consumer: PanelConsumer>(
    _ part: inout PanelPart, into consumer: inout Consumer
  ) throws(PanelError) {
    if !part.header.isEmpty { heading = part.columns.map(PanelHeading.init) }
    if options.rejectsBadRows, !part.header.isEmpty { rejects += part.header + [0x0A] }
    number(&part)
    if options.kind == .answers {
      do throws(TableError) {
        try gathered.add(&part, names: names)
      } catch {
        throw .table(file: file, error)
      }
    }
    for row in part.rejected {
      summary.reject(row.fault, file: file)
      badCells.add(row.fault, file: file, codedAnswers: codedAnswers)
      rejects += row.bytes
      rejects.append(UInt8(ascii: "\n"))
    }
    badCells.add(soundAnswers: part.answersOfRejected)
    if options.kind != .answers {
      if options.isForStore {
        part.batch.rows = part.rowEnds.indices.map { part.bytes(ofRow: $0) + [0x0A] }
      }
      try handOn(part.batch, to: &consumer)
    }
    if let error = part.error { throw .table(file: file, error) }
  }

  /// Says that the file ends, and hands on what waited for its end.
  package mutating func endFile<Consumer: PanelConsumer>(
    into consumer: inout Consumer
  ) throws(PanelError) {
    while let batch = gathered.next(file: file) { try handOn(batch, to: &consumer) }
  }

  /// Sets aside entries that were handed on and are not wanted; their rows are for the caller to write.
  package mutating func setAside(_ faults: [TableError]) {
    for fault in faults { summary.reject(fault, file: file) }
  }

  private mutating func handOn<Consumer: PanelConsumer>(
    _ batch: borrowing PanelBatch, to consumer: inout Consumer
  ) throws(PanelError) {
    guard batch.count > 0 else { return }
    summary.entries += batch.count
    try consumer.take(batch, names: names)
  }

  // MARK: - Numbers

  /// Gives people, groups and values the numbers that they have in the whole panel.
  private mutating func number(_ part: inout PanelPart) {
    part.batch.file = file
    numberPeople(&part)
    let groupNumbers = part.groups.map { number(ofGroup: $0) }
    Self.exchange(&part.batch.groups, for: groupNumbers)
    for (column, texts) in part.values.enumerated() where values.indices.contains(column) {
      let numbers = texts.map { number(ofValue: $0, column: column) }
      Self.exchange(&part.batch.columns[column], for: numbers)
    }
  }

  private static func exchange(_ numbers: inout [Int32], for others: [Int32]) {
    for index in numbers.indices { numbers[index] = others[Int(numbers[index])] }
  }

  private mutating func numberPeople(_ part: inout PanelPart) {
    let tag = options.codesPerFile ? Int32(truncatingIfNeeded: file) : 0
    var numbers: [Int32] = []
    numbers.reserveCapacity(part.codeEnds.count)
    var start = 0
    for (index, end) in part.codeEnds.enumerated() {
      let code = part.codes.span.extracting(start..<end)
      let (person, isNew) = people.number(of: code, hash: part.codeHashes[index], tag: tag)
      let place = PanelPlace(file: file, line: part.batch.lines[index])
      if isNew {
        names.people.append(people.text(Int(person)) ?? "")
        firstPlaces.append(place)
      } else {
        noteShared(Int(person), place)
      }
      numbers.append(person)
      start = end
    }
    part.batch.people = numbers
  }

  private mutating func noteShared(_ person: Int, _ place: PanelPlace) {
    let first = firstPlaces[person]
    guard first.file >= 0, first.file != place.file, !options.codesPerFile else { return }
    if sharedCodes == nil { sharedCodes = SharedCodes(count: 0, first: first, second: place) }
    sharedCodes?.count += 1
    firstPlaces[person] = PanelPlace(file: -1, line: first.line)
  }

  private mutating func number(ofGroup group: [String]) -> Int32 {
    if let known = groups[group] { return known }
    let number = Int32(truncatingIfNeeded: names.groups.count)
    groups[group] = number
    names.groups.append(group)
    return number
  }

  private mutating func number(ofValue value: String, column: Int) -> Int32 {
    if let known = values[column][value] { return known }
    let number = Int32(truncatingIfNeeded: names.values[column].count)
    values[column][value] = number
    names.values[column].append(value)
    return number
  }
}
