/// One way to a file's key, as it stands in the header: arguments, of which the first names the
/// kind, and a body.
struct AgeStanza {
  /// Bytes to a full line of the body, which are 64 digits of Base 64.
  static let bytesPerLine = 48
  static let digitsPerLine = 64

  var arguments: [String]
  var body: [UInt8]
  /// The line of the header it begins on, counted from 1; 0 in one that is yet to be written.
  var line = 0

  /// Appends the lines of the stanza. The last is shorter than the others, and may be empty.
  func write(into text: inout [UInt8]) {
    text += "-> \(arguments.joined(separator: " "))\n".utf8
    var rest = body[...]
    while rest.count >= Self.bytesPerLine {
      Base64.encode(rest.prefix(Self.bytesPerLine), padded: false, into: &text)
      text.append(UInt8(ascii: "\n"))
      rest = rest.dropFirst(Self.bytesPerLine)
    }
    Base64.encode(rest, padded: false, into: &text)
    text.append(UInt8(ascii: "\n"))
  }
}
