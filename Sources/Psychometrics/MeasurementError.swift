/// What is known of how far a score wobbles when nothing has changed.
///
/// SEM = SD sqrt(1 - r); S_diff = SEM sqrt(2); smallest detectable change = 1.96 S_diff.
/// Source: Jacobson & Truax 1991, J Consult Clin Psychol 59:12-19.
public struct MeasurementError: Hashable, Sendable {
  /// The standard deviation of raw scores in a sample.
  public let standardDeviation: Figure
  public let reliability: Reliability
  /// Other reliabilities that sources give or allow; they show how far the error is contested.
  public let otherReliabilities: [Reliability]
  public let certainty: Certainty
  /// The organisation whose own people gave both figures; nil for those of the literature.
  public let organisation: String?

  public init(
    standardDeviation: Figure, reliability: Reliability, otherReliabilities: [Reliability] = [],
    certainty: Certainty, organisation: String? = nil
  ) {
    self.standardDeviation = standardDeviation
    self.reliability = reliability
    self.otherReliabilities = otherReliabilities
    self.certainty = certainty
    self.organisation = organisation
  }

  /// The two-sided 95 % point of the normal distribution, as Jacobson & Truax use it.
  public static let criticalValue = 1.96

  /// In raw points.
  public var standardErrorOfMeasurement: Double {
    standardDeviation.value * (1 - reliability.coefficient.value).squareRoot()
  }

  /// The standard error of a difference of two scores, in raw points.
  public var standardErrorOfDifference: Double {
    standardErrorOfMeasurement * 2.0.squareRoot()
  }

  /// In raw points. A change must be larger than this to be told from error.
  public var smallestDetectableChange: Double {
    Self.criticalValue * standardErrorOfDifference
  }

  /// The smallest detectable change under every reliability that sources give, lowest to highest;
  /// nil where there is only one, and where one cannot be.
  public var contestedRange: ClosedRange<Double>? {
    guard !otherReliabilities.isEmpty else { return nil }
    var low = smallestDetectableChange
    var high = low
    for other in otherReliabilities {
      let alternative = MeasurementError(
        standardDeviation: standardDeviation, reliability: other, certainty: certainty)
      low = min(low, alternative.smallestDetectableChange)
      high = max(high, alternative.smallestDetectableChange)
    }
    // A coefficient over 1 makes no number, which is in no range.
    return low <= high ? low...high : nil
  }

  /// The reliable change index of a change in raw points; reliable where its size is over 1.96.
  public func reliableChangeIndex(of points: Double) -> Double {
    points / standardErrorOfDifference
  }
}

/// A number with the sample it was found in and where.
public struct Figure: Hashable, Sendable {
  public let value: Double
  public let sample: String
  public let source: Source

  public init(_ value: Double, sample: String, source: Source) {
    self.value = value
    self.sample = sample
    self.source = source
  }
}

/// A reliability coefficient, and of which kind.
public struct Reliability: Hashable, Sendable {
  public let kind: Kind
  /// 0 up to, but not, 1.
  public let coefficient: Figure

  public init(_ kind: Kind, _ coefficient: Figure) {
    self.kind = kind
    self.coefficient = coefficient
  }

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Cronbach's alpha: how far the items of one sitting agree.
    case alpha
    /// The correlation of two sittings; preferred for change.
    case testRetest = "test-retest"
  }
}
