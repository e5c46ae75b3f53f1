/// An exact number for elimination; what does not fit is an error, never a wrong number.
struct Fraction: Hashable, Sendable {
  let numerator: Int128
  /// Above 0, without a common divisor with the numerator.
  let denominator: Int128

  struct Overflow: Error {}

  init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  private init(_ numerator: Int128, over denominator: Int128) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = denominator < 0 ? -Int128(a) : Int128(a)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  func times(_ other: Fraction) throws(Overflow) -> Fraction {
    Fraction(
      try Self.product(numerator, other.numerator),
      over: try Self.product(denominator, other.denominator))
  }

  func divided(by other: Fraction) throws(Overflow) -> Fraction {
    Fraction(
      try Self.product(numerator, other.denominator),
      over: try Self.product(denominator, other.numerator))
  }

  func minus(_ other: Fraction) throws(Overflow) -> Fraction {
    let (difference, overflow) = try Self.product(numerator, other.denominator)
      .subtractingReportingOverflow(try Self.product(other.numerator, denominator))
    if overflow { throw Overflow() }
    return Fraction(difference, over: try Self.product(denominator, other.denominator))
  }

  private static func product(_ one: Int128, _ other: Int128) throws(Overflow) -> Int128 {
    let (product, overflow) = one.multipliedReportingOverflow(by: other)
    if overflow { throw Overflow() }
    return product
  }
}
