import Psychometrics

extension RASDS {
  /// Worked out by hand from the official key; the sums are those before the percentages.
  static let worked = [
    example(WorkedAnswers.all(1, items: 38), 6, 18, 7, 7, total: 38),
    example(WorkedAnswers.all(4, items: 38), 24, 72, 28, 28, total: 152),
    example(WorkedAnswers.cycling(upTo: 4, items: 38), 13, 47, 16, 17, total: 93),
  ]

  private static func example(
    _ answers: [Int], _ doing: Int, _ looking: Int, _ mastering: Int, _ connecting: Int, total: Int
  ) -> WorkedExample {
    WorkedExample(
      answers: answers,
      scores: byScale { scale in
        switch scale {
        case .doingThingsIValue: doing
        case .lookingForward: looking
        case .masteringMyIllness: mastering
        case .connectingAndBelonging: connecting
        case .total: total
        }
      },
      source: Source("Worked out by hand from the key", .derived))
  }
}
