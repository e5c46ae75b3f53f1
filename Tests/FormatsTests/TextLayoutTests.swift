import Formats
import TestSupport
import Testing

@Suite struct `Text layout` {
  /// Wide and narrow from Unicode's EastAsianWidth (Python's `unicodedata`); emoji as terminals do.
  static let widths: [(String, Int)] = [
    ("", 0), ("plain", 5), ("señal", 5), ("sen\u{303}al", 5), ("漢字", 4), ("ｱ", 1), ("Ａ", 2),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("あ", 2), ("〿", 1), ("🙂", 2), ("👩‍👩‍👧", 2),
    ("👍🏽", 2), ("🇪🇸", 2), ("❤️", 2), ("❤", 1), ("…", 1), ("█▁⣿│√±", 6), ("\u{200B}", 0),
    ("a\u{0}b\u{1B}", 2), ("\r\n", 0), ("1\u{FE0F}\u{20E3}", 2), ("\u{AD}", 1),
  ]

  @Test(arguments: widths)
  func `counts the cells of a terminal`(text: String, cells: Int) {
    #expect(text.displayWidth == cells)
  }

  @Test func `breaks lines at spaces and indents them`() {
    let text = "The file is yours, on your disk, and never sent anywhere."
    #expect(
      text.wrapped(to: 24, firstIndent: "- ", hangingIndent: "  ") == [
        "- The file is yours, on",
        "  your disk, and never",
        "  sent anywhere.",
      ])
    #expect("a b".wrapped(to: 80, indent: 4) == ["    a b"])
  }

  @Test func `breaks a word that is longer than a line`() {
    #expect("an abcdefghij end".wrapped(to: 4) == ["an", "abcd", "efgh", "ij", "end"])
    #expect("漢字漢".wrapped(to: 5) == ["漢字", "漢"])
    #expect("漢字".wrapped(to: 1) == ["漢", "字"])
    #expect("abc".wrapped(to: 0) == ["a", "b", "c"])
    #expect("abc".wrapped(to: 2, indent: 8) == Array("abc").map { "        \($0)" })
  }

  @Test func `keeps line breaks and collapses spaces`() {
    #expect("".wrapped(to: 10) == [""])
    #expect("one  two\n\n three\r\nfour".wrapped(to: 20) == ["one two", "", "three", "four"])
    #expect("10\u{A0}points more".wrapped(to: 9) == ["10\u{A0}points", "more"])
  }

  @Test func `loses no word and keeps to the width`() {
    var generator = SeededGenerator(seed: 11)
    let letters: [Character] = ["a", "b", "é", "漢", "🙂", " ", " ", " "]
    for _ in 0..<2000 {
      let count = Int.random(in: 0...60, using: &generator)
      let text = String((0..<count).map { _ in letters.randomElement(using: &generator) ?? "a" })
      let width = Int.random(in: 2...20, using: &generator)
      let lines = text.wrapped(to: width)
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " },
        "seed \(generator.seed)")
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "seed \(generator.seed)")
    }
  }

  @Test func `fills to a width and never beyond`() {
    #expect("漢".padded(to: 4) == "漢  ")
    #expect("47".padded(to: 5, .right) == "   47")
    #expect("long".padded(to: 2) == "long")
  }

  @Test func `cuts with a mark`() {
    #expect("resilience".truncated(to: 10) == "resilience")
    #expect("resilience".truncated(to: 6) == "resil…")
    #expect("resilience".truncated(to: 6, ascii: true) == "res...")
    #expect("漢字漢".truncated(to: 4) == "漢…")
    #expect("abc".truncated(to: 1) == "…")
    #expect("abc".truncated(to: 0) == "")
    #expect("abcdef".truncated(to: 2, ascii: true) == "..")
    #expect("abc".truncated(to: -3) == "")
  }
}

@Suite struct `Printable text` {
  @Test(arguments: [
    ("plain, señal, 漢字, 👩‍👩‍👧", "plain, señal, 漢字, 👩‍👩‍👧"),
    ("a\u{1B}[31mred\u{1B}[0m", "a\u{FFFD}red\u{FFFD}"),
    ("a\u{1B}[2;3", "a\u{FFFD}"),
    ("a\u{1B}[é", "a\u{FFFD}é"),
    ("\u{1B}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"),
    ("\u{9B}2Jx", "\u{FFFD}x"),
    ("\u{8}\u{7F}\u{0}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("abc\u{202E}txt.exe\u{2069}", "abc\u{FFFD}txt.exe\u{FFFD}"),
    ("one\ttwo\r\nthree\rfour\u{2028}five", "one two three four five"),
    ("no\u{A0}break", "no\u{A0}break"),
  ])
  func `holds nothing that moves a cursor`(text: String, expected: String) {
    #expect(text.printable() == expected)
  }

  @Test func `keeps line breaks where asked`() {
    #expect(
      "one\r\ntwo\rthree\u{1B}".printable(keepingLines: true, ascii: true) == "one\ntwo\nthree?")
  }

  @Test func `is safe whatever came in`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let scalars = (0..<40).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2100, using: &generator) % 0x20F0)
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      let safe = text.printable().unicodeScalars.allSatisfy { scalar in
        scalar.properties.generalCategory != .control && !(0x202A...0x202E).contains(scalar.value)
          && !(0x2066...0x2069).contains(scalar.value)
      }
      #expect(safe, "seed \(generator.seed)")
    }
  }
}
