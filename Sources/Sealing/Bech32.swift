/// Text for a few bytes, with a prefix that says what they are and a checksum that finds slips of
/// the hand: `age1…`.
///
/// Source: BIP 173, without its limit of 90 characters, as the age format has it. A text is all
/// lowercase or all uppercase, and the checksum is always that of the lowercase text.
enum Bech32 {
  private static let digits = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let separator = UInt8(ascii: "1")
  private static let checksumLength = 6

  /// The lowercase text for some bytes.
  ///
  /// - Parameter prefix: lowercase ASCII, at least one character.
  static func text(prefix: String, bytes: [UInt8]) -> String {
    let fives = regroup(bytes, from: 8, to: 5, padded: true) ?? []
    let start = expanded(Array(prefix.utf8)) + fives
    let checksum = remainder(of: start + [UInt8](repeating: 0, count: checksumLength)) ^ 1
    var text = Array(prefix.utf8) + [separator]
    for five in fives { text.append(digits[Int(five)]) }
    for place in 0..<checksumLength {
      text.append(digits[Int(checksum >> UInt32(5 * (checksumLength - 1 - place)) & 31)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The prefix and the bytes of a text, or nil where it is no Bech32; the prefix is given back in
  /// the case in which it was written.
  static func read(_ text: String) -> (prefix: String, bytes: [UInt8])? {
    let written = Array(text.utf8)
    let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let lower = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard !(written.contains(where: upper.contains) && written.contains(where: lower.contains))
    else { return nil }
    let lowered = written.map { upper.contains($0) ? $0 + 32 : $0 }
    guard let place = lowered.lastIndex(of: separator), place >= 1,
      lowered.count - place - 1 >= checksumLength,
      lowered[..<place].allSatisfy({ 33...126 ~= $0 })
    else { return nil }
    var fives: [UInt8] = []
    for digit in lowered[(place + 1)...] {
      guard let five = digits.firstIndex(of: digit) else { return nil }
      fives.append(UInt8(five))
    }
    guard remainder(of: expanded(Array(lowered[..<place])) + fives) == 1,
      let bytes = regroup(fives.dropLast(checksumLength), from: 5, to: 8, padded: false)
    else { return nil }
    return (String(decoding: written[..<place], as: UTF8.self), bytes)
  }

  /// The prefix as the checksum takes it: the high bits of its characters, a zero, the low bits.
  private static func expanded(_ prefix: [UInt8]) -> [UInt8] {
    prefix.map { $0 >> 5 } + [0] + prefix.map { $0 & 31 }
  }

  /// The remainder after division by BIP 173's generator polynomial.
  private static func remainder(of values: [UInt8]) -> UInt32 {
    let generator: [UInt32] = [
      0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
    ]
    var remainder: UInt32 = 1
    for value in values {
      let top = remainder >> 25
      remainder = (remainder & 0x1FF_FFFF) << 5 ^ UInt32(value)
      for (place, term) in generator.enumerated() where top >> UInt32(place) & 1 == 1 {
        remainder ^= term
      }
    }
    return remainder
  }

  /// The same bits in groups of another width, most significant first.
  ///
  /// - Parameter padded: whether bits left over are filled up with zeros to one more group. Where
  ///   not, they must be zero and fewer than one group of the old width, else the answer is nil.
  private static func regroup(
    _ groups: some Sequence<UInt8>, from width: Int, to newWidth: Int, padded: Bool
  ) -> [UInt8]? {
    var held = 0
    var bits: UInt32 = 0
    var regrouped: [UInt8] = []
    for group in groups {
      bits = (bits << UInt32(width) | UInt32(group)) & 0xFFF
      held += width
      while held >= newWidth {
        held -= newWidth
        regrouped.append(UInt8(bits >> UInt32(held) & (1 << UInt32(newWidth) - 1)))
      }
    }
    let rest = bits & (1 << UInt32(held) - 1)
    if padded {
      if held > 0 { regrouped.append(UInt8(rest << UInt32(newWidth - held))) }
    } else if held >= width || rest != 0 {
      return nil
    }
    return regrouped
  }
}
