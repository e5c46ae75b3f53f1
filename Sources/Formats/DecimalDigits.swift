/// The shortest decimal digits that name a Double and no other.
///
/// The value is 0.d1d2d3… × 10^`pointPlace`: 6.25 has the digits 6, 2, 5 and the point after one of
/// them; 0.004 has the digit 4 and the place -2.
struct DecimalDigits {
  var isNegative: Bool
  /// 0 to 9 each, neither first nor last a zero; empty for zero.
  var digits: [UInt8]
  /// How many digits stand before the decimal point; not above zero where the value is under 1.
  var pointPlace: Int

  /// Nil where the value is not finite.
  ///
  /// Swift's `description` is documented to be the shortest text that reads back as the same value.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    var digits: [UInt8] = []
    var beforePoint = 0
    var sawPoint = false
    var exponent = 0
    var bytes = value.magnitude.description.utf8[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        if !sawPoint { beforePoint += 1 }
      case UInt8(ascii: "."): sawPoint = true
      default:
        // The rest is the exponent, such as "+22" or "-07".
        exponent = Int(String(Substring(bytes))) ?? 0
        bytes = bytes[bytes.endIndex...]
      }
    }
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    while digits.last == 0 { digits.removeLast() }
    self.isNegative = value < 0
    self.digits = digits
    self.pointPlace = digits.isEmpty ? 0 : beforePoint - leading + exponent
  }

  var isZero: Bool { digits.isEmpty }

  /// The digits from one place to another as text, with zeros where there are none.
  func text(from start: Int, to end: Int) -> String {
    var text = ""
    for place in start..<max(start, end) {
      text += digits.indices.contains(place) ? String(digits[place]) : "0"
    }
    return text
  }

  /// Rounded to that many digits after the point, half away from zero.
  func rounded(toFractionDigits count: Int) -> DecimalDigits {
    let kept = pointPlace + count
    guard kept < digits.count else { return self }
    var result = self
    guard kept >= 0 else {
      result.digits = []
      return result
    }
    let roundsUp = digits[kept] >= 5
    result.digits.removeSubrange(kept...)
    if roundsUp { result.addOneInLastPlace() }
    while result.digits.last == 0 { result.digits.removeLast() }
    return result
  }

  private mutating func addOneInLastPlace() {
    var place = digits.count - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(1, at: 0)
      pointPlace += 1
    }
  }
}
