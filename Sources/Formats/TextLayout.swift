/// Where padded text stands in its cells.
package enum Alignment: Hashable, Sendable {
  case left
  case right
}

extension String {
  /// The text broken into lines of at most that many cells.
  ///
  /// Lines break at spaces, whose runs count as one; a newline in the text always breaks. No word
  /// is lost: one that is longer than a line is broken between characters. A no-break space holds.
  /// Where the indents leave no room, one character a line still stands. Empty text is one empty
  /// line, and a line that would hold only its indent is empty.
  ///
  /// `firstIndent` stands before the first line and may be a bullet; `hangingIndent` stands before
  /// every other line.
  package func wrapped(
    to width: Int, firstIndent: String = "", hangingIndent: String = ""
  ) -> [String] {
    var lines = WrappedLines(
      width: width, firstIndent: firstIndent, hangingIndent: hangingIndent)
    for paragraph in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) { lines.add(word) }
      lines.endLine()
    }
    return lines.lines
  }

  /// The same with every line indented by that many spaces.
  package func wrapped(to width: Int, indent: Int) -> [String] {
    let spaces = String(repeating: " ", count: max(0, indent))
    return wrapped(to: width, firstIndent: spaces, hangingIndent: spaces)
  }

  /// The text filled with spaces up to that many cells; longer text stays as it is.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let missing = width - displayWidth
    guard missing > 0 else { return self }
    let spaces = String(repeating: " ", count: missing)
    return alignment == .left ? self + spaces : spaces + self
  }

  /// The text cut to at most that many cells, with a mark at its end where something was cut.
  ///
  /// The mark is `…`, or `...` with `ascii`; it too is cut where there is no room for it.
  package func truncated(to width: Int, ascii: Bool = false) -> String {
    guard displayWidth > width else { return self }
    let mark = ascii ? "..." : "…"
    guard width > mark.displayWidth else { return String(mark.prefix(max(0, width))) }
    return String(prefix(cells: width - mark.displayWidth)) + mark
  }

  /// As many of the first characters as fit in that many cells.
  func prefix(cells: Int) -> Substring {
    self[...].prefix(cells: cells)
  }
}

extension Substring {
  fileprivate func prefix(cells: Int) -> Substring {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].displayWidth
      if used > cells { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}

private struct WrappedLines {
  let width: Int
  let firstIndent: String
  let hangingIndent: String
  var lines: [String] = []
  /// The words of the line that is being filled, and the cells they take.
  private var line = ""
  private var used = 0

  init(width: Int, firstIndent: String, hangingIndent: String) {
    self.width = width
    self.firstIndent = firstIndent
    self.hangingIndent = hangingIndent
  }

  private var indent: String { lines.isEmpty ? firstIndent : hangingIndent }
  private var room: Int { max(1, width - indent.displayWidth) }

  mutating func add(_ word: Substring) {
    var word = word
    let cells = String(word).displayWidth
    if !line.isEmpty, used + 1 + cells > room { endLine() }
    if !line.isEmpty {
      line += " "
      used += 1
    }
    var left = cells
    while used + left > room {
      let fitting = word.prefix(cells: room - used)
      // A wide character in a line of one cell still has to stand somewhere.
      let part = fitting.isEmpty ? word.prefix(1) : fitting
      line += part
      word = word.dropFirst(part.count)
      left = String(word).displayWidth
      if word.isEmpty {
        used = room
        return
      }
      endLine()
    }
    line += word
    used += left
  }

  mutating func endLine() {
    lines.append(line.isEmpty ? "" : indent + line)
    line = ""
    used = 0
  }
}
