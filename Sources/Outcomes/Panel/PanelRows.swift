package import Formats
import Psychometrics

/// Reads the rows of one file of a panel, part by part.
///
/// Once it has read the header, copies of it may read parts at the same time. What they give has
/// numbers of its own for groups; a ``PanelReader`` puts the parts together.
package struct PanelRows: PartWorker {
  let definition: Definition
  let options: PanelOptions
  let scorer: Scorer
  let cells: AnswerCells
  let dates: DateCells
  let scores: [ScoreReading]
  /// Nil but for a store.
  let storeRules: StoreRules?
  /// The number of each item by its heading.
  let itemOfHeading: [String: Int]
  /// Nil until the header was read.
  private(set) var columns: PanelColumns?
  private var glance: RowGlance?
  // Of the row or part that is read.
  var groups: PartGroups
  var further: [TextTable]
  var tallies: [Int32]
  var answers: [UInt8]

  init(_ definition: Definition, options: PanelOptions) {
    self.definition = definition
    self.options = options
    scorer = Scorer(definition)
    cells = AnswerCells(
      form: definition.form, missingCodes: options.missingCodes + options.map.missingCodes,
      add: options.map.add)
    dates = DateCells(
      order: options.dateOrder ?? options.map.dateOrder ?? .iso, today: options.today)
    scores = definition.scales.map { ScoreReading($0, of: definition) }
    storeRules = options.isForStore ? StoreRules(definition) : nil
    itemOfHeading = options.map.items(count: definition.form.itemCount)
    groups = PartGroups(options.grouping)
    further = options.columns.map { _ in TextTable() }
    tallies = [Int32](repeating: 0, count: scorer.tallyCount)
    answers = [UInt8](repeating: Scorer.missing, count: scorer.itemCount)
  }

  package var product: PanelPart { PanelPart() }

  /// Whether the header was read, so that copies of this value may read parts.
  package var knowsColumns: Bool { columns != nil }

  /// Reads a part; after an error the file is over, and no later part of it counts.
  package mutating func work(on part: borrowing CSVPart, into product: inout PanelPart) {
    product.removeAll()
    groups = PartGroups(options.grouping)
    for index in further.indices { further[index].removeAll() }
    if product.batch.columns.count != further.count {
      product.batch.columns = further.map { _ in [] }
    }
    do throws(TableError) {
      try read(part, into: &product)
      if part.isLast, columns == nil { throw .noHeader }
    } catch {
      product.error = error
    }
    product.columns = columns
    product.groups = groups.groups
    product.values = further.indices.map { index in
      columns?.further[index] == nil ? [""] : further[index].texts
    }
  }

  private mutating func read(
    _ part: borrowing CSVPart, into product: inout PanelPart
  ) throws(TableError) {
    var parser = CSVParser(of: part)
    let glance = glance
    // Not kept in `self`, from where each row would have to take hold of it again.
    var glanced = glance?.row ?? GlancedRow(places: [], answers: [])
    try parser.read(
      part,
      glance: { bytes, start, line in
        guard let end = glance?.take(bytes, at: start, into: &glanced),
          take(&glanced, bytes, start..<end, line: line, into: &product)
        else { return nil }
        return end
      },
      row: { bytes, fields throws(TableError) in
        try take(bytes, fields, into: &product)
      },
      fault: { fault, bytes throws(TableError) in
        guard columns != nil, !fault.endsReading else { throw .unreadable(fault) }
        try reject(bytes, .unreadable(fault), line: fault.line, into: &product)
      })
  }

  private mutating func take(
    _ glanced: inout GlancedRow, _ bytes: Span<UInt8>, _ row: Range<Int>, line: Int,
    into product: inout PanelPart
  ) -> Bool {
    guard let columns, glanced.takeOffQuotes(bytes) else { return false }
    glanced.write(to: &tallies)
    let isCRLF = !row.isEmpty && bytes[row.upperBound - 1] == UInt8(ascii: "\r")
    let row = isCRLF ? row.dropLast() : row
    return add(
      bytes, places: glanced.places, columns, answers: glanced.answers, row: bytes.extracting(row),
      line: line, into: &product)
  }

  private mutating func take(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, into product: inout PanelPart
  ) throws(TableError) {
    guard let columns else { return try takeHeader(bytes, fields, into: &product) }
    guard fields.count == columns.names.count else {
      let fault = TableError.fieldCount(
        line: fields.line, given: fields.count, expected: columns.names.count)
      return try reject(bytes, fault, line: fields.line, into: &product)
    }
    let row = PlainRow(bytes, fields, columns)
    if readAnswers(bytes, fields, columns),
      add(
        row.bytes.span, places: row.places, columns, answers: answers, row: bytes,
        line: fields.line, into: &product)
    {
      return
    }
    let faults = faults(columns, bytes, fields)
    if options.rejectsBadRows { countAnswers(columns, bytes, fields, in: &product) }
    try reject(bytes, .cells(line: fields.line, faults: faults), line: fields.line, into: &product)
  }

  private mutating func takeHeader(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, into product: inout PanelPart
  ) throws(TableError) {
    let columns = try PanelColumns(bytes, fields, definition: definition, options: options)
    glance = RowGlance(
      itemOfColumn: columns.itemOfColumn, form: definition.form, scorer: scorer, cells: cells,
      reversedAlready: options.map.reversedAlready, keepsAnswers: options.keepsAnswers)
    for place in bytes.indices { product.header.append(bytes[place]) }
    self.columns = columns
  }

  private func reject(
    _ bytes: Span<UInt8>, _ fault: TableError, line: Int, into product: inout PanelPart
  ) throws(TableError) {
    guard options.rejectsBadRows else { throw fault }
    let row = bytes.indices.map { bytes[$0] }
    product.rejected.append(.init(line: line, fault: fault, bytes: row))
  }
}

/// The cells of a row that hold no answers, without their quotes.
struct PlainRow {
  private(set) var bytes: [UInt8] = []
  /// Where each starts and ends.
  private(set) var places: [Int32] = []

  init(_ row: Span<UInt8>, _ fields: borrowing CSVFields, _ columns: PanelColumns) {
    for column in columns.others {
      places.append(Int32(truncatingIfNeeded: bytes.count))
      bytes += fields.content(of: column, in: row) ?? []
      places.append(Int32(truncatingIfNeeded: bytes.count))
    }
  }
}
