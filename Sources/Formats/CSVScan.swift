/// Finds out where rows end, and nothing else, so that it takes a fraction of the time of reading.
struct CSVScan: Sendable {
  private var isQuoted = false
  /// The place behind the last quote that closed a field, or was the first of a pair.
  private var placeBehindQuote = -1
  /// How many bytes were passed over.
  private var place = 0
  /// How many line feeds they held.
  private var breaks = 0
  /// A run of bytes that holds the last end of a row, and no quote; nil where no row has ended.
  private var lastEnd: Range<Int>?
  /// How many line feeds there are up to that end.
  private var breaksAtLastEnd = 0

  /// Bytes that are looked at together.
  private static var step: Int { 128 }

  /// Passes over what the bytes hold behind those already passed; at the start of a table no further
  /// than to the first end of a row.
  mutating func pass(over bytes: Span<UInt8>, startsTable: Bool) {
    while startsTable, place < bytes.count {
      guard lastEnd == nil else { return }
      pass(bytes, at: place, startsTable: true)
      place += 1
    }
    while place < bytes.count {
      let run = place..<min(place + Self.step, bytes.count)
      if let found = Self.look(at: bytes, from: place), !found.hasQuote {
        breaks += found.breaks
        if !isQuoted, found.breaks > 0 {
          lastEnd = run
          breaksAtLastEnd = breaks
        }
      } else {
        for place in run { pass(bytes, at: place, startsTable: false) }
      }
      place = run.upperBound
    }
  }

  /// The length of the whole rows in these bytes; nil where no row ends in them.
  func lengthOfRows(in bytes: Span<UInt8>) -> Int? {
    guard let lastEnd else { return nil }
    return lastEnd.last { bytes[$0] == Self.lineFeed }.map { $0 + 1 }
  }

  /// Goes on behind the last end of a row, and returns how many line feeds there are up to it.
  mutating func restart(behind length: Int) -> Int {
    let passed = breaksAtLastEnd
    place -= length
    placeBehindQuote -= length
    breaks -= passed
    breaksAtLastEnd = 0
    lastEnd = nil
    return passed
  }

  private static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  private static var quote: UInt8 { UInt8(ascii: "\"") }

  /// The line feeds of a run, and whether it holds a quote; nil where the run is not whole.
  private static func look(
    at bytes: Span<UInt8>, from start: Int
  ) -> (hasQuote: Bool, breaks: Int)? {
    guard start <= bytes.count &- step else { return nil }
    let run = bytes.extracting(start..<start + step)
    var breaks: UInt64 = 0
    var quotes: UInt64 = 0
    var place = 0
    while place < step, let word = ByteWord(run, at: place) {
      breaks &+= word.marks(of: lineFeed)
      quotes |= word.hints(of: quote)
      place &+= ByteWord.width
    }
    return (quotes != 0, ByteWord.sum(of: breaks))
  }

  private mutating func pass(_ bytes: Span<UInt8>, at place: Int, startsTable: Bool) {
    switch bytes[place] {
    case Self.lineFeed:
      breaks += 1
      guard !isQuoted else { return }
      lastEnd = place..<place + 1
      breaksAtLastEnd = breaks
    case Self.quote where isQuoted:
      isQuoted = false
      placeBehindQuote = place + 1
    case Self.quote:
      isQuoted =
        place == placeBehindQuote || startsField(bytes, at: place, startsTable: startsTable)
    default: return
    }
  }

  /// Whether a byte outside quotes is the first of its field.
  private func startsField(_ bytes: Span<UInt8>, at place: Int, startsTable: Bool) -> Bool {
    guard place > 0 else { return true }
    if bytes[place - 1] == UInt8(ascii: ",") || bytes[place - 1] == Self.lineFeed { return true }
    // A byte order mark is no part of the table's first field.
    return startsTable && place == 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }
}
