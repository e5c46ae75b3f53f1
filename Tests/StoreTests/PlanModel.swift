import Care
import Formats
import Store
import TestSupport
import Testing

/// What the plan in a store should hold, as plain lists.
struct PlanModel {
  /// How each item stood, oldest first.
  private(set) var steps: [Int: [PlanItem]] = [:]
  private var lastNumber = 0

  var plan: Plan { Plan(steps.values.compactMap(\.last)) }

  /// - Returns: what was done; nil where the plan gave no occasion.
  mutating func takeStep(
    in store: Store, random: inout SeededGenerator
  ) throws -> StoreChange? {
    let date = try MadeUp.date("2026-06-0\(Int.random(in: 1...9, using: &random))")
    guard let item = plan.items.randomElement(using: &random),
      Int.random(in: 0..<3, using: &random) > 0
    else { return try add(in: store, random: &random) }
    if Int.random(in: 0..<4, using: &random) == 0 {
      return try carryOver(item, on: date, in: store, random: &random)
    }
    guard let moved = Self.moved(item, on: date, random: &random) else { return nil }
    try store.update(moved, on: date)
    guard moved != item else { return nil }
    steps[item.id, default: []].append(moved)
    return .planMoved(item: item.id)
  }

  private mutating func add(
    in store: Store, random: inout SeededGenerator
  ) throws -> StoreChange {
    let given = try MadeUp.item(
      "item \(Int.random(in: 1...9, using: &random))",
      when: Bool.random(using: &random) ? "daily" : nil,
      area: HealthArea.allCases.randomElement(using: &random),
      helper: PlanHelper.all.randomElement(using: &random) ?? .peer,
      promise: Bool.random(using: &random) ? MadeUp.promise() : nil)
    let added = try store.add(given, random: &random)
    #expect(added.id > lastNumber)
    lastNumber = added.id
    steps[added.id] = [added]
    return .planned(item: added.id)
  }

  private mutating func carryOver(
    _ item: PlanItem, on date: CivilDate, in store: Store, random: inout SeededGenerator
  ) throws -> StoreChange? {
    guard let parts = try? item.carriedOver(as: 0, on: date) else { return nil }
    let (ended, next) = try store.carryOver(parts.ended, to: parts.next, random: &random)
    #expect(next.id > lastNumber && next.carriedFrom == item.id)
    #expect(ended.state == .carriedOver(to: next.id))
    lastNumber = next.id
    steps[item.id, default: []].append(ended)
    steps[next.id] = [next]
    return .planCarriedOver(item: item.id, to: next.id)
  }

  /// A move, an answer or a promise, or nil where the chosen one is not possible.
  private static func moved(
    _ item: PlanItem, on date: CivilDate, random: inout SeededGenerator
  ) -> PlanItem? {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return try? item.after(Helped.allCases.randomElement(using: &random) ?? .yes)
    case 1: return try? item.after(promise: .done)
    default:
      guard let move = PlanMove.allCases.randomElement(using: &random) else { return nil }
      return try? item.after(move, on: date)
    }
  }

  /// Takes back a change of the plan.
  mutating func undo(_ change: StoreChange) {
    switch change {
    case .planned(let item): steps[item] = nil
    case .planMoved(let item): steps[item]?.removeLast()
    case .planCarriedOver(let item, let next):
      steps[item]?.removeLast()
      steps[next] = nil
    case .recorded, .revised, .imported, .noted, .forgot: break
    }
  }

  /// Forgets an item, if there is one.
  mutating func forget(in store: Store, random: inout SeededGenerator) throws -> Bool {
    guard let id = plan.items.randomElement(using: &random)?.id else { return false }
    _ = try store.forget(planItem: id)
    steps[id] = nil
    for (other, kept) in steps {
      steps[other] = kept.map { $0.lettingGo(of: id) }
    }
    return true
  }
}

extension PlanItem {
  /// The same where an item that it points to is no longer there.
  fileprivate func lettingGo(of gone: Int) -> PlanItem {
    PlanItem(
      id: id, what: what, when: when, area: area, scale: scale, helper: helper, added: added,
      promise: promise, carriedFrom: carriedFrom == gone ? nil : carriedFrom
    ).asKept(
      state: state == .carriedOver(to: gone) ? .carriedOver(to: nil) : state, changed: changed,
      helped: helped)
  }
}
