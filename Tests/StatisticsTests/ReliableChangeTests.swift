import Statistics
import Testing

@Suite struct `Reliable change` {
  /// SD 6.5 and r .88, worked by hand: SEM 2.2517, S_diff 3.1843, smallest detectable change
  /// 6.2413; 35 to 42 has the index 2.20, 35 to 41 has 1.88.
  @Test func `follows Jacobson and Truax`() throws {
    let error = try ReliableChange(standardDeviation: 6.5, reliability: 0.88)
    #expect((error.standardErrorOfMeasurement - 2.2517).magnitude < 0.0001)
    #expect((error.standardErrorOfDifference - 3.1843).magnitude < 0.0001)
    #expect((error.smallestDetectableChange - 6.2413).magnitude < 0.0001)
    #expect((error.index(of: 7) - 2.20).magnitude < 0.005)
    let pairs = try PairTable.of((35, 42, 3), (35, 41, 5), (41, 35, 7), (42, 35, 11), (40, 40, 13))
    let counts = try error.counts(in: pairs)
    #expect(counts == .init(up: 3, within: 25, down: 11))
  }

  @Test func `must be strictly over 1.96`() throws {
    // SD sqrt(1/2) and r 0 make S_diff 1, up to rounding.
    let error = try ReliableChange(standardDeviation: 0.5.squareRoot(), reliability: 0)
    let edge = 1.96 * error.standardErrorOfDifference
    #expect(error.index(of: edge) == 1.96)
    let pairs = try PairTable.of(
      (0, edge, 2), (0, edge + 0.001, 3), (0, -edge, 4), (edge + 1, 0, 5))
    #expect(try error.counts(in: pairs) == .init(up: 3, within: 6, down: 5))
  }

  /// The example of the reference page: 21.6 of 431.
  @Test func `expects one in twenty by chance`() throws {
    let error = try ReliableChange(standardDeviation: 8.3, reliability: 0.9)
    let counts = try error.counts(in: PairTable.of((40, 40, 431)))
    #expect(counts.expectedByChance.isClose(to: 21.55))
  }

  @Test func `needs an error that can be`() throws {
    for (deviation, reliability) in [
      (0, 0.5), (-1, 0.5), (.nan, 0.5), (.infinity, 0.5), (1, 1), (1, -0.1), (1, .nan),
    ] {
      #expect(
        reason { () throws(Unavailable) in
          try ReliableChange(standardDeviation: deviation, reliability: reliability)
        } == .outOfRange)
    }
    let error = try ReliableChange(standardDeviation: 1, reliability: 0)
    #expect(
      reason { () throws(Unavailable) in try error.counts(in: PairTable.of()) }
        == .tooFew(needed: 1))
  }
}
