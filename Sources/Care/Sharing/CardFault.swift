/// Why a card, or a reply, cannot be made.
package enum CardFault: Error, Hashable, Sendable {
  /// Its last day lies before the day it is made.
  case endsBeforeItBegins
  /// Its page would be larger than any reader takes.
  case tooLong(mostBytes: Int)
  /// A reply in which nobody says that they will do anything.
  case empty
}
