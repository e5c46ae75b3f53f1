import Psychometrics

/// What is known of the norms and the error of the ProQOL 5.
///
/// No test-retest coefficient was found, so the error rests on alpha. Nobody published a standard
/// deviation and an alpha as a pair: each error joins two samples.
extension ProQOL5 {
  static func norm(mean: Double, standardDeviation: Double) -> Norm {
    Norm(mean: mean, standardDeviation: standardDeviation, sample: pooledSample, source: deLaRosa)
  }

  /// SEM 2.25, smallest detectable change 6.24.
  static let compassionSatisfactionError = MeasurementError(
    standardDeviation: pooled(6.5),
    reliability: alpha(
      0.88, sample: "the owner's sample",
      Source("Stamm 2009, handout to the ProQOL 5 form", .published)),
    otherReliabilities: [alpha(0.87, sample: nctsnSample, nctsn), greekAlpha(0.87)],
    certainty: .derived)

  /// SEM 2.70, smallest detectable change 7.48; sources give two alphas.
  static let burnoutError = MeasurementError(
    standardDeviation: pooled(5.4),
    reliability: alpha(0.75, sample: "the owner's sample", handoutCopy),
    otherReliabilities: [alpha(0.72, sample: nctsnSample, nctsn), greekAlpha(0.73)],
    certainty: .contested)

  /// SEM 2.48, smallest detectable change 6.89; sources give two alphas.
  static let secondaryTraumaticStressError = MeasurementError(
    standardDeviation: pooled(5.7),
    reliability: alpha(0.81, sample: "the owner's sample", handoutCopy),
    otherReliabilities: [alpha(0.80, sample: nctsnSample, nctsn), greekAlpha(0.83)],
    certainty: .contested)

  private static let pooledSample = "30 studies, pooled, N = 5,612"
  private static let deLaRosa = Source(
    "De La Rosa et al. 2018, Psychol Trauma, PMID 28383935", .published)
  private static let handoutCopy = Source(
    "A copy of the owner's handout to the ProQOL 5 form", .contested)
  private static let nctsnSample = "as quoted by the NCTSN"
  private static let nctsn = Source(
    "National Child Traumatic Stress Network (NCTSN), page on the ProQOL", .contested)

  private static func pooled(_ standardDeviation: Double) -> Figure {
    Figure(standardDeviation, sample: pooledSample, source: deLaRosa)
  }

  private static func greekAlpha(_ value: Double) -> Reliability {
    alpha(
      value, sample: "Greece, n = 261",
      Source("Misouridou 2021, doi 10.5455/msm.2021.33.179-183", .published))
  }

  private static func alpha(_ value: Double, sample: String, _ source: Source) -> Reliability {
    Reliability(.alpha, Figure(value, sample: sample, source: source))
  }
}
