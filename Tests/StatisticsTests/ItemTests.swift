import Statistics
import Testing

@Suite struct `The items of a scale` {
  /// `alpha(check.keys = FALSE)` and `alpha.ci` of psych 2.2.9 on the agreeableness items of `bfi`.
  @Test func `agree with psych`() throws {
    let items = try ItemCovariances(RealData.agreeableness())
    #expect(try items.alpha.isClose(to: 0.7037558943748361))
    #expect(
      try items.alphaInterval().isClose(to: (0.68574463504966054, 0.72103596279573878)))
    #expect(items.standardDeviationOfSum.isClose(to: 4.5027046531238319))
    #expect(try items.error().standardErrorOfMeasurement.isClose(to: 2.4507460994338972))
    #expect(try items.error().smallestDetectableChange.isClose(to: 6.7931216086346629))
    let dropped = [
      0.71797205656504826, 0.61848121177276116, 0.60075381442200149, 0.68694474153977858,
      0.64462230422159472,
    ]
    for (found, expected) in zip(items.alphaIfDropped, dropped) {
      #expect(try found.get().isClose(to: expected))
    }
    let rest = [
      0.31140130058016208, 0.56301547549202269, 0.58877307867735329, 0.39479368011127269,
      0.4872408676290006,
    ]
    for (found, expected) in zip(items.itemRestCorrelations, rest) {
      #expect(try found.get().isClose(to: expected))
    }
  }

  /// By hand: two items with the variances 1 and 1 and the covariance 0.5 have alpha 2/3.
  @Test func `add up row by row`() throws {
    var sums = ItemSums(items: 2)
    for row in [[1, 2], [2, 1], [3, 3]] { try sums.add(row) }
    let items = try ItemCovariances(sums)
    #expect(items.rows == 3)
    #expect(items.matrix[0, 0] == 1)
    #expect(items.matrix[0, 1] == 0.5)
    #expect(try items.alpha.isClose(to: 2 / 3, within: 1e-15))
  }

  @Test func `give a reason where there are too few`() throws {
    var sums = ItemSums(items: 2)
    #expect(reason { () throws(Unavailable) in try ItemCovariances(sums) } == .tooFew(needed: 2))
    try sums.add([1, 2])
    #expect(reason { () throws(Unavailable) in try ItemCovariances(sums) } == .tooFew(needed: 2))
    #expect(
      reason { () throws(Unavailable) in try ItemCovariances(ItemSums(items: 0)) }
        == .tooFewItems(needed: 1))
    var single = ItemSums(items: 1)
    for answer in 1...5 { try single.add([answer]) }
    let one = try ItemCovariances(single)
    #expect(reason { () throws(Unavailable) in try one.alpha } == .tooFewItems(needed: 2))
    #expect(one.itemRestCorrelations == [.failure(.tooFewItems(needed: 2))])
    #expect(one.standardDeviationOfSum.isClose(to: 2.5.squareRoot()))
  }

  @Test func `give a reason where an item or the sum has no spread`() throws {
    var sums = ItemSums(items: 3)
    for row in [[3, 1, 2], [3, 2, 4], [3, 5, 1]] { try sums.add(row) }
    let items = try ItemCovariances(sums)
    #expect(items.itemRestCorrelations.first == .failure(.noSpread))
    #expect(reason { () throws(Unavailable) in try OneFactorModel(items.matrix) } == .noSpread)
    var same = ItemSums(items: 2)
    for row in [[1, 5], [2, 4], [3, 3]] { try same.add(row) }
    let constant = try ItemCovariances(same)
    #expect(reason { () throws(Unavailable) in try constant.alpha } == .noSpread)
    #expect(reason { () throws(Unavailable) in try constant.error() } == .noSpread)
  }

  @Test func `have no error where alpha is 1 or under 0`() throws {
    var equal = ItemSums(items: 2)
    for answer in 1...4 { try equal.add([answer, answer]) }
    let full = try ItemCovariances(equal)
    #expect(try full.alpha == 1)
    #expect(reason { () throws(Unavailable) in try full.alphaInterval() } == .noSpread)
    #expect(reason { () throws(Unavailable) in try full.error() } == .outOfRange)
    var opposed = ItemSums(items: 2)
    for row in [[1, 5], [2, 4], [3, 4], [5, 2]] { try opposed.add(row) }
    let negative = try ItemCovariances(opposed)
    #expect(try negative.alpha < 0)
    #expect(reason { () throws(Unavailable) in try negative.error() } == .outOfRange)
  }

  @Test func `stay exact near 1e9`() throws {
    var sums = ItemSums(items: 2)
    let base = 1_000_000_000
    for row in [[1, 2], [2, 1], [3, 3]] { try sums.add([base + row[0], base - 7 + row[1]]) }
    let items = try ItemCovariances(sums)
    #expect(items.matrix[0, 1] == 0.5)
    #expect(try items.alpha.isClose(to: 2 / 3, within: 1e-15))
  }

  @Test func `refuse sums that cannot be`() {
    // Too few products; a sum of nobody; squares under their sum; a covariance over its variances.
    let impossible: [(Int, [Int128], [Int128])] = [
      (3, [1, 2], [1, 2]), (0, [1], [1]), (3, [9], [9]), (3, [6, 6], [14, 20, 14]), (-1, [], []),
      (3, [.max], [.max]),
    ]
    for (rows, sums, products) in impossible {
      #expect(
        reason { () throws(Unavailable) in
          try ItemSums(rows: rows, sums: sums, products: products)
        } == .outOfRange)
    }
    var sums = ItemSums(items: 2)
    #expect(reason { () throws(Unavailable) in try sums.add([1]) } == .outOfRange)
    #expect(sums.rows == 0)
  }

  @Test func `do not overflow`() throws {
    var sums = ItemSums(items: 3)
    for row in [[Int.max, 0, 1], [0, .max, 1], [.min, 0, 0], [0, .min, 5]] { try? sums.add(row) }
    _ = reason { () throws(Unavailable) in try ItemCovariances(sums).alpha }
    var large = ItemSums(items: 2)
    for row in [[1 << 62, 0], [0, 1 << 62], [0, 0]] { try large.add(row) }
    _ = reason { () throws(Unavailable) in try ItemCovariances(large).alphaInterval() }
  }
}

