/// The name of one card: 16 hexadecimal digits, drawn at random.
///
/// It says nothing of who made the card, when, or how many there were before; a notice and a reply
/// name the card by it.
package struct CardID: Hashable, Sendable {
  package let text: String

  /// A new one.
  ///
  /// - Parameter generator: one whose numbers nobody can foretell, such as the system's.
  package init(using generator: inout some RandomNumberGenerator) {
    let digits = String(generator.next() as UInt64, radix: 16)
    text = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The id, or nil where the text is not exactly 16 of `0` to `9` and `a` to `f`.
  package init?(_ text: String) {
    let isHexadecimal = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard text.utf8.count == 16, isHexadecimal else { return nil }
    self.text = text
  }
}

extension CardID: CustomStringConvertible {
  package var description: String { text }
}
