import Statistics
import TestSupport
import Testing

/// Whatever comes in, a figure is a finite number or has a reason.
@Suite struct `Awkward numbers` {
  private static let values: [Double] = [
    0, 1, 2, 40, 1e9, 1e9 + 1, -1e9, 0.1, 22.0 / 3, 1e-300, .leastNonzeroMagnitude, 1e15, 1e99,
    -1e99,
  ]
  private static let counts = [0, 1, 1, 1, 2, 30, 1_000_000_000]

  private func check(
    _ name: String, _ seed: UInt64, _ figure: () throws(Unavailable) -> [Double]
  ) {
    do throws(Unavailable) {
      for value in try figure() { #expect(value.isFinite, "\(name), seed \(seed)") }
    } catch {
      // A reason is as good.
    }
  }

  private func interval(
    _ name: String, _ seed: UInt64, _ figure: () throws(Unavailable) -> ConfidenceInterval
  ) {
    check(name, seed) { () throws(Unavailable) in
      let interval = try figure()
      #expect(interval.low <= interval.high, "\(name), seed \(seed)")
      return [interval.low, interval.high]
    }
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `give numbers or reasons for pairs`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var cells: [(first: Double, last: Double, count: Int)] = []
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      cells.append(
        (
          Self.values.randomElement(using: &random) ?? 0,
          Self.values.randomElement(using: &random) ?? 0,
          Self.counts.randomElement(using: &random) ?? 0
        ))
    }
    let pairs = try PairTable(cells)
    for table in [pairs.first, pairs.last, pairs.change] {
      check("mean", seed) { () throws(Unavailable) in [try table.mean] }
      check("sd", seed) { () throws(Unavailable) in [try table.standardDeviation] }
      check("median", seed) { () throws(Unavailable) in [try table.median] }
      interval("mean", seed) { () throws(Unavailable) in try table.meanInterval() }
    }
    check("t", seed) { () throws(Unavailable) in
      let test = try pairs.pairedTTest()
      #expect((0...1).contains(test.p), "seed \(seed)")
      return [test.t, test.p]
    }
    check("sizes", seed) { () throws(Unavailable) in
      let sizes = try pairs.changeSizes()
      return [sizes.dz, sizes.dav, sizes.gz, sizes.gav]
    }
    check("signed rank", seed) { () throws(Unavailable) in
      let test = try SignedRank(pairs)
      #expect((0...1).contains(test.p), "seed \(seed)")
      return [test.w, test.p]
    }
    check("r", seed) { () throws(Unavailable) in [try pairs.correlation] }
    interval("r", seed) { () throws(Unavailable) in try pairs.correlationInterval() }
    check("icc", seed) { () throws(Unavailable) in
      let icc = try IntraclassCorrelation(pairs)
      return [icc.coefficient, icc.smallestDetectableChange, icc.standardErrorOfConsistency]
    }
    check("icc", seed) { () throws(Unavailable) in
      let interval = try IntraclassCorrelation(pairs).interval()
      return [interval.low, interval.high]
    }
    check("groups", seed) { () throws(Unavailable) in
      let difference = try MeanDifference(pairs.first, minus: pairs.last)
      return [difference.test.p, difference.standardised, try difference.interval().low]
    }
    check("reliable", seed) { () throws(Unavailable) in
      let error = try ReliableChange(standardDeviation: 6.5, reliability: 0.88)
      let counts = try error.counts(in: pairs)
      #expect(counts.up + counts.within + counts.down == pairs.count, "seed \(seed)")
      return [counts.expectedByChance]
    }
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `give numbers or reasons for items`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let size = Int.random(in: 1...5, using: &random)
    var sums = ItemSums(items: size)
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      try sums.add(
        (0..<size).map { _ in [0, 1, 1, 5, 1_000_000_000].randomElement(using: &random) ?? 0 })
    }
    check("items", seed) { () throws(Unavailable) in
      let items = try ItemCovariances(sums)
      var figures = [items.standardDeviationOfSum]
      for result in items.alphaIfDropped + items.itemRestCorrelations {
        if case .success(let value) = result { figures.append(value) }
      }
      return figures
    }
    check("alpha", seed) { () throws(Unavailable) in [try ItemCovariances(sums).alpha] }
    interval("alpha", seed) { () throws(Unavailable) in try ItemCovariances(sums).alphaInterval() }
    check("omega", seed) { () throws(Unavailable) in
      let model = try OneFactorModel(ItemCovariances(sums).matrix)
      #expect((0...1).contains(model.omegaTotal), "seed \(seed)")
      return model.loadings + model.uniquenesses + [model.discrepancy]
    }
  }
}
