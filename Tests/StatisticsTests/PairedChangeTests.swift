import Statistics
import Testing

/// What R 4.2.2 gives for pairs: `mean`, `sd`, `t.test(paired = TRUE)`, `wilcox.test`, `cor.test`,
/// psych's `ICC(lmer = FALSE)`, and the effect sizes from their formulas.
struct PairedCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let rows: [(first: Double, last: Double)]
  let count: Int
  let first: (mean: Double, sd: Double)
  let last: (mean: Double, sd: Double)
  let change: (mean: Double, sd: Double)
  let interval: (low: Double, high: Double)
  let t: (t: Double, p: Double)
  let sizes: (dz: Double, dav: Double, gz: Double, gav: Double)
  let signedRank: (w: Double, p: Double, method: SignedRank.Method)
  let r: (value: Double, low: Double, high: Double)
  let icc: (value: Double, low: Double, high: Double)

  /// The signed rank is of the changes rounded to nine digits, since binary fractions part ties.
  static let all = [
    PairedCase(
      testDescription: "sleep", rows: RealData.sleep, count: 10,
      first: (0.75, 1.7890096577591625), last: (2.33, 2.002248735796829),
      change: (1.58, 1.2299954832798732), interval: (0.70011423672301754, 2.4598857632769824),
      t: (4.0621276833820366, 0.0028328901973842702),
      sizes: (1.2845575625910546, 0.83349634131270445, 1.1744526286546784, 0.76205379777161542),
      signedRank: (45, 0.0090906980159250559, .normal),
      r: (0.79517020583357778, 0.33152547416433725, 0.94944653361136355),
      icc: (0.59621825286073127, -0.098023813701958618, 0.8935003865114306)),
    PairedCase(
      testDescription: "anorexia, family therapy", rows: RealData.familyTherapy, count: 17,
      first: (83.229411764705887, 5.0166927235333985),
      last: (90.494117647058829, 8.4750715770012288),
      change: (7.264705882352942, 7.1574210767977204),
      interval: (3.58469953587755, 10.944712228828333),
      t: (4.1849081352900326, 0.00070025310560053935),
      sizes: (1.0149893103122027, 1.0769096940220146, 0.96665648601162157, 1.0256282800209662),
      signedRank: (142, 0.00083923339843750022, .exact),
      r: (0.53820296270951484, 0.077643313455984464, 0.80945445796644266),
      icc: (0.31184549842200593, -0.10525477357616216, 0.66787474710648276)),
    PairedCase(
      testDescription: "anorexia, all",
      rows: RealData.control + RealData.behaviouralTherapy + RealData.familyTherapy, count: 72,
      first: (82.408333333333331, 5.1824663767822834),
      last: (85.172222222222217, 8.0351730696843688),
      change: (2.7638888888888893, 7.9835977197539671),
      interval: (0.88783540017598683, 4.6399423776017921),
      t: (2.9375697188906669, 0.0044577180786701549),
      sizes: (0.34619591140597511, 0.41821217776185199, 0.34252599008365031, 0.41377883312126701),
      signedRank: (1726, 0.010342132523610777, .normal),
      r: (0.33240624815897585, 0.10914254905628062, 0.52374240976973752),
      icc: (0.28198529561204411, 0.065583228227099541, 0.47595828602882656)),
  ]
}

@Suite struct `A change in pairs` {
  @Test(arguments: PairedCase.all)
  func `agrees with R`(_ expected: PairedCase) throws {
    let pairs = try RealData.pairs(expected.rows)
    #expect(pairs.count == expected.count)
    #expect(try pairs.first.mean.isClose(to: expected.first.mean))
    #expect(try pairs.first.standardDeviation.isClose(to: expected.first.sd))
    #expect(try pairs.last.mean.isClose(to: expected.last.mean))
    #expect(try pairs.last.standardDeviation.isClose(to: expected.last.sd))
    #expect(try pairs.change.mean.isClose(to: expected.change.mean))
    #expect(try pairs.change.standardDeviation.isClose(to: expected.change.sd))
    #expect(try pairs.change.meanInterval().isClose(to: expected.interval))
    let test = try pairs.pairedTTest()
    #expect(test.t.isClose(to: expected.t.t))
    #expect(test.p.isClose(to: expected.t.p))
    #expect(test.degreesOfFreedom == Double(expected.count - 1))
    let sizes = try pairs.changeSizes()
    #expect(sizes.dz.isClose(to: expected.sizes.dz))
    #expect(sizes.dav.isClose(to: expected.sizes.dav))
    #expect(sizes.gz.isClose(to: expected.sizes.gz))
    #expect(sizes.gav.isClose(to: expected.sizes.gav))
  }

