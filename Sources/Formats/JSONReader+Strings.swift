extension JSONReader {
  /// Reads a string from its opening quote on.
  mutating func readString() throws(JSONStop) -> String {
    let opening = place
    place += 1
    var text: [UInt8] = []
    while true {
      try readPlainBytes(into: &text)
      switch next {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try readEscape(into: &text)
      case .none, UInt8(ascii: "\n"): throw stop(.unclosedString, at: opening)
      case .some(let byte):
        try note(.controlCharacter(Unicode.Scalar(byte)), at: place)
        place += 1
      }
    }
  }

  /// Copies what stands for itself, up to the next quote, backslash or control character.
  private mutating func readPlainBytes(into text: inout [UInt8]) throws(JSONStop) {
    let start = place
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      place += 1
    }
    if let fault = UTF8Check.firstFault(in: bytes.span.extracting(start..<place)) {
      try note(.invalidUTF8, at: start + fault)
    }
    text += bytes[start..<place]
  }

  /// Reads an escape from its backslash on.
  private mutating func readEscape(into text: inout [UInt8]) throws(JSONStop) {
    let backslash = place
    place += 1
    guard let letter = next else { return }
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      place += 1
      return try readUnicodeEscape(from: backslash, into: &text)
    default:
      // A control character or a broken sequence after the backslash is named by the caller.
      guard letter >= 0x20, let scalar = scalar(at: place) else { return }
      try note(.unknownEscape(scalar), at: backslash)
      place += UTF8.width(scalar)
      return
    }
    place += 1
  }

  /// Reads from behind `\u`, both halves of a pair of surrogates at once.
  private mutating func readUnicodeEscape(
    from backslash: Int, into text: inout [UInt8]
  ) throws(JSONStop) {
    guard let unit = takeFourHexDigits() else { return try note(.malformedEscape, at: backslash) }
    if let scalar = Unicode.Scalar(unit) {
      text += String(Character(scalar)).utf8
      return
    }
    let second = place
    if UTF16.isLeadSurrogate(unit), next == UInt8(ascii: "\\"), place + 1 < bytes.count,
      bytes[place + 1] == UInt8(ascii: "u")
    {
      place += 2
      if let low = takeFourHexDigits(), UTF16.isTrailSurrogate(low) {
        let pair = UTF16.EncodedScalar([unit, low])
        text += String(Character(UTF16.decode(pair))).utf8
        return
      }
      place = second
    }
    try note(.loneSurrogate, at: backslash)
  }

  /// Passes over four hexadecimal digits, or over nothing.
  private mutating func takeFourHexDigits() -> UInt16? {
    guard bytes.count - place >= 4 else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    place += 4
    return unit
  }
}
