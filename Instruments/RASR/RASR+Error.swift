import Psychometrics

/// What is known of the error of the RAS-R.
extension RASR {
  /// For the single factors neither a standard deviation nor a test-retest figure was found.
  static func error(_ scale: Scale) -> MeasurementError? {
    switch scale {
    case .total: totalError
    case .personalConfidenceAndHope, .willingnessToAskForHelp, .goalAndSuccessOrientation,
      .relianceOnOthers, .noDominationBySymptoms:
      nil
    }
  }

  /// SEM 5.27, smallest detectable change 14.60; from 8.4 to 18.3 with the other reliabilities.
  ///
  /// Nobody published a standard deviation and a reliability as a pair: it joins two samples, and
  /// its reliability is that of the longer form.
  private static let totalError = MeasurementError(
    standardDeviation: Figure(
      15.2, sample: "Japan, n = 187",
      source: Source("BMC Psychiatry 2017;17:360, table 2", .published)),
    reliability: Reliability(
      .testRetest,
      Figure(
        0.88, sample: "41-item form, two weeks apart",
        source: Source("Corrigan et al. 1999, as quoted by later studies", .secondary))),
    otherReliabilities: [
      Reliability(
        .testRetest,
        Figure(
          0.96, sample: "Turkey, 24-item form, n = 180",
          source: Source("Guler & Gurkan 2019", .published))),
      Reliability(
        .testRetest,
        Figure(
          0.811, sample: "0.88 of the 41-item form, stepped down to 24 items",
          source: Source("Spearman-Brown formula on Corrigan et al. 1999", .derived))),
    ],
    certainty: .contested)
}
