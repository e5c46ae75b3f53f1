package import Care
package import Formats
import GRDB
import Journal
import Psychometrics

extension Store {
  /// Adds an item to the plan.
  ///
  /// - Returns: the item under the number it is kept by. The number given with it counts nothing.
  /// - Throws: `wrongKind` but in a personal store.
  package func add(
    _ item: PlanItem, random: inout some RandomNumberGenerator
  ) throws(StoreError) -> PlanItem {
    try admit(only: .personal)
    let key = RandomKey(random: &random)
    return try write { db in
      let added = try db.insert(item, key: key, carriedFrom: item.carriedFrom)
      try db.log("plan", planItem: added.id)
      return added
    }
  }

  /// Keeps how an item stands now: after a move, an answer to "did it help?" or a promise. How it stood
  /// before stays as its earlier step. Nothing is written where nothing changed.
  ///
  /// What the item says, and when it was added, never change: of these nothing is written.
  ///
  /// - Parameter date: the day of the move or answer.
  /// - Throws: `unknownPlanItem`, `wrongKind`.
  package func update(_ item: PlanItem, on date: CivilDate) throws(StoreError) {
    try admit(only: .personal)
    try write { db in
      guard let kept = try db.planItem(item.id) else {
        throw StoreError.unknownPlanItem(item.id)
      }
      if kept.standsAs(item) { return }
      try db.insertStep(of: item, on: date)
      try db.log("plan-step", planItem: item.id)
    }
  }

  /// Ends an item and goes on with it as another, both or neither; see
  /// `PlanItem.carriedOver(as:what:when:area:scale:helper:on:)`.
  ///
  /// - Parameters:
  ///   - ended: the number it is carried over to counts nothing.
  ///   - next: its own number counts nothing.
  /// - Returns: both with the numbers they are kept by.
  /// - Throws: `unknownPlanItem` of the one that ended, `wrongKind`.
  package func carryOver(
    _ ended: PlanItem, to next: PlanItem, random: inout some RandomNumberGenerator
  ) throws(StoreError) -> (ended: PlanItem, next: PlanItem) {
    try admit(only: .personal)
    let key = RandomKey(random: &random)
    return try write { db in
      guard try db.planItem(ended.id) != nil else { throw StoreError.unknownPlanItem(ended.id) }
      let next = try db.insert(next, key: key, carriedFrom: ended.id)
      let ended = ended.asKept(
        state: .carriedOver(to: next.id), changed: ended.changed, helped: ended.helped)
      try db.insertStep(of: ended, on: ended.changed)
      try db.log("plan-carry-over", planItem: next.id)
      return (ended, next)
    }
  }
}

extension PlanItem {
  /// Whether a step would say the same of both.
  fileprivate func standsAs(_ other: PlanItem) -> Bool {
    state == other.state && changed == other.changed && helped == other.helped
      && promise == other.promise
  }
}

extension Database {
  fileprivate func insert(
    _ item: PlanItem, key: RandomKey, carriedFrom: Int?
  ) throws -> PlanItem {
    try execute(
      sql: """
        INSERT INTO plan_item (
          key, what, time, area, instrument, scale, helper, carried_from, added, latest
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
        """,
      arguments: [
        key, item.what.text, item.when?.text, item.area?.rawValue,
        item.scale?.instrument.rawValue, item.scale?.scale.rawValue, item.helper.rawValue,
        carriedFrom, item.added.description,
      ])
    let item = item.numbered(Int(lastInsertedRowID), carriedFrom: carriedFrom)
    try insertStep(1, of: item, on: item.added)
    return item
  }

  /// Puts a step after the latest one.
  fileprivate func insertStep(of item: PlanItem, on date: CivilDate) throws {
    let number = try integer("SELECT latest + 1 FROM plan_item WHERE id = ?", [item.id])
    try insertStep(number, of: item, on: date)
    try execute(
      sql: "UPDATE plan_item SET latest = ? WHERE id = ?", arguments: [number, item.id])
  }

  private func insertStep(_ number: Int, of item: PlanItem, on date: CivilDate) throws {
    try execute(
      sql: """
        INSERT INTO plan_step (
          item, number, date, state, changed, carried_to, helped, promise_who, promise_until,
          promise_state
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        item.id, number, date.description, item.state.keptName, item.changed.description,
        item.state.keptTarget, item.helped?.rawValue, item.promise?.who.text,
        item.promise?.until?.description, item.promise?.state.rawValue,
      ])
  }

  /// Goes back to how an item stood before its latest step.
  func removeLatestStep(of item: Int) throws {
    let number = try integer("SELECT latest FROM plan_item WHERE id = ?", [item])
    try execute(
      sql: "UPDATE plan_item SET latest = ? WHERE id = ?", arguments: [number - 1, item])
    try execute(
      sql: "DELETE FROM plan_step WHERE item = ? AND number = ?", arguments: [item, number])
  }

  func removePlanItem(_ item: Int) throws {
    try execute(sql: "DELETE FROM plan_item WHERE id = ?", arguments: [item])
  }
}
