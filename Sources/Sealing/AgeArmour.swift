/// A sealed file as lines of text, for mail and paper: Base 64 in lines of 64 digits between two
/// markers.
///
/// Source: the age format, which takes the strict form of RFC 7468, section 3.
enum AgeArmour {
  static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  static let bytesPerLine = 48
  static let digitsPerLine = 64

  static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }
}

/// Puts the armour on, from blocks of any size.
struct AgeArmourWriter {
  private static let newline = UInt8(ascii: "\n")

  private var hasBegun = false
  /// Bytes that wait for their line to fill up.
  private var pending: [UInt8] = []

  mutating func write(_ block: ArraySlice<UInt8>, into out: inout [UInt8]) {
    begin(into: &out)
    var rest = block
    while pending.count + rest.count >= AgeArmour.bytesPerLine {
      let taken = rest.prefix(AgeArmour.bytesPerLine - pending.count)
      rest = rest[taken.endIndex...]
      if pending.isEmpty {
        writeLine(taken, into: &out)
      } else {
        pending += taken
        writeLine(pending[...], into: &out)
        pending.removeAll(keepingCapacity: true)
      }
    }
    pending += rest
  }

  mutating func finish(into out: inout [UInt8]) {
    begin(into: &out)
    if !pending.isEmpty { writeLine(pending[...], into: &out) }
    out += AgeArmour.end
    out.append(Self.newline)
  }

  private mutating func begin(into out: inout [UInt8]) {
    if hasBegun { return }
    hasBegun = true
    out += AgeArmour.begin
    out.append(Self.newline)
  }

  private func writeLine(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) {
    Base64.encode(bytes, padded: true, into: &out)
    out.append(Self.newline)
  }
}
