/// Whose check-in it is: the owner of a personal store, or a participant of a program by code.
package enum Person: Hashable, Sendable {
  case me
  case code(PersonCode)

  /// `me`, or the code.
  package var name: String {
    switch self {
    case .me: "me"
    case .code(let code): code.text
    }
  }
}

/// A participant's code in a program: 1 to 64 letters, digits, `.`, `_` or `-` of ASCII, beginning
/// with a letter or a digit, and not `me` in capitals or small letters.
package struct PersonCode: Hashable, Sendable {
  package let text: String

  /// The code, or nil where the text is none.
  package init?(_ text: String) {
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: false
      }
    }
    let marks: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-")]
    guard let first = text.utf8.first, isAlphanumeric(first), text.utf8.count <= 64,
      text.lowercased() != "me",
      text.utf8.allSatisfy({ isAlphanumeric($0) || marks.contains($0) })
    else { return nil }
    self.text = text
  }
}

/// What a store holds; fixed when it is made, so that a worker's own answers, participants' records
/// and a log of supervision never meet in one file.
package enum StoreKind: String, CaseIterable, Hashable, Sendable {
  /// A person's own check-ins, plan and what they shared.
  case personal
  /// The check-ins of a program's participants.
  case program
  /// Sessions of supervision and what was promised in them, of either side; check-ins of nobody.
  case supervision
}
