/// Named ranges of a raw score, each from its lower bound up to the next.
///
/// Bounds are compared with the score before any rounding, so that a prorated 22.2 lies below a
/// bound of 23.
public struct Bands: Hashable, Sendable {
  /// The lowest band first.
  public let bands: [Band]
  public let source: Source
  /// True where the bound is what one study found and no pass mark: a page then shows the number
  /// and explains the bound, and names no band.
  public let isCutoffOfOneStudy: Bool

  public init(_ bands: [Band], source: Source, isCutoffOfOneStudy: Bool = false) {
    self.bands = bands
    self.source = source
    self.isCutoffOfOneStudy = isCutoffOfOneStudy
  }

  /// The band that a raw score lies in; nil only where the bands do not reach down to it.
  public func band(of score: Double) -> Band? {
    bands.last { Double($0.from) <= score }
  }

  /// The band that a raw score lies in, as a person may be shown it.
  public func reading(of score: Double) -> BandReading? {
    guard source.mayBeShown else { return nil }
    return band(of: score).map { BandReading(id: $0.id, source: source) }
  }
}

/// One band: every score from `from` up to the next band's bound.
public struct Band: Hashable, Sendable {
  public let id: BandID
  /// The lowest score in the band; for the lowest band the floor of the scale.
  public let from: Int

  public init(_ id: BandID, from: Int) {
    self.id = id
    self.from = from
  }
}

/// The mean and spread of a sample, for standard scores.
public struct Norm: Hashable, Sendable {
  public let mean: Double
  /// The sample's standard deviation, over 0.
  public let standardDeviation: Double
  /// Who was measured.
  public let sample: String
  public let source: Source

  public init(mean: Double, standardDeviation: Double, sample: String, source: Source) {
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.sample = sample
    self.source = source
  }

  /// The T-score of a raw score: 50 + 10 (raw - mean) / SD.
  public func t(_ score: Double) -> Double {
    50 + 10 * (score - mean) / standardDeviation
  }
}
