/// Change against the error of measurement of a scale.
///
/// Source: Jacobson & Truax 1991, J Consult Clin Psychol 59:12-19.
package struct ReliableChange: Hashable, Sendable {
  package let standardDeviation: Double
  /// A reliability coefficient of the scores.
  package let reliability: Double

  /// The two-sided 95 % point of the normal distribution, as Jacobson & Truax round it.
  package static let criticalValue = 1.96
  /// The share of people without any change whose index is over 1.96 in size: 0.04999579, which
  /// the method takes for 0.05.
  package static let shareByChance = 0.05

  /// - Parameters:
  ///   - standardDeviation: of the scores, over 0.
  ///   - reliability: 0 up to, but not, 1.
  /// - Throws: `outOfRange` where one lies elsewhere.
  package init(standardDeviation: Double, reliability: Double) throws(Unavailable) {
    guard standardDeviation > 0, Limits.holds(standardDeviation), reliability >= 0, reliability < 1
    else { throw .outOfRange }
    self.standardDeviation = standardDeviation
    self.reliability = reliability
  }

  package var standardErrorOfMeasurement: Double {
    standardDeviation * (1 - reliability).squareRoot()
  }

  /// The standard error of a difference of two scores.
  package var standardErrorOfDifference: Double {
    standardErrorOfMeasurement * 2.0.squareRoot()
  }

  /// A change must be larger than this to be told from error.
  package var smallestDetectableChange: Double {
    Self.criticalValue * standardErrorOfDifference
  }

  /// The change in standard errors of a difference; not rounded.
  package func index(of change: Double) -> Double { change / standardErrorOfDifference }

  /// How many pairs changed reliably.
  ///
  /// - Throws: `tooFew` where there is no pair.
  package func counts(in pairs: PairTable) throws(Unavailable) -> Counts {
    guard pairs.count > 0 else { throw .tooFew(needed: 1) }
    var (up, within, down) = (0, 0, 0)
    for entry in pairs.change.entries {
      let index = index(of: entry.value)
      if index > Self.criticalValue {
        up += entry.count
      } else if index < -Self.criticalValue {
        down += entry.count
      } else {
        within += entry.count
      }
    }
    return Counts(up: up, within: within, down: down)
  }

  /// Numbers of people.
  package struct Counts: Hashable, Sendable {
    /// The index is strictly over 1.96.
    package let up: Int
    package let within: Int
    /// The index is strictly under -1.96.
    package let down: Int

    package init(up: Int, within: Int, down: Int) {
      self.up = up
      self.within = within
      self.down = down
    }

    /// How many would count as up or down if nobody had changed at all.
    package var expectedByChance: Double { Double(up + within + down) * shareByChance }
  }
}
