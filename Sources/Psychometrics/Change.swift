/// The difference between two scores of one scale, and whether it can be told from error.
public struct Change: Hashable, Sendable {
  /// The later score minus the earlier one, in raw points.
  public let points: Double
  public let verdict: Verdict

  public enum Verdict: Hashable, Sendable {
    /// Larger than the form's error: |reliable change index| is strictly over 1.96.
    case beyondError
    case withinError
    case cannotTell(Reason)
  }

  /// Why a change cannot be judged.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// Nothing was found to derive the error from.
    case noErrorKnown = "no-error-known"
    /// The figures are those of the published form, and these answers were to other words.
    case ownWording = "own-wording"
    case wordingChanged = "wording-changed"
    case languageChanged = "language-changed"
    case versionChanged = "version-changed"
    /// A score in the comparison was prorated, which the error does not cover.
    case prorated
    /// The person marked a break between the two.
    case markedBreak = "marked-break"
  }

  /// The change from one score to a later one of the same scale and circumstances; `error` is that
  /// of the scale, or nil where none is known.
  public init(from earlier: Double, to later: Double, error: MeasurementError?) {
    points = later - earlier
    if let error {
      let index = error.reliableChangeIndex(of: points)
      verdict = abs(index) > MeasurementError.criticalValue ? .beyondError : .withinError
    } else {
      verdict = .cannotTell(.noErrorKnown)
    }
  }

  /// A change that something other than the scores forbids to judge.
  public init(from earlier: Double, to later: Double, cannotTell reason: Reason) {
    points = later - earlier
    verdict = .cannotTell(reason)
  }
}

/// The range in which a person's own scores usually lie, from their own earlier scores.
///
/// Mean plus and minus 2.66 times the mean absolute difference between neighbours: the individuals
/// chart of Shewhart, with the constant of Wheeler. It is the person's, not the form's, and says
/// nothing of measurement error.
public struct UsualRange: Hashable, Sendable {
  public let low: Double
  public let high: Double
  /// How many scores it was made from.
  public let entries: Int

  /// From this many scored entries on, the last one included, a person has a usual range.
  public static let entriesNeeded = 8

  /// The range that the scores before the last one give, or nil under eight scores.
  ///
  /// - Parameter scores: of one scale, oldest first, under one wording, language and version.
  public init?(beforeLastOf scores: [Double]) {
    guard scores.count >= Self.entriesNeeded else { return nil }
    let earlier = scores.dropLast()
    var sum = 0.0
    var moved = 0.0
    for (earlierScore, laterScore) in zip(earlier, earlier.dropFirst()) {
      moved += abs(laterScore - earlierScore)
    }
    for score in earlier { sum += score }
    let mean = sum / Double(earlier.count)
    let reach = 2.66 * moved / Double(earlier.count - 1)
    low = mean - reach
    high = mean + reach
    entries = earlier.count
  }
}
