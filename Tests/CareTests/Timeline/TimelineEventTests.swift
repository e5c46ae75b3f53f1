import Care
import Formats
import Journal
import Psychometrics
import Testing

@Suite struct `The line of time` {
  @Test func `goes by date, then kind, then number`() throws {
    let day = try Made.day("2026-11-05")
    let check = MeaningCheck(
      entry: 3, date: day, instrument: "work-form", meaningChanged: true, workChanged: nil)
    let done = try Made.item(2).after(.start, on: day).after(.finish, on: day)
    let inOrder: [TimelineEvent] = [
      TimelineEvent(TimelineNote(id: 9, date: try Made.day("2026-11-04"), kind: .note, text: "a")),
      TimelineEvent(try Made.entry(2, on: "2026-11-05")),
      try #require(TimelineEvent(check)),
      TimelineEvent(try Made.entry(3, on: "2026-11-05")),
      TimelineEvent(TimelineNote(id: 8, date: day, kind: .work, text: "caseload 22 to 15")),
      TimelineEvent(TimelineNote(id: 4, date: day, kind: .note, text: "b")),
      TimelineEvent(TimelineNote(id: 5, date: day, kind: .note, text: "c")),
      TimelineEvent(PlanEvent(item: 1, what: done.what, date: day, kind: .moved(.letGo))),
      TimelineEvent(PlanEvent(item: 2, what: done.what, date: day, kind: .added)),
      TimelineEvent(PlanEvent(item: 2, what: done.what, date: day, kind: .moved(.started))),
      TimelineEvent(PlanEvent(item: 2, what: done.what, date: day, kind: .moved(.done))),
      TimelineEvent(PlanEvent(item: 2, what: done.what, date: day, kind: .helped(.some))),
      TimelineEvent(try Made.entry(1, on: "2026-11-06")),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
    #expect(inOrder.sorted() == inOrder)
  }

  @Test func `holds what is known of an item of the plan`() throws {
    let item = try Made.item(2, "a walk", added: "2026-11-01")
    #expect(item.events.map(\.kind) == [.added])
    let done = try item.after(.finish, on: try Made.day("2026-11-09"))
    #expect(done.events.map(\.kind) == [.added, .moved(.done)])
    #expect(done.events.map(\.date.description) == ["2026-11-01", "2026-11-09"])
    #expect(done.events.map(\.name.english) == ["plan, added", "plan, done"])
  }
}

@Suite struct `The meaning check` {
  @Test func `comes after every third check-in of an instrument`() throws {
    var entries: [Entry] = []
    var asked: [Int] = []
    for id in 1...10 {
      entries.append(try Made.entry(id, on: "2026-01-0\(min(id, 9))"))
      if MeaningCheck.isAsked(after: "work-form", entries: entries) { asked.append(id) }
    }
    #expect(asked == [3, 6, 9])
    #expect(!MeaningCheck.isAsked(after: "work-form", entries: []))
  }

  @Test func `counts neither "not now" nor another instrument`() throws {
    let entries = [
      try Made.entry(1, on: "2026-01-01"), try Made.entry(2, on: "2026-02-01", kind: .notNow),
      try Made.entry(3, on: "2026-03-01", of: "other"), try Made.entry(4, on: "2026-04-01"),
    ]
    #expect(!MeaningCheck.isAsked(after: "work-form", entries: entries))
    #expect(
      MeaningCheck.isAsked(
        after: "work-form", entries: entries + [try Made.entry(5, on: "2026-05-01")]))
  }

  @Test(
    arguments: [
      (nil, nil, false), (false, false, false), (nil, false, false), (true, nil, true),
      (false, true, true), (true, true, true),
    ] as [(Bool?, Bool?, Bool)])
  func `begins a trend anew with a yes, and with nothing else`(
    _ meaning: Bool?, _ work: Bool?, _ beginsAnew: Bool
  ) throws {
    let check = MeaningCheck(
      entry: 6, date: try Made.day("2026-06-01"), instrument: "work-form", meaningChanged: meaning,
      workChanged: work)
    #expect(check.beginsAnew == beginsAnew)
    #expect((TimelineEvent(check) != nil) == beginsAnew)
    #expect((check.name != nil) == beginsAnew)
    #expect([check].marked == (beginsAnew ? [6] : []))
  }

  @Test func `asks with the form's own word`() {
    let question = MeaningCheck.meaningQuestion(label: Phrase(en: "very often", es: "muy a menudo"))
    #expect(question.english.contains("\"very often\""))
    #expect(question.spanish.contains("«muy a menudo»"))
    #expect(!MeaningCheck.meaningQuestion(label: nil).english.contains("\""))
  }
}
