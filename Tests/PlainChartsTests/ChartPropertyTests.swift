import Formats
import PlainCharts
import TestSupport
import Testing

/// What holds for every series, checked on random ones; each failure names its seed.
@Suite struct `Any chart` {
  @Test(arguments: 0..<60)
  func `fits its width, in either drawing and language`(_ seed: UInt64) throws {
    var random = RandomSeries(seed: seed)
    let series = try random.series()
    for width in [-3, 20, 33, 40, 49, 50, 80, 9999] {
      for drawing in [ChartOptions.Drawing.unicode, .ascii] {
        for language in Language.allCases {
          let options = ChartOptions(width: width, drawing: drawing, language: language)
          let lines =
            Chart.lines([series, series], options) + Sparkline.lines([series, series], options)
          let widest = lines.map(\.displayWidth).max() ?? 0
          #expect(widest <= options.width, "seed \(seed), width \(width)")
          #expect(lines.allSatisfy { $0.last != " " }, "seed \(seed), width \(width)")
        }
      }
    }
  }

  @Test(arguments: 0..<60)
  func `is 7-bit in ASCII where the words are`(_ seed: UInt64) throws {
    var random = RandomSeries(seed: seed)
    let series = try random.series()
    for width in [20, 40, 80, 200] {
      let options = ChartOptions(width: width, drawing: .ascii)
      let text = (Chart.lines(series, options) + Sparkline.lines([series], options)).joined()
      #expect(text.utf8.allSatisfy { $0 < 0x80 }, "seed \(seed), width \(width)")
    }
  }

  /// The true place is a share of the way between the marks of the first and the last date, and
  /// between the ceiling and the floor; cells round it, and a band's edge may move it by a row.
  @Test(arguments: 0..<60)
  func `has a mark in the right place for every score`(_ seed: UInt64) throws {
    var random = RandomSeries(seed: seed)
    let series = try random.series()
    for width in [40, 80, 200] {
      guard let picture = Picture(Chart.lines(series, ChartOptions(width: width))) else {
        #expect(series.points.allSatisfy { $0.value == nil }, "seed \(seed), width \(width)")
        continue
      }
      let first = try #require(series.points.first).date
      let last = try #require(series.points.last).date
      let columns = picture.width - 2 - (series.error.smallestDetectable == nil ? 1 : 3)
      for point in series.points {
        guard let value = point.value else { continue }
        let share =
          first == last
          ? 0.5 : Double(first.days(until: point.date)) / Double(first.days(until: last))
        let place = 1 + share * Double(columns)
        let range = Double(series.maximum - series.minimum)
        let height =
          (Double(series.maximum) - value) / range * Double(picture.rows.count - 1)
        let isMarked = picture.marks.contains { mark in
          abs(Double(mark.column) - place) <= 0.51
            && abs(Double(mark.row) - height) <= (series.bands.isEmpty ? 0.51 : 1.51)
        }
        #expect(isMarked, "seed \(seed), width \(width), \(point.date)")
      }
    }
  }

  @Test(arguments: 0..<60)
  func `keeps each score in the rows of its band`(_ seed: UInt64) throws {
    var random = RandomSeries(seed: seed)
    let value = random.whole(10...50)
    let series = MadeUp.burnout([
      ChartPoint(date: try MadeUp.date("2026-03-01"), value: Double(value))
    ])
    let picture = try #require(Picture(Chart.lines(series, ChartOptions(width: 60))))
    let mark = try #require(picture.marks.first)
    let rows = value >= 42 ? 0...2 : value >= 23 ? 3...7 : 8...11
    #expect(rows.contains(mark.row), "seed \(seed), score \(value)")
  }

  @Test(arguments: 0..<60)
  func `says every check-in with its date and value`(_ seed: UInt64) throws {
    var random = RandomSeries(seed: seed)
    let series = try random.series()
    let sentences = Chart.sentences(series, limit: nil)
    for point in series.points {
      let result = point.value.map { DecimalText.trimmed($0, fractionDigits: 1) } ?? "no score"
      #expect(
        sentences.contains { $0.english.hasPrefix("\(point.date): \(result)") }, "seed \(seed)")
      #expect(sentences.contains { $0.spanish.hasPrefix("\(point.date): ") }, "seed \(seed)")
    }
    let dates = sentences.map(\.english).filter { $0.hasPrefix("20") }.map { $0.prefix(10) }
    #expect(dates == dates.sorted(by: >), "seed \(seed)")
    let drawn = sentences.map(\.english).joined().unicodeScalars
    #expect(!drawn.contains { (0x2500...0x28FF).contains($0.value) }, "seed \(seed)")
  }

  @Test(arguments: 0..<60)
  func `labels its time axis without touching words`(_ seed: UInt64) throws {
    var random = RandomSeries(seed: seed)
    let series = try random.series()
    for width in stride(from: 40, through: 120, by: 3) {
      let lines = Chart.lines(series, ChartOptions(width: width))
      guard let corner = lines.firstIndex(where: { $0.contains("└") }) else { continue }
      let labels = lines[(corner + 1)...].prefix { !$0.isEmpty }
      #expect(labels.count == 1 || labels.count == 2, "seed \(seed), width \(width)")
      for word in labels.joined(separator: " ").split(separator: " ") {
        let isKnown = word.count <= 4 || CivilDate(String(word)) != nil
        #expect(isKnown, "seed \(seed), width \(width): \(word)")
      }
    }
  }
}
