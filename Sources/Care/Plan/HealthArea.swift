package import Formats

/// The part of life that an item of a plan serves.
///
/// The ten are the whole health and resiliency factors of Whole Health Action Management (WHAM, of the
/// SAMHSA-HRSA Center for Integrated Health Solutions), read in pages that list them and said here in
/// everyday words. The raw values are what a store keeps, so they never change.
package enum HealthArea: String, CaseIterable, Hashable, Sendable {
  case stress
  case food
  case movement
  case sleep
  case service
  case support
  case optimism
  case thinking
  case spirit
  case meaning

  package var name: Phrase {
    switch self {
    case .stress: Phrase(en: "easing stress", es: "aliviar el estrés")
    case .food: Phrase(en: "food", es: "alimentación")
    case .movement: Phrase(en: "movement", es: "movimiento")
    case .sleep: Phrase(en: "sleep and rest", es: "sueño y descanso")
    case .service: Phrase(en: "being there for others", es: "estar para otras personas")
    case .support: Phrase(en: "people who support me", es: "gente que me apoya")
    case .optimism: Phrase(en: "looking forward", es: "mirar hacia adelante")
    case .thinking: Phrase(en: "kinder thoughts", es: "pensamientos más amables")
    case .spirit: Phrase(en: "spirit", es: "vida espiritual")
    case .meaning: Phrase(en: "meaning", es: "sentido")
    }
  }
}
