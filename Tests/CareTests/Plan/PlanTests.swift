import Care
import Formats
import Testing

@Suite struct `A plan` {
  @Test func `lists what is open, the organization's part first`() throws {
    let day = try Made.day("2026-11-09")
    let plan = Plan([
      try Made.item(1),
      try Made.item(2, helper: .peer),
      try Made.item(3, helper: .organisation(.supervision)),
      try Made.item(4, helper: .organisation(.workload)).after(.start, on: day),
      try Made.item(5).after(.finish, on: day),
      try Made.item(6).after(.letGo, on: day),
      try Made.item(7).after(.finishInPart, on: day),
      try Made.item(8).carriedOver(as: 9, on: day).ended,
      try Made.item(9),
    ])
    #expect(plan.current.map(\.id) == [4, 3, 2, 1, 9])
    #expect(plan.partlyDone.map(\.id) == [7])
    #expect(plan.items.map(\.id) == Array(1...9))
    #expect(plan.item(7)?.state == .partly && plan.item(10) == nil)
  }

  @Test func `has one item a number, the later one`() throws {
    let plan = Plan([try Made.item(1, "old"), try Made.item(1, "new")])
    #expect(plan.items.map(\.what.text) == ["new"])
  }

  @Test func `asks about one thing, done since the last check-in and not answered`() throws {
    let done = try Made.item(1).after(.finish, on: try Made.day("2026-11-10"))
    let earlier = try Made.item(2).after(.finishInPart, on: try Made.day("2026-11-08"))
    let old = try Made.item(3).after(.finish, on: try Made.day("2026-11-04"))
    let answered = try Made.item(4).after(.finish, on: try Made.day("2026-11-07")).after(.no)
    let plan = Plan([done, earlier, old, answered, try Made.item(5)])
    #expect(plan.itemToAskAbout(since: try Made.day("2026-11-05"))?.id == 2)
    #expect(plan.itemToAskAbout(since: try Made.day("2026-11-09"))?.id == 1)
    #expect(plan.itemToAskAbout(since: try Made.day("2026-11-10"))?.id == 1)
    #expect(plan.itemToAskAbout(since: try Made.day("2026-11-11")) == nil)
    #expect(plan.itemToAskAbout(since: nil)?.id == 3)
    #expect(Plan([]).itemToAskAbout(since: nil) == nil)
  }

  @Test func `asks in one line`() throws {
    let question = Helped.question(about: try Made.item(1, "a short walk"))
    #expect(question.english == "a short walk: did it help?")
    #expect(question.spanish == "a short walk: ¿te ayudó?")
  }

  /// A store keeps these names.
  @Test func `keeps its names`() {
    #expect(
      HealthArea.allCases.map(\.rawValue) == [
        "stress", "food", "movement", "sleep", "service", "support", "optimism", "thinking",
        "spirit", "meaning",
      ])
    #expect(
      PlanHelper.all.map(\.rawValue) == [
        "workload", "schedule", "role", "supervision", "peer", "oneself",
      ])
    for helper in PlanHelper.all { #expect(PlanHelper(rawValue: helper.rawValue) == helper) }
    #expect(PlanHelper(rawValue: "boss") == nil)
    #expect(Helped.allCases.map(\.rawValue) == ["yes", "some", "no", "cannot-say"])
    #expect(
      Promise.State.allCases.map(\.rawValue) == ["asked", "promised", "done", "not-done"])
    #expect(PlanMove.allCases.map(\.rawValue) == ["start", "done", "partly", "let-go"])
    #expect(
      WellnessPart.allCases.map(\.rawValue) == [
        "every-day", "people", "early-signs", "when-they-show", "in-a-crisis",
        "not-in-a-crisis",
      ])
  }
}
