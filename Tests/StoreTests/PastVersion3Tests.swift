import Care
import Formats
import Journal
import Psychometrics
import TestSupport
import Testing

@testable import Store

@Suite struct `A store of version 3` {
  private let path: String
  private let folder: WorkFolder

  init() throws {
    folder = try WorkFolder()
    path = try Fixture.copy("v3.db", to: "journal.db", in: folder)
  }

  private func opened(_ access: Store.Access) throws -> Store {
    try #require(try Store.existing(at: path, access: access))
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `still says what was recorded in it`(access: Store.Access) throws {
    let store = try opened(access)
    #expect(store.kind == .personal)
    let entries = try store.entries()
    #expect(entries.map(\.id) == [1, 2, 3])
    #expect(entries.map(\.revision) == [1, 1, 2])
    #expect(entries.map(\.record.kind) == [.checkIn, .notNow, .checkIn])
    #expect(entries.map(\.record.note) == [nil, "a full week, año 🙂", "corrected"])
    #expect(try store.notes().map(\.text) == ["caseload 22 to 15"])
    #expect(
      try store.meaningChecks() == [
        MeaningCheck(
          entry: 1, date: MadeUp.date("2026-04-30"), instrument: "barc-10",
          meaningChanged: false, workChanged: nil),
        MeaningCheck(
          entry: 3, date: MadeUp.date("2026-06-01"), instrument: "barc-10",
          meaningChanged: true, workChanged: true),
      ])
    #expect(try store.flag(.privacyNoteShown) == "yes")
    #expect(try store.erasures().count == 1)
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `still holds the plan`(access: Store.Access) throws {
    let store = try opened(access)
    let day = try MadeUp.date("2026-05-03")
    func changed(_ day: String, _ state: PlanState, _ item: PlanItem, _ helped: Helped? = nil)
      throws -> PlanItem
    {
      item.asKept(state: state, changed: try MadeUp.date(day), helped: helped)
    }
    let call = try MadeUp.text("call Ana\nor write")
    let expected = try [
      PlanItem(
        id: 1, what: MadeUp.text("fewer night shifts, ñ 🙂"), when: MadeUp.text("from June"),
        area: .sleep, scale: PlanItem.Scale("proqol-5", "burnout"),
        helper: .organisation(.schedule), added: day, promise: MadeUp.promise()),
      changed(
        "2026-05-20", .done,
        PlanItem(id: 2, what: MadeUp.text("walk"), area: .movement, added: day), .some),
      changed(
        "2026-05-21", .carriedOver(to: 4),
        PlanItem(id: 3, what: call, helper: .peer, added: day)),
      changed(
        "2026-05-22", .carriedOver(to: nil),
        PlanItem(
          id: 4, what: call, helper: .peer, added: MadeUp.date("2026-05-21"), carriedFrom: 3)),
      changed(
        "2026-05-23", .letGo, PlanItem(id: 6, what: MadeUp.text("journal"), added: day)),
      changed(
        "2026-06-02", .partly,
        PlanItem(
          id: 8, what: MadeUp.text("sing"), when: MadeUp.text("Sundays"), area: .spirit,
          added: day)),
    ]
    #expect(try store.plan() == Plan(expected))
    #expect(
      try store.planEvents().map(\.kind) == [
        .added, .added, .moved(.started), .moved(.done), .helped(.some), .added,
        .moved(.carriedOver(to: 4)), .added, .moved(.carriedOver(to: nil)), .added, .moved(.letGo),
        .added, .moved(.partly),
      ])
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `still holds what keeps the person well, and what was shared`(
    access: Store.Access
  ) throws {
    let store = try opened(access)
    let wellness = try store.wellness()
    #expect(
      WellnessPart.allCases.map { wellness[$0].map(\.id) }
        == [[2, 1], [4], [5, 6], [7, 8], [9, 10], [11, 12]])
    #expect(wellness[.everyDay].map(\.text.text) == ["second", "first, every-day, ñ"])
    let day = try MadeUp.date("2026-05-03")
    #expect(
      try store.learningGoals() == [
        LearningGoal(
          id: 1, what: MadeUp.text("listen longer"), added: day,
          log: [MadeUp.training(), MadeUp.training("2026-05-12", what: "a course")]),
        LearningGoal(
          id: 3, what: MadeUp.text("lengua de señas"), added: day, state: .letGo),
      ])
    #expect(
      try store.sharedRecords() == [
        MadeUp.shared(MadeUp.card(2), made: "2026-04-04", to: "Ana, mi par"),
        MadeUp.shared(MadeUp.card(1)).withdrawing(on: MadeUp.date("2026-05-20")),
      ])
    #expect(try store.calendar() == MadeUp.calendar(sequence: 2))
  }

  @Test func `still passes the check`() throws {
    let found = try opened(.reading).check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(found.problems == [])
    #expect(found.revisions == 4)
  }

  @Test func `can be written to`() throws {
    var random = SeededGenerator(seed: 4)
    let store = try opened(.writing)
    #expect(try store.add(MadeUp.item(), random: &random).id == 9)
    #expect(try store.addLine(MadeUp.text("a"), to: .people).id == 13)
    #expect(try store.add(MadeUp.goal()).id == 4)
    let undone = try (1...5).map { _ in try store.undo() }
    #expect(
      undone == [
        .planned(item: 9), .planMoved(item: 8), .planned(item: 8), .planMoved(item: 6),
        .planned(item: 6),
      ])
    #expect(throws: StoreError.forgettingCannotBeUndone) { try store.undo() }
  }
}

@Suite struct `A supervision store of version 3` {
  private let path: String
  private let folder: WorkFolder

  init() throws {
    folder = try WorkFolder()
    path = try Fixture.copy("v3-supervision.db", to: "supervision.db", in: folder)
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func `still holds the log`(access: Store.Access) throws {
    let store = try #require(try Store.existing(at: path, access: access))
    #expect(store.kind == .supervision)
    #expect(
      try store.sessions() == [
        SupervisionSession(
          id: 2, date: MadeUp.date("2026-11-04"), minutes: 60, functions: [.supportive],
          role: .clinical, next: MadeUp.date("2026-11-18")),
        SupervisionSession(
          id: 1, date: MadeUp.date("2026-11-18"), minutes: 75,
          functions: [.supportive, .administrative], role: .peer),
      ])
    #expect(
      try store.withdrawals() == [
        Withdrawal(of: MadeUp.card(1), on: MadeUp.date("2026-05-20"), language: .spanish)
      ])
    #expect(
      try store.promises() == [
        KeptPromise(
          id: 2, date: MadeUp.date("2026-04-05"), card: nil,
          item: Reply.Item(
            MadeUp.text("un turno menos, ñ 🙂"), MadeUp.promise(until: nil, .asked))),
        KeptPromise(
          id: 1, date: MadeUp.date("2026-05-05"), card: MadeUp.card(2),
          item: Reply.Item(
            MadeUp.text("caseload 22 to 15"), MadeUp.promise().stands(.done))),
      ])
    let check = try store.check(digest: MadeUp.digest, definition: MadeUp.read)
    #expect(check.problems == [])
  }

  @Test func `can be written to`() throws {
    let store = try #require(try Store.existing(at: path, access: .writing))
    #expect(try store.add(MadeUp.session()).id == 4)
    #expect(try store.add(MadeUp.reply()).map(\.id) == [3])
    #expect(throws: StoreError.wrongKind(.supervision)) {
      try store.saveDraft(MadeUp.draft())
    }
  }
}
