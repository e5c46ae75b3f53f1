import Formats
import Psychometrics

extension TableRows {
  /// Appends the line of a row that was taken at a glance, and counts its scales.
  mutating func appendGlanced(_ buffer: [UInt8], to table: inout [UInt8]) {
    let start = table.count
    for run in passedRuns {
      if run.lowerBound > 0 { table.append(UInt8(ascii: ",")) }
      if isSpreadsheetSafe {
        for cell in run {
          if cell > run.lowerBound { table.append(UInt8(ascii: ",")) }
          let range = Int(glanced.places[2 * cell])..<Int(glanced.places[2 * cell + 1])
          table.append(safeCell: buffer.span.extracting(range))
        }
        continue
      }
      let first = Int(glanced.places[2 * run.lowerBound])
      table += buffer[first..<Int(glanced.places[2 * run.upperBound + 1])]
    }
    glanced.write(to: &tallies)
    appendScores(lineStart: start, to: &table)
  }

  /// Appends to a line the scores whose tallies stand in `tallies`, and counts its scales.
  mutating func appendScores(
    lineStart start: Int, to table: inout [UInt8]
  ) {
    for index in scales.indices {
      if index > 0 || !passedRuns.isEmpty { table.append(UInt8(ascii: ",")) }
      let tally = tally(index)
      if tally.isComplete {
        table.append(wholeNumber: tally.sum)
      } else if scales[index].appendPartial(tally, to: &table) {
        summary.scales[index].prorated += 1
      } else {
        summary.scales[index].unscored += 1
      }
    }
    if hasExtras {
      for index in scales.indices { scales[index].appendExtras(tally(index), to: &table) }
    }
    // One empty field must not read as an empty line.
    if table.count == start { table += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    table.append(UInt8(ascii: "\n"))
    summary.scored += 1
  }

  private func tally(_ index: Int) -> Tally {
    scales[index].tally(sum: tallies[2 * index], answered: tallies[2 * index + 1])
  }

  func appendPassed(
    _ bytes: Span<UInt8>, _ ends: [Int32], _ columns: TableColumns, to table: inout [UInt8]
  ) {
    for (place, run) in columns.passed.enumerated() {
      if place > 0 { table.append(UInt8(ascii: ",")) }
      if isSpreadsheetSafe {
        for column in run {
          if column > run.lowerBound { table.append(UInt8(ascii: ",")) }
          let start = column == 0 ? 0 : Int(ends[column - 1]) + 1
          table.append(safeCell: bytes.extracting(start..<Int(ends[column])))
        }
        continue
      }
      let start = run.lowerBound == 0 ? 0 : Int(ends[run.lowerBound - 1]) + 1
      table.append(bytes.extracting(start..<Int(ends[run.upperBound])))
    }
  }
}

extension [UInt8] {
  mutating func append(_ bytes: Span<UInt8>) {
    for place in bytes.indices { append(bytes[place]) }
  }

  /// Appends a cell, quotes included, so that no spreadsheet takes it for a formula.
  fileprivate mutating func append(safeCell cell: Span<UInt8>) {
    let quote = UInt8(ascii: "\"")
    let isQuoted = cell.count > 1 && cell[0] == quote
    let content = isQuoted ? cell.extracting(1..<cell.count - 1) : cell
    if isQuoted { append(quote) }
    if SpreadsheetText.isRisky(content) { append(UInt8(ascii: "'")) }
    append(content)
    if isQuoted { append(quote) }
  }

  mutating func append(line: Span<UInt8>) {
    append(line)
    append(UInt8(ascii: "\n"))
  }
}
