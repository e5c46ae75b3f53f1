import Formats

/// A line of text that somebody wrote in a file: a sentence of a form, the name of a sample.
enum OneLine {
  /// The line without white space around it, as spreadsheets leave it.
  ///
  /// - Parameter limit: the most characters (Unicode scalars) it may have.
  /// - Throws: `LineFault`, the first of the line's own; an invisible line counts as empty.
  static func read(_ text: String, limit: Int) throws(LineFault) -> String {
    let line = trimmed(text)
    guard line.displayWidth > 0 || line.printable() != line else { throw .empty }
    guard line.unicodeScalars.count <= limit else { throw .tooLong(limit: limit) }
    guard line.printable() == line else { throw .controlCharacter }
    return line
  }

  static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}

/// What keeps a text from being one line that can be shown.
package enum LineFault: Error, Hashable, Sendable {
  case empty
  /// More characters than that.
  case tooLong(limit: Int)
  /// A line break, a tab or another sign that steers a screen and not the words.
  case controlCharacter
}
