extension FrequencyTable {
  /// The quantile by linear interpolation between neighbours: type 7 of Hyndman & Fan 1996, which R
  /// and spreadsheets give unless told otherwise.
  ///
  /// - Parameter p: the share at or below it, 0 to 1.
  /// - Throws: `tooFew` where there is no observation, `outOfRange` where p is not 0 to 1.
  package func quantile(_ p: Double) throws(Unavailable) -> Double {
    guard p >= 0, p <= 1 else { throw .outOfRange }
    guard count >= 1 else { throw .tooFew(needed: 1) }
    let place = Double(count - 1) * p
    let below = place.rounded(.down)
    let low = value(atRank: Int(below))
    let high = value(atRank: min(Int(below) + 1, count - 1))
    return low + (place - below) * (high - low)
  }

  /// - Throws: `tooFew` where there is no observation.
  package var median: Double {
    get throws(Unavailable) { try quantile(0.5) }
  }

  /// The observation with so many before it, counted from the lowest; there is at least one.
  private func value(atRank rank: Int) -> Double {
    var before = 0
    for entry in entries {
      before += entry.count
      if rank < before { return entry.value }
    }
    return entries.last?.value ?? 0
  }
}
