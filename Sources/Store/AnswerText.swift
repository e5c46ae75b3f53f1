import Psychometrics

/// Answers as one column of text, which people can read in the file: a number, `-` skipped, `x`
/// would rather not say, `.` not asked, with a space between.
enum AnswerText {
  static func text(of answers: [Answer]) -> String {
    answers.map(token).joined(separator: " ")
  }

  /// Nil where a token is none.
  static func answers(from text: String) -> [Answer]? {
    var answers: [Answer] = []
    for token in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      guard let answer = answer(Substring(token)) else { return nil }
      answers.append(answer)
    }
    return answers
  }

  static func token(_ answer: Answer) -> String {
    switch answer {
    case .answered(let number): String(number)
    case .skipped: "-"
    case .declined: "x"
    case .notAsked: "."
    }
  }

  static func answer(_ token: Substring) -> Answer? {
    if let number = Int(token) { return .answered(number) }
    return switch token {
    case "-": .skipped
    case "x": .declined
    case ".": .notAsked
    default: nil
    }
  }
}
