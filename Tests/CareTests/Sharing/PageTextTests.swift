import Formats
import TestSupport
import Testing

@testable import Care

@Suite struct `Words on a page` {
  /// By hand, from the table in the type's comment.
  static let written: [(String, [String])] = [
    ("a b", ["- a b"]),
    ("- a", ["- - a"]),
    (" a  b ", ["- \\_a \\_b\\_"]),
    ("a\nb", ["- a", "  | b"]),
    ("a\n\n b", ["- a", "  |", "  | \\_b"]),
    ("\nTo", ["-", "  | To"]),
    ("| a | b", ["- \\| a | b"]),
    ("C:\\new", ["- C:\\\\new"]),
    (
      "a \(String(repeating: "x", count: 70)) |b",
      [
        "- a", "  \(String(repeating: "x", count: 62))\\",
        "  \(String(repeating: "x", count: 8)) |b",
      ]
    ),
  ]

  @Test(arguments: written)
  func `are written and read back`(text: String, lines: [String]) {
    #expect(PageText.lines(text, first: "- ", hanging: "  ") == lines)
    #expect(PageText.text(of: lines.map { $0.dropFirst(2) }) == text)
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `come back to the last sign, on lines that fit`(seed: UInt64) throws {
    var random = RandomCards(seed: seed)
    let text = try random.text().text
    let lines = PageText.lines(text, first: "- label: ", hanging: "    ")
    for line in lines {
      #expect(line.displayWidth <= PageText.width, "seed \(seed)")
      #expect(line.utf8.last != UInt8(ascii: " "), "seed \(seed)")
      #expect(!line.isEmpty, "seed \(seed)")
    }
    let contents = lines.enumerated().map { index, line in
      Substring(line).dropping(index == 0 ? "- label:" : "    ") ?? "not there"
    }
    let first = contents.first.map { $0.dropping(" ") ?? $0 } ?? ""
    let read = try #require(PageText.text(of: [first] + contents.dropFirst()))
    #expect(read.utf8.elementsEqual(text.utf8), "seed \(seed): \(text.debugDescription)")
  }

  @Test func `are not read where a backslash means nothing`() {
    #expect(PageText.text(of: ["a \\n b"]) == nil)
  }
}
