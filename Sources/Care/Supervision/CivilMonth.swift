package import Formats

/// A month of a year, written `2026-11`; years 1 to 9999.
package struct CivilMonth: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int

  /// The month, or nil where the calendar has no such month.
  package init?(year: Int, month: Int) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.init(first)
  }

  /// The month that a day lies in.
  package init(_ date: CivilDate) {
    year = date.year
    month = date.month
  }

  package func contains(_ date: CivilDate) -> Bool { CivilMonth(date) == self }

  package static func < (a: CivilMonth, b: CivilMonth) -> Bool {
    (a.year, a.month) < (b.year, b.month)
  }
}

extension CivilMonth: LosslessStringConvertible {
  package var description: String {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return "" }
    return String(first.description.dropLast(3))
  }

  /// Reads exactly `YYYY-MM` in ASCII digits; nil for anything else.
  package init?(_ text: String) {
    guard text.utf8.count == 7, let first = CivilDate("\(text)-01") else { return nil }
    self.init(first)
  }
}
