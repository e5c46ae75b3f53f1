import Psychometrics

/// Answers with the scores they must give, worked by hand from the key of the 24-item form.
extension RASR {
  static let worked: [WorkedExample] = [
    example(
      WorkedAnswers.all(1, items: 24), confidence: 9, help: 3, goals: 5, others: 4, symptoms: 3,
      total: 24),
    example(
      WorkedAnswers.all(3, items: 24), confidence: 27, help: 9, goals: 15, others: 12, symptoms: 9,
      total: 72),
    example(
      WorkedAnswers.all(5, items: 24), confidence: 45, help: 15, goals: 25, others: 20,
      symptoms: 15, total: 120),
    example(
      WorkedAnswers.cycling(upTo: 5, items: 24), confidence: 25, help: 12, goals: 15, others: 10,
      symptoms: 8, total: 70),
    example(
      WorkedAnswers.cycling(upTo: 3, items: 24), confidence: 18, help: 6, goals: 9, others: 9,
      symptoms: 6, total: 48),
    example(
      WorkedAnswers.odd(5, even: 1, items: 24), confidence: 29, help: 7, goals: 17, others: 8,
      symptoms: 11, total: 72),
  ]

  private static func example(
    _ answers: [Int], confidence: Int, help: Int, goals: Int, others: Int, symptoms: Int,
    total: Int
  ) -> WorkedExample {
    WorkedExample(
      answers: answers,
      scores: byScale { scale in
        switch scale {
        case .personalConfidenceAndHope: confidence
        case .willingnessToAskForHelp: help
        case .goalAndSuccessOrientation: goals
        case .relianceOnOthers: others
        case .noDominationBySymptoms: symptoms
        case .total: total
        }
      },
      source: Source("Worked by hand from the key", .derived))
  }
}
