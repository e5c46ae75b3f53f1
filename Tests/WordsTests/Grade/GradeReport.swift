/// How hard the project's texts are to read, as lines to print.
///
/// English by the grade of Flesch and Kincaid, which is held to a limit; Spanish by formulas made
/// for Spanish, which are only reported, since native-speaking peers have not read the texts yet.
enum GradeReport {
  static func lines(_ sentences: [Sentence]) -> [String] {
    var lines = ["English: Flesch-Kincaid grade, words, page"]
    for page in ReadingPage.pages(of: sentences, .english) + [all(sentences, .english)] {
      guard let grade = ReadingGrade.fleschKincaid(page.count) else { continue }
      lines.append(row([grade.inTenths, "\(page.count.words)"], page.name))
    }
    lines.append("Spanish: Crawford grade, INFLESZ ease (55 and more is not hard), words, page")
    for page in ReadingPage.pages(of: sentences, .spanish) + [all(sentences, .spanish)] {
      guard let grade = ReadingGrade.crawford(page.count),
        let ease = ReadingGrade.inflesz(page.count)
      else { continue }
      lines.append(row([grade.inTenths, ease.inTenths, "\(page.count.words)"], page.name))
    }
    return lines
  }

  private static func all(_ sentences: [Sentence], _ tongue: Tongue) -> ReadingPage {
    ReadingPage(name: "all pages", sentences: sentences, tongue)
  }

  private static func row(_ figures: [String], _ name: String) -> String {
    let columns = figures.map { String(repeating: " ", count: max(0, 7 - $0.count)) + $0 }
    return columns.joined() + "  " + name
  }
}
