import Statistics
import TestSupport
import Testing

@Suite struct `Random tables` {
  private static let rounds: [UInt64] = Array(1...60)

  /// Values of a scale: whole; prorated, with thirds; or near 1e9.
  private func values(_ count: Int, _ random: inout SeededGenerator) -> [Double] {
    let kind = Int.random(in: 0...2, using: &random)
    return (0..<count).map { _ in
      let value = Double(Int.random(in: 10...60, using: &random))
      return kind == 0 ? value : kind == 1 ? value / 3 : 1e9 + value
    }
  }

  @Test(arguments: rounds)
  func `give the same bits in any order and grouping`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 3...80, using: &random)
    let rows = zip(values(count, &random), values(count, &random)).map {
      (first: $0, last: $1, count: 1)
    }
    let whole = try PairTable(rows)
    let shuffled = rows.shuffled(using: &random)
    let cut = Int.random(in: 0...count, using: &random)
    let parts = try PairTable(shuffled.prefix(cut)).adding(PairTable(shuffled.dropFirst(cut)))
    #expect(parts == whole, "seed \(seed)")
    let tables = try FrequencyTable(shuffled.prefix(cut).map { ($0.first, 1) })
      .adding(FrequencyTable(shuffled.dropFirst(cut).map { ($0.first, 1) }))
    #expect(tables == whole.first, "seed \(seed)")
    #expect(try tables.variance.bitPattern == whole.first.variance.bitPattern, "seed \(seed)")
    #expect(
      try parts.correlation.bitPattern == whole.correlation.bitPattern, "seed \(seed)")
  }

  @Test(arguments: rounds)
  func `shift only the mean by a constant`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let values = (0..<50).map { _ in Double(Int.random(in: 10...60, using: &random)) }
    let shift = Double(Int.random(in: 1...1_000_000_000, using: &random))
    let table = try FrequencyTable(values: values)
    let shifted = try FrequencyTable(values: values.map { $0 + shift })
    #expect(try shifted.mean.isClose(to: table.mean + shift, within: 1e-15), "seed \(seed)")
    #expect(try shifted.variance == table.variance, "seed \(seed)")
    #expect(try shifted.median == table.median + shift, "seed \(seed)")
  }

  @Test(arguments: rounds)
  func `agree with the plain formulas`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let values = values(40, &random)
    let table = try FrequencyTable(values: values)
    let mean = values.reduce(0, +) / 40
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    #expect(try table.mean.isClose(to: mean, within: 1e-13), "seed \(seed)")
    #expect(try table.variance.isClose(to: squares / 39, within: 1e-9), "seed \(seed)")
    #expect(try table.quantile(0) == values.min(), "seed \(seed)")
    #expect(try table.quantile(1) == values.max(), "seed \(seed)")
    let sorted = values.sorted()
    #expect(try table.median == sorted[19] + 0.5 * (sorted[20] - sorted[19]), "seed \(seed)")
  }

  @Test(arguments: rounds)
  func `keep probabilities and correlations in their range`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 4...90, using: &random)
    let pairs = try PairTable(
      zip(values(count, &random), values(count, &random)).map { ($0, $1, 1) })
    let test = try pairs.pairedTTest()
    let signed = try SignedRank(pairs)
    for p in [test.p, signed.p] { #expect((0...1).contains(p), "seed \(seed)") }
    let most = Double(signed.changed * (signed.changed + 1) / 2)
    #expect((0...most).contains(signed.w), "seed \(seed)")
    #expect((-1...1).contains(try pairs.correlation), "seed \(seed)")
    let interval = try pairs.correlationInterval()
    #expect((interval.low...interval.high).contains(try pairs.correlation), "seed \(seed)")
    let icc = try IntraclassCorrelation(pairs)
    #expect(icc.coefficient <= 1, "seed \(seed)")
    let agreement = try icc.interval()
    #expect((agreement.low...agreement.high).contains(icc.coefficient), "seed \(seed)")
    // Backwards, the test says the same of a fall.
    let back = try PairTable(pairs.entries.map { ($0.last, $0.first, $0.count) })
    #expect(try back.pairedTTest().p == test.p, "seed \(seed)")
    #expect(try SignedRank(back).p == signed.p, "seed \(seed)")
  }

  /// The exact distribution against every way to sign the ranks.
  @Test(arguments: 1...12)
  func `give the exact p of all ways to sign the ranks`(_ count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let signs = Int.random(in: 0..<(1 << count), using: &random)
    let rows: [(Double, Double, Int)] = (1...count).map { rank in
      let isRise = signs >> (rank - 1) & 1 == 1
      return (0, Double(isRise ? rank : -rank), 1)
    }
    let test = try SignedRank(PairTable(rows))
    func rankSum(_ signs: Int) -> Int {
      (1...count).filter { rank in signs >> (rank - 1) & 1 == 1 }.reduce(0, +)
    }
    let middle = Double(count * (count + 1)) / 4
    let distance = (Double(rankSum(signs)) - middle).magnitude
    let extreme = (0..<(1 << count)).filter {
      (Double(rankSum($0)) - middle).magnitude >= distance
    }
    let expected = Double(extreme.count) / Double(1 << count)
    #expect(test.w == Double(rankSum(signs)))
    #expect(test.p.isClose(to: expected, within: 1e-15), "seed \(count)")
  }
}

@Suite struct `Random items` {
  private static let rounds: [UInt64] = Array(1...40)

