/// Which English texts are harder to read than the sixth grade.
///
/// A page is graded as a whole: a file of a hundred words or more, or the short files of a folder
/// together, since the formula jumps about in short texts. So that one long sentence cannot hide in
/// an easy page, each text of twenty words or more is graded too, with room for that jumping.
enum GradeCheck {
  /// The sixth grade ends where the seventh begins.
  static let highestOfPage = 7.0
  static let highestOfText = 10.0
  static let fewestWordsOfText = 20

  /// What is too hard and not allowed.
  static func findings(in sentences: [Sentence]) -> [GradeFinding] {
    all(in: sentences).filter { finding in !AllowedGrade.all.contains { $0.allows(finding) } }
  }

  /// The same, also where it is allowed.
  static func all(in sentences: [Sentence]) -> [GradeFinding] {
    ReadingPage.pages(of: sentences, .english).flatMap { page in
      var findings: [GradeFinding] = []
      if let grade = ReadingGrade.fleschKincaid(page.count), grade >= highestOfPage {
        let hardest = page.hardest(5).map(\.sentence.description).joined(separator: "\n    ")
        findings.append(GradeFinding(name: page.name, grade: grade, text: "\n    \(hardest)"))
      }
      for sentence in page.sentences {
        let count = ReadingCount([sentence.text], .english)
        guard count.words >= fewestWordsOfText, let grade = ReadingGrade.fleschKincaid(count),
          grade >= highestOfText
        else { continue }
        findings.append(GradeFinding(name: page.name, grade: grade, text: sentence.description))
      }
      return findings
    }
  }
}

/// A page or a text that is too hard to read.
struct GradeFinding: CustomStringConvertible {
  let name: String
  let grade: Double
  let text: String

  var description: String { "grade \(grade.inTenths), \(name): \(text)" }
}

/// A page or a text that may be harder, with the reason.
struct AllowedGrade: CustomStringConvertible {
  let file: String
  /// What the text holds; nil for the whole page.
  let excerpt: String?
  let reason: String

  func allows(_ finding: GradeFinding) -> Bool {
    finding.name.hasPrefix(file) && (excerpt.map(finding.text.contains) ?? true)
  }

  var description: String { "\(excerpt.map { "'\($0)'" } ?? "the page") in \(file)" }

  /// None so far: where a text was too hard, it was written anew.
  static let all: [AllowedGrade] = []
}

extension Double {
  /// With one digit behind the point.
  var inTenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
