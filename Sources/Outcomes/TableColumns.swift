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
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, itemCount: Int, outputNames: [String]
  ) throws(TableError) {
    var names: [String] = []
    var columnsOfItem = [[Int]](repeating: [], count: itemCount)
    var passed: [ClosedRange<Int>] = []
    var faults: [HeaderFault] = []
    let outputNames = Set(outputNames)
    for index in 0..<fields.count {
      let name = fields.text(of: index, in: bytes) ?? ""
      names.append(name)
      switch Self.role(of: name) {
      case .item(let number):
        if let number, (1...itemCount).contains(number) {
          columnsOfItem[number - 1].append(index + 1)
        } else {
          faults.append(.noSuchItem(column: index + 1, name: name))
        }
      case .passed:
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
    let itemFaults = Self.faults(columnsOfItem)
    guard faults.isEmpty, itemFaults.isEmpty else {
      throw .header(line: fields.line, faults: itemFaults + faults)
    }
    self.names = names
    self.passed = passed
    items = columnsOfItem.flatMap { $0 }.map { $0 - 1 }
  }

  private enum Role {
    /// Named `item` and digits; the number, where it is written as numbers are.
    case item(Int?)
    case passed
  }

  private static func role(of name: String) -> Role {
    guard name.hasPrefix("item") else { return .passed }
    let digits = name.dropFirst("item".count)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return .passed
    }
    return .item(digits.hasPrefix("0") ? nil : Int(digits))
  }

  private static func faults(_ columnsOfItem: [[Int]]) -> [HeaderFault] {
    var faults: [HeaderFault] = []
    let missing = columnsOfItem.indices.filter { columnsOfItem[$0].isEmpty }.map { $0 + 1 }
    if !missing.isEmpty { faults.append(.missingItems(missing)) }
    for (index, columns) in columnsOfItem.enumerated() where columns.count > 1 {
      faults.append(.itemTwice(item: index + 1, columns: columns))
    }
    return faults
  }
}
