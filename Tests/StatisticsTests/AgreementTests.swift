import Statistics
import Testing

@Suite struct `Two occasions` {
  /// `cor.test` of R 4.2.2, and the row ICC2 of `ICC(lmer = FALSE)` of psych 2.2.9.
  @Test(arguments: PairedCase.all)
  func `agree with R`(_ expected: PairedCase) throws {
    let pairs = try RealData.pairs(expected.rows)
    #expect(try pairs.correlation.isClose(to: expected.r.value))
    #expect(try pairs.correlationInterval().isClose(to: (expected.r.low, expected.r.high)))
    let icc = try IntraclassCorrelation(pairs)
    #expect(icc.coefficient.isClose(to: expected.icc.value))
    #expect(try icc.interval().isClose(to: (expected.icc.low, expected.icc.high)))
    #expect(icc.standardErrorOfConsistency.isClose(to: expected.change.sd / 2.0.squareRoot()))
    // The identity of the doc comment: total variance times 1 - ICC.
    let size = Double(pairs.count)
    let total =
      (icc.betweenPeople + icc.residual) / 2 + (icc.betweenOccasions - icc.residual) / size
    let error = (total * (1 - icc.coefficient)).squareRoot()
    #expect(icc.standardErrorOfAgreement.isClose(to: error))
    #expect(icc.smallestDetectableChange.isClose(to: 1.96 * 2.0.squareRoot() * error))
  }

  @Test func `on a line correlate fully`() throws {
    let up = try RealData.pairs([(1, 5), (2, 8), (4, 14), (9, 29), (11, 35)])
    #expect(try up.correlation == 1)
    #expect(reason { () throws(Unavailable) in try up.correlationInterval() } == .noSpread)
    let down = try RealData.pairs([(1, 5), (2, 4), (4, 2)])
    #expect(try down.correlation == -1)
  }

  @Test func `that are the same agree fully, and one shift apart have no interval`() throws {
    let same = try IntraclassCorrelation(RealData.pairs([(1, 1), (2, 2), (5, 5)]))
    #expect(same.coefficient == 1)
    #expect(same.smallestDetectableChange == 0)
    #expect(reason { () throws(Unavailable) in try same.interval() } == .noSpread)
    let shifted = try IntraclassCorrelation(RealData.pairs([(1, 2), (2, 3), (5, 6)]))
    #expect(shifted.coefficient < 1)
    #expect(reason { () throws(Unavailable) in try shifted.interval() } == .noSpread)
  }

  @Test func `give a reason where nothing can be told`() throws {
    let constant = try PairTable.of((3, 3, 40))
    #expect(reason { () throws(Unavailable) in try constant.correlation } == .noSpread)
    #expect(
      reason { () throws(Unavailable) in try IntraclassCorrelation(constant) } == .noSpread)
    let one = try PairTable.of((3, 4, 1))
    #expect(reason { () throws(Unavailable) in try one.correlation } == .tooFew(needed: 2))
    #expect(
      reason { () throws(Unavailable) in try IntraclassCorrelation(one) } == .tooFew(needed: 2))
    let three = try RealData.pairs([(1, 2), (2, 2), (3, 4)])
    #expect(
      reason { () throws(Unavailable) in try three.correlationInterval() } == .tooFew(needed: 4))
  }
}

@Suite struct `Two groups` {
  /// `t.test` of R 4.2.2 on `anorexia$Prewt`, CBT against FT.
  @Test func `differ as R says`() throws {
    let difference = try MeanDifference(
      FrequencyTable(values: RealData.behaviouralTherapy.map(\.first)),
      minus: FrequencyTable(values: RealData.familyTherapy.map(\.first)))
    #expect(difference.difference.isClose(to: -0.53975659229209327))
    #expect(difference.standardError.isClose(to: 1.5132872430747828))
    #expect(difference.test.t.isClose(to: -0.35667821476865502))
    #expect(difference.test.degreesOfFreedom.isClose(to: 32.697375096787091))
    #expect(difference.test.p.isClose(to: 0.72362426047413497))
    #expect(difference.standardised.isClose(to: -0.10944332526841055))
    #expect(try difference.interval().isClose(to: (-3.6196455165511816, 2.5401323319669955)))
  }

  @Test func `need two people each and some spread`() throws {
    let one = try FrequencyTable(values: [3])
    let some = try FrequencyTable(values: [3, 4])
    let same = try FrequencyTable(values: [5, 5, 5])
    #expect(
      reason { () throws(Unavailable) in try MeanDifference(one, minus: some) }
        == .tooFew(needed: 2))
    #expect(
      reason { () throws(Unavailable) in try MeanDifference(same, minus: same) } == .noSpread)
    #expect(try MeanDifference(same, minus: some).test.p < 1)
  }
}
