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

  /// What is said in English because that is its name: published scales and forms, commands and what
  /// is typed for them, works that are cited.
  private static let names = [
    #/\btend( [a-z0-9\/@.-]+)*/#, #/--[a-z-]+/#, #/\b[a-z]+(-[a-z0-9]+)+(\/[a-z-]+)?\b/#,
    #/\(?\b(Compassion Satisfaction|Burnout|Secondary Traumatic Stress|Recovery Capital)\b\)?/#,
    #/Center for Victims of Torture/#,
  ]

  /// The words of a text that are English, in their order.
  static func found(in text: String) -> [String] {
    // A name may be broken over two lines.
    var plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for name in names { plain = plain.replacing(name, with: " ") }
    return plain.lowercased().split { !$0.isLetter }.map(String.init).filter(common.contains)
  }
}
