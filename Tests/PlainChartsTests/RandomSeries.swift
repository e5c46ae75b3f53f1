import Formats
import PlainCharts
import TestSupport

/// Series of every kind, the same for the same seed.
struct RandomSeries {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func chance(_ percent: Int) -> Bool { whole(1...100) <= percent }

  /// 0 to 130 check-ins, from all on one day to some thirty years.
  mutating func series() throws -> ChartSeries {
    let minimum = whole(0...40)
    let maximum = minimum + whole(1...120)
    let start = try MadeUp.date("2001-01-01").daysSinceEpoch + whole(0...3000)
    let longest = [0, 1, 5, 12, 31, 60][whole(0...5)]
    let count = [0, 1, 2, 3, 12, 40, 130][whole(0...6)]
    var day = start
    var points: [ChartPoint] = []
    for _ in 0..<count {
      day += whole(0...longest) * (chance(5) ? 8 : 1)
      guard let date = CivilDate(daysSinceEpoch: day) else { continue }
      points.append(
        ChartPoint(
          date: date, value: value(minimum, maximum),
          breakBefore: chance(5) ? Phrase(en: "you marked it", es: "lo marcaste") : nil,
          noScoreReason: chance(50) ? Phrase(en: "one answer is open", es: "falta una") : nil))
    }
    return ChartSeries(
      name: Phrase(en: "What your days are like", es: "Cómo son tus días"),
      publishedName: chance(20) ? String(repeating: "verylongname", count: 5) : "days",
      minimum: minimum, maximum: maximum, favourable: chance(50) ? .up : .down,
      bands: bands(minimum, maximum),
      error: ChartSeries.ErrorOfMeasurement(
        smallestDetectable: chance(50) ? Double(whole(1...90)) / 7 : nil,
        name: Phrase(en: "about the error", es: "sobre el error")),
      ownRange: chance(40)
        ? ChartSeries.OwnRange(
          low: Double(whole(-20...60)), high: Double(whole(20...180)) / 1.7, entries: 9) : nil,
      points: points, facts: [Phrase(en: "The last fact.", es: "El último dato.")])
  }

  private mutating func value(_ minimum: Int, _ maximum: Int) -> Double? {
    if chance(8) { return nil }
    if chance(10) { return Double(chance(50) ? minimum : maximum) }
    if chance(5) { return .nan }
    return chance(15)
      ? Double.random(in: Double(minimum)...Double(maximum), using: &generator)
      : Double(whole(minimum...maximum))
  }

  private mutating func bands(_ minimum: Int, _ maximum: Int) -> [ChartSeries.Band] {
    guard chance(40), maximum - minimum > 12 else { return [] }
    let third = (maximum - minimum) / 3
    let bounds: [Int?] = [nil, minimum + third, maximum - third]
    return bounds.map { bound in
      ChartSeries.Band(
        name: Phrase(en: bound == nil ? "low" : "moderate", es: "media"),
        lowerBound: bound.map(Double.init), isBorrowed: bound == nil)
    }
  }
}

/// The plot read back from the lines of a chart.
struct Picture {
  let rows: [[Character]]
  /// Where the marks of scores stand.
  let marks: [(column: Int, row: Int)]
  /// The cells of the time axis.
  let width: Int

  /// Nil where the lines hold no plot.
  init?(_ lines: [String]) {
    guard let corner = lines.firstIndex(where: { $0.contains("└") }),
      let axis = Array(lines[corner]).firstIndex(of: "└"),
      let empty = lines[..<corner].lastIndex(of: "")
    else { return nil }
    rows = lines[(empty + 1)..<corner].map { Array($0).dropFirst(axis + 1) }.map(Array.init)
    width = lines[corner].count - axis - 1
    var marks: [(column: Int, row: Int)] = []
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() where cell == "●" || cell == "◉" {
        marks.append((column, row))
      }
    }
    self.marks = marks
  }
}
