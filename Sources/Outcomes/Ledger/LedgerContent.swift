/// An entry as a ledger remembers it: two numbers that tell nothing without the ledger's key, and
/// with it only whether a code and an entry that somebody has already are the same.
package struct LedgerMark: Hashable, Comparable, Sendable {
  /// Of whoever the entry is.
  package let person: UInt64
  /// Of the person, the day and the score.
  package let entry: UInt64

  package init(person: UInt64, entry: UInt64) {
    self.person = person
    self.entry = entry
  }

  package static func < (one: LedgerMark, other: LedgerMark) -> Bool {
    (one.person, one.entry) < (other.person, other.entry)
  }
}

/// What a ledger remembers of the entries behind some figures.
package enum LedgerContent: Hashable, Sendable {
  /// Every entry, ascending.
  case marks([LedgerMark])
  /// How many entries have each score, by items answered and raw sum, as the files of sites tell;
  /// and the distinct people as far as those files know.
  case histogram([LedgerScore: Int], people: Int)

  package init(_ marks: [LedgerMark]) {
    self = .marks(marks.sorted())
  }

  package var entries: Int {
    switch self {
    case .marks(let marks): marks.count
    case .histogram(let counts, _): counts.values.reduce(0) { $0 &+ $1 }
    }
  }

  package var people: Int {
    switch self {
    case .marks(let marks):
      marks.indices.count { $0 == 0 || marks[$0].person != marks[$0 - 1].person }
    case .histogram(_, let people): people
    }
  }

  /// Both together; nobody stands in both.
  func joined(with other: LedgerContent) -> LedgerContent {
    switch (self, other) {
    case (.marks(let one), .marks(let second)): return LedgerContent(one + second)
    case (.histogram(let one, let people), .histogram(let second, let more)):
      return .histogram(one.merging(second) { $0 &+ $1 }, people: people &+ more)
    case (.marks(let marks), _) where marks.isEmpty: return other
    default: return self
    }
  }

  static func sum(_ parts: [LedgerContent]) -> LedgerContent {
    if parts.allSatisfy({ if case .marks = $0 { true } else { false } }) {
      return LedgerContent(
        parts.flatMap { part -> [LedgerMark] in
          if case .marks(let marks) = part { marks } else { [] }
        })
    }
    return parts.reduce(nothing) { $0.joined(with: $1) }
  }

  static let nothing = LedgerContent.marks([])
}

/// A score by the items it is of.
package struct LedgerScore: Hashable, Sendable {
  package let answered: Int
  package let sum: Int

  package init(answered: Int, sum: Int) {
    self.answered = answered
    self.sum = sum
  }
}
