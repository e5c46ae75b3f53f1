import Care
import Formats

/// The wellness plan in a person's own words and order.
enum WellnessPage {
  static func page(_ plan: WellnessPlan) -> Page {
    var page = Page()
    for part in WellnessPart.allCases {
      page.blank()
      page.add(Self.part(part, of: plan))
    }
    page.blank()
    page.quiet(yours)
    page.quiet(howToAdd)
    return page
  }

  /// One part: its lines with their numbers, or the hint that helps to begin.
  static func part(_ part: WellnessPart, of plan: WellnessPlan) -> Page {
    var page = Page()
    page.heading(part.name)
    let lines = plan[part]
    if lines.isEmpty { page.quiet(part.hint, indent: 2) }
    for line in lines { page.numbered(line.id, line.text.text) }
    return page
  }

  /// The parts to choose from.
  static let parts: Page = {
    var page = Page.one(Phrase(en: "Which part is it for?", es: "¿Para qué parte es?"))
    for (index, part) in WellnessPart.allCases.enumerated() {
      page.choice("\(index + 1)", part.name)
    }
    return page
  }()

  static func question(_ part: WellnessPart) -> Phrase {
    let (name, hint) = (part.name, part.hint)
    return Phrase(
      en: "\(name.english). \(hint.english) One thing a line; an empty line ends.",
      es: "\(name.spanish). \(hint.spanish) Una cosa por línea; una línea vacía termina.")
  }

  static let newWords = Phrase(
    en: "Write the new words; Enter leaves it as it is.",
    es: "Escribe las palabras nuevas; Intro la deja como está.")

  static func askRemove(_ line: WellnessPlan.Line) -> Page {
    var page = Page()
    page.numbered(line.id, line.text.text)
    page.text(
      Phrase(
        en: "Remove this line for good? It cannot be undone.",
        es: "¿Quitar esta línea para siempre? No se puede deshacer."))
    return page
  }

  private static let yours = Phrase(
    en: "This is yours alone. Nothing of it is ever on a card.",
    es: "Esto es solo tuyo. Nada de esto está nunca en una nota para compartir.")

  private static let howToAdd = Phrase(
    en: "To add to it: tend\u{A0}plan\u{A0}wellness\u{A0}add. On paper: "
      + "tend\u{A0}plan\u{A0}sheet",
    es: "Para agregar algo: tend\u{A0}plan\u{A0}wellness\u{A0}add. En papel: "
      + "tend\u{A0}plan\u{A0}sheet")

  static func document(_ plan: WellnessPlan) -> JSON {
    [
      "schema": "tend.wellness/1",
      "parts": .array(
        WellnessPart.allCases.map { part in
          [
            "part": .string(part.rawValue),
            "lines": .array(
              plan[part].map {
                ["id": .integer($0.id), "text": .string($0.text.text)]
              }),
          ]
        }),
    ]
  }
}
