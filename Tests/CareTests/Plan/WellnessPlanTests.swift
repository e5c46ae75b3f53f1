import Care
import Formats
import Testing

@Suite struct `A wellness plan` {
  private func plan() throws -> WellnessPlan {
    var plan = WellnessPlan()
    for (id, part) in [
      (1, WellnessPart.everyDay), (2, .everyDay), (3, .people), (4, .everyDay),
    ] {
      try plan.add(.init(id: id, text: Made.text("line \(id)")), to: part)
    }
    return plan
  }

  @Test func `has six parts, empty at first`() {
    let plan = WellnessPlan()
    #expect(WellnessPart.allCases.count == 6)
    #expect(plan.isEmpty)
    for part in WellnessPart.allCases { #expect(plan[part] == []) }
  }

  @Test func `keeps the lines of a part in the person's order`() throws {
    var plan = try plan()
    #expect(!plan.isEmpty)
    #expect(plan[.everyDay].map(\.id) == [1, 2, 4])
    #expect(plan[.people].map(\.id) == [3])
    try plan.move(4, to: 1)
    #expect(plan[.everyDay].map(\.id) == [4, 1, 2])
    try plan.move(4, to: 2)
    #expect(plan[.everyDay].map(\.id) == [1, 4, 2])
    try plan.move(1, to: .max)
    #expect(plan[.everyDay].map(\.id) == [4, 2, 1])
    try plan.move(1, to: .min)
    #expect(plan[.everyDay].map(\.id) == [1, 4, 2])
  }

  @Test func `changes and takes out one line by its number`() throws {
    var plan = try plan()
    try plan.change(2, to: try Made.text("tea at four"))
    #expect(plan[.everyDay].map(\.text.text) == ["line 1", "tea at four", "line 4"])
    try plan.remove(1)
    #expect(plan[.everyDay].map(\.id) == [2, 4])
    for id in [2, 3, 4] { try plan.remove(id) }
    #expect(plan.isEmpty)
  }

  @Test func `knows no number twice, and none that it has not`() throws {
    var plan = try plan()
    let before = plan
    let text = try Made.text("x")
    #expect(throws: WellnessPlan.Fault.numberInUse(3)) {
      try plan.add(.init(id: 3, text: text), to: .earlySigns)
    }
    #expect(throws: WellnessPlan.Fault.unknownLine(9)) { try plan.change(9, to: text) }
    #expect(throws: WellnessPlan.Fault.unknownLine(9)) { try plan.move(9, to: 1) }
    #expect(throws: WellnessPlan.Fault.unknownLine(9)) { try plan.remove(9) }
    #expect(plan == before)
  }
}

@Suite struct `Learning goals` {
  @Test func `add up the minutes of their training`() throws {
    var goal = LearningGoal(
      id: 1, what: try Made.text("group facilitation"), added: try Made.day("2026-01-10"))
    #expect(goal.minutes() == 0)
    for (date, minutes) in [("2026-03-02", 90), ("2026-01-31", 60), ("2026-03-31", 45)] {
      goal.add(try #require(Training(on: try Made.day(date), minutes: minutes)))
    }
    #expect(goal.log.map(\.date.description) == ["2026-01-31", "2026-03-02", "2026-03-31"])
    #expect(goal.minutes() == 195)
    let march = try Made.day("2026-03-01")...Made.day("2026-03-31")
    #expect(goal.minutes(in: march) == 135)
    #expect([goal, goal].minutes(in: march) == 270)
    #expect([goal, goal].minutes() == 390)
  }

  @Test func `hold no time that a day has not`() throws {
    let day = try Made.day("2026-01-31")
    for minutes in [0, -5, 1441, .max] { #expect(Training(on: day, minutes: minutes) == nil) }
    for minutes in [1, 1440] { #expect(Training(on: day, minutes: minutes) != nil) }
  }

  @Test func `can be done, let go, and taken up again`() throws {
    var goal = LearningGoal(id: 1, what: try Made.text("ethics"), added: try Made.day("2026-01-10"))
    for state in LearningGoal.State.allCases.reversed() {
      goal.become(state)
      #expect(goal.state == state)
    }
    #expect(LearningGoal.State.allCases.map(\.rawValue) == ["open", "done", "let-go"])
  }

  @Test(arguments: [(5, "5\u{A0}min"), (60, "1\u{A0}h"), (125, "2\u{A0}h 5\u{A0}min")])
  func `say times in hours and minutes`(_ minutes: Int, _ text: String) {
    #expect(Minutes.text(minutes) == text)
  }
}
