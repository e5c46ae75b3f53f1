package import Formats

/// The pieces of a person's wellness plan, in the order they stand on the page.
///
/// The raw values are what a store keeps, so they never change.
package enum WellnessPart: String, CaseIterable, Hashable, Sendable {
  case everyDay = "every-day"
  case people
  case earlySigns = "early-signs"
  case whenTheyShow = "when-they-show"
  case inCrisis = "in-a-crisis"
  case notInCrisis = "not-in-a-crisis"

  package var name: Phrase {
    switch self {
    case .everyDay:
      Phrase(en: "What keeps me well each day", es: "Lo que me mantiene bien cada día")
    case .people: Phrase(en: "People I can call", es: "Personas a quienes puedo llamar")
    case .earlySigns: Phrase(en: "Early signs", es: "Primeras señales")
    case .whenTheyShow: Phrase(en: "What I do when they show", es: "Qué hago cuando aparecen")
    case .inCrisis:
      Phrase(en: "What I want others to do in a crisis", es: "Qué quiero que hagan en una crisis")
    case .notInCrisis:
      Phrase(
        en: "What I do not want others to do in a crisis",
        es: "Qué no quiero que hagan en una crisis")
    }
  }

  /// One line that helps to begin; it gives no answer away.
  package var hint: Phrase {
    switch self {
    case .everyDay:
      Phrase(
        en: "Small things count: a walk, tea, a song, a call.",
        es: "Lo pequeño cuenta: una caminata, un té, una canción, una llamada.")
    case .people:
      Phrase(
        en: "A name, how to reach them, and a good time to call.",
        es: "Un nombre, cómo comunicarte y a qué hora llamar.")
    case .earlySigns:
      Phrase(
        en: "What you, or people close to you, notice first.",
        es: "Lo que tú, o la gente cercana, nota primero.")
    case .whenTheyShow:
      Phrase(
        en: "What has helped before, and what you would like to try.",
        es: "Lo que ya te ayudó y lo que te gustaría probar.")
    case .inCrisis:
      Phrase(
        en: "Who comes, what they say and do, where you want to be.",
        es: "Quién viene, qué dice y hace, dónde quieres estar.")
    case .notInCrisis:
      Phrase(
        en: "What made it harder before. You can say it plainly.",
        es: "Lo que antes lo hizo más difícil. Puedes decirlo tal cual.")
    }
  }
}
