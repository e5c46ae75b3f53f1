/// What is wrong with the cells of one column, in rows that were set aside.
package struct BadColumn: Hashable, Sendable {
  /// The name of the column in the header.
  package let name: String
  /// What the first of them should have been.
  package let firstRule: CellFault.Rule
  /// How many cells.
  package internal(set) var cells = 0
  /// Where the first of them stand, no more than `mostPlaces`.
  package internal(set) var places: [PanelPlace] = []

  package static let mostPlaces = 5
}

/// Counts bad cells by column, in memory that does not grow with their number.
struct BadCells: Sendable {
  /// In the order in which they were met.
  private(set) var columns: [BadColumn] = []
  private var numbers: [String: Int] = [:]
  /// Answers one below the lowest of the form as the table codes it, one above the highest, and what
  /// else is no answer.
  private(set) var oneBelow = 0
  private(set) var oneAbove = 0
  private(set) var otherAnswers = 0
  /// The sound answers of rows with bad cells: how often each was given.
  private(set) var soundAnswers: [UInt8: Int] = [:]

  mutating func add(_ fault: TableError, file: Int, codedAnswers: ClosedRange<Int>) {
    guard case .cells(let line, let cells) = fault else { return }
    for cell in cells {
      let number = numbers[cell.name] ?? columns.count
      if number == columns.count {
        numbers[cell.name] = number
        columns.append(BadColumn(name: cell.name, firstRule: cell.rule))
      }
      columns[number].cells += 1
      if columns[number].places.count < BadColumn.mostPlaces {
        columns[number].places.append(PanelPlace(file: file, line: line))
      }
      count(cell, codedAnswers)
    }
  }

  mutating func add(soundAnswers: [UInt8: Int]) {
    self.soundAnswers.merge(soundAnswers, uniquingKeysWith: +)
  }

  private mutating func count(_ cell: CellFault, _ codedAnswers: ClosedRange<Int>) {
    switch cell.rule {
    case .inRange:
      switch Int(cell.value) {
      case codedAnswers.lowerBound - 1: oneBelow += 1
      case codedAnswers.upperBound + 1: oneAbove += 1
      default: otherAnswers += 1
      }
    case .whole, .withoutSpace, .withoutLeadingZeros, .number: otherAnswers += 1
    default: break
    }
  }
}
