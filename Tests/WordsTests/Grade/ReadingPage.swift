/// Texts that are graded together.
struct ReadingPage {
  /// A file, or the folder whose short files are taken together.
  let name: String
  let sentences: [Sentence]
  let count: ReadingCount

  /// Under this many words the formulas say little: they were made for samples of a hundred.
  static let fewestWords = 100

  init(name: String, sentences: [Sentence], _ tongue: Tongue) {
    self.name = name
    self.sentences = sentences.filter { $0.isWhole && $0.tongue == tongue }
    count = ReadingCount(self.sentences.map(\.text), tongue)
  }

  /// A page a file; files of fewer words than `fewestWords` are one page with those of their folder.
  static func pages(of sentences: [Sentence], _ tongue: Tongue) -> [ReadingPage] {
    var pages: [ReadingPage] = []
    var short: [String: [Sentence]] = [:]
    for (file, sentences) in Dictionary(grouping: sentences, by: \.file) {
      let page = ReadingPage(name: file, sentences: sentences, tongue)
      if page.count.words >= fewestWords {
        pages.append(page)
      } else {
        let folder = file[..<(file.lastIndex(of: "/") ?? file.endIndex)]
        short["\(folder), short files", default: []] += sentences
      }
    }
    pages += short.map { ReadingPage(name: $0.key, sentences: $0.value, tongue) }
    return pages.filter { $0.count.words > 0 }.sorted { $0.name < $1.name }
  }

  /// The hardest English texts of the page first, by the grade of each alone, so that a writer can
  /// begin there; scraps are left out.
  func hardest(_ many: Int) -> [(grade: Double, sentence: Sentence)] {
    let graded = sentences.compactMap { sentence -> (grade: Double, sentence: Sentence)? in
      let count = ReadingCount([sentence.text], .english)
      guard count.words >= 8 else { return nil }
      return ReadingGrade.fleschKincaid(count).map { ($0, sentence) }
    }
    return Array(graded.sorted { $0.grade > $1.grade }.prefix(many))
  }
}
