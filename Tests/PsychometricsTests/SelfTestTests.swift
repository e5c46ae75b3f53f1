import Psychometrics
import Testing

@Suite struct `The self-test` {
  @Test func `passes a sound definition and makes every check`() {
    let result = SelfTest.run(SampleForm.define())
    #expect(result.passed)
    #expect(result.scales.map(\.scale) == ["strain", "ease"])
    #expect(
      result.scales.first.map { Set($0.checks.keys) }
        == Set(SelfTestCheck.allCases).subtracting([.counts]))
  }

  @Test func `scores nothing with a faulty definition`() {
    let definition = SampleForm.define(form: Form(itemCount: 0, answers: 1...5))
    let result = SelfTest.run(definition)
    #expect(!result.passed)
    #expect(result.faults == definition.faults())
    #expect(result.scales == [])
  }

  @Test func `passes with a warning`() {
    var keys = SampleForm.keys
    keys["ease"] = Key(items: [5])
    let result = SelfTest.run(SampleForm.define(keys: keys, examples: []))
    #expect(result.passed)
    #expect(result.faults == [.itemInNoScale(item: 6)])
  }

  @Test func `says which example did not come out, and how`() {
    let wrong = WorkedExample(
      answers: [1, 5, 5, 2, 3, 4], scores: ["strain": 18, "ease": 7], bands: ["strain": "low"],
      source: SampleForm.source)
    let result = SelfTest.run(SampleForm.define(examples: SampleForm.examples + [wrong]))
    #expect(!result.passed)
    #expect(
      result.scales.map(\.failures) == [
        [
          SelfTestFailure(
            check: .workedExample, place: .example(2), expected: .score(18), found: .score(19)),
          SelfTestFailure(
            check: .workedExample, place: .example(2), expected: .band("low", of: 19),
            found: .band("high", of: 19)),
        ], [],
      ])
  }

  @Test func `refuses an example with an answer outside the range`() {
    let wrong = WorkedExample(
      answers: [1, 5, 5, 2, 3, 6], scores: ["ease": 9], source: SampleForm.source)
    let result = SelfTest.run(SampleForm.define(examples: [wrong]))
    #expect(
      result.scales.flatMap(\.failures) == [
        SelfTestFailure(
          check: .workedExample, place: .example(1), expected: .score(9), found: .score(nil))
      ])
  }

  @Test func `holds for every range of answers`() {
    for highest in [1, 2, 7, 254] {
      let definition = SampleForm.define(
        form: Form(itemCount: 6, answers: 0...highest),
        scales: [SampleForm.strain(bands: nil), SampleForm.ease], examples: [])
      #expect(SelfTest.run(definition).passed, "0 to \(highest)")
    }
  }
}
