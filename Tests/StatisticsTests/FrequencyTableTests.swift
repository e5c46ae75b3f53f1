import Statistics
import Testing

@Suite struct `A table of values` {
  /// `mean`, `var`, `sd`, `quantile` (type 7) and `t.test` of R 4.2.2 on `sleep$extra`.
  @Test func `agrees with R`() throws {
    let table = try FrequencyTable(values: RealData.sleep.flatMap { [$0.first, $0.last] })
    #expect(table.count == 20)
    #expect(try table.mean.isClose(to: 1.54))
    #expect(try table.variance.isClose(to: 4.072))
    #expect(try table.standardDeviation.isClose(to: 2.0179197209007103))
    #expect(try table.quantile(0.25).isClose(to: -0.025))
    #expect(try table.median.isClose(to: 0.95))
    #expect(try table.quantile(0.75).isClose(to: 3.4))
    #expect(
      try table.meanInterval().isClose(to: (0.59558449961960391, 2.484415500380396)))
  }

  @Test func `adds up equal values, lowest first`() throws {
    let table = try FrequencyTable.of((3, 2), (-0.0, 1), (3, 1), (0, 4), (9, 0))
    #expect(table.entries.map(\.value) == [0, 3])
    #expect(table.entries.map(\.count) == [5, 3])
    #expect(table.entries.first?.value.sign == .plus)
    #expect(table.count == 8)
  }

  @Test func `gives a reason where there are too few`() throws {
    let none = try FrequencyTable(values: [])
    let one = try FrequencyTable(values: [7])
    #expect(reason { () throws(Unavailable) in try none.mean } == .tooFew(needed: 1))
    #expect(reason { () throws(Unavailable) in try none.median } == .tooFew(needed: 1))
    #expect(reason { () throws(Unavailable) in try none.variance } == .tooFew(needed: 2))
    #expect(try one.mean == 7)
    #expect(try one.median == 7)
    #expect(try one.quantile(1) == 7)
    #expect(reason { () throws(Unavailable) in try one.standardDeviation } == .tooFew(needed: 2))
    #expect(reason { () throws(Unavailable) in try one.meanInterval() } == .tooFew(needed: 2))
  }

  @Test(arguments: [2, 3, 1_000_000_000])
  func `has SD 0 and no interval where all are the same`(_ count: Int) throws {
    let table = try FrequencyTable.of((0.1, count))
    #expect(try table.mean == 0.1)
    #expect(try table.standardDeviation == 0)
    #expect(try table.median == 0.1)
    #expect(reason { () throws(Unavailable) in try table.meanInterval() } == .noSpread)
  }

  /// By hand: values near 1e9 with the deviations -1, 0, 1 have the variance 1.
  @Test(arguments: [1e9, 1e9 + 0.25, -1e9, 4e15])
  func `keeps the spread of large values`(_ base: Double) throws {
    let table = try FrequencyTable(values: [base - 1, base, base + 1])
    #expect(try table.mean == base)
    #expect(try table.variance == 1)
  }

  /// By hand: halves at 0 and 1 have the variance n / 4 / (n - 1).
  @Test func `keeps count of very many people`() throws {
    let half = 1 << 51
    let table = try FrequencyTable.of((0, half), (1, half))
    #expect(try table.mean == 0.5)
    #expect(try table.variance.isClose(to: 0.25, within: 1e-15))
    #expect(try table.quantile(0.25) == 0)
    #expect(try table.median == 0.5)
  }

  @Test(arguments: [.nan, .infinity, 1e101] as [Double])
  func `refuses what is no number`(_ value: Double) {
    #expect(
      reason { () throws(Unavailable) in try FrequencyTable(values: [1, value]) } == .outOfRange)
  }

  @Test(arguments: [-1, .max, .min])
  func `refuses counts that cannot be`(_ count: Int) {
    #expect(
      reason { () throws(Unavailable) in try FrequencyTable.of((1, 1), (2, count)) } == .outOfRange)
  }

  @Test func `stays within numbers at its limits`() throws {
    let table = try FrequencyTable.of((1e100, 1 << 51), (-1e100, 1 << 51), (0, 1))
    #expect(try table.mean == 0)
    #expect(try table.standardDeviation.isClose(to: 1e100))
    #expect(try table.meanInterval().high.isFinite)
  }

  @Test func `has no quantile outside 0 to 1`() throws {
    let table = try FrequencyTable(values: [1, 2])
    for p in [-0.1, 1.1, .nan] {
      #expect(reason { () throws(Unavailable) in try table.quantile(p) } == .outOfRange)
    }
    for level in [0, 1, .nan] {
      #expect(
        reason { () throws(Unavailable) in try table.meanInterval(level: level) } == .outOfRange)
    }
  }
}

@Suite struct `A share` {
  /// `prop.test(correct = FALSE)` of R 4.2.2.
  @Test(arguments: [
    (0, 9, 0, 0.29914504841954398), (3, 14, 0.07571386712693183, 0.47589230586600284),
    (20, 20, 0.83887484194718065, 1),
  ])
  func `has Wilson's interval`(_ count: Int, _ whole: Int, _ low: Double, _ high: Double) throws {
    #expect(try Share(count, of: whole).interval().isClose(to: (low, high)))
  }

  @Test func `needs somebody`() {
    #expect(reason { () throws(Unavailable) in try Share(0, of: 0) } == .tooFew(needed: 1))
    #expect(reason { () throws(Unavailable) in try Share(3, of: 2) } == .outOfRange)
    #expect(reason { () throws(Unavailable) in try Share(-1, of: 2) } == .outOfRange)
  }
}
