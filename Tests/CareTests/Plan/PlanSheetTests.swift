import Care
import Formats
import Testing

@Suite struct `The plan on paper` {
  @Test func `shows what is open, the wellness plan and the goals`() throws {
    let day = try Made.day("2026-11-05")
    let asked = PlanItem(
      id: 1, what: try Made.text("ask about the caseload"), when: try Made.text("next supervision"),
      area: .stress, helper: .organisation(.workload), added: day,
      promise: Promise(
        who: try Made.text("Rosa, team lead"), until: try Made.day("2026-12-01"), state: .promised))
    var wellness = WellnessPlan()
    try wellness.add(.init(id: 1, text: try Made.text("tea in the morning")), to: .everyDay)
    var goal = LearningGoal(id: 1, what: try Made.text("group work"), added: day)
    goal.add(try #require(Training(on: day, minutes: 90)))
    let plan = Plan([
      try Made.item(2, "a short walk"), asked, try Made.item(3, "gone").after(.letGo, on: day),
    ])
    let sheet = PlanSheet.filled(
      plan, wellness: wellness, goals: [goal], today: try Made.day("2026-11-21"), .english)
    #expect(
      sheet.text(width: 65) == """
        My plan

        Date: 2026-11-21

        Small steps
        What: ask about the caseload
        When or how often: next supervision
        What it is good for: easing stress
        Who can help: the organization: workload
        promised: Rosa, team lead
        By: 2026-12-01

        What: a short walk
        Who can help: me

        What keeps me well each day
        - tea in the morning

        What I want to learn
        Goal: group work
        Training time: 1\u{A0}h 30\u{A0}min

        About this page
        This page is yours. Nobody gets it unless you hand it over.
        Letting a step go is fine.

        """)
  }

  @Test(arguments: Language.allCases)
  func `can be blank, with room for each part`(_ language: Language) {
    let sheet = PlanSheet.blank(language)
    let text = sheet.text(width: 65)
    for part in WellnessPart.allCases { #expect(text.contains(part.name[language])) }
    for area in HealthArea.allCases {
      #expect(text.replacing("\n", with: " ").contains(area.name[language]))
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 65 })
  }

  @Test func `is kind where nothing is on the list`() throws {
    let sheet = PlanSheet.filled(
      Plan([]), wellness: WellnessPlan(), goals: [], today: try Made.day("2026-11-21"), .english)
    #expect(sheet.text(width: 65).contains("There is nothing on the list now, and that is fine."))
  }

  /// A plan is no score.
  @Test func `counts nothing that was done`() throws {
    let day = try Made.day("2026-11-05")
    let done = try (1...7).map { try Made.item($0).after(.finish, on: day) }
    let page = { (items: [PlanItem]) in
      PlanSheet.filled(
        Plan(items), wellness: WellnessPlan(), goals: [], today: day, .english)
    }
    #expect(page(done) == page([]))
  }
}

@Suite struct `A request for a change at work` {
  @Test func `is a page of its own, about the work`() throws {
    let request = AccommodationRequest(
      to: try Made.text("Human resources"), date: try Made.day("2026-11-21"),
      whatIsHard: try Made.text("Night calls after a day shift"),
      whatWouldHelp: [try Made.text("no calls after 22:00"), try Made.text("a desk by a window")],
      startingOn: try Made.day("2026-12-01"))
    let text = request.sheet(.english).text(width: 65)
    #expect(text.contains("To: Human resources"))
    #expect(text.contains("What makes the work hard\nNight calls after a day shift\n"))
    #expect(text.contains("- no calls after 22:00\n- a desk by a window\n"))
    #expect(text.contains("Starting on: 2026-12-01"))
    let line = text.replacing("\n", with: " ")
    #expect(line.contains("It needs no details of anybody's health"))
    #expect(line.contains("Rights differ from country to country"))
    #expect(line.contains("no legal advice"))
  }

  @Test(arguments: Language.allCases)
  func `can be blank`(_ language: Language) {
    let sheet = AccommodationRequest().sheet(language)
    #expect(sheet.text(width: 65).contains("_____"))
    #expect(sheet.blocks.contains(.blankLines(3)))
  }

  @Test func `is asked for in order`() {
    #expect(
      AccommodationRequest.Question.allCases
        == [.to, .whatIsHard, .whatWouldHelp, .startingOn, .date])
    #expect(AccommodationRequest.Question.whatIsHard.words.english.contains("No need to name"))
  }
}
