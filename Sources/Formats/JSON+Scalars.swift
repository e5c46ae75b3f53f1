extension JSON {
  /// The shortest text that is read back as the same Double; `null` where it is not finite.
  ///
  /// Laid out as ECMAScript does (and so RFC 8785): plain digits from 1e-6 up, `47` and not `47.0`,
  /// 0 for either zero. From 2^53 up it has an exponent, which marks that it is no exact integer.
  static func text(of value: Double) -> String {
    guard let decimal = DecimalDigits(value) else { return "null" }
    if decimal.isZero { return "0" }
    let sign = decimal.isNegative ? "-" : ""
    if value.magnitude < 1e-6 || value.magnitude >= 0x1p53 {
      let first = decimal.text(from: 0, to: 1)
      let rest = decimal.text(from: 1, to: decimal.digits.count)
      let exponent = decimal.pointPlace - 1
      return sign + first + (rest.isEmpty ? "" : "." + rest)
        + "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
    }
    let whole = decimal.pointPlace <= 0 ? "0" : decimal.text(from: 0, to: decimal.pointPlace)
    let fraction = decimal.text(
      from: decimal.pointPlace, to: max(decimal.pointPlace, decimal.digits.count))
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The text between quotes, with every escape that JSON asks for.
  ///
  /// With `escapingSeparators` also of what JSON allows but terminals or scripts take badly:
  /// U+2028, U+2029, DEL and the control characters U+0080 to U+009F.
  static func quoted(_ text: String, escapingSeparators: Bool) -> String {
    var quoted = "\""
    quoted.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{8}": quoted += "\\b"
      case "\u{9}": quoted += "\\t"
      case "\u{A}": quoted += "\\n"
      case "\u{C}": quoted += "\\f"
      case "\u{D}": quoted += "\\r"
      case "\u{0}"..."\u{1F}": quoted += escape(scalar)
      case "\u{7F}"..."\u{9F}" where escapingSeparators: quoted += escape(scalar)
      case "\u{2028}"..."\u{2029}" where escapingSeparators: quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
