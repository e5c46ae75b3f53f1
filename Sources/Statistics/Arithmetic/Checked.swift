/// Whole-number arithmetic that gives nil where the result does not fit.
enum Checked {
  static func sum(_ left: Int128, _ right: Int128) -> Int128? {
    let (value, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : value
  }

  static func difference(_ left: Int128, _ right: Int128) -> Int128? {
    let (value, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? nil : value
  }

  static func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (value, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : value
  }

  static func product(_ left: Int128, _ right: Int) -> Int128? {
    product(left, Int128(right))
  }
}
