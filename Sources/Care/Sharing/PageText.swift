import Formats

/// A person's words as lines of a page, so that they can be read back to the last space.
///
/// A line breaks at one space, which the reader puts back. What that cannot carry is written out:
///
/// | on the page | means |
/// |---|---|
/// | `\` at the end of a line | the word goes on in the next line |
/// | `\_` | a space that begins or ends a line, or follows another |
/// | a line that begins with a bar | a new line of the text begins here |
/// | `\\` and `\|` | the sign itself |
///
/// Most texts need none of these and stand on the page as they were typed.
enum PageText {
  /// The widest line, in cells. A sheet of A4 or Letter holds as many letters of the usual
  /// printer's type between margins of an inch.
  static let width = 65

  /// The lines of a text, the first behind one prefix and all others behind another.
  ///
  /// No line is wider than that, but for a single sign that needs more room.
  static func lines(
    _ text: String, first: String, hanging: String, width: Int = PageText.width
  ) -> [String] {
    var lines = PageLines(first: first, hanging: hanging, width: width)
    let paragraphs = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { lines.beginNewLineOfText() }
      for word in words(of: paragraph) { lines.add(word) }
    }
    lines.end()
    return lines.lines
  }

  /// The text of lines whose prefixes were taken off; nil where a backslash stands alone.
  ///
  /// It reads more than ``lines(_:first:hanging:)`` writes: whoever needs to know that a page is
  /// untouched writes the text anew and compares.
  static func text(of lines: [Substring]) -> String? {
    var text = String.UnicodeScalarView()
    var goesOn = true
    for (index, line) in lines.enumerated() {
      var rest = line.unicodeScalars[...]
      if index > 0, rest.first == "|" {
        rest.removeFirst()
        if rest.first == " " { rest.removeFirst() }
        text.append("\n")
      } else if !goesOn {
        text.append(" ")
      }
      goesOn = false
      while let scalar = rest.popFirst() {
        guard scalar == "\\" else {
          text.append(scalar)
          continue
        }
        switch rest.popFirst() {
        case nil: goesOn = true
        case "\\": text.append("\\")
        case "|": text.append("|")
        case "_": text.append(" ")
        default: return nil
        }
      }
    }
    return String(text)
  }

  /// The words between the single spaces of one line of text; all other spaces are part of a word.
  ///
  /// It goes by scalars: a space that carries an accent is no space to the eye of `Character`.
  private static func words(of line: Substring.UnicodeScalarView) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for index in line.indices {
      let isSingle =
        line[index] == " " && index != line.startIndex
        && line.index(after: index) != line.endIndex && line[line.index(before: index)] != " "
      if isSingle {
        words.append(String(word))
        word.removeAll()
      } else {
        word.append(line[index])
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}

/// Lines of a page that are being filled.
private struct PageLines {
  private(set) var lines: [String] = []
  private let first: String
  private let hanging: String
  private let width: Int
  private var line = ""
  private var cells = 0
  /// Whether no sign of the text stands on the line yet.
  private var isBlank = true

  init(first: String, hanging: String, width: Int) {
    self.first = first
    self.hanging = hanging
    self.width = width
  }

  private var prefix: String { lines.isEmpty ? first : hanging }
  private var room: Int { width - prefix.displayWidth }

  mutating func add(_ word: String) {
    let signs = word.map(Self.written)
    var left = signs.reduce(0) { $0 + $1.displayWidth }
    if !isBlank {
      if cells + 1 + left > room {
        end()
      } else {
        line += " "
        cells += 1
      }
    }
    for sign in signs {
      let width = sign.displayWidth
      // One cell is kept for the mark that the word goes on.
      if !isBlank, cells + left > room, cells + width >= room {
        line += "\\"
        end()
      }
      put(sign)
      left -= width
    }
  }

  private mutating func put(_ sign: String) {
    if isBlank, sign.utf8.first == UInt8(ascii: "|") {
      line += "\\"
      cells += 1
    }
    line += sign
    cells += sign.displayWidth
    isBlank = false
  }

  mutating func beginNewLineOfText() {
    end()
    line = "| "
    cells = 2
  }

  mutating func end() {
    var line = (prefix + line)[...]
    if isBlank, line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    lines.append(String(line))
    self.line = ""
    cells = 0
    isBlank = true
  }

  private static func written(_ character: Character) -> String {
    var written = String.UnicodeScalarView()
    for scalar in character.unicodeScalars {
      switch scalar {
      case " ": written.append(contentsOf: "\\_".unicodeScalars)
      case "\\": written.append(contentsOf: "\\\\".unicodeScalars)
      default: written.append(scalar)
      }
    }
    return String(written)
  }
}
