/// Keeps a spreadsheet from taking text for a formula.
///
/// A program that opens CSV may run a cell that begins with `=`, `+`, `-` or `@`, or with a tab or a
/// carriage return before one of them. An apostrophe in front makes it text. Numbers stay as they are:
/// `-3.5` is one.
package enum SpreadsheetText {
  /// The text, with an apostrophe before it where a spreadsheet could take it for a formula.
  package static func safe(_ text: String) -> String {
    isRisky(Array(text.utf8).span) ? "'" + text : text
  }

  /// Whether a cell's content, without quotes, could be taken for a formula.
  package static func isRisky(_ content: Span<UInt8>) -> Bool {
    guard !content.isEmpty else { return false }
    switch content[0] {
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return !isNumber(content.extracting(droppingFirst: 1))
    default: return false
    }
  }

  /// Digits with at most one point among or before them, and at most an exponent behind.
  private static func isNumber(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    var hasPoint = false
    var exponentAt: Int?
    for place in text.indices {
      switch text[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: ".") where !hasPoint && exponentAt == nil: hasPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard digits > 0, exponentAt == nil else { return false }
        exponentAt = place
        digits = 0
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard let exponentAt, place == exponentAt + 1 else { return false }
      default: return false
      }
    }
    return digits > 0
  }
}
