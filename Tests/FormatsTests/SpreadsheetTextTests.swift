import Testing

@testable import Formats

/// The signs that OWASP's page on CSV injection names.
@Suite struct `Text for a spreadsheet` {
  @Test(arguments: [
    "=1+1", "=HYPERLINK(\"x\")", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "-",
    "+",
    "-a", "--3", "-3-", "+1e", "-1.2.3", "-.", "-e5", "-1e5e5",
  ])
  func `gets an apostrophe where it could be taken for a formula`(_ text: String) {
    #expect(SpreadsheetText.safe(text) == "'" + text)
  }

  @Test(arguments: [
    "", "plain", "3", "-3", "+3", "-3.5", "-.5", "-5.", "-1e5", "+1.5E-7", "a=b", " =1", "'=1", "é",
  ])
  func `stays as it is otherwise, and so do numbers`(_ text: String) {
    #expect(SpreadsheetText.safe(text) == text)
  }
}
