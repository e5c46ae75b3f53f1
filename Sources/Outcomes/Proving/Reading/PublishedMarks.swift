import Formats

/// How a table marks what it does not show, and its totals.
package struct PublishedMarks: Hashable, Sendable {
  /// Further marks of something hidden.
  package var hidden: [String] = []
  /// Further values of a grouping column that stand for all of it.
  package var totals: [String] = []

  package init() {}

  private static let usualMarks: Set<String> = [
    "", "*", "**", "***", "-", "--", "---", ".", "..", "...", "…", "x", "s", "c", "na", "n/a",
    "n.a.", "nr", "ns", "null", "hidden", "suppressed", "masked", "redacted", "oculto",
    "suprimido", "†", "‡", "–", "—",
  ]
  private static let usualTotals: Set<String> = ["", "all", "total", "todos", "todas"]

  /// Whether a text stands where a figure is hidden, and the largest number that it allows.
  func mark(_ text: String) -> PublishedCount? {
    let plain = Self.plain(text)
    if hidden.contains(text) || Self.usualMarks.contains(plain) { return .hidden(atMost: nil) }
    return Self.bound(plain).map { .hidden(atMost: $0) }
  }

  func isTotal(_ text: String) -> Bool {
    totals.contains(text) || Self.usualTotals.contains(Self.plain(text))
  }

  /// 10 of `<11`, `< 11`, `<=10`, `≤10`, `1-10` and `fewer than 11`.
  private static func bound(_ text: String) -> Int? {
    for (start, less) in [
      ("<=", 0), ("≤", 0), ("<", 1), ("1-", 0), ("1–", 0), ("0-", 0), ("0–", 0),
    ] where text.hasPrefix(start) {
      return number(text.dropFirst(start.count), less: less)
    }
    let words = text.split(separator: " ")
    guard let last = words.last, words.count > 1, words.dropLast().allSatisfy(limits.contains)
    else { return nil }
    return number(last, less: 1)
  }

  private static let limits: Set<Substring> = ["fewer", "less", "than", "under", "menos", "de"]

  private static func number(_ text: Substring, less: Int) -> Int? {
    let digits = text.drop { $0 == " " }
    guard digits.utf8.count < 7, let number = Int(digits), number > less else { return nil }
    return number - less
  }

  private static func plain(_ text: String) -> String {
    var text = Substring(text.lowercased())
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
