package import Formats

/// What somebody in the organisation said they would do about an item, from their reply.
package struct Promise: Hashable, Sendable {
  /// A name or a role.
  package let who: PlainText
  /// Nil where no day was named.
  package let until: CivilDate?
  package let state: State

  /// The raw values are what a store and a reply keep, so they never change.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case asked
    case promised
    case done
    case notDone = "not-done"

    package var name: Phrase {
      switch self {
      case .asked: Phrase(en: "asked for", es: "pedido")
      case .promised: Phrase(en: "promised", es: "prometido")
      case .done: Phrase(en: "done", es: "hecho")
      case .notDone: Phrase(en: "not done so far", es: "sin hacer por ahora")
      }
    }
  }

  package init(who: PlainText, until: CivilDate?, state: State) {
    self.who = who
    self.until = until
    self.state = state
  }

  package func stands(_ state: State) -> Promise {
    Promise(who: who, until: until, state: state)
  }
}
