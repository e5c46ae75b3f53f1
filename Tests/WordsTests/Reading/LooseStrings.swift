/// The rule that words are printed as a `Phrase` and in no other way.
enum LooseStrings {
  /// What sends its text to a reader as it is.
  static let printing: Set = [
    "print", "debugPrint", "write", "fputs", "puts", "drawn", "written", "path",
  ]

  /// The strings of a file that hold words outside the places where sentences belong: of two words
  /// or more, or of one where it is printed at once; and words that are the same in both languages.
  static func findings(in texts: SourceTexts) -> [LooseLiteral] {
    all(in: texts).filter { literal in !AllowedString.all.contains { $0.allows(literal) } }
  }

  /// The same, also where they are allowed.
  static func all(in texts: SourceTexts) -> [LooseLiteral] {
    texts.same.filter { hasWord($0.text) }
      + texts.loose.filter { literal in
        if isForDatabase(literal) { return false }
        if let call = literal.call, printing.contains(call), hasWord(literal.text) { return true }
        return hasTwoWords(literal.text)
      }
  }

  /// A letter beside a letter; a lone one is a mark, or part of a control sequence.
  static func hasWord(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { $0.count > 1 }
  }

  /// Two words with white space between them.
  static func hasTwoWords(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).map(hasOnlyWord)
    return zip(words, words.dropFirst()).contains { $0 && $1 }
  }

  /// Letters, with no mark but such as stand at the end of a word.
  private static func hasOnlyWord(_ text: Substring) -> Bool {
    let word = text.drop { "\"'“‘(¿¡".contains($0) }
    let letters = word.prefix { $0.isLetter || "-'’".contains($0) }
    return letters.contains(where: \.isLetter)
      && word.dropFirst(letters.count).allSatisfy { ".,:;?!)\"'”’".contains($0) }
  }

  /// SQL is read by engines and by nobody else; only the room of the store and what writes statements
  /// for other people's engines hold any.
  private static func isForDatabase(_ literal: LooseLiteral) -> Bool {
    ["Sources/Store/", "Sources/Outcomes/SQL/"].contains(where: literal.file.hasPrefix)
      && literal.text.split { !$0.isLetter }.contains { keywords.contains($0) }
  }

  private static let keywords: Set<Substring> = [
    "ALTER", "AND", "AS", "BEGIN", "CASE", "CHECK", "COMMIT", "CREATE", "DELETE", "DROP", "FROM",
    "GROUP", "INSERT", "JOIN", "NOT", "NULL", "OR", "ORDER", "PRAGMA", "REFERENCES", "ROLLBACK",
    "SELECT", "SET", "STRICT", "UNION", "UPDATE", "VACUUM", "VALUES", "WHEN", "WHERE",
  ]
}
