import Care
import Formats
import Testing

@Suite struct `Words that a person typed` {
  @Test(arguments: [
    "a", "  two spaces  kept ", "¿Qué tal? Ñandú.", "- not a list", "# no heading", "日本語",
    "👩🏽‍🚒 and \u{A0}", "e\u{301}",
  ])
  func `stay exactly as they are`(_ words: String) {
    let text = PlainText(words)
    #expect(text.map { Array($0.text.utf8) } == Array(words.utf8))
  }

  @Test(arguments: [
    "", " ", "\u{A0}\u{2003}", "\u{200B}", "a\tb", "a\rb", "a\u{0}b", "a\u{1B}[31mb", "a\u{7F}",
    "a\u{9B}b", "a\u{85}b", "a\u{2028}b", "a\u{202E}b", "a\u{2066}b",
  ])
  func `are refused where nothing is seen, or a sign does more than stand there`(_ words: String) {
    #expect(PlainText(words) == nil)
    #expect(PlainText(words, lines: .many) == nil)
  }

  @Test func `have several lines only where that makes sense`() {
    #expect(PlainText("one\ntwo") == nil)
    #expect(PlainText("one\n\ntwo", lines: .many)?.text == "one\n\ntwo")
    #expect(PlainText("\n\n", lines: .many) == nil)
    #expect(PlainText("one\r\ntwo", lines: .many) == nil)
  }

  @Test func `are at most two thousand letters`() {
    #expect(PlainText(String(repeating: "ñ", count: 2000)) != nil)
    #expect(PlainText(String(repeating: "ñ", count: 2001)) == nil)
    // One letter with a tower of marks is one letter and far too many bytes.
    #expect(PlainText("a" + String(repeating: "\u{301}", count: 4000)) == nil)
    #expect(PlainText.rule(.one).english.contains("2000"))
    #expect(PlainText.rule(.one) != PlainText.rule(.many))
  }
}
