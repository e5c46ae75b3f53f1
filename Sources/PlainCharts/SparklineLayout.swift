import Formats

/// What the rows of one page of sparklines share.
struct SparklineLayout: Sendable {
  private let options: ChartOptions
  private let glyphs: Glyphs
  /// The cells of a name, or nil where it stands on a line of its own.
  private let nameWidth: Int?
  private let valueWidth: Int
  private let slots: TimeAxis?
  /// How many cells a slot takes: its own, and one for a break before the next.
  private let cellsOfSlot: Int

  /// The least cells of a sparkline that are worth a name on the same line.
  private static let leastCells = 12

  init(_ series: [ChartSeries], _ options: ChartOptions) {
    self.options = options
    glyphs = .of(options.drawing)
    var name = 0
    var value = 1
    var direction = 0
    for one in series {
      name = max(name, ChartWords.title(one)[options.language].displayWidth)
      value = max(value, one.lastScore.displayWidth)
      let words = ChartWords.shortFavourable(one.favourable)
      direction = max(direction, words[options.language].displayWidth)
    }
    valueWidth = value
    let beside = options.width - name - value - direction - 6
    let below = max(1, options.width - value - 4)
    let points = series.flatMap(\.points)
    let dates = points.map(\.date)
    let hasBreak = points.contains { $0.breakBefore != nil }
    func fits(_ slots: TimeAxis?, _ room: Int) -> Bool { (slots?.columns ?? 0) * 2 - 1 <= room }

    // A name goes on its own line rather than that a break goes unseen.
    let narrow = Self.slots(dates, room: max(1, beside))
    let wide = Self.slots(dates, room: below)
    let mustWiden = hasBreak && !fits(narrow, beside) && fits(wide, below)
    let isBeside = beside >= Self.leastCells && !mustWiden
    nameWidth = isBeside ? name : nil
    let slots = isBeside ? narrow : wide
    self.slots = slots
    cellsOfSlot = hasBreak && fits(slots, isBeside ? beside : below) ? 2 : 1
  }

  /// The fewest slots that keep different dates apart, so that a gap stays a gap and nothing else
  /// looks like one; as many as fit where no number does.
  private static func slots(_ dates: [CivilDate], room: Int) -> TimeAxis? {
    let different = Set(dates)
    if different.count <= room {
      for columns in different.count...room {
        guard let slots = TimeAxis(dates, columns: columns, before: 0, after: 0) else { return nil }
        if Set(different.map(slots.column)).count == different.count { return slots }
      }
    }
    return TimeAxis(dates, columns: room, before: 0, after: 0)
  }

  func row(_ series: ChartSeries) -> [String] {
    let name = ChartWords.title(series)[options.language]
    let value = series.lastScore.padded(to: valueWidth, .right)
    let direction = ChartWords.shortFavourable(series.favourable)[options.language]
    let cells = cells(series)
    if let nameWidth {
      return [[name.padded(to: nameWidth), cells, value, direction].joined(separator: "  ")]
    }
    let short = "  \(cells)  \(value)"
    let long = "\(short)  \(direction)"
    let lines = name.wrapped(to: options.width)
    return long.displayWidth <= options.width
      ? lines + [long] : lines + [short] + direction.wrapped(to: options.width, indent: 2)
  }

  private func cells(_ series: ChartSeries) -> String {
    guard let slots else { return "" }
    var cells = Array(repeating: " ", count: slots.columns * cellsOfSlot - (cellsOfSlot - 1))
    for point in series.points {
      let cell = slots.column(of: point.date) * cellsOfSlot
      guard cells.indices.contains(cell) else { continue }
      if let value = point.value {
        cells[cell] = level(value, series)
      } else if cells[cell] == " " {
        cells[cell] = glyphs.noScore
      }
      if point.breakBefore != nil, cells.indices.contains(cell - 1), cells[cell - 1] == " " {
        cells[cell - 1] = glyphs.breakMark
      }
    }
    return cells.joined()
  }

  private func level(_ value: Double, _ series: ChartSeries) -> String {
    let range = Double(series.maximum) - Double(series.minimum)
    let share = range > 0 ? min(max((value - Double(series.minimum)) / range, 0), 1) : 0
    let level = Int(share * Double(glyphs.levels.count))
    return glyphs.levels[min(level, glyphs.levels.count - 1)]
  }

  /// How to read the rows.
  func key(_ series: [ChartSeries]) -> [String] {
    guard let slots else { return [] }
    var sentences = [ChartWords.slots(slots)]
    if options.drawing == .ascii { sentences.append(ChartWords.digits) }
    let rows = series.map(cells).joined()
    if rows.contains(glyphs.noScore) {
      sentences.append(ChartWords.slotWithoutScore(glyphs.noScore))
    }
    if rows.contains(glyphs.breakMark) {
      sentences.append(ChartWords.slotsWithBreak(glyphs.breakMark))
    } else if series.contains(where: { $0.points.contains { $0.breakBefore != nil } }) {
      sentences.append(ChartWords.unseenBreak)
    }
    return sentences.map { $0[options.language] }.joined(separator: " ")
      .wrapped(to: options.width)
  }
}

extension ChartSeries {
  fileprivate var lastScore: String {
    let value = points.last { $0.value != nil }?.value
    return value.map(ChartWords.number) ?? "-"
  }
}
