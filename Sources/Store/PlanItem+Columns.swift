import Care
import Formats
import GRDB
import Psychometrics

/// How an item of the plan stands in its two tables.
extension PlanItem {
  /// What reads an item: from ``init(_:)``'s first column to its last, and where they come from.
  static let selected = """
    SELECT id, what, time, area, instrument, scale, helper, carried_from, added, state, carried_to,
      changed, helped, promise_who, promise_until, promise_state
    FROM plan_item JOIN plan_step ON plan_step.item = id AND number = latest
    """

  /// Reads the columns of ``selected``.
  init(_ columns: inout Columns) throws {
    let id = try columns.integer()
    let what = try columns.plainText()
    let time = try columns.optionalPlainText()
    let area: HealthArea? = try columns.optionalName()
    let instrument = try columns.optionalText()
    let scale = try columns.optionalText()
    let helper: PlanHelper = try columns.name()
    let carriedFrom = try columns.optionalInteger()
    let added = try columns.date()
    let state = try PlanState(&columns)
    let changed = try columns.date()
    let helped: Helped? = try columns.optionalName()
    let item = PlanItem(
      id: id, what: what, when: time, area: area, scale: Self.scale(instrument, scale),
      helper: helper, added: added, promise: try Promise(kept: &columns), carriedFrom: carriedFrom)
    self = item.asKept(state: state, changed: changed, helped: helped)
  }

  private static func scale(_ instrument: String?, _ scale: String?) -> Scale? {
    guard let instrument, let scale else { return nil }
    return Scale(InstrumentID(rawValue: instrument), ScaleID(rawValue: scale))
  }

  /// The same under another number, and from another item.
  func numbered(_ id: Int, carriedFrom: Int?) -> PlanItem {
    PlanItem(
      id: id, what: what, when: when, area: area, scale: scale, helper: helper, added: added,
      promise: promise, carriedFrom: carriedFrom
    ).asKept(state: state, changed: changed, helped: helped)
  }
}

extension Promise {
  /// Reads the columns `promise_who`, `promise_until` and `promise_state`.
  fileprivate init?(kept columns: inout Columns) throws {
    let who = try columns.optionalPlainText()
    let until = try columns.optionalDate()
    let state: State? = try columns.optionalName()
    guard let who, let state else { return nil }
    self.init(who: who, until: until, state: state)
  }
}

extension PlanState {
  /// The word in the column `state`.
  var keptName: String {
    switch self {
    case .open: "open"
    case .started: "started"
    case .done: "done"
    case .partly: "partly"
    case .letGo: "let-go"
    case .carriedOver: "carried-over"
    }
  }

  /// What stands in the column `carried_to`.
  var keptTarget: Int? {
    if case .carriedOver(let item) = self { item } else { nil }
  }

  /// Reads the columns `state` and `carried_to`.
  init(_ columns: inout Columns) throws {
    let name = try columns.text()
    let target = try columns.optionalInteger()
    switch name {
    case "open": self = .open
    case "started": self = .started
    case "done": self = .done
    case "partly": self = .partly
    case "let-go": self = .letGo
    case "carried-over": self = .carriedOver(to: target)
    default: throw UnreadableColumn()
    }
  }
}
