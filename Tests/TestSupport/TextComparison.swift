/// Expected text, in which the marks of `LinePattern` may stand, beside the text there is.
package struct TextComparison {
  private let expected: [[UInt8]]
  private let actual: [[UInt8]]

  package init(expected: [UInt8], actual: [UInt8]) {
    self.expected = Self.lines(expected)
    self.actual = Self.lines(actual)
  }

  package var matches: Bool {
    expected.count == actual.count
      && zip(expected, actual).allSatisfy { LinePattern($0).matches($1) }
  }

  /// The differences in the manner of `diff -u`: `-` only expected, `+` only there, three lines of
  /// context.
  package var difference: String {
    let changes = actual.difference(from: expected) { wanted, line in
      LinePattern(wanted).matches(line)
    }
    var missing: Set<Int> = []
    var unexpected: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): missing.insert(offset)
      case .insert(let offset, _, _): unexpected.insert(offset)
      }
    }
    var shown: [(mark: String, line: [UInt8])] = []
    var next = 0
    for (offset, wanted) in expected.enumerated() {
      if missing.contains(offset) {
        shown.append(("-", wanted))
        continue
      }
      while unexpected.contains(next) { take("+") }
      take(" ")
    }
    while next < actual.count { take("+") }
    return Self.cut(shown)

    func take(_ mark: String) {
      if actual.indices.contains(next) { shown.append((mark, actual[next])) }
      next += 1
    }
  }

  private static func cut(_ lines: [(mark: String, line: [UInt8])]) -> String {
    let changed = lines.indices.filter { lines[$0].mark != " " }
    var near: Set<Int> = []
    for place in changed { near.formUnion(place - 3...place + 3) }
    var text: [String] = ["--- expected", "+++ actual"]
    var isSkipping = false
    for (place, shown) in lines.enumerated() {
      if near.contains(place) {
        text.append(shown.mark + printable(shown.line))
      } else if !isSkipping {
        text.append("@@")
      }
      isSkipping = !near.contains(place)
    }
    return text.joined(separator: "\n")
  }

  /// The text of bytes as it can be shown: control characters are written out, so that a tab, a
  /// carriage return or an escape sequence can be seen.
  static func printable(_ bytes: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A: text.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The lines of a text; a last line that does not end is told apart from one that does.
  private static func lines(_ text: [UInt8]) -> [[UInt8]] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
    let last = lines.popLast() ?? []
    return last.isEmpty ? lines : lines + [last + Array(" (and no line end)".utf8)]
  }
}