@Suite struct `One factor` {
  /// `factanal(covmat = cov(items), factors = 1)` of R 4.2.2 on the agreeableness items of psych's
  /// `bfi`, with `control = list(opt = list(factr = 1, pgtol = 0))`, times the items' SDs.
  @Test func `agrees with factanal`() throws {
    let model = try OneFactorModel(ItemCovariances(RealData.agreeableness()).matrix)
    let loadings = [
      0.52843501970430784, 0.77425755526672391, 0.99369589125478675, 0.71747617957724197,
      0.79121905786593927,
    ]
    let uniquenesses = [
      1.6935881150270207, 0.78447681250476953, 0.71442884266687923, 1.6947363651086398,
      0.96561533574474667,
    ]
    for (found, expected) in zip(model.loadings, loadings) {
      #expect(found.isClose(to: expected, within: 1e-5))
    }
    for (found, expected) in zip(model.uniquenesses, uniquenesses) {
      #expect(found.isClose(to: expected, within: 1e-5))
    }
    #expect(model.omegaTotal.isClose(to: 0.71212929086988808, within: 1e-5))
    #expect(model.discrepancy.isClose(to: 0.032002975854802607, within: 1e-5))
  }

  /// By hand: loadings .8, .7, .6 and .5 give the correlations of their products, and omega is
  /// 2.6^2 / (2.6^2 + .36 + .51 + .64 + .75).
  @Test func `finds what made the correlations`() throws {
    let loadings = [0.8, 0.7, 0.6, 0.5]
    let model = try OneFactorModel(
      SymmetricMatrix(size: 4) { $0 == $1 ? 1 : loadings[$0] * loadings[$1] })
    for (found, expected) in zip(model.loadings, loadings) {
      #expect(found.isClose(to: expected))
    }
    #expect(model.omegaTotal.isClose(to: 6.76 / 9.02))
    #expect(model.discrepancy < 1e-12)
  }

  /// By hand: the first loading would have the square .84 * .6 / .35 = 1.44. R's `factanal` ends
  /// at its bound, 0.005.
  @Test func `is improper where an item has no error of its own`() {
    let values = [[1], [0.84, 1], [0.6, 0.35, 1]]
    let matrix = SymmetricMatrix(size: 3) { values[$0][$1] }
    #expect(
      reason { () throws(Unavailable) in try OneFactorModel(matrix) }
        == .improper(.uniquenessAtBound(item: 0)))
  }

  @Test func `is improper where items depend on each other`() {
    let matrix = SymmetricMatrix(size: 4) { _, _ in 1 }
    #expect(
      reason { () throws(Unavailable) in try OneFactorModel(matrix) }
        == .improper(.notPositiveDefinite))
  }

  @Test func `is improper where items have nothing in common`() {
    let matrix = SymmetricMatrix(size: 4) { $0 == $1 ? 2 : 0 }
    #expect(
      reason { () throws(Unavailable) in try OneFactorModel(matrix) }
        == .improper(.noCommonFactor))
  }

  @Test func `needs three items and numbers`() {
    let two = SymmetricMatrix(size: 2) { $0 == $1 ? 1 : 0.5 }
    #expect(
      reason { () throws(Unavailable) in try OneFactorModel(two) } == .tooFewItems(needed: 3))
    for value in [.nan, .infinity] as [Double] {
      let odd = SymmetricMatrix(size: 3) { $0 == 2 && $1 == 1 ? value : $0 == $1 ? 1 : 0.5 }
      #expect(reason { () throws(Unavailable) in try OneFactorModel(odd) } != nil)
    }
  }
}
