import Statistics

extension Figures {
  /// Whether the request was one of these.
  func data(_ name: String, _ numbers: [Double]) -> Bool {
    do throws(Unavailable) {
      switch name {
      case "table": table(try Self.table(numbers[...]))
      case "pairs": pairs(try Self.pairs(numbers[...]))
      case "reliable":
        guard numbers.count > 2 else { return false }
        try reliable(numbers[0], numbers[1], Self.pairs(numbers.dropFirst(2)))
      case "groups":
        let groups = numbers.dropFirst()
        let size = 2 * Int(numbers.first ?? 0)
        try difference(Self.table(groups.prefix(size)), Self.table(groups.dropFirst(size)))
      case "share":
        guard numbers.count == 2 else { return false }
        let share = try Share(Int(numbers[0]), of: Int(numbers[1]))
        interval("share") { () throws(Unavailable) in try share.interval() }
      case "factor": factor(Self.matrix(numbers))
      default: return false
      }
    } catch {
      figure(name) { () throws(Unavailable) in throw error }
    }
    return true
  }

  private func table(_ table: FrequencyTable) {
    figure("mean") { () throws(Unavailable) in try table.mean }
    figure("variance") { () throws(Unavailable) in try table.variance }
    figure("sd") { () throws(Unavailable) in try table.standardDeviation }
    figure("q1") { () throws(Unavailable) in try table.quantile(0.25) }
    figure("median") { () throws(Unavailable) in try table.median }
    figure("q3") { () throws(Unavailable) in try table.quantile(0.75) }
    interval("mean") { () throws(Unavailable) in try table.meanInterval() }
  }

  private func pairs(_ pairs: PairTable) {
    figure("change") { () throws(Unavailable) in try pairs.change.mean }
    figure("change.sd") { () throws(Unavailable) in try pairs.change.standardDeviation }
    interval("change") { () throws(Unavailable) in try pairs.change.meanInterval() }
    figure("t") { () throws(Unavailable) in try pairs.pairedTTest().t }
    figure("t.p") { () throws(Unavailable) in try pairs.pairedTTest().p }
    figure("dz") { () throws(Unavailable) in try pairs.changeSizes().dz }
    figure("dav") { () throws(Unavailable) in try pairs.changeSizes().dav }
    figure("gz") { () throws(Unavailable) in try pairs.changeSizes().gz }
    figure("gav") { () throws(Unavailable) in try pairs.changeSizes().gav }
    figure("w") { () throws(Unavailable) in try SignedRank(pairs).w }
    figure("w.p") { () throws(Unavailable) in try SignedRank(pairs).p }
    figure("r") { () throws(Unavailable) in try pairs.correlation }
    interval("r") { () throws(Unavailable) in try pairs.correlationInterval() }
    figure("icc") { () throws(Unavailable) in try IntraclassCorrelation(pairs).coefficient }
    interval("icc") { () throws(Unavailable) in try IntraclassCorrelation(pairs).interval() }
    figure("sd.single") { () throws(Unavailable) in
      try IntraclassCorrelation(pairs).standardDeviation
    }
    figure("sem.agreement") { () throws(Unavailable) in
      try IntraclassCorrelation(pairs).standardErrorOfAgreement
    }
    figure("sem.consistency") { () throws(Unavailable) in
      try IntraclassCorrelation(pairs).standardErrorOfConsistency
    }
  }

  private func reliable(
    _ deviation: Double, _ reliability: Double, _ pairs: PairTable
  ) throws(Unavailable) {
    let error = try ReliableChange(standardDeviation: deviation, reliability: reliability)
    let counts = try error.counts(in: pairs)
    figure("up") { () throws(Unavailable) in Double(counts.up) }
    figure("within") { () throws(Unavailable) in Double(counts.within) }
    figure("down") { () throws(Unavailable) in Double(counts.down) }
    figure("sdc") { () throws(Unavailable) in error.smallestDetectableChange }
  }

  private func difference(_ one: FrequencyTable, _ other: FrequencyTable) throws(Unavailable) {
    let difference = try MeanDifference(one, minus: other)
    figure("t") { () throws(Unavailable) in difference.test.t }
    figure("df") { () throws(Unavailable) in difference.test.degreesOfFreedom }
    figure("p") { () throws(Unavailable) in difference.test.p }
    figure("standardised") { () throws(Unavailable) in difference.standardised }
    interval("difference") { () throws(Unavailable) in try difference.interval() }
  }

  private static func table(_ numbers: ArraySlice<Double>) throws(Unavailable) -> FrequencyTable {
    let cells = Array(numbers)
    return try FrequencyTable(
      stride(from: 0, to: cells.count - 1, by: 2).map { (cells[$0], Int(cells[$0 + 1])) })
  }

  private static func pairs(_ numbers: ArraySlice<Double>) throws(Unavailable) -> PairTable {
    let cells = Array(numbers)
    return try PairTable(
      stride(from: 0, to: cells.count - 2, by: 3).map {
        (cells[$0], cells[$0 + 1], Int(cells[$0 + 2]))
      })
  }
}
