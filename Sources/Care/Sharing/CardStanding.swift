package import Formats

/// Whether a card may still be read. Both ends are agreements that this program keeps; a copy can
/// stay elsewhere.
package enum CardStanding: Hashable, Sendable {
  case open
  case expired
  /// Taken back by the person; it comes before an expiry.
  case withdrawn
}

extension Card {
  /// - Parameter withdrawals: those that are known, of any card.
  package func standing(on today: CivilDate, withdrawals: [Withdrawal]) -> CardStanding {
    CardStanding(
      isWithdrawn: withdrawals.contains { $0.card == id }, until: until, today: today)
  }
}

extension CardStanding {
  /// A withdrawal counts whatever its date, since a clock can be wrong; the last day is still one
  /// on which the card is open.
  init(isWithdrawn: Bool, until: CivilDate, today: CivilDate) {
    self = isWithdrawn ? .withdrawn : today > until ? .expired : .open
  }
}
