import Care
import Formats
import Psychometrics

/// The JSON documents of a plan; fields are only ever added.
enum PlanDocument {
  static func plan(_ plan: Plan) -> JSON {
    ["schema": "tend.plan/1", "items": .array(plan.items.map { .object(members($0)) })]
  }

  static func item(_ item: PlanItem) -> JSON {
    .object([JSON.Member("schema", "tend.plan-item/1")] + members(item))
  }

  static func forgotten(_ item: PlanItem, _ notReached: [String]) -> JSON {
    [
      "schema": "tend.forget/1", "kind": "plan-item", "id": .integer(item.id),
      "notReached": .array(notReached.map { .string($0) }),
    ]
  }

  private static func members(_ item: PlanItem) -> [JSON.Member] {
    [
      .init("id", .integer(item.id)),
      .init("what", .string(item.what.text)),
      .init("when", JSON(item.when?.text)),
      .init("area", JSON(item.area?.rawValue)),
      .init("scale", item.scale.map(scale) ?? .null),
      .init("helper", .string(item.helper.rawValue)),
      .init("added", .string(item.added.description)),
      .init("state", .string(name(of: item.state))),
      .init("changed", .string(item.changed.description)),
      .init("carriedFrom", JSON(item.carriedFrom)),
      .init("carriedTo", JSON(target(of: item.state))),
      .init("helped", JSON(item.helped?.rawValue)),
      .init("promise", item.promise.map(promise) ?? .null),
    ]
  }

  private static func scale(_ scale: PlanItem.Scale) -> JSON {
    [
      "instrument": .string(scale.instrument.rawValue),
      "scale": .string(scale.scale.rawValue),
    ]
  }

  private static func promise(_ promise: Promise) -> JSON {
    [
      "who": .string(promise.who.text), "until": JSON(promise.until?.description),
      "state": .string(promise.state.rawValue),
    ]
  }

  /// What became of items, on the line of time.
  static func event(_ event: PlanEvent) -> JSON {
    let kind =
      switch event.kind {
      case .added: "added"
      case .moved(let state): name(of: state)
      case .helped: "helped"
      }
    let helped: Helped? = if case .helped(let answer) = event.kind { answer } else { nil }
    return [
      "item": .integer(event.item), "date": .string(event.date.description),
      "kind": .string(kind), "what": .string(event.what.text),
      "helped": JSON(helped?.rawValue),
    ]
  }

  static func name(of state: PlanState) -> String {
    switch state {
    case .open: "open"
    case .started: "started"
    case .done: "done"
    case .partly: "partly"
    case .letGo: "let-go"
    case .carriedOver: "carried-over"
    }
  }

  private static func target(of state: PlanState) -> Int? {
    if case .carriedOver(let target) = state { target } else { nil }
  }
}
