package import Formats

/// Something that happened to an item of the plan, as it stands on the line of time.
package struct PlanEvent: Hashable, Sendable {
  package let item: Int
  package let what: PlainText
  package let date: CivilDate
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case added
    case moved(PlanState)
    /// The person's own answer to "did it help?".
    case helped(Helped)
  }

  package init(item: Int, what: PlainText, date: CivilDate, kind: Kind) {
    self.item = item
    self.what = what
    self.date = date
    self.kind = kind
  }

  /// The place among the events of one item on one day.
  var step: Int {
    switch kind {
    case .added, .moved(.open): 0
    case .moved(.started): 1
    case .moved(.partly): 2
    case .moved(.done), .moved(.letGo), .moved(.carriedOver): 3
    case .helped: 4
    }
  }

  /// What a line of history says before the words of the item.
  package var name: Phrase {
    switch kind {
    case .added: Phrase(en: "plan, added", es: "plan, agregado")
    case .moved(let state):
      Phrase(en: "plan, \(state.name.english)", es: "plan, \(state.name.spanish)")
    case .helped(let helped):
      Phrase(
        en: "plan, did it help? \(helped.name.english)",
        es: "plan, ¿te ayudó? \(helped.name.spanish)")
    }
  }
}

extension PlanItem {
  /// What is known of the item without its history: that it was added, and how it stands since its
  /// last change.
  package var events: [PlanEvent] {
    let added = PlanEvent(item: id, what: what, date: self.added, kind: .added)
    guard state != .open else { return [added] }
    return [added, PlanEvent(item: id, what: what, date: changed, kind: .moved(state))]
  }
}
