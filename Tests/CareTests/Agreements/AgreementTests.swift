import Care
import Formats
import Testing

@Suite struct `Agreements` {
  @Test func `for a crisis are asked for in the order of the page`() {
    #expect(
      CrisisAgreement.Question.allCases.map(\.rawValue) == [
        "person", "peer-worker", "signs", "helps", "does-not-help", "who-acts", "if-declined",
        "ends", "review",
      ])
    #expect(
      ReleaseAgreement.Question.allCases.map(\.rawValue) == [
        "person", "who", "to-whom", "what", "not-this", "for-what",
      ])
  }

  @Test func `for a crisis hold every answer, once`() throws {
    var agreement = CrisisAgreement(date: try Made.day("2026-11-21"))
    for question in CrisisAgreement.Question.allCases {
      agreement.answers[question] = try Made.text("answer to \(question.rawValue)!")
    }
    let text = agreement.sheet(.english).text(width: 200)
    for question in CrisisAgreement.Question.allCases {
      #expect(text.ranges(of: "answer to \(question.rawValue)!").count == 1)
    }
    #expect(text.contains("2026-11-21"))
    #expect(text.contains("gives no orders"))
    #expect(text.contains("no legal advice"))
    #expect(text.contains("Who acts if I decline the peer worker"))
  }

  @Test func `on sharing hold every answer, once, and their end`() throws {
    var agreement = ReleaseAgreement(
      until: try Made.day("2027-01-31"), date: try Made.day("2026-11-21"))
    for question in ReleaseAgreement.Question.allCases {
      agreement.answers[question] = try Made.text("answer to \(question.rawValue)!")
    }
    let text = agreement.sheet(.english).text(width: 200)
    for question in ReleaseAgreement.Question.allCases {
      #expect(text.ranges(of: "answer to \(question.rawValue)!").count == 1)
    }
    #expect(text.contains("It holds until: 2027-01-31"))
    #expect(text.contains("passes nothing on"))
    #expect(text.contains("take it back at any time"))
    #expect(text.contains("no legal advice"))
  }

  @Test(arguments: Language.allCases)
  func `are whole pages with places to fill in where nothing was said`(_ language: Language) throws
  {
    for sheet in [CrisisAgreement().sheet(language), ReleaseAgreement().sheet(language)] {
      let text = sheet.text(width: 65)
      #expect(text.contains("____"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 65 })
      #expect(!sheet.markdown.contains("\n___"))
      #expect(sheet.blocks.count { if case .signature = $0 { true } else { false } } == 3)
    }
  }

  @Test func `keep a person's lines apart`() throws {
    let text = try Made.text("I go quiet\nI stop eating")
    let sheet = CrisisAgreement(answers: [.signs: text]).sheet(.spanish)
    #expect(sheet.text(width: 65).contains("Qué la muestra\nI go quiet\nI stop eating\n"))
    #expect(sheet.markdown.contains("I go quiet\\\nI stop eating"))
  }

  @Test func `take several lines where a list makes sense`() {
    #expect(CrisisAgreement.Question.signs.lines == .many)
    #expect(CrisisAgreement.Question.person.lines == .one)
    #expect(ReleaseAgreement.Question.what.lines == .many)
    #expect(ReleaseAgreement.Question.toWhom.lines == .one)
  }
}
