/// What a page that is handed over is; its first line says so.
package enum PageKind: String, CaseIterable, Hashable, Sendable {
  /// What a person shows of themselves: a ``Card``.
  case note
  /// That they take it back: a ``Withdrawal``.
  case notice
  /// What an organisation says it will do: a ``Reply``.
  case reply

  /// The version of the layout that is written, and the newest that can be read.
  ///
  /// Every fixed word of a page is part of its version: a reader takes a page only where it would
  /// have written the very same one. Whoever changes a word of a page adds a version.
  static let version = 1

  /// `tend note 1`
  var firstLine: String { "\(Self.program) \(rawValue) \(Self.version)" }

  private static let program = "tend"

  /// What a first line says, or nil where it is none.
  static func read(_ line: Substring) -> (kind: PageKind, version: Int)? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[0] == program, let kind = PageKind(rawValue: String(words[1])),
      let version = Int(words[2]), version > 0, String(version) == words[2]
    else { return nil }
    return (kind, version)
  }
}
