import Testing

@testable import Statistics

@Suite struct `Variances of items` {
  /// The figures of real data are held to R in the tests of covariances; from the sums that sites hand
  /// on they are the same to the bit.
  @Test func `give what covariances give`() throws {
    let sums = try RealData.agreeableness()
    let whole = try ItemCovariances(sums)
    func product(_ a: Int, _ b: Int) -> Int {
      Int(sums.products[max(a, b) * (max(a, b) + 1) / 2 + min(a, b)])
    }
    let items = sums.sums.indices
    let variances = try ItemVariances(
      rows: sums.rows, sums: sums.sums.map { Int($0) }, squares: items.map { product($0, $0) },
      products: items.map { item in items.reduce(0) { $0 + product(item, $1) } })
    #expect(variances == whole.variances)
    #expect(try variances.alpha == whole.alpha)
    #expect(variances.alphaIfDropped == whole.alphaIfDropped)
    #expect(variances.itemRestCorrelations == whole.itemRestCorrelations)
    #expect(try variances.alphaInterval() == whole.alphaInterval())
    #expect(try variances.error() == whole.error())
  }

  @Test func `refuse sums that cannot be`() {
    func reason(
      rows: Int, _ sums: [Int], _ squares: [Int], _ products: [Int]
    ) -> Unavailable? {
      do throws(Unavailable) {
        _ = try ItemVariances(rows: rows, sums: sums, squares: squares, products: products)
        return nil
      } catch {
        return error
      }
    }
    #expect(reason(rows: 4, [], [], []) == .tooFewItems(needed: 1))
    #expect(reason(rows: 1, [3], [9], [9]) == .tooFew(needed: 2))
    #expect(reason(rows: 2, [3, 4], [5], [5, 5]) == .outOfRange)
    // Two answers that sum to 8 have squares of 32 or more.
    #expect(reason(rows: 2, [8, 8], [31, 31], [64, 64]) == .outOfRange)
    #expect(reason(rows: 2, [.max, .max], [.max, .max], [.max, .max]) == .outOfRange)
    #expect(reason(rows: .max, [.min], [.min], [.min]) == .outOfRange)
    #expect(reason(rows: 2, [3, 4], [5, 10], [12, 17]) == nil)
  }
}
