package import Formats
package import Psychometrics

/// One action of a person's plan: small, their own, and theirs to let go.
package struct PlanItem: Hashable, Sendable {
  /// The number by which commands name it, from 1.
  package let id: Int
  package let what: PlainText
  /// When, or how often.
  package let when: PlainText?
  package let area: HealthArea?
  package let scale: Scale?
  package let helper: PlanHelper
  /// The item it was carried over from.
  package let carriedFrom: Int?
  package let added: CivilDate
  package private(set) var state: PlanState
  /// The day of the last move; `added` before the first.
  package private(set) var changed: CivilDate
  /// Nil until a later check-in asked and got an answer.
  package private(set) var helped: Helped?
  package private(set) var promise: Promise?

  /// The scale that an item answers to, of the person's own choosing. It says nothing of a cause.
  package struct Scale: Hashable, Sendable {
    package let instrument: InstrumentID
    package let scale: ScaleID

    package init(_ instrument: InstrumentID, _ scale: ScaleID) {
      self.instrument = instrument
      self.scale = scale
    }
  }

  /// A new item, open.
  package init(
    id: Int, what: PlainText, when: PlainText? = nil, area: HealthArea? = nil,
    scale: Scale? = nil, helper: PlanHelper = .oneself, added: CivilDate, promise: Promise? = nil,
    carriedFrom: Int? = nil
  ) {
    self.id = id
    self.what = what
    self.when = when
    self.area = area
    self.scale = scale
    self.helper = helper
    self.added = added
    self.promise = promise
    self.carriedFrom = carriedFrom
    state = .open
    changed = added
    helped = nil
  }

  /// The item as it was kept.
  package func asKept(state: PlanState, changed: CivilDate, helped: Helped?) -> PlanItem {
    var item = self
    item.state = state
    item.changed = changed
    item.helped = helped
    return item
  }
}

extension PlanItem {
  /// The item after a move. An answer to "did it help?" is forgotten with it, since it was about
  /// the state before.
  package func after(_ move: PlanMove, on date: CivilDate) throws(PlanFault) -> PlanItem {
    guard state.moves.contains(move) else { throw .cannot(move, from: state) }
    try allow(date)
    return asKept(state: move.state, changed: date, helped: nil)
  }

  /// Ends this item and goes on with it as another, which is open and points back to it.
  ///
  /// - Parameters:
  ///   - id: the number of the new item.
  ///   - what: nil for the same words.
  ///   - when: nil for the same time.
  ///   - area: nil for the same part of life.
  ///   - scale: nil for the same scale.
  ///   - helper: nil for the same help.
  package func carriedOver(
    as id: Int, what: PlainText? = nil, when: PlainText? = nil, area: HealthArea? = nil,
    scale: Scale? = nil, helper: PlanHelper? = nil, on date: CivilDate
  ) throws(PlanFault) -> (ended: PlanItem, next: PlanItem) {
    guard id != self.id else { throw .sameNumber(id) }
    guard state.canBeCarriedOver else { throw .cannotCarryOver(from: state) }
    try allow(date)
    let ended = asKept(state: .carriedOver(to: id), changed: date, helped: helped)
    let next = PlanItem(
      id: id, what: what ?? self.what, when: when ?? self.when, area: area ?? self.area,
      scale: scale ?? self.scale, helper: helper ?? self.helper, added: date, promise: promise,
      carriedFrom: self.id)
    return (ended, next)
  }

  /// The item with the answer to "did it help?", which can be given anew.
  package func after(_ helped: Helped) throws(PlanFault) -> PlanItem {
    guard state == .done || state == .partly else { throw .notDoneYet }
    return asKept(state: state, changed: changed, helped: helped)
  }

  /// The item with what an organisation's reply promises; it takes the place of an earlier one.
  package func after(_ promise: Promise) -> PlanItem {
    var item = self
    item.promise = promise
    return item
  }

  /// The item after its promise was kept or not; the item itself stays as it is, since it is the
  /// person's to say whether it is done.
  package func after(promise state: Promise.State) throws(PlanFault) -> PlanItem {
    guard let promise else { throw .noPromise }
    return after(promise.stands(state))
  }

  private func allow(_ date: CivilDate) throws(PlanFault) {
    guard date >= changed else { throw .beforeLastChange(changed) }
  }
}
