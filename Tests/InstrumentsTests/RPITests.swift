import Instruments
import Psychometrics
import Testing

@Suite struct `The RPI` {
  @Test func `has 22 items and no key`() {
    let definition = RPI().definition
    #expect(definition.form.itemCount == 22)
    #expect(definition.scales.isEmpty)
    #expect(!definition.isScored)
    #expect(definition.missingKey?.holder == "South Carolina Department of Mental Health")
  }

  @Test func `scores nothing, whatever is answered`() {
    for count in [0, 1, 22, 30] {
      #expect(throws: ScoringError(definition: RPI().definition, faults: [.noKey])) {
        try RPI().report(Array(repeating: .answered(0), count: count))
      }
    }
    #expect(throws: ScoringError(definition: RPI().definition, faults: [.noKey])) {
      try Answers(text: "1 2 x", to: RPI().definition)
    }
  }

  @Test func `has nothing to test and nothing wrong`() {
    let result = SelfTest.run(RPI().definition)
    #expect(result.isWithoutKey)
    #expect(result.passed)
    #expect(result.checksMade == 0)
  }

  @Test func `is at fault with scales but no key`() {
    let rpi = RPI().definition
    let made = Definition(
      id: rpi.id, version: "1", publishedName: "RPI", subject: .ownRecovery, form: rpi.form,
      scales: [
        ScaleDefinition(
          id: "hope", publishedName: "Hope", favourable: .up, source: Source("made up", .derived))
      ], scoring: rpi.scoring)
    #expect(made.faults() == [.scalesWithoutKey])
    #expect(!SelfTest.run(made).passed)
  }
}
