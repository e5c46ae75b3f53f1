import Statistics

extension Figures {
  func items(_ numbers: [Int128]) {
    let size = Int(numbers.first ?? 0)
    let rest = numbers.dropFirst(2)
    do throws(Unavailable) {
      let sums = try ItemSums(
        rows: numbers.count > 1 ? Int(numbers[1]) : 0, sums: Array(rest.prefix(size)),
        products: Array(rest.dropFirst(size)))
      let items = try ItemCovariances(sums)
      figure("alpha") { () throws(Unavailable) in try items.alpha }
      interval("alpha") { () throws(Unavailable) in try items.alphaInterval() }
      figure("sd") { () throws(Unavailable) in items.standardDeviationOfSum }
      figure("sem") { () throws(Unavailable) in try items.error().standardErrorOfMeasurement }
      figure("sdc") { () throws(Unavailable) in try items.error().smallestDetectableChange }
      for (item, dropped) in items.alphaIfDropped.enumerated() {
        figure("dropped.\(item + 1)") { () throws(Unavailable) in try dropped.get() }
      }
      for (item, correlation) in items.itemRestCorrelations.enumerated() {
        figure("rest.\(item + 1)") { () throws(Unavailable) in try correlation.get() }
      }
      factor(items.matrix)
    } catch {
      figure("items") { () throws(Unavailable) in throw error }
    }
  }

  func factor(_ matrix: SymmetricMatrix) {
    do throws(Unavailable) {
      let model = try OneFactorModel(matrix)
      figure("omega") { () throws(Unavailable) in model.omegaTotal }
      figure("discrepancy") { () throws(Unavailable) in model.discrepancy }
      for item in 0..<matrix.size {
        figure("loading.\(item + 1)") { () throws(Unavailable) in model.loadings[item] }
        figure("uniqueness.\(item + 1)") { () throws(Unavailable) in model.uniquenesses[item] }
      }
    } catch {
      figure("omega") { () throws(Unavailable) in throw error }
    }
  }

  static func matrix(_ numbers: [Double]) -> SymmetricMatrix {
    let cells = Array(numbers.dropFirst())
    return SymmetricMatrix(size: Int(numbers.first ?? 0)) { row, column in
      let place = row * (row + 1) / 2 + column
      return place < cells.count ? cells[place] : .nan
    }
  }
}