  private func rows(_ random: inout SeededGenerator, items: Int) -> [[Int]] {
    (0..<Int.random(in: 20...200, using: &random)).map { _ in
      let person = Int.random(in: 0...3, using: &random)
      return (0..<items).map { _ in person + Int.random(in: 1...3, using: &random) }
    }
  }

  private func sums(_ rows: some Sequence<[Int]>, items: Int) throws -> ItemSums {
    var sums = ItemSums(items: items)
    for row in rows { try sums.add(row) }
    return sums
  }

  @Test(arguments: rounds)
  func `give the same bits in any order of rows and items`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let size = Int.random(in: 2...12, using: &random)
    let rows = rows(&random, items: size)
    let whole = try sums(rows, items: size)
    let shuffled = rows.shuffled(using: &random)
    let cut = Int.random(in: 0...rows.count, using: &random)
    var parts = try sums(shuffled.prefix(cut), items: size)
    try parts.add(sums(shuffled.dropFirst(cut), items: size))
    #expect(parts == whole, "seed \(seed)")
    let order = (0..<size).shuffled(using: &random)
    let turned = try sums(rows.map { row in order.map { row[$0] } }, items: size)
    let one = try ItemCovariances(whole)
    let other = try ItemCovariances(turned)
    #expect(try one.alpha.bitPattern == other.alpha.bitPattern, "seed \(seed)")
    #expect(order.map { one.alphaIfDropped[$0] } == other.alphaIfDropped, "seed \(seed)")
    #expect(
      order.map { one.itemRestCorrelations[$0] } == other.itemRestCorrelations, "seed \(seed)")
  }

  @Test(arguments: rounds)
  func `have the alpha of the table without the item`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = rows(&random, items: 5)
    let items = try ItemCovariances(sums(rows, items: 5))
    for dropped in 0..<5 {
      let rest = rows.map { row in (0..<5).filter { $0 != dropped }.map { row[$0] } }
      let expected = try ItemCovariances(sums(rest, items: 4)).alpha
      #expect(try items.alphaIfDropped[dropped].get() == expected, "seed \(seed)")
    }
    let interval = try items.alphaInterval()
    #expect((interval.low...interval.high).contains(try items.alpha), "seed \(seed)")
  }

  /// The model's covariances, times units, are the units' model; and its fit is no worse than that
  /// of slightly other uniquenesses would be by the diagonal it must reproduce.
  @Test(arguments: rounds)
  func `have a factor that does not depend on order or units`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = rows(&random, items: 6)
    let matrix = try ItemCovariances(sums(rows, items: 6)).matrix
    let model = try OneFactorModel(matrix)
    let order = (0..<6).shuffled(using: &random)
    let turned = try OneFactorModel(SymmetricMatrix(size: 6) { matrix[order[$0], order[$1]] })
    #expect(turned.omegaTotal.isClose(to: model.omegaTotal), "seed \(seed)")
    let units = (0..<6).map { _ in Double.random(in: 0.1...10, using: &random) }
    let scaled = try OneFactorModel(
      SymmetricMatrix(size: 6) { matrix[$0, $1] * units[$0] * units[$1] })
    for item in 0..<6 {
      #expect(
        scaled.loadings[item].isClose(to: model.loadings[item] * units[item]), "seed \(seed)")
      // Maximum likelihood gives each item its whole variance back.
      let variance = model.loadings[item] * model.loadings[item] + model.uniquenesses[item]
      #expect(variance.isClose(to: matrix[item, item]), "seed \(seed)")
    }
    #expect((0...1).contains(model.omegaTotal), "seed \(seed)")
  }
}

@Suite struct `Random distributions` {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `have quantiles that their cumulative shares undo`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func degrees() -> Double { Double.random(in: 0.5...200, using: &random) }
    let p = Double.random(in: 0.0001...0.9999, using: &random)
    let t = try StudentT(degreesOfFreedom: degrees())
    let f = try FDistribution(numerator: degrees(), denominator: degrees())
    #expect(try t.cumulative(at: t.quantile(p)).isClose(to: p, within: 1e-11), "seed \(seed)")
    #expect(try f.cumulative(at: f.quantile(p)).isClose(to: p, within: 1e-11), "seed \(seed)")
    #expect(
      try StandardNormal.cumulative(at: StandardNormal.quantile(p)).isClose(to: p, within: 1e-13),
      "seed \(seed)")
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `have shares of 0 to 1 that are 1 together`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let degrees = Double.random(in: 0.1...5000, using: &random)
    let x = Double.random(in: 0...6, using: &random)
    let f = try FDistribution(numerator: degrees, denominator: 7)
    let square = try ChiSquare(degreesOfFreedom: degrees)
    let t = try StudentT(degreesOfFreedom: degrees)
    for (lower, upper) in [
      (f.cumulative(at: x), f.upperTail(at: x)),
      (square.cumulative(at: x * degrees), square.upperTail(at: x * degrees)),
      (t.cumulative(at: x), t.cumulative(at: -x)),
    ] {
      #expect((0...1).contains(lower) && (0...1).contains(upper), "seed \(seed)")
      #expect((lower + upper).isClose(to: 1, within: 1e-12), "seed \(seed)")
    }
    // t squared is F with one degree of freedom above the line.
    let squared = try FDistribution(numerator: 1, denominator: degrees)
    #expect(
      t.twoSidedTail(at: x).isClose(to: squared.upperTail(at: x * x), within: 1e-11),
      "seed \(seed)")
  }
}
