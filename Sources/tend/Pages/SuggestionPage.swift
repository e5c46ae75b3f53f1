import Care
import Formats

/// Ideas for a plan, each with the name by which it can be added.
enum SuggestionPage {
  static func page(_ suggestions: [Suggestion]) -> Page {
    var page = Page.one(offers)
    add(organisation, suggestions.filter(\.helper.isOrganisation), to: &page)
    add(together, suggestions.filter { $0.helper == .peer }, to: &page)
    add(alone, suggestions.filter { $0.helper == .oneself }, to: &page)
    page.blank()
    page.text(suggestions.isEmpty ? none : howToAdd)
    return page
  }

  private static func add(_ heading: Phrase, _ suggestions: [Suggestion], to page: inout Page) {
    guard !suggestions.isEmpty else { return }
    page.blank()
    page.heading(heading)
    for suggestion in suggestions {
      page.text(suggestion.words, indent: 2)
      page.quiet(Phrase(same: suggestion.id), indent: 4)
    }
  }

  private static let offers = Phrase(
    en: "These are offers, not advice. Take one, change it, or leave them all.",
    es: "Son ofertas, no consejos. Toma una, cámbiala o déjalas todas.")
  private static let organisation = Phrase(
    en: "What the organization can change", es: "Lo que la organización puede cambiar")
  private static let together = Phrase(en: "Together with peers", es: "Junto con otros pares")
  private static let alone = Phrase(en: "On your own", es: "Por tu cuenta")
  private static let howToAdd = Phrase(
    en: "To add one, by the name below it: tend\u{A0}plan\u{A0}add --suggestion\u{A0}NAME",
    es: "Para agregar una, con el nombre que lleva debajo: tend\u{A0}plan\u{A0}add "
      + "--suggestion\u{A0}NOMBRE")
  private static let none = Phrase(
    en: "There is no idea for that. To write one of your own: tend\u{A0}plan\u{A0}add",
    es: "No hay ideas para eso. Para escribir una propia: tend\u{A0}plan\u{A0}add")

  static func document(_ suggestions: [Suggestion]) -> JSON {
    [
      "schema": "tend.suggestions/1",
      "suggestions": .array(
        suggestions.map { suggestion in
          [
            "id": .string(suggestion.id),
            "helper": .string(suggestion.helper.rawValue),
            "areas": .array(suggestion.areas.map { .string($0.rawValue) }),
            "text": [
              "en": .string(suggestion.words.english), "es": .string(suggestion.words.spanish),
            ],
          ]
        }),
    ]
  }
}
