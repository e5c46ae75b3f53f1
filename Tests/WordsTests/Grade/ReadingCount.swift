/// The words, syllables and sentences of running text.
///
/// Counted as Flesch says (How to Write Plain English, 1979, chapter 2): a contraction, a
/// hyphenated word, a figure or a symbol is one word; figures, symbols and abbreviations have one
/// syllable; headings and captions are left out. A sentence ends at a full stop, a question mark or
/// an exclamation mark, or where its text does; colons and semicolons end none, which is the
/// stricter way. A value that is put in later counts as a figure.
struct ReadingCount: Equatable {
  var words = 0
  var syllables = 0
  var sentences = 0

  init() {}

  init(_ texts: [String], _ tongue: Tongue) {
    for text in texts where !Self.isLabel(text) { add(Self.runningText(text), tongue) }
  }

  /// A text of fewer words than this, without a mark at its end, is a label and no sentence.
  static let fewestWords = 5

  static func isLabel(_ text: String) -> Bool {
    let end = text.last { !$0.isWhitespace && !"\")’”»".contains($0) }
    if let end, ".?!:".contains(end) { return false }
    return words(of: text).count < fewestWords
  }

  private mutating func add(_ text: String, _ tongue: Tongue) {
    for sentence in Self.sentences(of: text) {
      let words = Self.words(of: sentence)
      if words.isEmpty { continue }
      sentences += 1
      self.words += words.count
      syllables += words.reduce(0) { $0 + Self.syllables(of: $1, tongue) }
    }
  }

  /// Without commands to be typed: lines set apart by their indent, and what follows a colon.
  static func runningText(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let prose = lines.map { $0.hasPrefix("  ") || $0.isEmpty ? "\n" : String($0) + " " }.joined()
    guard let command = prose.ranges(of: ": tend ").last else { return prose }
    return String(prose[..<command.lowerBound]) + "."
  }

  /// A mark ends a sentence where no small letter and no figure follows: `et al. 1995` goes on.
  static func sentences(of text: String) -> [String] {
    var sentences = [""]
    for word in text.split(separator: " ").flatMap(Self.brokenAtLineEnds) {
      if let last = sentences.last, isEnded(last), !goesOn(word) { sentences.append("") }
      if word == "\n" {
        sentences.append("")
      } else {
        sentences[sentences.count - 1] += " " + word
      }
    }
    return sentences.filter { !words(of: $0).isEmpty }
  }

  private static func brokenAtLineEnds(_ word: Substring) -> [Substring] {
    word.split(separator: "\n", omittingEmptySubsequences: false).flatMap { ["\n", $0] }.dropFirst()
      .filter { !$0.isEmpty }
  }

  private static func isEnded(_ sentence: String) -> Bool {
    sentence.last { !"\")\'’”»".contains($0) }.map { ".?!".contains($0) } ?? false
  }

  private static func goesOn(_ word: Substring) -> Bool {
    word.first.map { $0.isLowercase || $0.isNumber } ?? false
  }

  static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace || "—–/".contains($0) }
      .filter { $0.contains(where: isSaid) }
      .map { word in
        let head = word.drop { !isSaid($0) }
        return String(head.dropLast(head.reversed().prefix { !isSaid($0) }.count))
      }
  }

  private static func isSaid(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == Sentence.hole
  }

  /// One for a figure, a value, an abbreviation and a name of a file or an option.
  static func syllables(of word: String, _ tongue: Tongue) -> Int {
    let parts = word.split { "-'’\u{A0}".contains($0) }
    let isPlain = word.allSatisfy { $0.isLetter || "-'’".contains($0) }
    let isAbbreviation = word.count > 1 && !word.contains(where: \.isLowercase)
    guard isPlain, !isAbbreviation else { return 1 }
    switch tongue {
    case .english:
      // What stands behind an apostrophe is no syllable: it's, don't, Tend's.
      let said = word.split(separator: "-").map { $0.split { "'’".contains($0) }.first ?? $0 }
      return said.reduce(0) { $0 + EnglishSyllables.count(String($1)) }
    case .spanish: return parts.reduce(0) { $0 + SpanishSyllables.count(String($1)) }
    }
  }
}
