import Psychometrics
import TestSupport
import Testing

@Suite struct `Any text given as answers` {
  private static let pieces = [
    "1", "5", "0", "9", "-", "x", "NA", ".", ",", ",,", " ", "\n", "\t", "3.5", "+3", "-1", "٣",
    "99999999999999999999", "\u{0}", "é", "x1", "\"", "\r\n", "\u{FEFF}", "na", "--",
  ]

  @Test(arguments: UInt64(1)...40)
  func `is scored or refused, and never traps`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let count = Int.random(in: 0...80, using: &generator)
      var text = ""
      for _ in 0..<count { text += Self.pieces.randomElement(using: &generator) ?? "" }
      do throws(ScoringError) {
        let answers = try Answers(text: text, to: SampleForm().definition)
        #expect(answers.values.count == SampleForm().definition.form.itemCount)
      } catch {
        #expect(!error.faults.isEmpty)
      }
    }
  }
}
