import Psychometrics

/// Tells what the content of a cell stands for: an answer, a missing one, or neither.
///
/// An answer is a whole number of the form's range, written as on the form: `3`, and neither `03` nor
/// `+3` nor ` 3 `. Missing are the empty cell, `NA`, `.` and the given codes. Where a table codes
/// answers otherwise, the reading is the form's answer all the same.
struct AnswerCells: Sendable {
  enum Reading: Equatable {
    case answer(UInt8)
    case missing
    case bad(CellFault.Rule)
  }

  /// The lowest and the highest answer as they are written in the table.
  private let lowest: Int
  private let highest: Int
  /// What the form's answer is above that.
  private let add: Int
  private let missingCodes: [[UInt8]]
  /// For each byte what a cell of that byte alone stands for: an answer of 0 to 9,
  /// `Scorer.missing`, or `unknown`.
  private let oneByteCells: [UInt8]

  /// A cell that is not one of the common kind; `reading(of:)` tells what it is.
  static let unknown: UInt8 = 254

  /// - Parameters:
  ///   - form: the form whose answers these are.
  ///   - add: what is to be added to the answers in the table.
  init(form: Form, missingCodes: [String], add: Int = 0) {
    lowest = form.lowest - add
    highest = form.highest - add
    self.add = add
    self.missingCodes = (["NA", "."] + missingCodes).map { Array($0.utf8) }
    var cells = [UInt8](repeating: Self.unknown, count: 256)
    for digit in UInt8(0)...9 where (lowest...highest).contains(Int(digit)) {
      guard let answer = UInt8(exactly: Int(digit) + add) else { continue }
      cells[Int(UInt8(ascii: "0") + digit)] = answer
    }
    for code in self.missingCodes where code.count == 1 {
      cells[Int(code[0])] = Scorer.missing
    }
    oneByteCells = cells
  }

  /// What a cell of one byte stands for, as far as a glance tells.
  func glance(at byte: UInt8) -> UInt8 { oneByteCells[Int(byte)] }

  /// What any cell stands for, by its content without quotes.
  func reading(of cell: Span<UInt8>) -> Reading {
    isMissing(cell) ? .missing : number(cell)
  }

  /// Whether nothing was entered, whatever the cell is for.
  func isMissing(_ cell: Span<UInt8>) -> Bool {
    guard !cell.isEmpty else { return true }
    for code in missingCodes where isEqual(code, cell) { return true }
    return false
  }

  private func number(_ cell: Span<UInt8>) -> Reading {
    let isNegative = cell[0] == UInt8(ascii: "-")
    let digits = cell.extracting(droppingFirst: isNegative ? 1 : 0)
    guard let value = wholeNumber(digits) else { return .bad(brokenRule(cell)) }
    if digits.count > 1, digits[0] == UInt8(ascii: "0") { return .bad(.withoutLeadingZeros) }
    if isNegative { return .bad(value == 0 ? .number : .inRange) }
    guard value >= lowest, value <= highest, let answer = UInt8(exactly: value + add),
      answer != Scorer.missing
    else { return .bad(.inRange) }
    return .answer(answer)
  }

  /// The value of ASCII digits, at most 1,000; nil for anything else.
  private func wholeNumber(_ digits: Span<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for place in digits.indices {
      guard Self.isDigit(digits[place]) else { return nil }
      value = min(1_000, value * 10 + Int(digits[place] - UInt8(ascii: "0")))
    }
    return value
  }

  /// Why a cell that is no whole number is none.
  private func brokenRule(_ cell: Span<UInt8>) -> CellFault.Rule {
    let space = UInt8(ascii: " ")
    if cell[0] <= space || cell[cell.count - 1] <= space { return .withoutSpace }
    var points = 0
    var digits = 0
    for place in cell.indices {
      switch cell[place] {
      case UInt8(ascii: "."), UInt8(ascii: ","): points += 1
      case UInt8(ascii: "-") where place == 0: continue
      case let byte where Self.isDigit(byte): digits += 1
      default: return .number
      }
    }
    return points == 1 && digits > 0 ? .whole : .number
  }

  private func isEqual(_ code: [UInt8], _ cell: Span<UInt8>) -> Bool {
    guard code.count == cell.count else { return false }
    for place in cell.indices where code[place] != cell[place] { return false }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
