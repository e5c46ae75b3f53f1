extension JSONReader {
  /// Whether a run of signs that is read as one number or word may start with that byte.
  static func mayStartNumberOrWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Reads a run of letters, digits and signs whole; one that is no value is noted and stands as
  /// null.
  mutating func readNumberOrWord() throws(JSONStop) -> JSON {
    let start = place
    while let byte = next, Self.mayStartNumberOrWord(byte) { place += 1 }
    let run = bytes[start..<place]
    // Every byte is ASCII here.
    let text = String(decoding: run, as: UTF8.self)
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default: break
    }
    let shown = String(text.prefix(40))
    switch NumberForm(run) {
    case .word: try note(.unknownWord(shown), at: start)
    case .leadingZero: try note(.leadingZero(shown), at: start)
    case .malformed: try note(.malformedNumber(shown), at: start)
    case .integer:
      if let value = Int(text) { return .integer(value) }
      try note(.numberOutOfRange(shown), at: start)
    case .decimal(let isZero):
      if let value = Double(text), value.isFinite, isZero || value != 0 { return .number(value) }
      try note(.numberOutOfRange(shown), at: start)
    }
    return .null
  }
}

/// What a run of signs is by the grammar of RFC 8259, section 6.
private enum NumberForm {
  case word
  case leadingZero
  case malformed
  case integer
  /// With a fraction or an exponent; zero if all digits before the exponent are.
  case decimal(isZero: Bool)

  init(_ run: ArraySlice<UInt8>) {
    var rest = run
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    if let first = rest.first, Self.isLetter(first) {
      self = .word
      return
    }
    let whole = Self.takeDigits(&rest)
    var fraction: ArraySlice<UInt8> = []
    var hasExponent = false
    var isWellFormed = !whole.isEmpty
    let hasFraction = rest.first == UInt8(ascii: ".")
    if hasFraction {
      rest.removeFirst()
      fraction = Self.takeDigits(&rest)
      isWellFormed = isWellFormed && !fraction.isEmpty
    }
    if let sign = rest.first, sign == UInt8(ascii: "e") || sign == UInt8(ascii: "E") {
      hasExponent = true
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest.removeFirst()
      }
      isWellFormed = isWellFormed && !Self.takeDigits(&rest).isEmpty
    }
    if !isWellFormed || !rest.isEmpty {
      self = .malformed
    } else if whole.count > 1, whole.first == UInt8(ascii: "0") {
      self = .leadingZero
    } else if hasFraction || hasExponent {
      let zero = UInt8(ascii: "0")
      self = .decimal(isZero: whole.allSatisfy { $0 == zero } && fraction.allSatisfy { $0 == zero })
    } else {
      self = .integer
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }

  private static func takeDigits(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    bytes = bytes.dropFirst(digits.count)
    return digits
  }
}
