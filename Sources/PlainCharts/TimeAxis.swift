import Formats

/// The horizontal axis: which column of the plot shows a date, true to the days between.
struct TimeAxis: Hashable, Sendable {
  let first: CivilDate
  let last: CivilDate
  /// The columns of the whole plot.
  let columns: Int
  /// Free columns left of the first date.
  private let before: Int
  /// Free columns right of the last date, for what stands beside the last score.
  private let after: Int

  /// The axis from the earliest to the latest of dates in any order; nil where there are none.
  init?(_ dates: [CivilDate], columns: Int, before: Int = 1, after: Int = 1) {
    guard let first = dates.min(), let last = dates.max() else { return nil }
    self.first = first
    self.last = last
    self.columns = max(columns, before + after + 1)
    self.before = before
    self.after = after
  }

  /// The column of a date, also of one a little outside the dates of the axis.
  func column(of date: CivilDate) -> Int {
    let steps = columns - before - after - 1
    let days = first.days(until: last)
    // A single day stands in the middle.
    guard days > 0 else { return before + steps / 2 }
    let share = Double(first.days(until: date)) / Double(days)
    return before + Int((share * Double(steps)).rounded())
  }

  /// The mean distance of neighbouring dates in cells; at least 1 where there are no two days.
  func averageCells(between dates: [CivilDate]) -> Double {
    guard let first = dates.min(), let last = dates.max(), first < last else { return 1 }
    return cells(ofDays: Double(first.days(until: last)) / Double(dates.count - 1))
  }

  /// The cells that a number of days takes.
  func cells(ofDays days: Double) -> Double {
    let span = first.days(until: last)
    guard span > 0 else { return 0 }
    return days / Double(span) * Double(columns - before - after - 1)
  }
}
