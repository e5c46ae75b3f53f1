/// An exact fraction for elimination; what does not fit is an error, never a wrong number.
struct Ratio: Hashable, Sendable {
  let numerator: Int128
  /// Above 0, without a common divisor with the numerator.
  let denominator: Int128

  static let zero = Ratio(0)
  static let one = Ratio(1)

  init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  private init(_ numerator: Int128, over denominator: Int128) throws(ProvingLimit) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    guard let divisor = Int128(exactly: a), divisor > 0 else { throw .numbersTooLarge }
    let signed = denominator < 0 ? -divisor : divisor
    self.numerator = numerator / signed
    self.denominator = denominator / signed
  }

  var isZero: Bool { numerator == 0 }

  /// The value where it is a whole number that an Int holds.
  var whole: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

  var double: Double { Double(numerator) / Double(denominator) }

  func times(_ other: Ratio) throws(ProvingLimit) -> Ratio {
    if self == .one { return other }
    if other == .one { return self }
    return try Ratio(
      try Self.product(numerator, other.numerator),
      over: try Self.product(denominator, other.denominator))
  }

  /// - Parameter other: not 0.
  func divided(by other: Ratio) throws(ProvingLimit) -> Ratio {
    if other == .one { return self }
    return try Ratio(
      try Self.product(numerator, other.denominator),
      over: try Self.product(denominator, other.numerator))
  }

  func minus(_ other: Ratio) throws(ProvingLimit) -> Ratio {
    let (difference, overflow) = try Self.product(numerator, other.denominator)
      .subtractingReportingOverflow(try Self.product(other.numerator, denominator))
    if overflow { throw .numbersTooLarge }
    return try Ratio(difference, over: try Self.product(denominator, other.denominator))
  }

  private static func product(
    _ one: Int128, _ other: Int128
  ) throws(ProvingLimit) -> Int128 {
    let (product, overflow) = one.multipliedReportingOverflow(by: other)
    if overflow { throw .numbersTooLarge }
    return product
  }
}

/// Why a part of what was published could not be looked at.
package enum ProvingLimit: Error, Hashable, Sendable {
  /// Numbers grew over what is reckoned with exactly.
  case numbersTooLarge
  /// There are too many groups, or too much to work out.
  case tooMuch
}
