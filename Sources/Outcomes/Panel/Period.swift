import Formats

extension PanelOptions.Grouping {
  /// The number of the period that a day lies in, one more for each that follows; 0 for a column.
  func period(of date: CivilDate) -> Int32 {
    switch self {
    case .column: 0
    case .month: Int32(truncatingIfNeeded: 12 * date.year + date.month - 1)
    case .quarter: Int32(truncatingIfNeeded: 4 * date.year + (date.month - 1) / 3)
    case .year(let start):
      Int32(truncatingIfNeeded: date.month >= start ? date.year : date.year - 1)
    }
  }

  /// How a period is written: `2026-05`, `2026-Q2`, `2026`, or `2025-26` for a year that starts in
  /// another month than January.
  func label(ofPeriod period: Int32) -> String {
    func padded(_ number: Int32, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    switch self {
    case .column: return ""
    case .month: return "\(padded(period / 12, to: 4))-\(padded(period % 12 + 1, to: 2))"
    case .quarter: return "\(padded(period / 4, to: 4))-Q\(period % 4 + 1)"
    case .year(let start):
      let year = padded(period, to: 4)
      return start == 1 ? year : "\(year)-\(padded((period + 1) % 100, to: 2))"
    }
  }
}
