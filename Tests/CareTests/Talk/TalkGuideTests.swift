import Care
import Formats
import Journal
import Psychometrics
import Testing

@Suite struct `A guide for the talk` {
  private let today = "2026-11-24"

  private func guide(
    _ card: Card? = nil, promises: [Reply.Item] = [], on today: String = "2026-11-24",
    withdrawals: [Withdrawal] = [], _ language: Language = .english
  ) throws -> TalkGuide {
    TalkGuide(
      language, card: card, on: try CardForms.date(today), withdrawals: withdrawals,
      promises: promises)
  }

  private func card() throws -> Card {
    let scale = try CardForms.workScale("load")
    return try Card.made(
      CardChoice(
        topics: [try CardForms.plain("the new shift")], bands: [scale], scores: [scale],
        trend: CardChoice.Trend(scale, months: 12),
        planItems: [try CardForms.plain("walk home")],
        request: try CardForms.plain("two evenings a week free")),
      from: [
        try CardForms.entry(1, on: "2026-10-02", load: 39),
        try CardForms.entry(2, on: "2026-11-02", load: 41),
      ])
  }

  private func promise() throws -> Reply.Item {
    Reply.Item(
      try CardForms.plain("a room for debriefing"),
      Promise(
        who: try CardForms.plain("Luz"), until: try CardForms.date("2026-12-01"),
        state: .promised))
  }

  private func sections(_ guide: TalkGuide) -> [String] {
    guide.sheet.blocks.compactMap { if case .section(let name) = $0 { name } else { nil } }
  }

  private static let work = [
    "The load", "The people you support", "Having a say", "The team", "Your role",
    "Hard things you hear and see", "Pay and growth", "Respect", "Time off", "Other peer workers",
  ]

  @Test func `asks about work first, then what went well, the plan, and what was promised`() throws
  {
    #expect(
      try sections(guide()) == Self.work + [
        "What went well", "The plan", "The assistance program", "What we promised last time",
        "What the organization will do",
      ])
  }

  @Test func `begins with what was promised, where that is known, and what the worker brought`()
    throws
  {
    let guide = try guide(card(), promises: [promise()])
    #expect(
      sections(guide) == [
        "First, what we promised", "The topics you brought", "What you ask of the organization",
        "The numbers you showed",
      ] + Self.work + [
        "What went well", "The plan", "The assistance program", "What the organization will do",
      ])
    let text = guide.sheet.text(width: 65)
    #expect(text.contains("- a room for debriefing (Luz, by 2026-12-01; promised)\n"))
    #expect(text.contains("- the new shift\n"))
    #expect(text.contains("The plan\n- walk home\n"))
    #expect(text.contains("- two evenings a week free\n"))
  }

  @Test func `has no figure of the card`() throws {
    let text = try guide(card()).sheet.text(width: 65)
    for figure in ["41", "39", "burnout", "high", "2026-11-02"] { #expect(!text.contains(figure)) }
  }

  @Test func `of a card with nothing on it is the blank one`() throws {
    #expect(try guide(Card.made(CardChoice())).sheet == guide().sheet)
  }

  @Test func `of a card that has expired or was withdrawn is the blank one`() throws {
    let card = try card()
    let withdrawal = Withdrawal(
      of: card.id, on: try CardForms.date("2026-11-22"), language: .english)
    #expect(try guide(card, on: "2026-12-21") == guide())
    #expect(try guide(card, withdrawals: [withdrawal]) == guide())
    #expect(try guide(card, on: "2026-12-20") != guide())
  }

  @Test(arguments: Language.allCases)
  func `asks no reasons, and nothing about health or a score`(language: Language) throws {
    let blocks = try guide(card(), promises: [promise()], language).sheet.blocks
    var questions: [String] = []
    for block in blocks {
      switch block {
      case .bullets(let lines): questions += lines.filter { $0.contains("?") }
      case .paragraph(let text): if text.contains("?") { questions.append(text) }
      default: break
      }
    }
    #expect(questions.count > 15)
    let avoided: [String] =
      switch language {
      case .english: ["why", "health", "recovery", "feeling", "score", "reason", "not show"]
      case .spanish: ["por qué", "salud", "recuperación", "puntaje", "motivo", "no mostraste"]
      }
    for question in questions {
      for word in avoided {
        #expect(!question.lowercased().contains(word), "\(word) in \(question)")
      }
    }
  }

  /// An open question cannot be answered with yes or no.
  @Test func `asks open questions`() throws {
    let openings = ["How", "What", "Where", "Which", "Who"]
    for block in try guide().sheet.blocks {
      guard case .bullets(let lines) = block else { continue }
      for line in lines where !line.hasPrefix("Do you know how to reach") {
        #expect(openings.contains { line.hasPrefix($0) }, "\(line)")
      }
    }
  }

  @Test func `leaves room for what the organization will do`() throws {
    let text = try guide().sheet.text(width: 65)
    #expect(text.contains("\nBy when: ___"))
    #expect(text.contains("\nWe talk again on: ___"))
    #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 65 })
  }

  @Test func `is in Spanish where asked`() throws {
    let text = try guide(card(), promises: [promise()], .spanish).sheet.text(width: 65)
    #expect(text.hasPrefix("Una guía para hablar en supervisión\n"))
    #expect(text.contains("- a room for debriefing (Luz, para el 2026-12-01; prometido)\n"))
  }
}
