import Formats

/// The marks and words under the time axis: days, months or years, as dense as they fit without
/// touching.
struct TimeLabels: Sendable {
  /// The columns of the plot with a tick.
  let columns: [Int]
  /// One line, or two where the upper one needs its month or year said below.
  let lines: [String]

  /// - Parameters:
  ///   - axis: The axis to label.
  ///   - language: Of the names of months.
  ///   - indent: The cells of a line before the first column of the plot.
  ///   - width: The cells of the whole line.
  init(_ axis: TimeAxis, language: Language, indent: Int, width: Int) {
    for step in TimeStep.steps(for: axis) {
      guard let ticks = step.ticks(axis, language), ticks.count > 1 else { continue }
      var upper = LabelLine(width: width)
      var isFree = true
      for tick in ticks {
        isFree = isFree && upper.place(tick.label, at: indent + axis.column(of: tick.date))
      }
      guard isFree else { continue }
      var lower = LabelLine(width: width)
      // From the right, so that a year that begins goes before what is left of the one before.
      for tick in ticks.reversed() {
        let column = indent + axis.column(of: tick.date)
        for parent in tick.parents where lower.place(parent, at: column) { break }
      }
      columns = ticks.map { axis.column(of: $0.date) }
      lines = [upper.text, lower.text].filter { !$0.isEmpty }
      return
    }
    var line = LabelLine(width: width)
    var columns: [Int] = []
    for date in [axis.last, axis.first] where !columns.contains(axis.column(of: date)) {
      let column = axis.column(of: date)
      if line.place(date.description, at: indent + column) { columns.append(column) }
    }
    self.columns = columns
    lines = [line.text]
  }
}

/// A line of labels that never touch.
private struct LabelLine {
  let width: Int
  private var placed: [(start: Int, label: String)] = []

  init(width: Int) {
    self.width = width
  }

  /// Places a label around a column; false where another one is in the way.
  mutating func place(_ label: String, at column: Int) -> Bool {
    let cells = label.displayWidth
    let start = max(0, min(column - (cells - 1) / 2, width - cells))
    for other in placed {
      let end = other.start + other.label.displayWidth
      if start <= end, other.start <= start + cells { return false }
    }
    placed.append((start, label))
    return true
  }

  var text: String {
    var text = ""
    for (start, label) in placed.sorted(by: { $0.start < $1.start }) {
      text = text.padded(to: start) + label
    }
    return text
  }
}

/// How far apart the ticks of a time axis stand.
private enum TimeStep {
  case days(Int)
  case months(Int)
  case years(Int)

  struct Tick {
    let date: CivilDate
    let label: String
    /// What may stand under the label, the longest first; empty where nothing has to.
    let parents: [String]
  }

  /// The steps to try, the densest first.
  ///
  /// Days are named on axes of under two months.
  static func steps(for axis: TimeAxis) -> [TimeStep] {
    let span = axis.first.days(until: axis.last)
    let days: [TimeStep] = span < 62 ? [.days(1), .days(2), .days(7), .days(14)] : []
    let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
    return days + [.months(1), .months(2), .months(3), .months(6)] + years.map { .years($0) }
  }

  /// The fewest cells that a label and its gap take.
  private var cells: Double {
    switch self {
    case .days: 2
    case .months: 4
    case .years: 5
    }
  }

  private var averageDays: Double {
    switch self {
    case .days(let count): Double(count)
    case .months(let count): Double(count) * 30.44
    case .years(let count): Double(count) * 365.25
    }
  }

  /// The ticks between the ends of the axis, or nil where they are clearly too many.
  func ticks(_ axis: TimeAxis, _ language: Language) -> [Tick]? {
    guard axis.cells(ofDays: averageDays) * 1.5 >= cells else { return nil }
    var ticks: [Tick] = []
    for date in dates(from: axis.first, to: axis.last) {
      ticks.append(tick(date, isFirst: ticks.isEmpty, language))
    }
    return ticks
  }

  private func tick(_ date: CivilDate, isFirst: Bool, _ language: Language) -> Tick {
    let month = ChartWords.month(date.month)[language]
    switch self {
    case .days:
      let parents = isFirst || date.day == 1 ? ["\(month) \(date.year)", month] : []
      return Tick(date: date, label: String(date.day), parents: parents)
    case .months:
      let parents = isFirst || date.month == 1 ? [String(date.year)] : []
      return Tick(date: date, label: month, parents: parents)
    case .years:
      return Tick(date: date, label: String(date.year), parents: [])
    }
  }

  private func dates(from first: CivilDate, to last: CivilDate) -> [CivilDate] {
    var dates: [CivilDate?] = []
    switch self {
    case .days(let step):
      // Counted from the first of each month, where a step of a week ends with the 22nd.
      let latest = step == 1 ? 31 : step == 2 ? 29 : 28
      for day in first.daysSinceEpoch...max(first.daysSinceEpoch, last.daysSinceEpoch) {
        guard let date = CivilDate(daysSinceEpoch: day) else { continue }
        if date.day <= latest, (date.day - 1).isMultiple(of: step) { dates.append(date) }
      }
    case .months(let step):
      for year in first.year...max(first.year, last.year) {
        for month in stride(from: 1, through: 12, by: step) {
          dates.append(CivilDate(year: year, month: month, day: 1))
        }
      }
    case .years(let step):
      for year in first.year...max(first.year, last.year) where year.isMultiple(of: step) {
        dates.append(CivilDate(year: year, month: 1, day: 1))
      }
    }
    return dates.compactMap { $0 }.filter { first <= $0 && $0 <= last }
  }
}
