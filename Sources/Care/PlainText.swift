package import Formats

/// Words that a person typed, kept exactly as they were written.
///
/// They are not empty, not longer than ``mostCharacters``, and hold nothing that could move a
/// cursor, change colours or turn the order of reading: such a text can be shown, printed and kept
/// as it is. It is never trimmed, corrected or searched for meaning.
package struct PlainText: Hashable, Sendable {
  package let text: String

  /// How many lines a text may have.
  package enum Lines: Hashable, Sendable {
    case one
    /// Any number, parted by newlines; an empty line may stand between them.
    case many
  }

  package static let mostCharacters = 2000
  /// A character can be made of many signs; this bounds what a text takes to keep.
  package static let mostBytes = 8000

  /// The words, or nil where ``rule(_:)`` does not hold.
  ///
  /// Refused are text without a visible sign, text that is too long, control characters (C0, DEL,
  /// C1, so a tab and a carriage return too), line separators (U+2028, U+2029), and signs that
  /// override the direction of writing (U+202A to U+202E, U+2066 to U+2069).
  package init?(_ text: String, lines: Lines = .one) {
    guard text.utf8.count <= Self.mostBytes, text.count <= Self.mostCharacters,
      text.contains(where: { $0.displayWidth > 0 && !$0.isWhitespace }),
      text.unicodeScalars.allSatisfy({ $0 == "\n" ? lines == .many : Self.isPlain($0) })
    else { return nil }
    self.text = text
  }

  /// What a text has to be, for the moment somebody's words were refused.
  package static func rule(_ lines: Lines) -> Phrase {
    switch lines {
    case .one:
      Phrase(
        en: "Write 1 to \(mostCharacters) letters on one line.",
        es: "Escribe de 1 a \(mostCharacters) letras en una sola línea.")
    case .many:
      Phrase(
        en: "Write 1 to \(mostCharacters) letters; more than one line is fine.",
        es: "Escribe de 1 a \(mostCharacters) letras; puede ser más de una línea.")
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      false
    default: true
    }
  }
}

extension PlainText: CustomStringConvertible {
  package var description: String { text }
}
