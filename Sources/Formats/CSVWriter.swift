/// Writes tables as RFC 4180 has them, with lines that end in LF.
package enum CSVWriter {
  /// A field as it stands in a row: between quotes only where it holds a comma, a quote or a line
  /// break, or where it is empty and alone in its row (`isAlone`), which would read as an empty
  /// line.
  package static func quoted(_ content: [UInt8], isAlone: Bool = false) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let needsQuotes =
      content.isEmpty
      ? isAlone
      : content.contains { byte in
        byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r")
      }
    guard needsQuotes else { return content }
    var quoted: [UInt8] = [quote]
    quoted.reserveCapacity(content.count + 2)
    for byte in content {
      if byte == quote { quoted.append(quote) }
      quoted.append(byte)
    }
    quoted.append(quote)
    return quoted
  }

  /// The same for text.
  package static func quoted(_ content: String, isAlone: Bool = false) -> String {
    String(decoding: quoted(Array(content.utf8), isAlone: isAlone), as: UTF8.self)
  }

  /// A whole line with its end.
  package static func line(_ fields: [String]) -> String {
    fields.map { quoted($0, isAlone: fields.count == 1) }.joined(separator: ",") + "\n"
  }
}
