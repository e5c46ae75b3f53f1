import Statistics

extension Double {
  /// Whether this number differs from another by at most so large a part of that.
  func isClose(to other: Double, within relative: Double = 1e-8) -> Bool {
    (self - other).magnitude <= other.magnitude * relative
  }
}

extension ConfidenceInterval {
  func isClose(to other: (low: Double, high: Double), within relative: Double = 1e-8) -> Bool {
    low.isClose(to: other.low, within: relative) && high.isClose(to: other.high, within: relative)
  }
}

/// The reason why a figure is not given; nil where it is.
func reason<Figure>(_ figure: () throws(Unavailable) -> Figure) -> Unavailable? {
  do throws(Unavailable) {
    _ = try figure()
    return nil
  } catch {
    return error
  }
}

extension FrequencyTable {
  /// Of values and counts.
  static func of(_ cells: (Double, Int)...) throws(Unavailable) -> FrequencyTable {
    try FrequencyTable(cells.map { (value: $0.0, count: $0.1) })
  }
}

extension PairTable {
  /// Of first and last values and counts.
  static func of(_ cells: (Double, Double, Int)...) throws(Unavailable) -> PairTable {
    try PairTable(cells.map { (first: $0.0, last: $0.1, count: $0.2) })
  }
}
