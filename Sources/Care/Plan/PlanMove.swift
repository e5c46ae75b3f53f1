package import Formats

/// What a person does with an item of their plan.
package enum PlanMove: String, CaseIterable, Hashable, Sendable {
  case start
  case finish = "done"
  case finishInPart = "partly"
  case letGo = "let-go"

  /// The state that it leads to.
  var state: PlanState {
    switch self {
    case .start: .started
    case .finish: .done
    case .finishInPart: .partly
    case .letGo: .letGo
    }
  }

  /// Whether a later check-in asks if it helped.
  package var isAskedAbout: Bool { self == .finish || self == .finishInPart }

  /// What the program says when it has been written down: of each the same warmth.
  package var afterwards: Phrase {
    switch self {
    case .start: Phrase(en: "It is under way.", es: "Ya está en marcha.")
    case .finish: Phrase(en: "Done. That was care.", es: "Hecho. Eso fue cuidarte.")
    case .finishInPart:
      Phrase(en: "A part of it is done. A part counts.", es: "Hiciste una parte. Una parte cuenta.")
    case .letGo:
      Phrase(
        en: "You let it go. Choosing what not to carry is care too.",
        es: "Lo soltaste. Elegir qué no cargar también es cuidarte.")
    }
  }

  /// The same for an item that was carried over.
  package static let afterCarryingOver = Phrase(
    en: "It goes on from here with you.", es: "Desde aquí sigue contigo.")
}
