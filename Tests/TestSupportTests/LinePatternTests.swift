import Testing

@testable import TestSupport

@Suite struct `Line patterns` {
  private func matches(_ pattern: String, _ line: String) -> Bool {
    LinePattern(Array(pattern.utf8)).matches(Array(line.utf8))
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("{date}", "2026-03-01"), ("entry {number}", "entry 12"),
    ("{number}0 of {number}", "1200 of 7"), ("took {any}", "took 3 s, and more"),
    ("took {any}", "took "), ("from {any} to {any}.", "from a to b to c."),
    (#"{"date": "{date}"}"#, #"{"date": "2026-03-01"}"#), ("{other}", "{other}"),
    ("sha256:{digest}", "sha256:" + String(repeating: "0a", count: 32)),
  ])
  func `match`(_ pattern: String, _ line: String) {
    #expect(matches(pattern, line))
  }

  @Test(arguments: [
    ("plain", "plain "), ("plain", "plai"), ("{date}", "01/03/2026"), ("{date}", "2026-03-011"),
    ("entry {number}", "entry "), ("entry {number}", "entry -1"), ("{any}!", "no end"),
    ("{digest}", String(repeating: "0A", count: 32)),
    ("{digest}", String(repeating: "0a", count: 31)),
    // Swift's == takes these two spellings of é for the same text; a reader of bytes does not.
    ("caf\u{E9}", "cafe\u{301}"),
  ])
  func `do not match`(_ pattern: String, _ line: String) {
    #expect(!matches(pattern, line))
  }
}

@Suite struct `Text comparison` {
  private func compare(_ expected: String, _ actual: String) -> TextComparison {
    TextComparison(expected: Array(expected.utf8), actual: Array(actual.utf8))
  }

  @Test func `shows what is missing and what is too much`() {
    let comparison = compare("a\nb\nc {date}\n", "a\nx\nc 2026-03-01\n")
    #expect(!comparison.matches)
    #expect(
      comparison.difference == """
        --- expected
        +++ actual
         a
        -b
        +x
         c 2026-03-01
        """)
  }

  @Test func `leaves out what lies far from a difference`() {
    let comparison = compare("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\nten\n")
    #expect(
      comparison.difference == """
        --- expected
        +++ actual
        @@
         2
         3
         4
        -5
        +five
         6
         7
         8
         9
        +ten
        """)
  }

  @Test(arguments: [("a\n", "a"), ("a", "a\n"), ("", "\n"), ("a\r\n", "a\n"), ("a\n", "")])
  func `sees a difference at the ends of lines`(_ expected: String, _ actual: String) {
    #expect(!compare(expected, actual).matches)
  }

  @Test func `writes out control characters`() {
    #expect(TextComparison.printable(Array("a\r\u{1B}[2J\n".utf8)) == #"a\u{d}\u{1b}[2J"# + "\n")
  }
}
