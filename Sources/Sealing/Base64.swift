/// Base 64 of RFC 4648, section 4, in its one canonical form: the bits left over in the last digit
/// are zero, and there is no white space.
enum Base64 {
  static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  static let padding = UInt8(ascii: "=")

  /// The value of each byte as a digit, or 0xFF where it is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  /// Appends the digits for some bytes.
  ///
  /// - Parameter padded: whether `=` fills the last group of four.
  static func encode(_ bytes: ArraySlice<UInt8>, padded: Bool, into text: inout [UInt8]) {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let count = min(3, bytes.endIndex - place)
      var group: UInt32 = 0
      for offset in 0..<3 {
        group = group << 8 | (offset < count ? UInt32(bytes[place + offset]) : 0)
      }
      for digit in 0..<4 {
        if digit <= count {
          text.append(digits[Int(group >> UInt32(18 - 6 * digit) & 0x3F)])
        } else if padded {
          text.append(padding)
        }
      }
      place += count
    }
  }

  /// Appends the bytes that a text stands for.
  ///
  /// - Returns: false where the text is not the canonical encoding of any bytes; what was appended
  ///   then means nothing.
  static func decode(_ text: ArraySlice<UInt8>, padded: Bool, into bytes: inout [UInt8]) -> Bool {
    var end = text.endIndex
    if padded {
      guard text.count % 4 == 0 else { return false }
      while text.endIndex - end < 2, end > text.startIndex, text[end - 1] == padding { end -= 1 }
    }
    guard (end - text.startIndex) % 4 != 1 else { return false }
    var group: UInt32 = 0
    var held = 0
    for place in text.startIndex..<end {
      let value = values[Int(text[place])]
      guard value != 0xFF else { return false }
      group = group << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(held)))
      }
    }
    return group & (1 << UInt32(held) - 1) == 0
  }

  /// The unpadded digits for some bytes, as a string.
  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    encode(bytes[...], padded: false, into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that an unpadded text stands for, or nil where it is not canonical.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    return decode(Array(text.utf8)[...], padded: false, into: &bytes) ? bytes : nil
  }
}
