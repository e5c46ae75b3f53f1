import Psychometrics

/// Answers with the scores they must give, worked by hand from the paper key.
///
/// Uniform answers always give burnout 30, because five straight and five reversed items cancel:
/// they cannot catch a wrong reversal. The two extremes of burnout can.
extension ProQOL5 {
  static let worked: [WorkedExample] = patterns + burnoutExtremes + bandEdges

  private static let patterns = [
    example(WorkedAnswers.all(1, items: 30), 10, 30, 10),
    example(WorkedAnswers.all(3, items: 30), 30, 30, 30),
    example(WorkedAnswers.all(5, items: 30), 50, 30, 50),
    example(WorkedAnswers.cycling(upTo: 5, items: 30), 28, 28, 32),
    example(WorkedAnswers.cycling(upTo: 3, items: 30), 25, 30, 17),
    example(WorkedAnswers.odd(5, even: 1, items: 30), 18, 22, 38),
  ]

  private static let burnoutExtremes = [
    example(
      [
        1, 3, 3, 1, 3, 3, 3, 5, 3, 5,
        3, 3, 3, 3, 1, 3, 1, 3, 5, 3,
        5, 3, 3, 3, 3, 5, 3, 3, 1, 3,
      ], 30, 50, 30),
    example(
      [
        5, 3, 3, 5, 3, 3, 3, 1, 3, 1,
        3, 3, 3, 3, 5, 3, 5, 3, 1, 3,
        1, 3, 3, 3, 3, 1, 3, 3, 5, 3,
      ], 30, 10, 30),
  ]

  /// The last score of each band and the first of the next: 22 and 23, 41 and 42.
  private static let bandEdges = [
    example(
      [
        4, 3, 3, 4, 3, 3, 2, 3, 2, 3,
        2, 2, 2, 2, 4, 2, 4, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 4, 2,
      ], 22, 22, 22, band: "low"),
    example(
      [
        4, 3, 3, 4, 3, 3, 3, 3, 2, 3,
        2, 3, 2, 2, 4, 2, 4, 2, 3, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 4, 2,
      ], 23, 23, 23, band: "moderate"),
    example(
      [
        2, 5, 5, 2, 4, 4, 4, 5, 4, 4,
        4, 4, 4, 4, 2, 4, 2, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 2, 4,
      ], 41, 41, 41, band: "moderate"),
    example(
      [
        2, 5, 5, 2, 5, 5, 4, 5, 4, 5,
        4, 4, 4, 4, 2, 4, 2, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 2, 4,
      ], 42, 42, 42, band: "high"),
  ]

  /// One example; `band` is where all three scores lie, if the example is about bands.
  private static func example(
    _ answers: [Int], _ compassionSatisfaction: Int, _ burnout: Int,
    _ secondaryTraumaticStress: Int, band: BandID? = nil
  ) -> WorkedExample {
    WorkedExample(
      answers: answers,
      scores: byScale { scale in
        switch scale {
        case .compassionSatisfaction: compassionSatisfaction
        case .burnout: burnout
        case .secondaryTraumaticStress: secondaryTraumaticStress
        }
      },
      bands: band.map { band in byScale { _ in band } } ?? [:],
      source: Source("Worked by hand from the key and the bands of the form", .derived))
  }
}
