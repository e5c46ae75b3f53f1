import Psychometrics

/// Answers with the scores they must give, worked by hand from the paper key.
extension BARC10 {
  static let worked: [WorkedExample] = [
    example(WorkedAnswers.all(1, items: 10), 10, band: "below-cutoff"),
    example(WorkedAnswers.all(6, items: 10), 60, band: "at-or-above-cutoff"),
    example(WorkedAnswers.cycling(upTo: 6, items: 10), 31, band: "below-cutoff"),
    example([5, 5, 5, 5, 5, 5, 5, 5, 5, 2], 47, band: "at-or-above-cutoff"),
    example([5, 5, 5, 5, 5, 5, 5, 5, 5, 1], 46, band: "below-cutoff"),
  ]

  private static func example(_ answers: [Int], _ total: Int, band: BandID) -> WorkedExample {
    WorkedExample(
      answers: answers, scores: byScale { _ in total }, bands: byScale { _ in band },
      source: Source("Worked by hand from the key and the cut-off of the paper", .derived))
  }
}
