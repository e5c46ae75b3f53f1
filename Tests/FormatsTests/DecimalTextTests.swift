import Formats
import Testing

@Suite struct `Decimal text` {
  /// From Python: `Decimal(repr(v)).quantize(..., ROUND_HALF_UP)`, without the sign of a zero.
  static let fixed: [(Double, Int, String)] = [
    (2.675, 2, "2.68"),
    (0.125, 2, "0.13"),
    (1.005, 2, "1.01"),
    (-1.005, 2, "-1.01"),
    (0.05, 1, "0.1"),
    (-0.05, 1, "-0.1"),
    (0.5, 0, "1"),
    (1.5, 0, "2"),
    (2.5, 0, "3"),
    (-2.5, 0, "-3"),
    (999.95, 1, "1000.0"),
    (9.9999999, 6, "10.000000"),
    (47, 1, "47.0"),
    (6.24, 1, "6.2"),
    (1e22, 1, "10000000000000000000000.0"),
    (1.2345678901234568e17, 2, "123456789012345680.00"),
    (1e-7, 6, "0.000000"),
    (5e-7, 6, "0.000001"),
    (.leastNonzeroMagnitude, 6, "0.000000"),
    (0.1 + 0.2, 6, "0.300000"),
    (0, 3, "0.000"),
  ]

  @Test(arguments: fixed)
  func `rounds the printed figure half away from zero`(
    value: Double, digits: Int, expected: String
  ) {
    #expect(DecimalText.fixed(value, fractionDigits: digits) == expected)
  }

  @Test func `gives a zero no sign`() {
    #expect(DecimalText.fixed(-0.04, fractionDigits: 1) == "0.0")
    #expect(DecimalText.fixed(-0.0, fractionDigits: 0) == "0")
    #expect(DecimalText.trimmed(-0.004, fractionDigits: 2) == "0")
  }

  @Test func `holds the greatest Double`() {
    let text = DecimalText.fixed(.greatestFiniteMagnitude, fractionDigits: 0)
    #expect(text.count == 309)
    #expect(text.hasPrefix("17976931348623157000"))
  }

  @Test func `has a mark for what is no number`() {
    #expect(DecimalText.fixed(.nan, fractionDigits: 1) == "-")
    #expect(DecimalText.trimmed(.infinity, fractionDigits: 1) == "-")
  }

  @Test func `takes digits out of range as the nearer end`() {
    #expect(DecimalText.fixed(1.25, fractionDigits: -1) == "1")
    #expect(DecimalText.fixed(1.25, fractionDigits: 60) == "1.250000")
  }

  @Test func `drops zeros at the end only where asked`() {
    #expect(DecimalText.trimmed(47, fractionDigits: 1) == "47")
    #expect(DecimalText.trimmed(6.2, fractionDigits: 2) == "6.2")
    #expect(DecimalText.trimmed(100, fractionDigits: 0) == "100")
    #expect(DecimalText.trimmed(99.96, fractionDigits: 1) == "100")
  }
}
