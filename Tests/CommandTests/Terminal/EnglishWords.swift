/// English that stands out in a Spanish page.
enum EnglishWords {
  /// Common words of English that are no words of Spanish.
  private static let common: Set<String> = [
    "about", "again", "all", "already", "and", "answer", "answers", "any", "are", "asked", "back",
    "been", "before", "began", "below", "by", "can", "cannot", "changed", "change", "check",
    "checks", "days", "down", "drop", "each", "earlier", "enter", "entry", "every", "file", "for",
    "form", "from", "good", "had", "has", "have", "help", "here", "hide", "higher", "history",
    "how", "if", "in", "is", "it", "item", "items", "keep", "kept", "keys", "last", "later",
    "left", "list", "lower", "missing", "more", "nothing", "not", "note", "now", "number", "of",
    "on", "one", "or", "other", "over", "own", "page", "part", "press", "quit", "range", "read",
    "recorded", "right", "same", "saved", "scale", "scores", "score", "settings", "shows", "since",
    "skip", "some", "sources", "start", "stop", "store", "that", "the", "their", "them", "then",
    "there", "this", "time", "to", "today", "two", "type", "up", "was", "way", "what", "when",
    "where", "which", "who", "will", "with", "words", "would", "write", "yes", "you", "your",
  ]

  /// The words of a text that are English, in their order.
  static func found(in text: String) -> [String] {
    // A name may be broken over two lines.
    withoutNames(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      .lowercased().split { !$0.isLetter }.map(String.init).filter(common.contains)
  }

  /// Leaves out what is English because that is its name: commands and what is typed for them,
  /// published scales, an owner.
  private static func withoutNames(_ text: String) -> String {
    text.replacing(#/\btend( [a-z0-9\/@.-]+)*/#, with: " ")
      .replacing(#/--[a-z-]+/#, with: " ")
      .replacing(#/\b[a-z]+(-[a-z0-9]+)+(\/[a-z-]+)?\b/#, with: " ")
      // Published scales stand in parentheses behind their Spanish names.
      .replacing(#/\(([A-Z][a-z]+ )((and |for |on |to |by )?[A-Z][a-z]+ ?)*\)/#, with: " ")
      .replacing(#/\([A-Z][a-z]+\)/#, with: " ")
      .replacing("Center for Victims of Torture", with: " ")
      .replacing("Drug and Alcohol Dependence", with: " ")
      .replacing("CC BY-NC-ND", with: " ")
  }
}
