import Care
import Formats
import Journal
import Psychometrics
import TestSupport

@testable import Store

/// A made-up plan, things shared, and a log of supervision.
extension MadeUp {
  static func text(_ words: String) throws -> PlainText {
    guard let text = PlainText(words, lines: .many) else { throw NoSuchText(words: words) }
    return text
  }

  struct NoSuchText: Error {
    let words: String
  }

  static func item(
    _ what: String = "walk after lunch", when: String? = nil, area: HealthArea? = nil,
    scale: PlanItem.Scale? = nil, helper: PlanHelper = .oneself, promise: Promise? = nil
  ) throws -> PlanItem {
    PlanItem(
      id: 0, what: try text(what), when: try when.map(text), area: area, scale: scale,
      helper: helper, added: try date("2026-05-03"), promise: promise)
  }

  static func promise(
    _ who: String = "Rosa, program lead", until: String? = "2026-07-01",
    _ state: Promise.State = .promised
  ) throws -> Promise {
    Promise(who: try text(who), until: try until.map(date), state: state)
  }

  static func card(_ number: UInt64) throws -> CardID {
    var random = SeededGenerator(seed: number)
    return CardID(using: &random)
  }

  static func shared(
    _ card: CardID, made: String = "2026-05-04", until: String = "2026-06-04",
    to: String = "my supervisor"
  ) throws -> SharedRecord {
    SharedRecord(
      card: card, to: try text(to), purpose: try text("our talk in May"), made: try date(made),
      until: try date(until))
  }

  static func calendar(
    sequence: Int = 0, rhythm: String = "4-weeks", first: String = "2026-06-01"
  ) throws -> KeptCalendar {
    var random = SeededGenerator(seed: 5)
    return KeptCalendar(
      uid: CalendarSeries.UID(using: &random), sequence: sequence, rhythm: rhythm,
      first: try date(first))
  }

  static func goal(_ what: String = "listen longer", log: [Training] = []) throws -> LearningGoal {
    LearningGoal(id: 0, what: try text(what), added: try date("2026-05-03"), log: log)
  }

  static func training(
    _ day: String = "2026-05-10", minutes: Int = 90, what: String? = nil
  ) throws -> Training {
    guard let training = Training(on: try date(day), minutes: minutes, what: try what.map(text))
    else { throw NoSuchText(words: "\(minutes)") }
    return training
  }

  static func session(
    _ day: String = "2026-11-04", minutes: Int = 60,
    _ functions: Set<SupervisionFunction> = [.supportive], role: SupervisorRole = .clinical,
    next: String? = nil
  ) throws -> SupervisionSession {
    try SupervisionSession(
      id: 0, date: date(day), minutes: minutes, functions: functions, role: role,
      next: next.map(date))
  }

  static func reply(
    _ day: String = "2026-05-05", card: CardID? = nil, _ items: [Reply.Item]? = nil
  ) throws -> Reply {
    try Reply(
      date: date(day), language: .english, card: card,
      items: items ?? [Reply.Item(text("caseload 22 to 15"), promise())])
  }
}

extension TemporaryStore {
  @discardableResult
  func plan(_ what: String = "walk after lunch") throws -> PlanItem {
    try store.add(MadeUp.item(what), random: &random)
  }

  @discardableResult
  func move(_ item: Int, _ move: PlanMove, on day: String = "2026-05-10") throws -> PlanItem {
    let date = try MadeUp.date(day)
    let moved = try store.planItem(item).after(move, on: date)
    try store.update(moved, on: date)
    return moved
  }

  @discardableResult
  func carryOver(_ item: Int, on day: String = "2026-05-10") throws -> (
    ended: PlanItem, next: PlanItem
  ) {
    let parts = try store.planItem(item).carriedOver(as: 0, on: MadeUp.date(day))
    return try store.carryOver(parts.ended, to: parts.next, random: &random)
  }

  /// What a process that opens the store now reads.
  func reopened(_ access: Store.Access = .reading) throws -> Store {
    guard let store = try Store.existing(at: store.path, access: access) else {
      throw StoreError.notFound(path: store.path)
    }
    return store
  }
}
