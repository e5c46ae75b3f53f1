package import Formats

/// What a person says, at a later check-in, of something that they did: it is their word on it, and
/// no proof of what caused what.
package enum Helped: String, CaseIterable, Hashable, Sendable {
  case yes
  case some
  case no
  case cannotSay = "cannot-say"

  package var name: Phrase {
    switch self {
    case .yes: Phrase(en: "yes", es: "sí")
    case .some: Phrase(en: "some", es: "algo")
    case .no: Phrase(en: "no", es: "no")
    case .cannotSay: Phrase(en: "cannot say", es: "no sé decir")
    }
  }

  /// The question, in one line; the answers are read from ``name``, and Enter passes.
  package static func question(about item: PlanItem) -> Phrase {
    Phrase(en: "\(item.what): did it help?", es: "\(item.what): ¿te ayudó?")
  }
}
