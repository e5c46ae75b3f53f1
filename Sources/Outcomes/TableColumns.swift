import Formats
import Psychometrics

/// What the columns of a table are: the answers, and those that pass through.
struct TableColumns: Sendable {
  /// The names of all columns, without quotes.
  let names: [String]
  /// The index of each item's column, in item order.
  let items: [Int]
  /// The columns that pass through, as runs of neighbours, so that each run is copied at once.
  let passed: [ClosedRange<Int>]

  /// Reads a header, for a table that gains columns of these names.
  ///
  /// - Throws: `TableError.header` with every fault at once.
  init(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, itemCount: Int,
    map: ColumnMap = ColumnMap(), outputNames: [String]
  ) throws(TableError) {
    let itemHeadings = map.items(count: itemCount)
    var names: [String] = []
    var columnsOfItem = [[Int]](repeating: [], count: itemCount)
    var passed: [ClosedRange<Int>] = []
    var faults: [HeaderFault] = []
    let outputNames = Set(outputNames)
    for index in 0..<fields.count {
      let name = fields.text(of: index, in: bytes) ?? ""
      names.append(name)
      if let number = itemHeadings[name] {
        columnsOfItem[number - 1].append(index + 1)
      } else if Self.isNamedLikeItem(name) {
        faults.append(.noSuchItem(column: index + 1, name: name))
      } else {
        if outputNames.contains(name) {
          faults.append(.namedLikeScore(column: index + 1, name: name))
        }
        if let run = passed.last, run.upperBound == index - 1 {
          passed[passed.count - 1] = run.lowerBound...index
        } else {
          passed.append(index...index)
        }
      }
    }
    if let fault = HeaderFault.separator(of: names) {
      throw .header(line: fields.line, faults: [fault])
    }
    let itemFaults = Self.faults(columnsOfItem)
    guard faults.isEmpty, itemFaults.isEmpty else {
      throw .header(line: fields.line, faults: itemFaults + faults)
    }
    self.names = names
    self.passed = passed
    items = columnsOfItem.flatMap { $0 }.map { $0 - 1 }
  }

  /// For each column the item that it answers, from 0; nil for those that pass through.
  var itemOfColumn: [Int?] {
    var itemOfColumn = [Int?](repeating: nil, count: names.count)
    for (item, column) in items.enumerated() { itemOfColumn[column] = item }
    return itemOfColumn
  }

  /// Whether a name is `item` and digits, `item01` too.
  static func isNamedLikeItem(_ name: String) -> Bool {
    guard name.hasPrefix("item") else { return false }
    let digits = name.dropFirst("item".count)
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  static func faults(_ columnsOfItem: [[Int]]) -> [HeaderFault] {
    var faults: [HeaderFault] = []
    let missing = columnsOfItem.indices.filter { columnsOfItem[$0].isEmpty }.map { $0 + 1 }
    if !missing.isEmpty { faults.append(.missingItems(missing)) }
    for (index, columns) in columnsOfItem.enumerated() where columns.count > 1 {
      faults.append(.itemTwice(item: index + 1, columns: columns))
    }
    return faults
  }
}
