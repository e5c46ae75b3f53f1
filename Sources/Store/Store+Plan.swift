package import Care
package import Formats
import GRDB

extension Store {
  /// The plan as it stands; empty in a store that was never written since there are plans.
  package func plan() throws(StoreError) -> Plan {
    Plan(try readCare(else: []) { db in try db.planItems() })
  }

  /// The item of that number.
  ///
  /// - Throws: `unknownPlanItem`.
  package func planItem(_ id: Int) throws(StoreError) -> PlanItem {
    guard let item = try readCare(else: nil, { db in try db.planItem(id) }) else {
      throw .unknownPlanItem(id)
    }
    return item
  }

  /// What became of the items of the plan: that each was added, each move since, and each answer to
  /// "did it help?", by item, then as it happened.
  package func planEvents() throws(StoreError) -> [PlanEvent] {
    try readCare(else: []) { db in try db.planEvents() }
  }
}

extension Store {
  /// The day on which the promise of an item was last written anew, by the item's number; none for
  /// an item whose promise stands as it came with the item.
  package func promiseChanges() throws(StoreError) -> [Int: CivilDate] {
    try readCare(else: [:]) { db in
      let changes = try db.list(
        """
        SELECT item, step.date FROM plan_step AS step
        JOIN plan_item ON plan_item.id = item AND step.number <= latest
        JOIN plan_step AS earlier USING (item)
        WHERE earlier.number = step.number - 1
          AND (step.promise_who, step.promise_until, step.promise_state)
            IS NOT (earlier.promise_who, earlier.promise_until, earlier.promise_state)
        ORDER BY item, step.number
        """
      ) { (item: try $0.integer(), date: try $0.date()) }
      return Dictionary(changes.map { ($0.item, $0.date) }) { _, last in last }
    }
  }
}

/// What the line of time shows of one step.
private struct PlanStep {
  let item: Int
  let what: PlainText
  let added: CivilDate
  let number: Int
  let state: PlanState
  let changed: CivilDate
  let date: CivilDate
  let helped: Helped?

  func event(_ kind: PlanEvent.Kind, on date: CivilDate) -> PlanEvent {
    PlanEvent(item: item, what: what, date: date, kind: kind)
  }
}

extension Database {
  func planItems() throws -> [PlanItem] {
    try list(PlanItem.selected + " ORDER BY id") { try PlanItem(&$0) }
  }

  func planItem(_ id: Int) throws -> PlanItem? {
    try list(PlanItem.selected + " WHERE id = ?", [id]) { try PlanItem(&$0) }.first
  }

  func planEvents() throws -> [PlanEvent] {
    var events: [PlanEvent] = []
    var last: PlanState?
    var answered: Helped?
    for step in try planSteps() {
      if step.number == 1 {
        events.append(step.event(.added, on: step.added))
        (last, answered) = (.open, nil)
      }
      if step.state != last { events.append(step.event(.moved(step.state), on: step.changed)) }
      if let helped = step.helped, helped != answered {
        events.append(step.event(.helped(helped), on: step.date))
      }
      (last, answered) = (step.state, step.helped)
    }
    return events
  }

  fileprivate func planSteps() throws -> [PlanStep] {
    try list(
      """
      SELECT item, what, added, number, state, carried_to, changed, date, helped
      FROM plan_item JOIN plan_step ON plan_step.item = id
      ORDER BY item, number
      """
    ) {
      PlanStep(
        item: try $0.integer(), what: try $0.plainText(), added: try $0.date(),
        number: try $0.integer(), state: try PlanState(&$0), changed: try $0.date(),
        date: try $0.date(), helped: try $0.optionalName())
    }
  }
}
