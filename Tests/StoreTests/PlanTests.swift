import Care
import Formats
import GRDB
import Journal
import Psychometrics
import TestSupport
import Testing

@testable import Store

@Suite struct `A plan in the store` {
  private let made: TemporaryStore
  private var store: Store { made.store }

  init() throws {
    made = try TemporaryStore()
  }

  @Test func `is empty at first`() throws {
    #expect(try store.plan() == Plan([]))
    #expect(try store.planEvents() == [])
    #expect(throws: StoreError.unknownPlanItem(1)) { try store.planItem(1) }
  }

  @Test func `keeps every part of an item, under a number that it gives`() throws {
    let given = try MadeUp.item(
      "ask for \"fewer\" 'nights'\nand ñ 🙂", when: "each Monday", area: .sleep,
      scale: PlanItem.Scale("proqol-5", "burnout"), helper: .organisation(.schedule),
      promise: MadeUp.promise())
    let item = try store.add(given, random: &made.random)
    #expect(item.id == 1)
    #expect(try made.reopened().plan() == Plan([item]))
    #expect(try made.reopened().planItem(1) == item)
    #expect(item.what == given.what && item.when == given.when && item.area == .sleep)
    #expect(item.scale == given.scale && item.helper == given.helper)
    #expect(item.promise == given.promise && item.added == given.added && item.state == .open)
  }

