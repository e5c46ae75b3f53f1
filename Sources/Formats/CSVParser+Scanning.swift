extension CSVParser {
  enum State: Equatable {
    /// At the start of the table, behind that many bytes of a byte order mark.
    case start(markBytes: Int)
    /// At the start of a field, or inside one without quotes.
    case plain
    case quoted
    /// Behind a quote inside a quoted field: its end, or the first of a pair.
    case behindQuote
    /// Behind a carriage return outside quotes.
    case behindReturn
    /// Behind a fault that ends the reading.
    case ended
  }

  /// Passes over one byte at least, or changes the state, and returns the place to go on from.
  ///
  /// Behind the end of a row it sets `foundLength`.
  mutating func pass(_ piece: Span<UInt8>, from place: Int) -> Int {
    switch state {
    case .start(let markBytes): passMark(piece, from: place, markBytes: markBytes)
    case .plain: passPlain(piece, from: place)
    case .quoted: passQuoted(piece, from: place)
    case .behindQuote: passBehindQuote(piece, at: place)
    case .behindReturn: passBehindReturn(piece, at: place)
    case .ended: piece.count
    }
  }

  /// Notes a fault in the field that is being read, unless the row has one already.
  mutating func note(_ kind: CSVFault.Kind, line: Int) {
    guard rowFault == nil else { return }
    rowFault = CSVFault(kind: kind, line: line, column: fields.count + 1)
  }

  /// Notes where the whole row stops being UTF-8, if it does and has no other fault.
  mutating func noteInvalidUTF8(in row: Span<UInt8>) {
    guard rowFault == nil, let place = UTF8Check.firstFault(in: row) else { return }
    var line = fields.line
    for earlier in 0..<place where row[earlier] == Self.lineFeed { line += 1 }
    let column = fields.index(of: place) + 1
    rowFault = CSVFault(kind: .invalidUTF8, line: line, column: column)
  }

  private static var lineFeed: UInt8 { 0x0A }
  private static var carriageReturn: UInt8 { 0x0D }
  private static var quote: UInt8 { 0x22 }
  private static var comma: UInt8 { 0x2C }

  private mutating func passMark(_ piece: Span<UInt8>, from place: Int, markBytes: Int) -> Int {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard piece[place] == mark[markBytes] else {
      hasNonASCII = markBytes > 0
      state = .plain
      return place
    }
    guard markBytes == 2 else {
      state = .start(markBytes: markBytes + 1)
      return place + 1
    }
    carried = []
    rowStart = place + 1
    state = .plain
    return place + 1
  }

  /// Passes over bytes that need no thought, then over one that does.
  private mutating func passPlain(_ piece: Span<UInt8>, from start: Int) -> Int {
    let end = min(piece.count, start + CSVFields.room)
    let place = passUnmarked(piece, from: start, to: end)
    guard place < end else { return place }
    let byte = piece[place]
    switch byte {
    case Self.lineFeed: foundLength = place - rowStart
    case Self.carriageReturn: state = .behindReturn
    case Self.quote: openQuote(at: place - rowStart)
    case 0: note(.nulByte, line: line)
    default: if byte >= 0x80 { hasNonASCII = true }
    }
    return place + 1
  }

  /// The common path: letters, digits and commas, whose places it keeps.
  ///
  /// A local count and a span of the places make it as fast as a loop in C; through `fields` and
  /// with an array that grows it takes twice the time.
  private mutating func passUnmarked(
    _ piece: Span<UInt8>, from start: Int, to end: Int
  ) -> Int {
    fields.makeRoom()
    let rowStart = rowStart
    var count = fields.count
    var ends = fields.ends.mutableSpan
    var place = start
    while place < end {
      let byte = piece[place]
      if byte == Self.comma {
        ends[count] = Int32(truncatingIfNeeded: place - rowStart)
        count += 1
      } else if byte < Self.comma || byte >= 0x80 {
        break
      }
      place += 1
    }
    fields.count = count
    return place
  }

  private mutating func openQuote(at offset: Int) {
    guard offset == fields.nextStart else { return note(.quoteInUnquotedField, line: line) }
    openingLine = line
    state = .quoted
  }

  private mutating func passQuoted(_ piece: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place < piece.count {
      let byte = piece[place]
      place += 1
      switch byte {
      case Self.quote:
        state = .behindQuote
        return place
      case Self.lineFeed: line += 1
      case 0: note(.nulByte, line: line)
      default: if byte >= 0x80 { hasNonASCII = true }
      }
    }
    return place
  }

  private mutating func passBehindQuote(_ piece: Span<UInt8>, at place: Int) -> Int {
    switch piece[place] {
    case Self.quote: state = .quoted
    case Self.comma:
      fields.append(end: place - rowStart)
      state = .plain
    case Self.carriageReturn: state = .behindReturn
    case Self.lineFeed:
      foundLength = place - rowStart
      state = .plain
    default:
      note(.textAfterQuote, line: line)
      state = .plain
      return place
    }
    return place + 1
  }

  private mutating func passBehindReturn(_ piece: Span<UInt8>, at place: Int) -> Int {
    state = .plain
    guard piece[place] == Self.lineFeed else {
      note(.loneCarriageReturn, line: line)
      return place
    }
    foundLength = place - 1 - rowStart
    return place + 1
  }
}
