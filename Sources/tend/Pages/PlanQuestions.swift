import Care
import Formats
import Instruments
import Psychometrics

/// What is asked for an item of a plan.
enum PlanQuestions {
  static let how = Phrase(
    en: "Enter passes a question, q leaves.", es: "Intro pasa una pregunta, q sale.")

  static let what = Phrase(
    en: "What would you like to do? Small and soon is easier than big.",
    es: "¿Qué te gustaría hacer? Algo pequeño y cercano es más fácil que algo grande.")

  static let when = Phrase(en: "When, or how often?", es: "¿Cuándo o cada cuánto?")

  static let area: Page = {
    var page = Page.one(
      Phrase(en: "What part of life is it good for?", es: "¿Para qué parte de la vida es bueno?"))
    for (index, area) in HealthArea.allCases.enumerated() {
      page.choice("\(index + 1)", area.name)
    }
    return page
  }()

  static let helper: Page = {
    var page = Page.one(
      Phrase(
        en: "Who can help with it? Enter: yourself.", es: "¿Quién puede ayudar? Intro: tú."))
    for (index, helper) in PlanHelper.all.enumerated() {
      page.choice("\(index + 1)", helper.name)
    }
    return page
  }()

  /// - Parameter scales: those that the person has scores of.
  static func scale(_ scales: [NamedScale]) -> Page {
    var page = Page.one(
      Phrase(
        en: "Is there a score that it goes with? It says nothing of a cause.",
        es: "¿Hay un puntaje con el que va? No dice nada de una causa."))
    for (index, scale) in scales.enumerated() { page.choice("\(index + 1)", scale.name) }
    return page
  }

  static let keepWords = Phrase(
    en: "The same words? Enter keeps them, or write new ones.",
    es: "¿Las mismas palabras? Intro las deja, o escribe otras.")

  static let keepTime = Phrase(
    en: "The same time? Enter keeps it, or write a new one.",
    es: "¿El mismo momento? Intro lo deja, o escribe otro.")

  static let aNumber = Phrase(
    en: "Type one of the numbers; Enter passes, q leaves.",
    es: "Escribe uno de los números; Intro pasa, q sale.")
}

/// A scale as it can be chosen.
struct NamedScale: Equatable {
  let scale: PlanItem.Scale
  let name: Phrase

  /// The scales of instruments that give scores, by the instruments' order.
  static func all(in library: Library, of ids: Set<InstrumentID>) -> [NamedScale] {
    library.entries.filter { ids.contains($0.id) && $0.definition.isScored }.flatMap { entry in
      entry.definition.scales.map { scale in
        NamedScale(
          scale: PlanItem.Scale(entry.id, scale.id),
          name: entry.name.joined(to: Words.name(scale, in: entry), with: ": "))
      }
    }
  }

  /// The scale by what is typed for it, `proqol-5/burnout`.
  static func named(_ text: String, in library: Library) -> PlanItem.Scale? {
    guard let named = try? Names.scales(text, in: library), let scale = named.scale,
      named.entry.definition.isScored
    else { return nil }
    return PlanItem.Scale(named.entry.id, scale.id)
  }
}
