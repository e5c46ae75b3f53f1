import Care
import Formats
import Testing

@Suite struct `The next step without a plan` {
  @Test func `is one of three open questions`() {
    #expect(NextStep.openQuestions.count == 3)
    #expect(Set(NextStep.openQuestions).count == 3)
    for question in NextStep.openQuestions {
      #expect(question.english.hasSuffix("?"))
      #expect(question.spanish.hasPrefix("¿") && question.spanish.hasSuffix("?"))
    }
  }

  @Test func `begins with work`() {
    #expect(NextStep.question(afterEntries: 0) == NextStep.openQuestions[0])
    #expect(NextStep.question(afterEntries: 1) == NextStep.openQuestions[0])
    #expect(NextStep.openQuestions[0].english.contains("work"))
    #expect(NextStep.openQuestions[0].spanish.contains("trabajo"))
  }

  @Test func `goes round in the same order for ever`() {
    for count in 1...30 {
      #expect(
        NextStep.question(afterEntries: count) == NextStep.openQuestions[(count - 1) % 3])
    }
    #expect(NextStep.question(afterEntries: .min) == NextStep.openQuestions[0])
    #expect(NextStep.openQuestions.contains(NextStep.question(afterEntries: .max)))
  }
}
