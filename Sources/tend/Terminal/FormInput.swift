import Formats
import Psychometrics

/// Answers to one form, from a file or stdin.
enum FormInput {
  /// No form is longer; a larger file is something else.
  private static let limit = 1_048_576

  /// The text of a small file or of stdin.
  ///
  /// - Throws: `FileFault`, or `DataFault` where it is empty, not UTF-8 or holds a NUL byte.
  static func text(_ path: String?) throws -> String {
    let reader = try BlockReader(path)
    let name = reader.name
    var bytes = try reader.readAll(limit: limit)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let index = bytes.firstIndex(of: 0) {
      throw DataFault.nulByte(name: name, line: line(of: index, in: bytes))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataFault.notUTF8(name: name, line: firstInvalidLine(bytes))
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw DataFault.empty(name: name) }
    return text
  }

  /// The words of a note in a file or stdin, trimmed.
  ///
  /// - Throws: what `text` throws; `DataFault.noText` where there are none.
  static func note(_ path: String?) throws -> String {
    do {
      return try text(path).trimmed
    } catch DataFault.empty {
      throw DataFault.noText
    }
  }

  /// The answers in a file or stdin, checked against a definition.
  ///
  /// - Throws: what `text` throws; `DataFault.looksLikeTable`; `AnswersFault`.
  static func answers(_ path: String?, to definition: Definition) throws -> Answers {
    let text = try text(path)
    if looksLikeTable(text) { throw DataFault.looksLikeTable(name: path ?? "-") }
    do throws(ScoringError) {
      return try Answers(text: text, to: definition)
    } catch {
      throw AnswersFault(error: error, name: path == "-" ? nil : path)
    }
  }

  /// Whether the first line that is not empty names a column `item1`, in quotes or not.
  private static func looksLikeTable(_ text: String) -> Bool {
    text.drop(while: \.isNewline).prefix { !$0.isNewline }
      .split { $0 == "," || $0 == ";" || $0 == "\t" }
      .contains { $0 == "item1" || $0 == "\"item1\"" }
  }

  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    bytes[..<index].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// The first line that is not UTF-8; a line break is never part of a longer character.
  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }
}
