import Formats
import Psychometrics

extension PanelRows {
  /// Adds a row whose tallies stand in `tallies`; false, and nothing added, where a cell is bad.
  ///
  /// - Parameters:
  ///   - places: where the cells without answers start and end in `bytes`.
  ///   - answers: of the row's items, where they are known.
  ///   - row: all of the row, as it was.
  mutating func add(
    _ bytes: Span<UInt8>, places: [Int32], _ columns: PanelColumns, answers: [UInt8],
    row: Span<UInt8>, line: Int, into part: inout PanelPart
  ) -> Bool {
    let cell = { (number: Int) in
      Int(places[2 * number])..<Int(places[2 * number + 1])
    }
    let code = bytes.extracting(cell(columns.participant))
    guard !cells.isMissing(code),
      case .day(let date) = dates.reading(of: bytes.extracting(cell(columns.date)))
    else { return false }
    if let storeRules {
      guard storeRules.broken(code: code) == nil else { return false }
      for (index, column) in columns.further.enumerated() {
        guard let column else { continue }
        let value = bytes.extracting(cell(column))
        guard storeRules.broken(options.columns[index].name, value) == nil else { return false }
      }
    }
    for (scale, column) in columns.scales.enumerated() {
      let score = bytes.extracting(cell(column))
      guard let tally = cells.isMissing(score) ? (0, 0) : scores[scale].tally(of: score) else {
        return false
      }
      tallies[2 * scale] = tally.sum
      tallies[2 * scale + 1] = tally.answered
    }
    if let item = columns.item, let answer = columns.answer {
      guard let item = self.item(bytes.extracting(cell(item))),
        let answer = self.answer(bytes.extracting(cell(answer)), of: item)
      else { return false }
      part.items.append(Int32(truncatingIfNeeded: item))
      part.answers.append(answer)
    }
    if columns.item != nil || options.isForStore {
      for place in row.indices { part.rows.append(row[place]) }
      part.rowEnds.append(part.rows.count)
    }

    for place in code.indices { part.codes.append(code[place]) }
    part.codeEnds.append(part.codes.count)
    part.codeHashes.append(TextTable.hash(of: code))
    part.batch.lines.append(line)
    part.batch.days.append(Int32(truncatingIfNeeded: date.daysSinceEpoch))
    var group: Int32 = 0
    for (index, column) in columns.groups.enumerated() {
      group =
        if let column {
          groups.number(part: index, before: group, value: bytes.extracting(cell(column)))
        } else {
          groups.number(part: index, before: group, date: date)
        }
    }
    part.batch.groups.append(group)
    for (index, column) in columns.further.enumerated() {
      // A column that is not there has the empty text alone.
      let value = column.map { further[index].number(of: bytes.extracting(cell($0))) } ?? 0
      part.batch.columns[index].append(value)
    }
    if options.kind != .answers { part.batch.tallies += tallies }
    if options.kind == .forms, options.keepsAnswers { part.batch.answers += answers }
    return true
  }

  /// The item, from 0, that a cell of a table with an answer a row names: by its number, or as its
  /// column would be named.
  private func item(_ cell: Span<UInt8>) -> Int? {
    guard !cell.isEmpty, cell.count <= 64 else { return nil }
    let text = String(decoding: cell.indices.map { cell[$0] }, as: UTF8.self)
    let items = 1...definition.form.itemCount
    if let number = Int(text), String(number) == text {
      return items.contains(number) ? number - 1 : nil
    }
    return itemOfHeading[text].map { $0 - 1 }
  }

  /// The answer of a cell, turned back where it comes reversed; `Scorer.missing` where it is missing,
  /// nil where the cell is bad.
  private func answer(_ cell: Span<UInt8>, of item: Int) -> UInt8? {
    switch cells.reading(of: cell) {
    case .missing: Scorer.missing
    case .answer(let answer): turned(answer, item: item)
    case .bad: nil
    }
  }

  private func turned(_ answer: UInt8, item: Int) -> UInt8 {
    guard options.map.reversedAlready.contains(item + 1) else { return answer }
    return UInt8(definition.form.lowest + definition.form.highest - Int(answer))
  }

  // MARK: - The usual way

  /// Fills `answers` and `tallies` from a row; false where an answer is bad.
  mutating func readAnswers(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, _ columns: PanelColumns
  ) -> Bool {
    guard options.kind == .forms else { return true }
    for (column, item) in columns.itemOfColumn.enumerated() {
      guard let item else { continue }
      let content = fields.content(of: column, in: bytes) ?? []
      guard let answer = answer(content.span, of: item) else { return false }
      answers[item] = answer
    }
    scorer.score(answers, into: &tallies)
    return true
  }

  /// Every bad cell of a row, from the left.
  func faults(
    _ columns: PanelColumns, _ bytes: Span<UInt8>, _ fields: borrowing CSVFields
  ) -> [CellFault] {
    var faults: [CellFault] = []
    for column in columns.names.indices {
      let content = fields.content(of: column, in: bytes) ?? []
      guard let rule = brokenRule(content.span, column, columns) else { continue }
      faults.append(
        CellFault(
          column: column + 1, name: columns.names[column],
          value: String(decoding: content, as: UTF8.self), rule: rule))
    }
    return faults
  }

  /// Counts the sound answers of a row with bad cells.
  func countAnswers(
    _ columns: PanelColumns, _ bytes: Span<UInt8>, _ fields: borrowing CSVFields,
    in part: inout PanelPart
  ) {
    for (column, item) in columns.itemOfColumn.enumerated() {
      guard let item else { continue }
      let content = fields.content(of: column, in: bytes) ?? []
      guard let answer = answer(content.span, of: item), answer != Scorer.missing else { continue }
      part.answersOfRejected[answer, default: 0] += 1
    }
  }

  /// What a cell of a column should have been; nil where it is sound.
  private func brokenRule(
    _ cell: Span<UInt8>, _ column: Int, _ columns: PanelColumns
  ) -> CellFault.Rule? {
    if columns.itemOfColumn[column] != nil {
      guard case .bad(let rule) = cells.reading(of: cell) else { return nil }
      return rule
    }
    if column == columns.others[columns.participant] {
      return cells.isMissing(cell) ? .participant : storeRules?.broken(code: cell)
    }
    if column == columns.others[columns.date] {
      guard case .bad(let rule) = dates.reading(of: cell) else { return nil }
      return rule
    }
    if let item = columns.item, column == columns.others[item] {
      return self.item(cell) == nil ? .item : nil
    }
    if let answer = columns.answer, column == columns.others[answer] {
      guard case .bad(let rule) = cells.reading(of: cell) else { return nil }
      return rule
    }
    for (scale, place) in columns.scales.enumerated() where column == columns.others[place] {
      return cells.isMissing(cell) || scores[scale].tally(of: cell) != nil ? nil : .score
    }
    for (index, place) in columns.further.enumerated() {
      guard let place, column == columns.others[place] else { continue }
      return storeRules?.broken(options.columns[index].name, cell)
    }
    return nil
  }
}

extension GlancedRow {
  /// Leaves out the quotes around cells; false where a cell has quotes inside.
  mutating func takeOffQuotes(_ bytes: Span<UInt8>) -> Bool {
    let quote = UInt8(ascii: "\"")
    for cell in 0..<places.count / 2 {
      let start = Int(places[2 * cell])
      guard start < bytes.count, bytes[start] == quote else { continue }
      let end = Int(places[2 * cell + 1]) - 1
      for place in start + 1..<end where bytes[place] == quote { return false }
      places[2 * cell] += 1
      places[2 * cell + 1] -= 1
    }
    return true
  }
}
