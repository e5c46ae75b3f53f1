/// Cuts a table into parts of whole rows without reading them.
///
/// A line feed ends a row unless it stands between quotes. Quotes are taken exactly as
/// ``CSVParser`` takes them, stray ones too, so that the parts hold the rows that it would find. The
/// first part is the first line alone, since the header tells how all that follows is to be read.
///
/// ```swift
/// var cutter = CSVCutter()
/// var part = CSVPart()
/// while try cutter.next(&part, read: { buffer, start in … }) { … }
/// ```
package struct CSVCutter: Sendable {
  private let rowLimit: Int
  /// What the last part left: the start of a row.
  private var carried: [UInt8] = []
  /// The physical line behind the last part.
  private var line = 1
  private var isFirst = true
  /// Whether a part is being filled.
  private var isFilling = false
  private var hasEnded = false
  private var scan = CSVScan()

  /// What may stand in a part beside a row of the greatest length without its line feed: a byte order
  /// mark and a carriage return.
  private static var besidesRow: Int { 4 }

  package init(rowLimit: Int = CSVParser.usualRowLimit) {
    self.rowLimit = max(rowLimit, 1)
  }

  /// Reads until the part holds the next whole rows; false behind the end of the table.
  ///
  /// A row over the limit ends the table, as the parser will say.
  ///
  package mutating func next<Failure: Error>(
    _ part: inout CSVPart, read: CSVPart.Read<Failure>
  ) throws(Failure) -> Bool {
    while !hasEnded {
      if try fill(&part, read: read) == 0 {
        end(&part)
        return true
      }
      if cut(&part) { return true }
    }
    return false
  }

  /// Reads once, and returns how many bytes came.
  package mutating func fill<Failure: Error>(
    _ part: inout CSVPart, read: CSVPart.Read<Failure>
  ) throws(Failure) -> Int {
    start(&part)
    return try part.fill(read)
  }

  /// Takes what came; true where the part now holds whole rows and is to be read.
  ///
  /// More may have come than one part holds: then the next call gives the rest.
  package mutating func cut(_ part: inout CSVPart) -> Bool {
    guard !hasEnded else { return false }
    start(&part)
    if let length = lengthOfRows(in: part) {
      carried = Array(part.buffer[length..<part.count])
      line += scan.restart(behind: length)
      part.count = length
    } else if part.count > rowLimit + Self.besidesRow {
      part.isLast = true
      hasEnded = true
    } else {
      return false
    }
    isFilling = false
    isFirst = false
    return true
  }

  /// Says that the table ends with what came, which may be nothing.
  package mutating func end(_ part: inout CSVPart) {
    start(&part)
    part.isLast = true
    hasEnded = true
  }

  private mutating func start(_ part: inout CSVPart) {
    guard !isFilling else { return }
    part.start(with: carried)
    part.line = line
    part.isFirst = isFirst
    isFilling = true
  }

  private mutating func lengthOfRows(in part: borrowing CSVPart) -> Int? {
    let bytes = part.buffer.span.extracting(first: part.count)
    scan.pass(over: bytes, startsTable: part.isFirst)
    return scan.lengthOfRows(in: bytes)
  }
}
