package import Formats

/// A person takes a card back.
///
/// Its page, the notice, is handed over like the card was. Whoever holds the card is asked to let
/// go of it; nothing can make them.
package struct Withdrawal: Hashable, Sendable {
  package let card: CardID
  package let date: CivilDate
  package let language: Language

  package init(of card: CardID, on date: CivilDate, language: Language) {
    self.card = card
    self.date = date
    self.language = language
  }

  /// The name of its file, without an ending.
  package var fileName: String { "notice-\(date)" }

  /// The page; each line ends with a newline.
  package var page: String { layout.text }

  /// Reads a notice from its page, as ``Card/init(page:)`` reads a card.
  ///
  /// - Throws: `PageFault`, the first one met.
  package init(page text: String) throws(PageFault) {
    var reader = try PageReader(text, kind: .notice)
    let card = try reader.take(PageWords.id, CardID.init)
    let date = try reader.take(PageWords.made) { CivilDate($0) }
    if let section = reader.sections.first { throw .unknownSection(line: section.line) }
    self.init(of: card, on: date, language: reader.language)
    try reader.check(layout)
  }

  var layout: PageLayout {
    PageLayout(
      kind: .notice, language: language,
      head: [
        PageField(PageWords.id, card.text), PageField(PageWords.made, date.description),
      ], sentences: [Self.fact, Self.copies, Self.agreement], sections: [])
  }

  private static let fact = Phrase(
    en: "I take back the note that has this id. Please do not ask why.",
    es: "Retiro la nota que lleva este código. Por favor, no preguntes por qué.")

  private static let copies = Phrase(
    en: "Please delete or shred every copy, and no longer use what it says. What you promised me "
      + "still holds, unless I tell you that it does not.",
    es:
      "Por favor, borra o destruye cada copia y ya no uses lo que dice. Lo que me prometiste sigue "
      + "en pie, salvo que te diga que no.")

  private static let agreement = Phrase(
    en:
      "With this page Tend keeps the note closed. It is an agreement, not a lock: a copy can stay.",
    es: "Con esta página Tend mantiene cerrada la nota. Es un acuerdo, no un candado: una copia "
      + "puede quedar.")
}
