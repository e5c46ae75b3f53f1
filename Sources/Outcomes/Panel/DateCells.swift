import Formats

/// Tells what day a cell is.
struct DateCells: Sendable {
  private let order: DateOrder
  private let today: Int

  private static let first = CivilDate(year: 1900, month: 1, day: 1)?.daysSinceEpoch ?? 0

  /// - Parameter today: the last day that is not ahead.
  init(order: DateOrder, today: CivilDate) {
    self.order = order
    self.today = today.daysSinceEpoch
  }

  enum Reading: Equatable {
    case day(CivilDate)
    case bad(CellFault.Rule)
  }

  /// Reads a date as 2026-05-03, whatever the order, or in the order that was asked for as 5/3/2026,
  /// with or without zeros in front.
  ///
  /// Days before 1900 or ahead are bad.
  func reading(of cell: Span<UInt8>) -> Reading {
    guard let parts = Parts(cell) else { return .bad(.date) }
    let date: CivilDate?
    switch (parts.separator, order) {
    case (UInt8(ascii: "-"), _):
      guard cell.count == 10, parts.digits == (4, 2, 2) else { return .bad(.date) }
      date = CivilDate(year: parts.numbers.0, month: parts.numbers.1, day: parts.numbers.2)
    case (_, .iso):
      return .bad(.dateWithoutSlashes)
    case (_, .mdy), (_, .dmy):
      guard parts.digits.0 <= 2, parts.digits.1 <= 2, parts.digits.2 == 4 else {
        return .bad(.date)
      }
      let isMonthFirst = order == .mdy
      date = CivilDate(
        year: parts.numbers.2, month: isMonthFirst ? parts.numbers.0 : parts.numbers.1,
        day: isMonthFirst ? parts.numbers.1 : parts.numbers.0)
    }
    guard let date else { return .bad(.existingDay) }
    let day = date.daysSinceEpoch
    if day < Self.first { return .bad(.dayFrom1900) }
    return day > today ? .bad(.dayUntilToday) : .day(date)
  }

  /// Three numbers with the same separator between them.
  private struct Parts {
    var numbers = (0, 0, 0)
    var digits = (0, 0, 0)
    var separator: UInt8 = 0

    init?(_ cell: Span<UInt8>) {
      guard (8...10).contains(cell.count) else { return nil }
      var part = 0
      for place in cell.indices {
        let byte = cell[place]
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
          guard part == 0 || byte == separator else { return nil }
          separator = byte
          part += 1
          continue
        }
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        let digit = Int(byte - UInt8(ascii: "0"))
        switch part {
        case 0:
          numbers.0 = 10 * numbers.0 + digit
          digits.0 += 1
        case 1:
          numbers.1 = 10 * numbers.1 + digit
          digits.1 += 1
        case 2:
          numbers.2 = 10 * numbers.2 + digit
          digits.2 += 1
        default: return nil
        }
      }
      guard part == 2, digits.0 > 0, digits.1 > 0, digits.2 > 0 else { return nil }
    }
  }
}
