import Formats
import Testing

@testable import PlainCharts

@Suite struct `Labels of a time axis` {
  /// The labels under an axis of that many columns with nothing left of it.
  private static func labels(
    _ first: String, _ last: String, columns: Int, language: Language = .english
  ) throws -> [String] {
    let dates = [try MadeUp.date(first), try MadeUp.date(last)]
    let axis = try #require(TimeAxis(dates, columns: columns))
    return TimeLabels(axis, language: language, indent: 0, width: columns).lines
  }

  /// 31 days in 31 steps: 22 December is day 2, in column 3.
  @Test func `under two months days are named`() throws {
    #expect(
      try Self.labels("2025-12-20", "2026-01-20", columns: 34)
        == ["   22        1      8      15", "Dec 2025  Jan 2026"])
  }

  @Test func `within some years months are named`() throws {
    #expect(
      try Self.labels("2025-11-20", "2026-05-20", columns: 40, language: .spanish)
        == ["  dic    ene   feb   mar   abr   may", "  2025   2026"])
  }

  @Test func `over many years the years are named`() throws {
    #expect(
      try Self.labels("1996-05-01", "2026-05-01", columns: 40)
        == ["     2000  2005  2010  2015  2020  2025"])
  }

  @Test func `a single day is dated whole`() throws {
    #expect(try Self.labels("2026-03-02", "2026-03-02", columns: 24) == ["       2026-03-02"])
  }
}

@Suite struct `The two axes` {
  @Test func `a column is true to the days`() throws {
    let dates = [try MadeUp.date("2026-01-01"), try MadeUp.date("2026-04-11")]
    let axis = try #require(TimeAxis(dates, columns: 103))
    #expect(axis.column(of: try MadeUp.date("2026-01-01")) == 1)
    // Day 45 of 100, a column a day.
    #expect(axis.column(of: try MadeUp.date("2026-02-15")) == 46)
    #expect(axis.column(of: try MadeUp.date("2026-04-11")) == 101)
    #expect(TimeAxis([], columns: 40) == nil)
  }

  @Test func `the first and last day of the calendar fit`() throws {
    let dates = [try MadeUp.date("0001-01-01"), try MadeUp.date("9999-12-31")]
    let axis = try #require(TimeAxis(dates, columns: 40))
    let labels = TimeLabels(axis, language: .english, indent: 0, width: 40)
    #expect(labels.columns.count > 1)
  }

  @Test func `a tick a whole score where the scale allows it`() throws {
    let axis = ValueAxis(MadeUp.capital([]))
    // 10 to 60 in eleven rows is five points a row.
    #expect(axis.rows == 11)
    #expect(axis.ticks == [0: "60", 2: "50", 4: "40", 6: "30", 8: "20", 10: "10"])
    #expect(axis.row(of: 45) == 3)
    #expect(axis.row(of: 1e300) == 0)
    #expect(axis.row(of: -1e300) == 10)
  }

  @Test func `the edges of bands part the rows`() throws {
    let axis = ValueAxis(MadeUp.burnout([]))
    #expect(axis.ticks.values.sorted() == ["10", "23", "42", "50"])
    #expect(axis.row(of: 23) + 1 == axis.row(of: 22))
    #expect(axis.row(of: 22.9) == axis.row(of: 22))
    #expect(axis.row(of: 42) + 1 == axis.row(of: 41.9))
  }

  @Test func `a scale of one score or of all whole numbers is no trap`() {
    for (minimum, maximum) in [(5, 5), (0, 1), (Int.min, Int.max), (9, 2)] {
      let series = ChartSeries(
        name: Phrase(same: "n"), publishedName: "p", minimum: minimum, maximum: maximum,
        favourable: .up,
        bands: [-1, 5, 5, 7, .infinity].map {
          ChartSeries.Band(name: Phrase(same: "b"), lowerBound: $0)
        },
        error: ChartSeries.ErrorOfMeasurement(smallestDetectable: 1e308, name: Phrase(same: "e")),
        ownRange: ChartSeries.OwnRange(low: -.infinity, high: .nan, entries: .max),
        points: [5, 0, 1e308, -1e308].compactMap { value in
          CivilDate("2026-01-01").map { ChartPoint(date: $0, value: value) }
        })
      let lines = Chart.lines(series, ChartOptions(width: 60))
      #expect(lines.allSatisfy { $0.displayWidth <= 60 })
      #expect(!Chart.sentences(series).isEmpty)
      #expect(!Sparkline.lines([series], ChartOptions(width: 60)).isEmpty)
    }
  }
}
