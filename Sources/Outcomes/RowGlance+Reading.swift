import Formats
import Psychometrics

extension RowGlance {
  /// Takes the row that starts at a place and returns where its line feed stands; nil where the row
  /// is of another kind.
  func take(_ bytes: Span<UInt8>, at start: Int, into row: inout GlancedRow) -> Int? {
    var place = start
    var sums = Sums()
    var others = 0
    var answers = 0
    var end: Int?
    for run in runs {
      let count = run.columns.count
      let isLast = run.columns.upperBound == columnCount
      if run.holdsAnswers {
        end = takeAnswers(
          bytes, from: place, columns: answers..<answers + count, endsRow: isLast, sums: &sums,
          into: &row.answers)
        answers += count
      } else {
        end = takeOthers(
          bytes, from: place, columns: others..<others + count, endsRow: isLast, into: &row.places)
        others += count
      }
      guard let end else { return nil }
      place = end + 1
    }
    // A line without any byte is no row, and a row that is too long is a fault.
    guard let end, bytes[start] != lineFeed, bytes[start] != carriageReturn,
      end - start <= CSVParser.usualRowLimit
    else { return nil }
    row.sums = sums
    return end
  }

  private var comma: UInt8 { UInt8(ascii: ",") }
  private var lineFeed: UInt8 { UInt8(ascii: "\n") }
  private var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  private var quote: UInt8 { UInt8(ascii: "\"") }

  /// Takes neighbouring cells of answers, and returns the place behind the last: that of its comma,
  /// or of the line feed where it ends the row.
  private func takeAnswers(
    _ bytes: Span<UInt8>, from start: Int, columns: Range<Int>, endsRow: Bool, sums: inout Sums,
    into answers: inout [UInt8]
  ) -> Int? {
    let terms = terms.span
    let stepOfByte = stepOfByte.span
    let stride = steps + 1
    // Most rows are digits and commas by turns.
    let plain = takeDigits(
      bytes, from: start, columns: endsRow ? columns.dropLast() : columns, sums: &sums,
      into: &answers)
    var place = start + 2 * plain
    var term = (columns.lowerBound + plain) * stride
    for column in columns.dropFirst(plain) {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      var step = Int(stepOfByte[Int(byte)])
      var end = place + 1
      if byte == comma || byte == lineFeed || byte == carriageReturn {
        step = steps
        end = place
      } else if step > steps || end >= bytes.count || !mayEndCell(bytes[end]) {
        guard let cell = longCell(bytes, from: place) else { return nil }
        step = cell.step
        end = cell.end
      }
      sums &+= terms[term + step]
      if keepsAnswers {
        answers[items[column]] = answersOfTerms[term + step]
      }
      term += stride
      if endsRow, column == columns.upperBound - 1 { return lineEnd(bytes, at: end) }
      guard end < bytes.count, bytes[end] == comma else { return nil }
      place = end + 1
    }
    return place - 1
  }

  /// Takes neighbouring cells of one byte with a comma behind, and returns how many these are.
  private func takeDigits(
    _ bytes: Span<UInt8>, from start: Int, columns: Range<Int>, sums: inout Sums,
    into answers: inout [UInt8]
  ) -> Int {
    guard bytes.count - start >= 2 * columns.count else { return 0 }
    let cells = bytes.extracting(start..<start + 2 * columns.count)
    let terms = terms.span.extracting(
      columns.lowerBound * (steps + 1)..<columns.upperBound * (steps + 1))
    let stepOfByte = stepOfByte.span.extracting(0..<256)
    var taken = 0
    var term = 0
    var found = sums
    while taken < columns.count, cells[2 &* taken &+ 1] == comma {
      let step = Int(stepOfByte[Int(cells[2 &* taken])])
      guard step <= steps else { break }
      found &+= terms[term &+ step]
      term &+= steps &+ 1
      taken &+= 1
    }
    sums = found
    if keepsAnswers { keep(cells, columns.prefix(taken), in: &answers) }
    return taken
  }

  /// Keeps the answers of cells of one byte, with a comma behind each.
  private func keep(_ cells: Span<UInt8>, _ columns: Range<Int>, in answers: inout [UInt8]) {
    let items = items.span
    let answersOfTerms = answersOfTerms.span
    var kept = answers.mutableSpan
    var place = 0
    for column in columns {
      let term = column &* (steps &+ 1) &+ Int(stepOfByte[Int(cells[place])])
      kept[items[column]] = answersOfTerms[term]
      place &+= 2
    }
  }

  /// The step of a cell of any length without quotes, and the place behind it.
  private func longCell(_ bytes: Span<UInt8>, from start: Int) -> (step: Int, end: Int)? {
    var end = start
    while end < bytes.count, end - start <= 20, !endsCell(bytes[end]) { end += 1 }
    switch cells.reading(of: bytes.extracting(start..<end)) {
    case .answer(let answer): return (Int(answer - lowest), end)
    case .missing: return (steps, end)
    case .bad: return nil
    }
  }

  /// Takes neighbouring cells of other kinds, and returns the place behind the last.
  private func takeOthers(
    _ bytes: Span<UInt8>, from start: Int, columns: Range<Int>, endsRow: Bool,
    into places: inout [Int32]
  ) -> Int? {
    var places = places.mutableSpan
    var place = start
    for column in columns {
      var end = place
      if end < bytes.count, bytes[end] == quote {
        guard let closed = quotedCell(bytes, from: end) else { return nil }
        end = closed
      } else {
        end = CSVFields.endOfPlainCell(bytes, from: end)
      }
      places[2 * column] = Int32(truncatingIfNeeded: place)
      places[2 * column + 1] = Int32(truncatingIfNeeded: end)
      if endsRow, column == columns.upperBound - 1 { return lineEnd(bytes, at: end) }
      guard end < bytes.count, bytes[end] == comma else { return nil }
      place = end + 1
    }
    return place - 1
  }

  /// The place behind a cell in quotes that holds no line break; nil for any other.
  private func quotedCell(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var place = start + 1
    while place + 1 < bytes.count {
      let byte = bytes[place]
      if byte == quote {
        guard bytes[place + 1] == quote else { return place + 1 }
        place += 1
      } else if byte < 0x20 || byte >= 0x80 {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// Whether a byte ends a cell, or something else that is found out at the row's end.
  private func mayEndCell(_ byte: UInt8) -> Bool {
    byte == comma || byte < 0x20
  }

  /// Whether a byte ends a cell, or ought to be looked at the usual way.
  private func endsCell(_ byte: UInt8) -> Bool {
    byte == comma || byte < 0x20 || byte >= 0x80 || byte == quote
  }

  /// The place of the line feed where a line ends at that place, in LF or CRLF.
  private func lineEnd(_ bytes: Span<UInt8>, at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    if bytes[place] == lineFeed { return place }
    guard bytes[place] == carriageReturn, place + 1 < bytes.count, bytes[place + 1] == lineFeed
    else { return nil }
    return place + 1
  }
}