  @Test func `gives a reason where there are too few`() throws {
    let none = try PairTable.of()
    let one = try RealData.pairs([(3, 5)])
    let two = try RealData.pairs([(3, 5), (4, 9)])
    #expect(reason { () throws(Unavailable) in try none.change.mean } == .tooFew(needed: 1))
    #expect(reason { () throws(Unavailable) in try one.pairedTTest() } == .tooFew(needed: 2))
    #expect(reason { () throws(Unavailable) in try two.changeSizes() } == .tooFew(needed: 3))
    #expect(try two.pairedTTest().p > 0)
  }

  @Test func `gives a reason where all changed by the same`() throws {
    let pairs = try RealData.pairs([(3, 5), (4, 6), (9, 11)])
    #expect(reason { () throws(Unavailable) in try pairs.pairedTTest() } == .noSpread)
    #expect(reason { () throws(Unavailable) in try pairs.changeSizes() } == .noSpread)
    #expect(reason { () throws(Unavailable) in try pairs.change.meanInterval() } == .noSpread)
  }
}

@Suite struct `Wilcoxon's signed rank` {
  @Test(arguments: PairedCase.all)
  func `agrees with R`(_ expected: PairedCase) throws {
    let test = try SignedRank(RealData.pairs(expected.rows))
    #expect(test.w == expected.signedRank.w)
    #expect(test.p.isClose(to: expected.signedRank.p))
    #expect(test.method == expected.signedRank.method)
  }

  /// `wilcox.test(last, first, paired = TRUE)` of R 4.2.2: exact, V = 33, p = 0.625.
  @Test func `is exact for few pairs without ties`() throws {
    let first: [Double] = [12, 15, 9, 20, 31, 8, 17, 26, 11, 14]
    let last: [Double] = [13, 13, 12, 16, 36, 14, 10, 34, 2, 24]
    let test = try SignedRank(RealData.pairs(zip(first, last).map { ($0, $1) }))
    #expect(test.w == 33)
    #expect(test.p.isClose(to: 0.625))
    #expect(test.method == .exact)
  }

  @Test func `drops pairs without change`() throws {
    let test = try SignedRank(RealData.pairs([(5, 5), (1, 3), (2, 1), (9, 9)]))
    #expect(test.changed == 2)
    #expect(test.w == 2)
    #expect(test.method == .exact)
    #expect(test.p == 1)
    let still = try PairTable.of((5, 5, 40))
    #expect(reason { () throws(Unavailable) in try SignedRank(still) } == .tooFew(needed: 1))
  }

  /// By hand: of the 2^49 ways to sign 49 ranks, one on each side is as far out as all rising.
  @Test func `leaves the exact way at fifty pairs`() throws {
    func rising(_ count: Int) throws -> SignedRank {
      try SignedRank(RealData.pairs((1...count).map { (0, Double($0)) }))
    }
    let exact = try rising(49)
    #expect(exact.method == .exact)
    #expect(exact.p == 2 / Double(sign: .plus, exponent: 49, significand: 1))
    #expect(try rising(50).method == .normal)
  }

  /// 0.3 - 0.2 and 0.4 - 0.3 differ in binary, though not to a person.
  @Test func `sees ties through rounding`() throws {
    let test = try SignedRank(RealData.pairs([(0.2, 0.3), (0.4, 0.3), (0.1, 0.5)]))
    #expect(test.w == 4.5)
    #expect(test.method == .normal)
  }

  @Test func `holds for very many people`() throws {
    let test = try SignedRank(PairTable.of((1, 2, 1_000_000_000), (2, 1, 1_000_000_000)))
    #expect(test.p == 1)
    #expect(test.w == 1_000_000_000 * 1_000_000_000.5)
  }
}
