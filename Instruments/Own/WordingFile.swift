package import Formats
package import Psychometrics

/// The sentences of a form as an organisation brings them, in a table or in JSON.
///
/// A table is CSV (RFC 4180, UTF-8) with the columns `item`, `text` and `language` in any order and
/// no others. JSON is `{"items": [{"item": 1, "text": "…", "language": "en"}]}` or that list alone.
/// What begins with a bracket or a brace is read as JSON, all else as a table; a byte order mark and
/// lines that end in CRLF are taken.
///
/// There may be one language or several. Each that is there has every item once. A text has 1 to 500
/// characters on one line; white space around it is taken away.
package struct WordingFile: Hashable, Sendable {
  /// One a language, English first.
  package let texts: [WordingText]

  /// The greatest size of a file in bytes.
  package static let byteLimit = 1 << 20
  /// The greatest length of one text in characters (Unicode scalars).
  package static let textLimit = 500

  /// Reads the sentences for an instrument.
  ///
  /// - Throws: `WordingFileFaults` with everything that is wrong, as far as it can be made out.
  package init(_ bytes: [UInt8], for definition: Definition) throws(WordingFileFaults) {
    guard bytes.count <= Self.byteLimit else {
      throw WordingFileFaults([
        WordingFileFault(.file, .fileTooLong(bytes: bytes.count, limit: Self.byteLimit))
      ])
    }
    var rows = WordingRows(itemCount: definition.form.itemCount)
    if Self.looksLikeJSON(bytes) { rows.readJSON(bytes) } else { rows.readTable(bytes) }
    texts = try rows.finished()
  }

  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = content.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}

/// The sentences of a form in one language.
package struct WordingText: Hashable, Sendable {
  package let language: Language
  /// One an item, in item order.
  package let items: [String]
}
