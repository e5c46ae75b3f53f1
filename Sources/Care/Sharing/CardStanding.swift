package import Formats

/// Whether a card may still be read. Both ends are agreements that this program keeps; a copy can
/// stay elsewhere.
///
/// The day is that of the clock, and no day is remembered: were it, a clock that was wrong once would
/// close a good card for ever. So a clock that is set back opens an expired card again, down to the
/// day it was made.
package enum CardStanding: Hashable, Sendable {
  case open
  case expired
  /// Taken back by the person; it comes before an expiry.
  case withdrawn
  /// The clock says a day before the card was made, so it cannot be told whether its time has passed.
  case clockIsBehind
}

extension Card {
  /// - Parameter withdrawals: those that are known, of any card.
  package func standing(on today: CivilDate, withdrawals: [Withdrawal]) -> CardStanding {
    let standing = CardStanding(
      isWithdrawn: withdrawals.contains { $0.card == id }, until: until, today: today)
    // Where the sun rises later it can still be the day before.
    let isBehind = today.daysSinceEpoch < made.daysSinceEpoch - 1
    return standing == .open && isBehind ? .clockIsBehind : standing
  }
}

extension CardStanding {
  /// A withdrawal counts whatever its date, since a clock can be wrong; the last day is still one
  /// on which the card is open.
  init(isWithdrawn: Bool, until: CivilDate, today: CivilDate) {
    self = isWithdrawn ? .withdrawn : today > until ? .expired : .open
  }
}
