/// Terminal output as a reader sees it: without escape sequences, and with plain line ends.
enum PlainText {
  private static let escape: UInt8 = 0x1B

  /// Takes out escape sequences and turns CR LF into LF.
  ///
  /// The sequences are those of ECMA-48: CSI, OSC and other strings, and the short ones. Nothing
  /// else is changed: a lone CR stays.
  ///
  /// A sequence, or a CR, that is not complete yet at the end is left out, so that the plain text
  /// of more output always begins with the plain text of less.
  static func of(_ output: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = output[...]
    while let byte = rest.first {
      if byte == escape {
        guard let length = sequenceLength(rest) else { return plain }
        rest = rest.dropFirst(length)
      } else if byte == UInt8(ascii: "\r") {
        guard let next = rest.dropFirst().first else { return plain }
        if next != UInt8(ascii: "\n") { plain.append(byte) }
        rest = rest.dropFirst()
      } else {
        plain.append(byte)
        rest = rest.dropFirst()
      }
    }
    return plain
  }

  /// The bytes of the escape sequence that `text` begins with; nil while it is not complete.
  private static func sequenceLength(_ text: ArraySlice<UInt8>) -> Int? {
    guard let kind = text.dropFirst().first else { return nil }
    let body = text.dropFirst(2)
    switch kind {
    case UInt8(ascii: "["):
      return body.firstIndex { (0x40...0x7E).contains($0) }.map { $0 - text.startIndex + 1 }
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      return stringEnd(body).map { $0 - text.startIndex }
    case 0x20...0x2F:
      return body.firstIndex { (0x30...0x7E).contains($0) }.map { $0 - text.startIndex + 1 }
    default:
      return 2
    }
  }

  /// The index after the BEL or ESC \ that ends a control string.
  private static func stringEnd(_ body: ArraySlice<UInt8>) -> Int? {
    var rest = body
    while let byte = rest.popFirst() {
      if byte == 0x07 { return rest.startIndex }
      if byte == escape, rest.first == UInt8(ascii: "\\") { return rest.startIndex + 1 }
    }
    return nil
  }
}
