import Psychometrics

/// Answers and the scores that they must give, worked by hand from the paper keys and written here
/// again, so that no test takes them from the definition it checks.
struct WorkedCase: Sendable, CustomStringConvertible {
  let name: String
  let answers: [Int]
  let scores: [Int]

  var description: String { name }
  var given: [Answer] { answers.map(Answer.answered) }

  init(_ name: String, _ answers: [Int], _ scores: [Int]) {
    self.name = name
    self.answers = answers
    self.scores = scores
  }
}

/// Compassion satisfaction, burnout, secondary traumatic stress.
enum ProQOL5Cases {
  static let worked = [
    WorkedCase("all 1", Array(repeating: 1, count: 30), [10, 30, 10]),
    WorkedCase("all 3", Array(repeating: 3, count: 30), [30, 30, 30]),
    WorkedCase("all 5", Array(repeating: 5, count: 30), [50, 30, 50]),
    WorkedCase("((i-1) mod 5)+1", (1...30).map { ($0 - 1) % 5 + 1 }, [28, 28, 32]),
    WorkedCase("((i-1) mod 3)+1", (1...30).map { ($0 - 1) % 3 + 1 }, [25, 30, 17]),
    WorkedCase("odd items 5, even items 1", (1...30).map { $0 % 2 == 1 ? 5 : 1 }, [18, 22, 38]),
    WorkedCase("burnout at its highest", burnout(straight: 5, reversed: 1), [30, 50, 30]),
    WorkedCase("burnout at its lowest", burnout(straight: 1, reversed: 5), [30, 10, 30]),
  ]

  /// Items 1, 4, 15, 17 and 29 with one answer, the other burnout items with another, the rest 3.
  private static func burnout(straight: Int, reversed: Int) -> [Int] {
    (1...30).map { item in
      switch item {
      case 1, 4, 15, 17, 29: reversed
      case 8, 10, 19, 21, 26: straight
      default: 3
      }
    }
  }
}

enum BARC10Cases {
  static let worked = [
    WorkedCase("all 1", Array(repeating: 1, count: 10), [10]),
    WorkedCase("all 6", Array(repeating: 6, count: 10), [60]),
    WorkedCase("((i-1) mod 6)+1", (1...10).map { ($0 - 1) % 6 + 1 }, [31]),
    WorkedCase("nine 5s and one 2", [5, 5, 5, 5, 2, 5, 5, 5, 5, 5], [47]),
    WorkedCase("nine 5s and one 1", [1, 5, 5, 5, 5, 5, 5, 5, 5, 5], [46]),
  ]
}

/// Confidence, help, goals, others, symptoms, total.
enum RASRCases {
  static let worked = [
    WorkedCase("all 1", Array(repeating: 1, count: 24), [9, 3, 5, 4, 3, 24]),
    WorkedCase("all 3", Array(repeating: 3, count: 24), [27, 9, 15, 12, 9, 72]),
    WorkedCase("all 5", Array(repeating: 5, count: 24), [45, 15, 25, 20, 15, 120]),
    WorkedCase("((i-1) mod 5)+1", (1...24).map { ($0 - 1) % 5 + 1 }, [25, 12, 15, 10, 8, 70]),
    WorkedCase("((i-1) mod 3)+1", (1...24).map { ($0 - 1) % 3 + 1 }, [18, 6, 9, 9, 6, 48]),
    WorkedCase(
      "odd items 5, even items 1", (1...24).map { $0 % 2 == 1 ? 5 : 1 }, [29, 7, 17, 8, 11, 72]),
  ]
}
