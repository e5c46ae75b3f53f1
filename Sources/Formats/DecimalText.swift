/// Numbers as people read them, with a decimal point in every language.
///
/// The rule of rounding: the shortest decimal text of the Double (the one that JSON shows) is
/// rounded half away from zero. So 2.675 with two digits is 2.68, as anybody gets who rounds the
/// printed figure by hand, although the Double beneath lies a hair under 2.675. There is no "-0":
/// what rounds to zero has no sign.
package enum DecimalText {
  /// What stands for a value that is not finite.
  package static let absent = "-"

  /// The value with exactly that many digits after the point.
  ///
  /// From 0 to 6 digits; what lies outside is taken as the nearer end.
  package static func fixed(_ value: Double, fractionDigits: Int) -> String {
    let fractionDigits = min(max(fractionDigits, 0), 6)
    guard let exact = DecimalDigits(value) else { return absent }
    let rounded = exact.rounded(toFractionDigits: fractionDigits)
    let whole = rounded.pointPlace <= 0 ? "0" : rounded.text(from: 0, to: rounded.pointPlace)
    let fraction = rounded.text(from: rounded.pointPlace, to: rounded.pointPlace + fractionDigits)
    let sign = rounded.isNegative && !rounded.isZero ? "-" : ""
    return sign + whole + (fractionDigits == 0 ? "" : "." + fraction)
  }

  /// The value with at most that many digits after the point: `47`, not `47.0`; `6.2`, not `6.20`.
  ///
  /// From 0 to 6 digits; what lies outside is taken as the nearer end.
  package static func trimmed(_ value: Double, fractionDigits: Int) -> String {
    var text = fixed(value, fractionDigits: fractionDigits)
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}

/// A decimal as it was written, without the error of a binary fraction: 0.8 is 8 of 10.
package struct ExactDecimal: Hashable, Sendable {
  package let numerator: Int
  /// A power of ten, 1 or more: as many zeros as there were digits after the point.
  package let denominator: Int

  /// Reads digits with at most one point inside them and at most one minus before them.
  ///
  /// Nil for anything else (`.5`, `5.`, `+1`, `1e3`, `0,8`, white space) and for what an Int cannot
  /// hold.
  package init?(_ text: String) {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    var numerator = 0
    var denominator = 1
    var sawPoint = false
    var previousIsDigit = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        let (tenfold, overflowed) = numerator.multipliedReportingOverflow(by: 10)
        let (next, overflowedToo) =
          isNegative
          ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
        if overflowed || overflowedToo { return nil }
        numerator = next
        if sawPoint {
          let (wider, overflowed) = denominator.multipliedReportingOverflow(by: 10)
          if overflowed { return nil }
          denominator = wider
        }
        previousIsDigit = true
      case UInt8(ascii: ".") where !sawPoint && previousIsDigit:
        sawPoint = true
        previousIsDigit = false
      default: return nil
      }
    }
    guard previousIsDigit else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }
}
