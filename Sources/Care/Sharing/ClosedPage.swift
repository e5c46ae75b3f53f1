import Formats

/// What is shown of a card that is not open: why, and nothing that was on it.
struct ClosedPage {
  private let sheet: Sheet

  /// Nil for a card that is open.
  init?(_ card: Card, _ standing: CardStanding, on today: CivilDate) {
    let paragraphs: [Phrase]
    switch standing {
    case .open: return nil
    case .expired: paragraphs = [Self.expired(card.until), Self.copies]
    case .withdrawn: paragraphs = [Self.withdrawn, Self.copies]
    case .clockIsBehind: paragraphs = [Self.clockIsBehind(today), Self.setClock]
    }
    var sheet = Sheet(card.language, title: Self.title(card.made))
    for paragraph in paragraphs { sheet.paragraph(paragraph) }
    self.sheet = sheet
  }

  func text(width: Int) -> String { sheet.text(width: width) }

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

  private static func clockIsBehind(_ today: CivilDate) -> Phrase {
    Phrase(
      en:
        "This computer says that it is \(today), and the note was made later. So Tend cannot tell "
        + "whether its time has passed, and it stays closed here.",
      es:
        "Esta computadora dice que es \(today), y la nota se hizo después. Así Tend no puede saber "
        + "si ya pasó su tiempo, y aquí queda cerrada.")
  }

  private static let setClock = Phrase(
    en: "Set the right date on the computer, and open the note again.",
    es: "Corrige la fecha de la computadora y abre la nota otra vez.")

  private static let copies = Phrase(
    en: "If you have a copy, please delete it or shred it, and no longer use what it says.",
    es: "Si tienes una copia, bórrala o destrúyela, por favor, y ya no uses lo que dice.")
}
