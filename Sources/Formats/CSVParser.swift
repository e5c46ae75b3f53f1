/// Reads a table (RFC 4180, UTF-8) in blocks of any size, in memory that grows with the longest row
/// alone.
///
/// Lines end in LF or CRLF; the last may lack its end. A byte order mark at the start is passed
/// over. A line without any byte is skipped; a lone `""` is a row of one empty field. The header is
/// a row like any other, and rows may differ in their number of fields: the caller knows how many
/// there should be.
///
/// ```swift
/// var parser = CSVParser()
/// try parser.feed(block.span, row: { bytes, fields in … }, fault: { fault, bytes in … })
/// try parser.finish(row: { bytes, fields in … }, fault: { fault, bytes in … })
/// ```
///
/// `row` gets each sound row: its bytes as they were, without the line's end, and its fields.
/// `fault` gets each other row: its first fault and its bytes as they were. Both may throw to end
/// the reading.
package struct CSVParser: ~Copyable {
  package typealias OnRow<Failure: Error> =
    (_ bytes: Span<UInt8>, _ fields: borrowing CSVFields) throws(Failure) -> Void
  package typealias OnFault<Failure: Error> =
    (_ fault: CSVFault, _ bytes: Span<UInt8>) throws(Failure) -> Void
  /// Takes the row that starts at a place of the bytes, on that line, and returns the place of its
  /// line feed; or takes nothing and returns nil, and the row goes the usual way.
  ///
  /// What it takes must not break into several lines.
  ///
  /// For a caller that knows what most rows look like, and reads those faster than their fields can
  /// be told.
  package typealias Glance = (_ bytes: Span<UInt8>, _ start: Int, _ line: Int) -> Int?

  /// The greatest length of a row in bytes, without its line's end.
  package let rowLimit: Int
  var state = State.start(markBytes: 0)
  /// The fields of the current row that have ended.
  var fields = CSVFields()
  /// Where the current row starts in the current piece, below 0 where it did in an earlier one.
  var rowStart = 0
  /// The length of the current row without its line's end, once that was found.
  var foundLength: Int?
  /// The first fault of the current row.
  var rowFault: CSVFault?
  var hasNonASCII = false
  /// The current physical line.
  var line = 1
  /// The line of the last opening quote.
  var openingLine = 1
  /// What earlier pieces hold of the current row.
  var carried: [UInt8] = []

  /// The limit of a row where the caller names none: 1 MiB.
  package static var usualRowLimit: Int { 1 << 20 }

  /// - Parameter rowLimit: 1 byte to 1 GiB; what lies outside is taken as the nearer end.
  package init(rowLimit: Int = Self.usualRowLimit) {
    self.rowLimit = min(max(rowLimit, 1), 1 << 30)
  }

  /// A parser for one part of a table that a ``CSVCutter`` made.
  package init(of part: borrowing CSVPart, rowLimit: Int = Self.usualRowLimit) {
    self.init(rowLimit: rowLimit)
    guard !part.isFirst else { return }
    state = .plain
    line = part.line
    fields.line = part.line
  }

  /// Gives all rows of the part that this parser was made for.
  ///
  /// - Parameter glance: is shown where each row starts, and may take the row itself.
  package mutating func read<Failure: Error>(
    _ part: borrowing CSVPart, glance: Glance = { _, _, _ in nil }, row: OnRow<Failure>,
    fault: OnFault<Failure>
  ) throws(Failure) {
    let bytes = part.buffer.span.extracting(first: part.count)
    try feed(bytes, glance: glance, row: row, fault: fault)
    if part.isLast { try finish(row: row, fault: fault) }
  }

  /// Takes the next bytes of the table.
  package mutating func feed<Failure: Error>(
    _ block: Span<UInt8>, glance: Glance = { _, _, _ in nil }, row: OnRow<Failure>,
    fault: OnFault<Failure>
  ) throws(Failure) {
    // In pieces, so that a row over the limit is found before it takes much memory.
    let pieceLength = max(rowLimit, 1 << 16)
    var start = 0
    while start < block.count, state != .ended {
      let end = min(block.count, start + pieceLength)
      try feed(piece: block.extracting(start..<end), glance: glance, row: row, fault: fault)
      start = end
    }
  }

  /// Says that the table ends here; what is fed later is not read.
  package mutating func finish<Failure: Error>(
    row: OnRow<Failure>, fault: OnFault<Failure>
  ) throws(Failure) {
    switch state {
    case .ended: return
    case .quoted:
      // Whatever else is wrong with the row, nothing behind that quote can be told apart.
      rowFault = nil
      note(.unclosedQuote, line: openingLine)
    case .behindReturn: note(.loneCarriageReturn, line: line)
    case .start(let markBytes): hasNonASCII = markBytes > 0
    case .plain, .behindQuote: break
    }
    let last = carried
    carried = []
    try endRow(last.span, row: row, fault: fault)
    state = .ended
  }

  private mutating func feed<Failure: Error>(
    piece: Span<UInt8>, glance: Glance, row: OnRow<Failure>, fault: OnFault<Failure>
  ) throws(Failure) {
    rowStart = -carried.count
    var place = 0
    while place < piece.count, state != .ended {
      if place == rowStart, state == .plain {
        place = pass(piece, from: place, glance: glance)
        guard place < piece.count else { break }
      }
      place = pass(piece, from: place)
      guard let length = foundLength else { continue }
      foundLength = nil
      if carried.isEmpty {
        try endRow(piece.extracting(rowStart..<rowStart + length), row: row, fault: fault)
      } else {
        // Taken out of `self` while it is lent to the caller, then kept for its room.
        var whole = carried
        carried = []
        if length < whole.count {
          // The last byte carried was the carriage return of the line's end.
          whole.removeLast(whole.count - length)
        } else {
          whole.append(piece.extracting(0..<rowStart + length))
        }
        try endRow(whole.span, row: row, fault: fault)
        whole.removeAll(keepingCapacity: true)
        carried = whole
      }
      line += 1
      fields.line = line
      rowStart = place
    }
    try carry(piece, fault: fault)
  }

  /// Passes over the rows that the caller takes at a glance, and returns where the next one starts.
  private mutating func pass(_ piece: Span<UInt8>, from start: Int, glance: Glance) -> Int {
    var place = start
    while place < piece.count, let end = glance(piece, place, line), piece.indices.contains(end) {
      place = end + 1
      line += 1
    }
    fields.line = line
    rowStart = place
    return place
  }

  /// Keeps what the piece holds of a row that has not ended.
  private mutating func carry<Failure: Error>(
    _ piece: Span<UInt8>, fault: OnFault<Failure>
  ) throws(Failure) {
    guard state != .ended else { return }
    carried.append(piece.extracting(max(0, rowStart)..<piece.count))
    // A carriage return may still turn out to end the line.
    guard carried.count - (state == .behindReturn ? 1 : 0) > rowLimit else { return }
    let tooLong = carried
    carried = []
    try endTooLongRow(tooLong.span, fault: fault)
  }

  private mutating func endRow<Failure: Error>(
    _ bytes: Span<UInt8>, row: OnRow<Failure>, fault: OnFault<Failure>
  ) throws(Failure) {
    guard !bytes.isEmpty else { return }
    guard bytes.count <= rowLimit else { return try endTooLongRow(bytes, fault: fault) }
    fields.append(end: bytes.count)
    if hasNonASCII { noteInvalidUTF8(in: bytes) }
    if let rowFault {
      if rowFault.endsReading { state = .ended }
      try fault(rowFault, bytes)
    } else {
      try row(bytes, fields)
    }
    fields.removeAll()
    rowFault = nil
    hasNonASCII = false
  }

  private mutating func endTooLongRow<Failure: Error>(
    _ bytes: Span<UInt8>, fault: OnFault<Failure>
  ) throws(Failure) {
    state = .ended
    let tooLong = CSVFault(kind: .rowTooLong(limit: rowLimit), line: fields.line, column: 1)
    try fault(tooLong, bytes.extracting(first: rowLimit))
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ bytes: Span<UInt8>) {
    reserveCapacity(count + bytes.count)
    for place in bytes.indices { append(bytes[place]) }
  }
}