  @Test func `knows when a promise was last written anew`() throws {
    let first = try store.add(MadeUp.item(promise: MadeUp.promise()), random: &made.random)
    let second = try store.add(MadeUp.item("call Rosa"), random: &made.random)
    #expect(try store.promiseChanges() == [:])
    let started = try first.after(.start, on: MadeUp.date("2026-05-04"))
    try store.update(started, on: MadeUp.date("2026-05-04"))
    #expect(try store.promiseChanges() == [:])
    let notDone = try started.after(promise: .notDone)
    try store.update(notDone, on: MadeUp.date("2026-05-06"))
    try store.update(second.after(MadeUp.promise()), on: MadeUp.date("2026-05-07"))
    try store.update(
      notDone.after(.finish, on: MadeUp.date("2026-05-08")), on: MadeUp.date("2026-05-08"))
    #expect(
      try made.reopened().promiseChanges() == [
        first.id: MadeUp.date("2026-05-06"), second.id: MadeUp.date("2026-05-07"),
      ])
    try store.update(notDone.after(promise: .done), on: MadeUp.date("2026-05-09"))
    #expect(try store.promiseChanges()[first.id] == MadeUp.date("2026-05-09"))
  }

  @Test(arguments: HealthArea.allCases)
  func `knows each area`(area: HealthArea) throws {
    let item = try store.add(MadeUp.item(area: area), random: &made.random)
    #expect(try store.planItem(1) == item)
  }

  @Test(arguments: PlanHelper.all)
  func `knows each helper`(helper: PlanHelper) throws {
    let item = try store.add(MadeUp.item(helper: helper), random: &made.random)
    #expect(try store.planItem(1) == item)
  }

  @Test(arguments: PlanMove.allCases)
  func `keeps each move as a step with its day`(move: PlanMove) throws {
    try made.plan()
    let moved = try made.move(1, move)
    #expect(try made.reopened().planItem(1) == moved)
    #expect(moved.changed.description == "2026-05-10")
    #expect(try steps() == ["1 2026-05-03", "2 2026-05-10"])
  }

  @Test(arguments: Helped.allCases)
  func `keeps each answer to "did it help?"`(helped: Helped) throws {
    try made.plan()
    let answered = try made.move(1, .finish).after(helped)
    try store.update(answered, on: MadeUp.date("2026-06-01"))
    #expect(try store.planItem(1) == answered)
    #expect(answered.changed.description == "2026-05-10")
    #expect(try steps() == ["1 2026-05-03", "2 2026-05-10", "3 2026-06-01"])
  }

  @Test(arguments: Promise.State.allCases)
  func `keeps how each promise stands`(state: Promise.State) throws {
    let item = try store.add(MadeUp.item(), random: &made.random)
    let promised = item.after(try MadeUp.promise(until: nil, state))
    try store.update(promised, on: MadeUp.date("2026-05-20"))
    #expect(try store.planItem(1) == promised)
  }

  @Test func `writes no step where nothing changed`() throws {
    let item = try made.plan()
    try store.update(item, on: MadeUp.date("2026-05-20"))
    #expect(try steps() == ["1 2026-05-03"])
    #expect(try store.lastChange() == .planned(item: 1))
  }

  @Test func `carries an item over whole`() throws {
    for _ in 1...3 { try made.plan() }
    try made.move(2, .finishInPart, on: "2026-05-09")
    try store.update(try store.planItem(2).after(.some), on: MadeUp.date("2026-05-09"))
    let (ended, next) = try made.carryOver(2)
    #expect(ended.state == .carriedOver(to: 4) && ended.id == 2 && ended.helped == .some)
    #expect(next.id == 4 && next.carriedFrom == 2 && next.state == .open && next.helped == nil)
    #expect(try made.reopened().plan().item(2) == ended)
    #expect(try made.reopened().plan().item(4) == next)
    #expect(try made.reopened().plan().items.count == 4)
  }

  @Test func `carries over both or neither`() throws {
    let item = try made.plan()
    // The step that ends the old item is the last to be written.
    try store.queue.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON plan_step WHEN NEW.number = 2
          BEGIN SELECT RAISE(ABORT, 'refused'); END
          """)
    }
    #expect(throws: StoreError.rejected(rule: "refused")) { try made.carryOver(1) }
    #expect(try store.plan() == Plan([item]))
    #expect(try store.lastChange() == .planned(item: 1))
  }

  @Test func `never gives a number twice`() throws {
    for _ in 1...3 { try made.plan() }
    _ = try store.undo()
    _ = try store.forget(planItem: 2)
    #expect(try made.plan().id == 4)
    #expect(try store.plan().items.map(\.id) == [1, 4])
  }

  @Test func `names an item that is not there`() throws {
    let unknown = StoreError.unknownPlanItem(7)
    let item = try made.plan().asNumber(7)
    #expect(throws: unknown) { try store.planItem(7) }
    #expect(throws: unknown) { try store.update(item, on: item.added) }
    #expect(throws: unknown) { try store.forget(planItem: 7) }
    #expect(throws: unknown) {
      try store.carryOver(item, to: item, random: &made.random)
    }
    #expect(try store.plan().items.count == 1)
  }

  @Test func `tells what became of its items, each move once`() throws {
    try made.plan("one")
    try made.move(1, .start, on: "2026-05-05")
    try made.move(1, .finish, on: "2026-05-07")
    try store.update(try store.planItem(1).after(.yes), on: MadeUp.date("2026-06-01"))
    try made.plan("two")
    try made.carryOver(2)
    let events = try made.reopened().planEvents()
    #expect(events.map(\.item) == [1, 1, 1, 1, 2, 2, 3])
    #expect(events.map(\.what.text) == ["one", "one", "one", "one", "two", "two", "two"])
    #expect(
      events.map(\.kind) == [
        .added, .moved(.started), .moved(.done), .helped(.yes), .added,
        .moved(.carriedOver(to: 3)), .added,
      ])
    #expect(
      events.map(\.date.description) == [
        "2026-05-03", "2026-05-05", "2026-05-07", "2026-06-01", "2026-05-03", "2026-05-10",
        "2026-05-10",
      ])
  }

  @Test(arguments: [StoreKind.program, .supervision])
  func `belongs into a personal store alone`(kind: StoreKind) throws {
    let other = try TemporaryStore(kind)
    let item = try MadeUp.item()
    let refused = StoreError.wrongKind(kind)
    #expect(throws: refused) { try other.plan() }
    #expect(throws: refused) { try other.store.update(item, on: item.added) }
    #expect(throws: refused) {
      try other.store.carryOver(item, to: item, random: &other.random)
    }
    #expect(try other.store.plan() == Plan([]))
  }

  private func steps() throws -> [String] {
    try store.queue.read {
      try String.fetchAll(
        $0, sql: "SELECT number || ' ' || date FROM plan_step WHERE item = 1 ORDER BY number")
    }
  }
}

extension PlanItem {
  /// The same under another number.
  fileprivate func asNumber(_ id: Int) -> PlanItem { numbered(id, carriedFrom: carriedFrom) }
}

@Suite struct `Taking back what was planned` {
  @Test func `goes step by step, the last first`() throws {
    let made = try TemporaryStore()
    let added = try made.plan()
    let started = try made.move(1, .start)
    let done = try made.move(1, .finish)
    try made.store.update(try done.after(.no), on: MadeUp.date("2026-06-01"))
    let (ended, next) = try {
      try made.plan()
      return try made.carryOver(2)
    }()
    #expect(ended.id == 2 && next.id == 3)

    #expect(try made.store.undo() == .planCarriedOver(item: 2, to: 3))
    #expect(try made.store.planItem(2).state == .open)
    #expect(throws: StoreError.unknownPlanItem(3)) { try made.store.planItem(3) }
    #expect(try made.store.undo() == .planned(item: 2))
    #expect(try made.store.undo() == .planMoved(item: 1))
    #expect(try made.store.planItem(1) == done)
    #expect(try made.store.undo() == .planMoved(item: 1))
    #expect(try made.store.planItem(1) == started)
    #expect(try made.store.undo() == .planMoved(item: 1))
    #expect(try made.store.planItem(1) == added)
    #expect(try made.store.undo() == .planned(item: 1))
    #expect(try made.store.plan() == Plan([]))
    #expect(throws: StoreError.nothingToUndo) { try made.store.undo() }
    #expect(try made.store.isSound())
  }

  @Test func `leaves no byte of an item, nor of a promise`() throws {
    let made = try TemporaryStore()
    try made.plan("stays")
    try made.plan("MARKER one")
    _ = try made.store.undo()
    let promise = try MadeUp.promise("MARKER two")
    try made.store.update(
      made.store.planItem(1).after(promise), on: MadeUp.date("2026-05-20"))
    #expect(try made.holds("MARKER two"))
    _ = try made.store.undo()
    #expect(try !made.holds("MARKER"))
    #expect(try made.files == ["journal.db"])
    #expect(try made.store.planItem(1).promise == nil)
  }
}

@Suite struct `Forgetting an item of the plan` {
  @Test func `leaves no byte of it and its steps, and is remembered`() throws {
    let made = try TemporaryStore()
    for number in 1...9 { try made.plan("stays \(number)") }
    try made.plan("MARKER one")
    try made.store.update(
      made.store.planItem(10).after(MadeUp.promise("MARKER two")), on: MadeUp.date("2026-05-20"))
    try made.move(10, .letGo)
    #expect(try made.holds("MARKER one") && made.holds("MARKER two"))
    let backup = made.folder.path(of: "backup.db")
    try made.store.backup(to: backup)

    #expect(try made.store.forget(planItem: 10).notReached == [])
    #expect(try !made.holds("MARKER"))
    #expect(try made.files == ["journal.db"])
    #expect(try made.store.plan().items.map(\.id) == Array(1...9))
    #expect(try made.store.lastChange() == .forgot)
    #expect(try made.store.erasures().count == 1)

    let done = try Store.restore(from: backup, to: made.store.path, stamp: "20260601T101112")
    #expect(try !made.holds("MARKER"))
    #expect(try made.reopened().plan().items.map(\.id) == Array(1...9))
    let aside = try #require(try Store.existing(at: done.setAside ?? "", access: .reading))
    #expect(try aside.plan().items.count == 9)
    var random = made.random
    let next = try made.reopened(.writing).add(MadeUp.item(), random: &random)
    #expect(next.id == 11)
  }

  @Test func `leaves the items that it was carried over from and to`() throws {
    let made = try TemporaryStore()
    try made.plan()
    try made.carryOver(1)
    try made.carryOver(2)
    _ = try made.store.forget(planItem: 2)
    let plan = try made.reopened().plan()
    #expect(plan.items.map(\.id) == [1, 3])
    #expect(plan.item(1)?.state == .carriedOver(to: nil))
    #expect(plan.item(3)?.carriedFrom == nil)
    #expect(throws: StoreError.forgettingCannotBeUndone) { try made.store.undo() }
  }

  @Test func `reaches the stores set aside`() throws {
    let made = try TemporaryStore()
    try made.plan("MARKER")
    let backup = made.folder.path(of: "backup.db")
    try made.store.backup(to: backup)
    _ = try Store.restore(from: backup, to: made.store.path, stamp: "20260601T101112")
    let store = try made.reopened(.writing)
    #expect(try made.holds("MARKER"))
    _ = try store.forget(planItem: 1)
    #expect(try !made.holds("MARKER"))
  }
}
