import Testing

@Suite struct `Reading grades` {
  /// The example that descriptions of the formula give: "The Australian platypus is seemingly a
  /// hybrid of a mammal and reptilian creature", 13 words and 24 syllables, is grade 11.3.
  @Test func `of Flesch and Kincaid agree with a published example`() throws {
    let grade = try #require(ReadingGrade.fleschKincaid(count(words: 13, syllables: 24)))
    #expect(grade.inTenths == "11.3")
  }

  /// Worked by hand from the formulas as published: 100 words, 200 syllables, 10 sentences.
  @Test func `for Spanish agree with their formulas worked by hand`() throws {
    let count = count(words: 100, syllables: 200, sentences: 10)
    #expect(abs(try #require(ReadingGrade.crawford(count)) - 4.343) < 1e-9)
    #expect(abs(try #require(ReadingGrade.inflesz(count)) - 72.235) < 1e-9)
  }

  @Test func `are none without words`() {
    #expect(ReadingGrade.fleschKincaid(ReadingCount()) == nil)
    #expect(ReadingGrade.crawford(ReadingCount()) == nil)
    #expect(ReadingGrade.inflesz(ReadingCount()) == nil)
  }

  @Test(arguments: [
    ("Wouldn't a full-length TV cost $15, or 17?", 8, 1),
    ("It is 14.6 points. Tend says so!", 7, 2),
    ("Source: Giffort et al. 1995 and others.", 7, 1),
    ("To begin: tend check --beside-form", 2, 1),
    ("Read this.\nAnd this line\ntoo.\n\n  tend check\n", 6, 2),
    ("high", 0, 0), ("strongly agree", 0, 0),
    ("the form has 10 items here", 6, 1),
  ])
  func `count words and sentences as Flesch does`(_ text: String, _ words: Int, _ sentences: Int) {
    let count = ReadingCount([text], .english)
    #expect(count.words == words)
    #expect(count.sentences == sentences)
  }

  @Test func `take the short files of a folder together`() {
    let long = String(repeating: "One two three four five. ", count: 20)
    let pages = ReadingPage.pages(
      of: [sentence(long, in: "A/B/Long.swift")]
        + ["One.swift", "Two.swift"].map { sentence("A few words, no more.", in: "A/B/\($0)") },
      .english)
    #expect(pages.map(\.name) == ["A/B, short files", "A/B/Long.swift"])
    #expect(pages.map(\.count.words) == [10, 100])
  }

  // MARK: Broken on purpose

  @Test func `find a page at grade twelve`() throws {
    let hard = "Administrative documentation necessitates considerable institutional preparation. "
    let findings = GradeCheck.findings(
      in: [sentence(String(repeating: hard, count: 20), in: "A/Hard.swift")])
    #expect(findings.contains { $0.grade >= 12 && $0.name == "A/Hard.swift" })
  }

  @Test func `find one long sentence in an easy page`() throws {
    let long = """
      What the computer keeps of everything that anybody ever removed from it, including backups, \
      temporary copies and whatever another program happened to remember, is beyond our control.
      """
    let easy = (1...40).map { _ in sentence("You can go home now.", in: "A/Easy.swift") }
    #expect(GradeCheck.findings(in: easy).isEmpty)
    let findings = GradeCheck.findings(in: easy + [sentence(long, in: "A/Easy.swift")])
    #expect(findings.count == 1)
    #expect(findings.first.map { $0.grade >= 12 } == true)
  }

  @Test func `find nothing hard in plain sentences`() {
    let plain = sentence(
      "A low score is no verdict. It is a place to begin a talk.", in: "A/B.swift")
    #expect(GradeCheck.findings(in: [plain]).isEmpty)
  }

  private func count(words: Int, syllables: Int, sentences: Int = 1) -> ReadingCount {
    var count = ReadingCount()
    count.words = words
    count.syllables = syllables
    count.sentences = sentences
    return count
  }

  private func sentence(_ text: String, in file: String) -> Sentence {
    Sentence(file: file, line: 1, tongue: .english, text: text)
  }
}
