/// Well-formed UTF-8 as Unicode's table 3-7 has it: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
enum UTF8Check {
  /// The place of the first byte that is not part of a well-formed sequence, or nil where all is.
  static func firstFault(in bytes: Span<UInt8>) -> Int? {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: place)
      if length == 0 { return place }
      place += length
    }
    return nil
  }

  /// The length of the well-formed sequence that starts at a place in the bytes, or 0.
  static func sequenceLength(in bytes: Span<UInt8>, at place: Int) -> Int {
    let first = bytes[place]
    let length: Int
    // The second byte has a narrower range after E0, ED, F0 and F4.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      second = 0xA0...0xBF
    case 0xED:
      length = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      second = 0x90...0xBF
    case 0xF4:
      length = 4
      second = 0x80...0x8F
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard bytes.count - place >= length, second.contains(bytes[place + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[place + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
