import Formats

/// What is shown of a card that has expired or was withdrawn: that it has, and nothing that was on
/// it.
struct ClosedPage {
  let text: String

  /// Nil for a card that is open.
  init?(_ card: Card, _ standing: CardStanding) {
    let fact: Phrase
    switch standing {
    case .open: return nil
    case .expired: fact = Self.expired(card.until)
    case .withdrawn: fact = Self.withdrawn
    }
    var sheet = Sheet(card.language, title: Self.title(card.made))
    sheet.paragraph(fact)
    sheet.paragraph(Self.copies)
    text = sheet.text(width: PageText.width)
  }

  private static func title(_ made: CivilDate) -> Phrase {
    Phrase(en: "A note of \(made)", es: "Una nota del \(made)")
  }

  private static func expired(_ until: CivilDate) -> Phrase {
    Phrase(
      en:
        "It was meant to be read until \(until), and that day has passed. So it stays closed here.",
      es: "Era para leerse hasta el \(until), y ese día ya pasó. Por eso aquí queda cerrada.")
  }

  private static let withdrawn = Phrase(
    en:
      "The person who wrote it has taken it back. So it stays closed here. Please do not ask why.",
    es: "La persona que la escribió la retiró. Por eso aquí queda cerrada. Por favor, no preguntes "
      + "por qué.")

  private static let copies = Phrase(
    en: "If you have a copy, please delete it or shred it, and no longer use what it says.",
    es: "Si tienes una copia, bórrala o destrúyela, por favor, y ya no uses lo que dice.")
}
