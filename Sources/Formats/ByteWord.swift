/// Eight bytes that are looked at together.
///
/// Scanning for a byte this way takes a fifth of the time of a loop over single bytes. The arithmetic is
/// that of Warren, Hacker's Delight, section 6-1: a byte of zeros is found by what borrows or carries
/// through it.
struct ByteWord {
  private let word: UInt64

  static var width: Int { 8 }

  /// Eight bytes from a place on; nil where fewer are left.
  init?(_ bytes: Span<UInt8>, at place: Int) {
    guard place >= 0, place <= bytes.count &- Self.width else { return nil }
    // The place need not be aligned, and was checked just above.
    let loaded = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: place, as: UInt64.self)
    word = UInt64(littleEndian: loaded)
  }

  /// A word that is 0 unless one of the bytes equals the given one.
  func hints(of byte: UInt8) -> UInt64 {
    let difference = word ^ Self.repeating(byte)
    return (difference &- Self.repeating(0x01)) & ~difference & Self.repeating(0x80)
  }

  /// A word with a 1 in each byte that equals the given one.
  func marks(of byte: UInt8) -> UInt64 {
    let difference = word ^ Self.repeating(byte)
    let low = Self.repeating(0x7F)
    return ~(((difference & low) &+ low) | difference | low) >> 7
  }

  /// The sum of the bytes of a word, which must be under 256.
  static func sum(of marks: UInt64) -> Int {
    Int((marks &* repeating(0x01)) >> 56)
  }

  private static func repeating(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// The place of the first byte at or behind a place that is a comma, a quote, a control character or
  /// no ASCII; the end where there is none.
  static func endOfPlainText(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while let word = ByteWord(bytes, at: place) {
      let controls = (word.word &- repeating(0x20)) & ~word.word
      // Each of these hints is exact up to its first byte, and so are all together.
      let found =
        word.hints(of: UInt8(ascii: ",")) | word.hints(of: UInt8(ascii: "\""))
        | (controls | word.word) & repeating(0x80)
      if found != 0 { return place &+ found.trailingZeroBitCount / 8 }
      place &+= width
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") {
        break
      }
      place += 1
    }
    return place
  }
}

extension CSVFields {
  /// Where a cell ends that starts at a place and has no quotes and only ASCII text: the place of the
  /// first byte that is a comma, a quote, a control character or no ASCII.
  package static func endOfPlainCell(_ bytes: Span<UInt8>, from start: Int) -> Int {
    ByteWord.endOfPlainText(bytes, from: start)
  }
}
