/// What becomes of a scale with missing answers.
public enum MissingRule: Hashable, Sendable {
  /// A scale with any missing item has no score. The default: no publication gives another rule.
  case strict
  /// A scale with at least that share of its items answered is scored as the mean of the answered
  /// items times the number of items, and the score is marked as prorated.
  case prorate(Share)

  /// The rule that writes itself so; nil for any other text.
  public init?(name: String) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    switch (parts.first, parts.count) {
    case ("strict", 1): self = .strict
    case ("prorate", 2):
      guard let share = Share(String(parts[1])) else { return nil }
      self = .prorate(share)
    default: return nil
    }
  }

  /// The rule as commands write it: `strict`, `prorate:0.8`.
  public var name: String {
    switch self {
    case .strict: "strict"
    case .prorate(let share): "prorate:\(share)"
    }
  }
}

/// An exact decimal over 0 and up to 1.
///
/// Kept as a fraction, so that four of five answered items are at least 0.8 of them.
public struct Share: Hashable, Sendable, LosslessStringConvertible {
  public let numerator: Int
  public let denominator: Int

  /// Reads `0.8`, `.75` or `1`, of at most nine decimals; anything else is nil.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let whole = parts[0]
    let decimals = parts.count == 2 ? parts[1] : ""
    guard whole.count <= 1, decimals.utf8.count <= 9, !(whole + decimals).isEmpty,
      parts.count == 1 || !decimals.isEmpty,
      (whole + decimals).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let numerator = Int(whole + decimals)
    else { return nil }
    var denominator = 1
    for _ in decimals.utf8 { denominator *= 10 }
    guard numerator > 0, numerator <= denominator else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether `part` of `whole` is at least this share.
  public func isReached(by part: Int, of whole: Int) -> Bool {
    part * denominator >= numerator * whole
  }

  public var description: String {
    let decimals = String(denominator).utf8.count - 1
    guard decimals > 0 else { return String(numerator) }
    let digits = String(numerator)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}
