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
