import Statistics
import Testing

/// Expected values from mpmath 1.3 at 60 digits (`hyp2f1`, `gammainc`, `erfc`, `findroot`).
@Suite struct `Distributions` {
  @Test(arguments: [
    (1, 0.5, 0.64758361765043327, 0.70483276469913345),
    (2, -4, 0.028595479208968317, 0.057190958417936634),
    (4.7, 1.3, 0.87315135206769492, 0.25369729586461016),
    (9, 2.2621571627409915, 0.97499999999766214, 0.050000000004675725),
    (29, -12, 4.5303541665685897e-13, 9.0607083331371795e-13),
    (430, 12.9, 1, 2.056538279752654e-32),
    (99999, 0.001, 0.50039894121654614, 0.99920211756690773),
    (3, 1_000_000, 1, 2.2053155816792291e-18),
  ])
  func `agree on Student's t`(
    _ degrees: Double, _ t: Double, _ cumulative: Double, _ p: Double
  ) throws {
    let distribution = try StudentT(degreesOfFreedom: degrees)
    #expect(distribution.cumulative(at: t).isClose(to: cumulative, within: 1e-12))
    #expect(distribution.twoSidedTail(at: t).isClose(to: p, within: 1e-12))
  }

  @Test(arguments: [
    (1, 1, 2, 0.60817344796939273, 0.39182655203060727),
    (2, 5, 0.01, 0.0099304177019522305, 0.99006958229804777),
    (4.7, 29, 3.1, 0.97491341928517049, 0.025086580714829505),
    (9, 10, 100, 0.99999998673823399, 1.3261766012841491e-8),
    (430, 430, 1.2, 0.97048341757092137, 0.029516582429078632),
    (1000, 3.3, 0.4, 0.052392667971972976, 0.94760733202802702),
    (60, 5000, 4, 1, 1.1217581119606014e-22),
  ])
  func `agree on F`(
    _ numerator: Double, _ denominator: Double, _ f: Double, _ cumulative: Double, _ upper: Double
  ) throws {
    let distribution = try FDistribution(numerator: numerator, denominator: denominator)
    #expect(distribution.cumulative(at: f).isClose(to: cumulative, within: 1e-12))
    #expect(distribution.upperTail(at: f).isClose(to: upper, within: 1e-12))
  }

  @Test(arguments: [
    (1, 3.84, 0.9499564787512949, 0.050043521248705103),
    (1, 900, 1, 9.8134278542963741e-198),
    (2, 0.001, 0.00049987502083072944, 0.99950012497916927),
    (4.7, 12, 0.97137037158666775, 0.028629628413332254),
    (30, 5, 6.9153138669928882e-8, 0.99999993084686133),
    (1000, 1500, 1, 1.0454640385979657e-22),
  ])
  func `agree on chi-square`(
    _ degrees: Double, _ x: Double, _ cumulative: Double, _ upper: Double
  ) throws {
    let distribution = try ChiSquare(degreesOfFreedom: degrees)
    #expect(distribution.cumulative(at: x).isClose(to: cumulative, within: 1e-12))
    #expect(distribution.upperTail(at: x).isClose(to: upper, within: 1e-12))
  }

  @Test(arguments: [
    (-37, 5.7255712225245768e-300, 1), (-8, 6.2209605742717841e-16, 0.99999999999999938),
    (-1.96, 0.024997895148220436, 0.97500210485177956),
    (-0.1, 0.46017216272297102, 0.53982783727702898), (0, 0.5, 0.5),
    (1, 0.84134474606854295, 0.15865525393145705),
    (3, 0.99865010196836991, 0.0013498980316300945), (20, 1, 2.7536241186062337e-89),
  ])
  func `agree on the normal`(_ x: Double, _ cumulative: Double, _ upper: Double) {
    #expect(StandardNormal.cumulative(at: x).isClose(to: cumulative, within: 1e-12))
    #expect(StandardNormal.upperTail(at: x).isClose(to: upper, within: 1e-12))
  }

  @Test(arguments: [
    (1e-300, -37.047096299361199), (1e-9, -5.9978070150076869), (0.025, -1.9599639845400542),
    (0.3, -0.52440051270804082), (0.6, 0.25334710313579974), (0.975, 1.9599639845400539),
    (0.999999, 4.7534243088170878),
  ])
  func `agree on the normal's quantiles`(_ p: Double, _ quantile: Double) throws {
    #expect(try StandardNormal.quantile(p).isClose(to: quantile, within: 1e-12))
  }

  @Test(arguments: [
    (1, 0.975, 12.706204736174693), (2, 1e-6, -707.10572052593382),
    (4.7, 0.3, -0.5617670508497391), (9, 0.975, 2.262157162798205),
    (430, 0.975, 1.9654961915713494), (1_000_000, 0.8, 0.84162159301398417),
  ])
  func `agree on the quantiles of t`(_ degrees: Double, _ p: Double, _ quantile: Double) throws {
    let distribution = try StudentT(degreesOfFreedom: degrees)
    #expect(try distribution.quantile(p).isClose(to: quantile, within: 1e-12))
  }

  @Test(arguments: [
    (1, 1, 0.975, 647.78901147784416), (3, 12.5, 0.025, 0.069832882718681315),
    (9, 10, 1e-6, 0.019314567226133421), (430, 5000, 0.975, 1.1448865942301957),
    (1000, 2.2, 0.5, 1.3909594563284865),
  ])
  func `agree on the quantiles of F`(
    _ numerator: Double, _ denominator: Double, _ p: Double, _ quantile: Double
  ) throws {
    let distribution = try FDistribution(numerator: numerator, denominator: denominator)
    #expect(try distribution.quantile(p).isClose(to: quantile, within: 1e-12))
  }

  @Test(arguments: [0, -1, .infinity, .nan] as [Double])
  func `need degrees of freedom over 0`(_ degrees: Double) {
    #expect(reason { () throws(Unavailable) in try StudentT(degreesOfFreedom: degrees) } != nil)
    #expect(reason { () throws(Unavailable) in try ChiSquare(degreesOfFreedom: degrees) } != nil)
    #expect(
      reason { () throws(Unavailable) in try FDistribution(numerator: 1, denominator: degrees) }
        != nil)
  }

  @Test(arguments: [0, 1, -0.5, 2, .nan] as [Double])
  func `have no quantile outside 0 to 1`(_ p: Double) throws {
    let t = try StudentT(degreesOfFreedom: 3)
    let f = try FDistribution(numerator: 3, denominator: 4)
    #expect(reason { () throws(Unavailable) in try t.quantile(p) } == .outOfRange)
    #expect(reason { () throws(Unavailable) in try f.quantile(p) } == .outOfRange)
    #expect(reason { () throws(Unavailable) in try StandardNormal.quantile(p) } == .outOfRange)
  }

  @Test func `reach their ends`() throws {
    let t = try StudentT(degreesOfFreedom: 3)
    #expect(t.cumulative(at: .infinity) == 1)
    #expect(t.cumulative(at: -.infinity) == 0)
    #expect(t.twoSidedTail(at: 0) == 1)
    let f = try FDistribution(numerator: 3, denominator: 4)
    #expect(f.cumulative(at: 0) == 0)
    #expect(f.cumulative(at: .infinity) == 1)
    #expect(try ChiSquare(degreesOfFreedom: 3).upperTail(at: .infinity) == 0)
  }
}
