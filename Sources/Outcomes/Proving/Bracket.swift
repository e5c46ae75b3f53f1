/// What a number can have been before it was rounded for print.
package struct Bracket: Hashable, Sendable {
  package let low: Double
  package let high: Double

  package init(_ low: Double, _ high: Double) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  package init(_ value: Double) {
    self.init(value, value)
  }

  package var isExact: Bool { low == high }

  /// The whole number that it is, where it can be one alone.
  package var whole: Int? {
    let rounded = low.rounded()
    guard isExact, rounded == low else { return nil }
    return Int(exactly: rounded)
  }

  /// The whole numbers in it; nil where there is none, or they are too large.
  var wholes: ClosedRange<Int>? {
    guard let first = Int(exactly: (low - 1e-9).rounded(.up)),
      let last = Int(exactly: (high + 1e-9).rounded(.down)), first <= last
    else { return nil }
    return first...last
  }

  func touches(_ other: Bracket) -> Bool { low <= other.high && other.low <= high }

  /// Each value in it times each of the other.
  func times(_ other: Bracket) -> Bracket {
    let products = [low * other.low, low * other.high, high * other.low, high * other.high]
    return Bracket(products.min() ?? 0, products.max() ?? 0)
  }

  func times(_ factor: Double) -> Bracket { Bracket(low * factor, high * factor) }

  func plus(_ other: Bracket) -> Bracket { Bracket(low + other.low, high + other.high) }

  func minus(_ other: Bracket) -> Bracket { Bracket(low - other.high, high - other.low) }

  /// The one whole number in it where it holds no other and was given in full precision.
  ///
  /// Sums of whole scores are whole: a mean of 44.1 of 10 is a sum of 441, though the product of
  /// two binary fractions is a hair beside it.
  func settled(isWhole: Bool) -> Bracket {
    guard isWhole else { return self }
    let nearest = ((low + high) / 2).rounded()
    let room = 1e-9 * max(1, nearest.magnitude)
    guard nearest.magnitude < 0x1p53, low - room <= nearest, nearest <= high + room,
      high - low <= 2 * room
    else { return self }
    return Bracket(nearest)
  }
}

/// A number as somebody printed it.
package struct PrintedNumber: Hashable, Sendable {
  package let value: Double
  /// How many digits stand after the point.
  package let decimals: Int

  /// Numbers with so many digits after the point were not rounded for print.
  static let fullPrecision = 9

  package init(_ value: Double, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }

  /// Reads digits with or without a point, thousands parted by commas, and a per cent sign behind.
  ///
  /// Nil for anything else, and for numbers that a Double does not tell apart.
  package init?(_ text: String) {
    var digits = ""
    var decimals = 0
    var sawPoint = false
    for (place, character) in text.utf8.enumerated() {
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.unicodeScalars.append(Unicode.Scalar(character))
        if sawPoint { decimals += 1 }
      case UInt8(ascii: "."):
        guard !sawPoint, !digits.isEmpty else { return nil }
        sawPoint = true
        digits += "."
      case UInt8(ascii: "-") where place == 0: digits += "-"
      case UInt8(ascii: ",") where !sawPoint && !digits.isEmpty: continue
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        // Full precision alone is written so.
        guard let value = Double(text) else { return nil }
        self.init(value, decimals: Self.fullPrecision)
        if value.magnitude >= 0x1p53 { return nil }
        return
      default: return nil
      }
    }
    guard let value = Double(digits), value.magnitude < 0x1p53 else { return nil }
    self.init(value, decimals: decimals)
  }

  /// What it can have been.
  ///
  /// - Parameter isExact: whether numbers beside it show that nothing was rounded.
  package func bracket(isExact: Bool) -> Bracket {
    guard !isExact, decimals < Self.fullPrecision else { return Bracket(value) }
    var unit = 0.5
    for _ in 0..<decimals { unit /= 10 }
    return Bracket(value - unit, value + unit)
  }
}
