import Care
import Formats
import Journal
import Store
import TestSupport
import Testing

/// What a store should hold of the wellness plan, of learning and of sharing, as plain values.
struct CareModel {
  private(set) var wellness = WellnessPlan()
  private(set) var goals: [LearningGoal] = []
  private(set) var shared: [SharedRecord] = []
  private var lines: [Int] = []
  private var lastLine = 0
  private var lastGoal = 0
  private var answers: [Int: MeaningCheck] = [:]

  /// The lines of each part. A part that was emptied is no other plan than one never written to.
  static func lines(of plan: WellnessPlan) -> [[WellnessPlan.Line]] {
    WellnessPart.allCases.map { plan[$0] }
  }

  /// The meaning checks of the entries that are there, by their dates.
  func meaningChecks(of entries: [Entry]) -> [MeaningCheck] {
    entries.compactMap { entry in
      answers[entry.id].map {
        MeaningCheck(
          entry: entry.id, date: entry.record.date, instrument: entry.record.instrument,
          meaningChanged: $0.meaningChanged, workChanged: $0.workChanged)
      }
    }
  }

  mutating func takeStep(
    in store: Store, entries: [Entry], random: inout SeededGenerator
  ) throws {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: try changeWellness(in: store, random: &random)
    case 1: try changeGoals(in: store, random: &random)
    case 2: try share(in: store, random: &random)
    default: try answer(in: store, entries: entries, random: &random)
    }
  }

  private mutating func changeWellness(
    in store: Store, random: inout SeededGenerator
  ) throws {
    let text = try MadeUp.text("line \(Int.random(in: 1...9, using: &random))")
    guard let id = lines.randomElement(using: &random), Bool.random(using: &random) else {
      let part = WellnessPart.allCases.randomElement(using: &random) ?? .people
      let line = try store.addLine(text, to: part)
      #expect(line.id > lastLine)
      lastLine = line.id
      lines.append(line.id)
      return try wellness.add(line, to: part)
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      try store.removeLine(id)
      try wellness.remove(id)
      lines.removeAll { $0 == id }
    case 1:
      try store.changeLine(id, to: text)
      try wellness.change(id, to: text)
    default:
      let position = Int.random(in: -1...9, using: &random)
      try store.moveLine(id, to: position)
      try wellness.move(id, to: position)
    }
  }

  private mutating func changeGoals(in store: Store, random: inout SeededGenerator) throws {
    guard let index = goals.indices.randomElement(using: &random) else {
      return try addGoal(in: store, random: &random)
    }
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      try store.removeGoal(goals[index].id)
      goals.remove(at: index)
    case 1: try addGoal(in: store, random: &random)
    case 2:
      goals[index].become(LearningGoal.State.allCases.randomElement(using: &random) ?? .done)
      try store.update(goals[index])
    default:
      let training = try Self.training(&random)
      try store.add(training, to: goals[index].id)
      goals[index].add(training)
    }
  }

  private mutating func addGoal(in store: Store, random: inout SeededGenerator) throws {
    let goal = try store.add(MadeUp.goal(log: [Self.training(&random)]))
    #expect(goal.id > lastGoal)
    lastGoal = goal.id
    goals.append(goal)
  }

  private static func training(_ random: inout SeededGenerator) throws -> Training {
    try MadeUp.training(
      "2026-05-0\(Int.random(in: 1...9, using: &random))",
      minutes: Int.random(in: 1...1440, using: &random))
  }

  private mutating func share(in store: Store, random: inout SeededGenerator) throws {
    guard let index = shared.indices.randomElement(using: &random), Bool.random(using: &random)
    else {
      let record = try MadeUp.shared(CardID(using: &random))
      try store.add(record)
      return shared.append(record)
    }
    let date = try MadeUp.date("2026-06-0\(Int.random(in: 1...9, using: &random))")
    shared[index] = shared[index].withdrawing(on: date)
    #expect(try store.withdraw(shared[index].card, on: date) == shared[index])
  }

  private mutating func answer(
    in store: Store, entries: [Entry], random: inout SeededGenerator
  ) throws {
    guard let entry = entries.randomElement(using: &random) else { return }
    let check = MeaningCheck(
      entry: entry.id, date: entry.record.date, instrument: entry.record.instrument,
      meaningChanged: [nil, true, false].randomElement(using: &random) ?? nil,
      workChanged: [nil, true, false].randomElement(using: &random) ?? nil)
    try store.keep(check)
    answers[entry.id] = check
  }
}

extension SharedRecord {
  /// The same, taken back on a day; the first such day stays.
  func withdrawing(on date: CivilDate) -> SharedRecord {
    SharedRecord(
      card: card, to: to, purpose: purpose, made: made, until: until,
      withdrawn: withdrawn ?? date)
  }
}
