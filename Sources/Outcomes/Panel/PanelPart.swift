import Formats

/// What the rows of one part of a panel's file gave, before people and groups have their numbers.
package struct PanelPart: Sendable {
  /// The entries, or of a table with an answer a row the rows. Groups and further columns have
  /// numbers of this part alone, people have none yet.
  var batch = PanelBatch()
  /// The codes of the participants, one behind the other, where each ends, and their hashes.
  var codes: [UInt8] = []
  var codeEnds: [Int] = []
  var codeHashes: [UInt64] = []
  /// The parts of each group of `batch`.
  var groups: [[String]] = []
  /// The values of each further column.
  var values: [[String]] = []
  /// Of a table with an answer a row: the item of each row, from 0, and its answer.
  var items: [Int32] = []
  var answers: [UInt8] = []
  /// The rows of such a table, and of any for a store, as they were, since they may be set aside later;
  /// and where each ends.
  var rows: [UInt8] = []
  var rowEnds: [Int] = []

  /// Where the file's columns stand, once they are known.
  var columns: PanelColumns?

  /// The header where this part holds it.
  var header: [UInt8] = []
  /// Rows that were set aside.
  var rejected: [RejectedRow] = []
  /// How often rows with bad cells have each of the form's answers in others.
  var answersOfRejected: [UInt8: Int] = [:]
  /// Why the file ends inside the part.
  var error: TableError?

  /// A row that was set aside.
  struct RejectedRow: Sendable {
    let line: Int
    let fault: TableError
    let bytes: [UInt8]
  }

  mutating func removeAll() {
    batch.removeAll()
    codes.removeAll(keepingCapacity: true)
    codeEnds.removeAll(keepingCapacity: true)
    codeHashes.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    answers.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    rowEnds.removeAll(keepingCapacity: true)
    groups.removeAll()
    values.removeAll()
    header.removeAll()
    rejected.removeAll(keepingCapacity: true)
    answersOfRejected.removeAll()
    error = nil
  }
}

extension PanelPart {
  /// The bytes of a row of a table whose rows are kept.
  func bytes(ofRow row: Int) -> [UInt8] {
    Array(rows[(row == 0 ? 0 : rowEnds[row - 1])..<rowEnds[row]])
  }

  /// What is wrong with a cell of such a row, in one of the columns without answers.
  func fault(_ rule: CellFault.Rule, ofRow row: Int, column: Int?) -> CellFault? {
    guard let columns, let column else { return nil }
    let place = columns.others[column]
    var value: String?
    var parser = CSVParser()
    let keep = { (bytes: Span<UInt8>, fields: borrowing CSVFields) in
      value = fields.text(of: place, in: bytes)
    }
    parser.feed(bytes(ofRow: row).span, row: keep, fault: { _, _ in })
    parser.finish(row: keep, fault: { _, _ in })
    return CellFault(
      column: place + 1, name: columns.names[place], value: value ?? "", rule: rule)
  }
}

extension PanelBatch {
  /// Empties it, and keeps its room.
  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    people.removeAll(keepingCapacity: true)
    days.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    tallies.removeAll(keepingCapacity: true)
    answers.removeAll(keepingCapacity: true)
    rows.removeAll()
    for column in columns.indices { columns[column].removeAll(keepingCapacity: true) }
  }
}
