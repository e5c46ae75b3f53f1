import Formats

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

/// A participant's code in a program: a ``PlainName`` other than `me`, in capitals or small letters.
package struct PersonCode: Hashable, Sendable {
  package let text: String

  /// The code, or nil where the text is none.
  package init?(_ text: String) {
    guard PlainName.isCode(text) else { return nil }
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
