package import Formats

/// How an item of a plan stands. No state is better than another: letting go is a choice, and a part
/// counts.
package enum PlanState: Hashable, Sendable {
  case open
  case started
  case done
  case partly
  case letGo
  /// It goes on as the item of that number; nil where that one was erased since.
  case carriedOver(to: Int?)

  package var name: Phrase {
    switch self {
    case .open: Phrase(en: "open", es: "abierto")
    case .started: Phrase(en: "under way", es: "en marcha")
    case .done: Phrase(en: "done", es: "hecho")
    case .partly: Phrase(en: "done in part", es: "hecho en parte")
    case .letGo: Phrase(en: "let go", es: "soltado")
    case .carriedOver(let item?):
      Phrase(en: "carried over to \(item)", es: "sigue en el \(item)")
    case .carriedOver(to: nil): Phrase(en: "carried over", es: "sigue en otro")
    }
  }

  /// The moves that a person can make from here.
  ///
  /// | from | moves | may be carried over |
  /// |---|---|---|
  /// | open | start, done, partly, let go | yes |
  /// | started | done, partly, let go | yes |
  /// | partly | done, let go | yes |
  /// | done, let go, carried over | none | no |
  package var moves: [PlanMove] {
    switch self {
    case .open: [.start, .finish, .finishInPart, .letGo]
    case .started: [.finish, .finishInPart, .letGo]
    case .partly: [.finish, .letGo]
    case .done, .letGo, .carriedOver: []
    }
  }

  /// Whether the item can go on as another one; see ``PlanItem/carriedOver(as:what:when:area:scale:helper:on:)``.
  package var canBeCarriedOver: Bool { !moves.isEmpty }
}
