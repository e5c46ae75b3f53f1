import Psychometrics

extension Scorer {
  /// Adds up one row into as many tallies as `tallyCount` says.
  func score(_ row: [UInt8], into tallies: inout [Int32]) {
    var span = tallies.mutableSpan
    score(row.span, into: &span)
  }
}
