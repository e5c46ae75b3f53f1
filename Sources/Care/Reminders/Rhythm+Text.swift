extension Rhythm.Kind: LosslessStringConvertible {
  /// How a rhythm is kept and typed: `5-weeks`, `monthly-15` or `monthly-last`.
  package var description: String {
    switch self {
    case .weeks(let weeks): "\(weeks)-weeks"
    case .monthly(let day): "monthly-\(day)"
    case .monthlyOnLastDay: "monthly-last"
    }
  }

  /// Reads what ``description`` writes, and nothing else; whether it can be had is for
  /// ``Rhythm/init(_:lookBackDays:)`` to say.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts.first, let last = parts.last else { return nil }
    let kind: Rhythm.Kind
    if first == "monthly" {
      guard let day = Int(last) else {
        guard last == "last" else { return nil }
        self = .monthlyOnLastDay
        return
      }
      kind = .monthly(day: day)
    } else {
      guard last == "weeks", let weeks = Int(first) else { return nil }
      kind = .weeks(weeks)
    }
    // `+5` and `05` are numbers, and no way that a rhythm is written.
    guard kind.description == text else { return nil }
    self = kind
  }
}
