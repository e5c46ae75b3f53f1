import Care
import GRDB
import Journal
import Testing

@testable import Store

@Suite struct `A wellness plan in the store` {
  private let made: TemporaryStore
  private var store: Store { made.store }

  init() throws {
    made = try TemporaryStore()
  }

  private func add(_ words: String, to part: WellnessPart = .people) throws {
    _ = try store.addLine(MadeUp.text(words), to: part)
  }

  private func words(_ part: WellnessPart = .people) throws -> [String] {
    try made.reopened().wellness()[part].map(\.text.text)
  }

  @Test func `is empty at first`() throws {
    #expect(try store.wellness().isEmpty)
  }

  @Test func `keeps each part, in its order`() throws {
    for part in WellnessPart.allCases {
      for number in 1...2 { try add("\(part.rawValue) \(number), ñ 🙂", to: part) }
    }
    for part in WellnessPart.allCases {
      #expect(try words(part) == (1...2).map { "\(part.rawValue) \($0), ñ 🙂" })
    }
    #expect(try store.wellness()[.earlySigns].map(\.id) == [5, 6])
  }

  /// As `WellnessPlan.move(_:to:)` moves a line.
  @Test(arguments: [
    (1, ["a", "b", "c", "d"]), (4, ["b", "c", "d", "a"]), (0, ["a", "b", "c", "d"]),
    (2, ["b", "a", "c", "d"]), (99, ["b", "c", "d", "a"]),
  ])
  func `moves a line within its part`(position: Int, order: [String]) throws {
    for line in ["a", "b", "c", "d"] { try add(line) }
    try add("other", to: .everyDay)
    try store.moveLine(1, to: position)
    #expect(try words() == order)
    #expect(try words(.everyDay) == ["other"])
    try add("e")
    #expect(try words() == order + ["e"])
  }

  @Test func `leaves no byte of a line that was removed or said anew`() throws {
    for line in ["a", "MARKER one", "b", "MARKER two"] { try add(line) }
    try store.removeLine(2)
    try store.changeLine(4, to: MadeUp.text("c"))
    #expect(try !made.holds("MARKER"))
    #expect(try words() == ["a", "b", "c"])
    let places = try store.queue.read {
      try Int.fetchAll($0, sql: "SELECT position FROM wellness_line ORDER BY id")
    }
    #expect(places == [1, 2, 3])
    #expect(try made.files == ["journal.db"])
    try add("d")
    #expect(try words() == ["a", "b", "c", "d"])
    #expect(try store.wellness()[.people].map(\.id) == [1, 3, 4, 5])
  }

  @Test func `names a line that is not there`() throws {
    let unknown = StoreError.unknownLine(3)
    #expect(throws: unknown) { try store.changeLine(3, to: MadeUp.text("a")) }
    #expect(throws: unknown) { try store.moveLine(3, to: 1) }
    #expect(throws: unknown) { try store.removeLine(3) }
  }

  @Test(arguments: [StoreKind.program, .supervision])
  func `belongs into a personal store alone`(kind: StoreKind) throws {
    let other = try TemporaryStore(kind)
    #expect(throws: StoreError.wrongKind(kind)) {
      try other.store.addLine(MadeUp.text("a"), to: .people)
    }
  }
}

@Suite struct `Learning goals in the store` {
  private let made: TemporaryStore
  private var store: Store { made.store }

  init() throws {
    made = try TemporaryStore()
  }

  @Test func `are kept with their training, by day`() throws {
    let goal = try store.add(
      MadeUp.goal(log: [MadeUp.training("2026-05-12", what: "a course")]))
    #expect(goal.id == 1 && goal.minutes() == 90)
    try store.add(MadeUp.training("2026-05-10", minutes: 30), to: 1)
    try store.add(MadeUp.training("2026-05-12", minutes: 1), to: 1)
    let other = try store.add(MadeUp.goal("sign language"))
    let kept = try made.reopened().learningGoals()
    #expect(kept.map(\.id) == [1, 2])
    #expect(kept.first?.log.map(\.minutes) == [30, 90, 1])
    #expect(kept.first?.log.map(\.what?.text) == [nil, "a course", nil])
    #expect(kept.last == other)
    #expect(try store.learningGoal(2) == other)
  }

  @Test(arguments: LearningGoal.State.allCases)
  func `can stand in each state`(state: LearningGoal.State) throws {
    var goal = try store.add(MadeUp.goal())
    goal.become(state)
    try store.update(goal)
    #expect(try made.reopened().learningGoals() == [goal])
  }

  @Test func `leave no byte of what is no longer in them`() throws {
    let goal = try store.add(
      MadeUp.goal("MARKER a", log: [MadeUp.training(what: "MARKER b"), MadeUp.training()]))
    let less = LearningGoal(
      id: goal.id, what: try MadeUp.text("b"), added: goal.added, log: [try MadeUp.training()])
    try store.update(less)
    #expect(try !made.holds("MARKER"))
    #expect(try made.reopened().learningGoals() == [less])
    _ = try store.add(MadeUp.goal("MARKER c", log: [MadeUp.training(what: "MARKER d")]))
    try store.removeGoal(2)
    #expect(try !made.holds("MARKER"))
    #expect(try made.reopened().learningGoals() == [less])
    #expect(try store.add(MadeUp.goal()).id == 3)
  }

  @Test func `name one that is not there`() throws {
    let unknown = StoreError.unknownGoal(1)
    #expect(throws: unknown) { try store.learningGoal(1) }
    #expect(throws: unknown) { try store.add(MadeUp.training(), to: 1) }
    #expect(throws: unknown) { try store.removeGoal(1) }
    #expect(throws: unknown) {
      try store.update(
        LearningGoal(id: 1, what: MadeUp.text("a"), added: MadeUp.date("2026-05-03")))
    }
  }

  @Test(arguments: [StoreKind.program, .supervision])
  func `belong into a personal store alone`(kind: StoreKind) throws {
    let other = try TemporaryStore(kind)
    #expect(throws: StoreError.wrongKind(kind)) { try other.store.add(MadeUp.goal()) }
  }
}
