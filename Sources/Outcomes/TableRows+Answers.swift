import Formats
import Psychometrics

extension TableRows {
  /// Fills `answers` from a row; false where a cell is bad.
  mutating func readAnswers(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, _ columns: TableColumns
  ) -> Bool {
    let ends = fields.ends
    for (item, column) in columns.items.enumerated() {
      let start = column == 0 ? 0 : Int(ends[column - 1]) + 1
      var answer = AnswerCells.unknown
      if Int(ends[column]) == start + 1 {
        answer = cells.glance(at: bytes[start])
      }
      if answer == AnswerCells.unknown {
        switch reading(ofField: column, bytes, fields) {
        case .answer(let number): answer = number
        case .missing: answer = Scorer.missing
        case .bad: return false
        }
      }
      answers[item] = answer
    }
    for item in map.reversedAlready where answers[item - 1] != Scorer.missing {
      answers[item - 1] = UInt8(form.lowest + form.highest - Int(answers[item - 1]))
    }
    return true
  }

  private func reading(
    ofField index: Int, _ bytes: Span<UInt8>, _ fields: borrowing CSVFields
  ) -> AnswerCells.Reading {
    guard let range = fields.range(of: index), !range.isEmpty else { return .missing }
    guard bytes[range.lowerBound] == UInt8(ascii: "\"") else {
      return cells.reading(of: bytes.extracting(range))
    }
    let content = fields.content(of: index, in: bytes) ?? []
    return cells.reading(of: content.span)
  }

  /// Every bad cell of a row, from the left.
  func faults(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, _ columns: TableColumns
  ) -> [CellFault] {
    var faults: [CellFault] = []
    for column in columns.items.sorted() {
      guard case .bad(let rule) = reading(ofField: column, bytes, fields) else { continue }
      faults.append(
        CellFault(
          column: column + 1, name: columns.names[column],
          value: fields.text(of: column, in: bytes) ?? "", rule: rule))
    }
    return faults
  }
}
