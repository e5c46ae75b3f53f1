package import Formats

/// What a person's own store remembers of a card they showed: with whom, for what, until when.
///
/// What was on the card is not kept.
package struct SharedRecord: Hashable, Sendable {
  package let card: CardID
  package let to: PlainText
  package let purpose: PlainText
  package let made: CivilDate
  package let until: CivilDate
  /// The day it was taken back, or nil.
  package let withdrawn: CivilDate?

  package init(
    card: CardID, to: PlainText, purpose: PlainText, made: CivilDate, until: CivilDate,
    withdrawn: CivilDate? = nil
  ) {
    self.card = card
    self.to = to
    self.purpose = purpose
    self.made = made
    self.until = until
    self.withdrawn = withdrawn
  }

  package init(_ card: Card) {
    self.init(
      card: card.id, to: card.to, purpose: card.purpose, made: card.made, until: card.until)
  }

  /// Never `.clockIsBehind`: what the person showed themselves is told whatever the clock says.
  package func standing(on today: CivilDate) -> CardStanding {
    CardStanding(isWithdrawn: withdrawn != nil, until: until, today: today)
  }
}
