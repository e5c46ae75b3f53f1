package import Psychometrics

/// What a cell of the column `wording` says: `published`, `own`, or the name of a text of the
/// published form behind ``namedPrefix``.
package enum WordingText {
  package static let namedPrefix = "published:"

  /// Nil for any other text.
  package static func kind(of text: String) -> WordingKind? {
    if let kind = WordingKind.allCases.first(where: { $0.rawValue == text }) { return kind }
    return name(of: text) == nil ? nil : .published
  }

  /// The name of the text; nil where there is none.
  package static func name(of text: String) -> String? {
    guard text.hasPrefix(namedPrefix), text.count > namedPrefix.count else { return nil }
    return String(text.dropFirst(namedPrefix.count))
  }
}
