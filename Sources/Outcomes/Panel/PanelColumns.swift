import Formats
import Psychometrics

/// Where a panel's columns stand in one of its files.
///
/// Cells without an answer are numbered by themselves, as a `RowGlance` numbers them. A class, since
/// every row looks here and a value of so many lists costs to hand around; nothing in it changes.
final class PanelColumns: Sendable {
  /// The names of all columns, without quotes.
  let names: [String]
  /// For each column the item that it answers, from 0; nil for others.
  let itemOfColumn: [Int?]
  /// The columns that hold no answers, in order.
  let others: [Int]

  // Each by its number among the others.
  let participant: Int
  let date: Int
  /// For each part of a group its column; nil for a period.
  let groups: [Int?]
  /// For each further column where it is; nil where it is not there.
  let further: [Int?]
  /// One a scale, of a scored table.
  let scales: [Int]
  /// Of a table with an answer a row.
  let item: Int?
  let answer: Int?

  /// Reads a header.
  ///
  /// - Throws: `TableError.header` with every fault at once.
  init(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, definition: Definition,
    options: PanelOptions
  ) throws(TableError) {
    var names: [String] = []
    for index in 0..<fields.count { names.append(fields.text(of: index, in: bytes) ?? "") }
    if let fault = HeaderFault.separator(of: names) {
      throw .header(line: fields.line, faults: [fault])
    }
    let map = options.map
    var columnsOfItem = [[Int]](repeating: [], count: definition.form.itemCount)
    var itemOfColumn = [Int?](repeating: nil, count: names.count)
    var faults: [HeaderFault] = []
    if options.kind == .forms {
      let items = map.items(count: definition.form.itemCount)
      for (index, name) in names.enumerated() {
        if let number = items[name] {
          columnsOfItem[number - 1].append(index + 1)
          itemOfColumn[index] = number - 1
        } else if TableColumns.isNamedLikeItem(name) {
          faults.append(.noSuchItem(column: index + 1, name: name))
        }
      }
      faults = TableColumns.faults(columnsOfItem) + faults
    }
    let others = names.indices.filter { itemOfColumn[$0] == nil }
    var finder = Finder(names: names, others: others)
    func find(_ name: String, isOptional: Bool = false) -> Int? {
      finder.find(map.heading(of: name), isOptional: isOptional)
    }
    let participant = find("participant")
    let date = find("date")
    groups = options.grouping.map { part in
      guard case .column(let name) = part else { return nil }
      return find(name)
    }
    further = options.columns.map { find($0.name, isOptional: $0.isOptional) }
    scales =
      options.kind == .scores
      ? definition.scales.compactMap { find(ScaleColumns.rawName(of: $0.id)) } : []
    item = options.kind == .answers ? find("item") : nil
    answer = options.kind == .answers ? find("answer") : nil
    faults += finder.faults
    guard faults.isEmpty, let participant, let date else {
      throw .header(line: fields.line, faults: faults)
    }
    self.names = names
    self.itemOfColumn = itemOfColumn
    self.others = others
    self.participant = participant
    self.date = date
  }

  /// Finds columns by name, and notes each that is not there just once.
  private struct Finder {
    let names: [String]
    let others: [Int]
    var faults: [HeaderFault] = []

    init(names: [String], others: [Int]) {
      self.names = names
      self.others = others
    }

    mutating func find(_ name: String, isOptional: Bool) -> Int? {
      let found = others.indices.filter { names[others[$0]] == name }
      let fault: HeaderFault? =
        switch found.count {
        case 0:
          isOptional
            ? nil
            : .missingColumn(
              name: name,
              nearest: NearestName.nearest(to: name, among: others.map { names[$0] }))
        case 1: nil
        default: .columnTwice(name: name, columns: found.map { others[$0] + 1 })
        }
      if let fault, !faults.contains(fault) { faults.append(fault) }
      return found.first
    }
  }
}
