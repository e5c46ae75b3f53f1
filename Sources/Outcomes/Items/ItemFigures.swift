package import Psychometrics
package import Statistics

/// What the items of one scale say over a whole run.
package struct ItemFigures: Hashable, Sendable {
  /// Entries with every item of the scale answered: what all of this is over, but for `missing`.
  package let complete: Int
  package let alpha: Result<Double, FigureReason>
  /// The 95 % interval of alpha after Feldt.
  package let alphaInterval: ClosedRange<Double>?
  /// McDonald's omega total of one factor, fitted by maximum likelihood.
  package let omega: Result<Double, FigureReason>
  /// The standard deviation of the score over the same entries.
  package let standardDeviation: Double?
  /// SD √(1 - alpha).
  package let standardErrorOfMeasurement: Double?
  /// 1.96 √2 times that.
  package let smallestDetectableChange: Double?
  /// In the order of the scale's items.
  package let items: [Item]
  package let norms: Result<NormsFigures, FigureReason>

  /// - Parameters:
  ///   - variances: over the complete entries.
  ///   - error: what follows from them, as `error()` gives it.
  init(
    complete: Int, variances: Result<ItemVariances, FigureReason>,
    error: Result<ReliableChange, FigureReason>, omega: Result<Double, FigureReason>,
    items: [Item], norms: Result<NormsFigures, FigureReason>
  ) {
    self.complete = complete
    alpha = variances.figure { (v) throws(Unavailable) in try v.alpha }
    let interval = variances.figure { (v) throws(Unavailable) in try v.alphaInterval() }
    alphaInterval = interval.value.map { $0.low...$0.high }
    self.omega = omega
    standardDeviation = variances.value?.standardDeviationOfSum
    standardErrorOfMeasurement = error.value?.standardErrorOfMeasurement
    smallestDetectableChange = error.value?.smallestDetectableChange
    self.items = items
    self.norms = norms
  }

  /// Whether the answers to single items were there to be counted.
  package var hasAnswers: Bool { omega != .failure(.notInSiteFiles) }

  package struct Item: Hashable, Sendable {
    /// From 1.
    package let number: Int
    package let isReversed: Bool
    /// The share of all entries of the run without an answer to it; nil where few are, or answer.
    package let missing: Double?
    /// How often each answer was given, in runs of neighbours that are large enough; nil where one
    /// run would hold everybody, and for a scale whose items stand under another.
    package let answers: [AnswerRun]?
    package let alphaIfDropped: Double?
    /// The correlation with the sum of the other items.
    package let itemRest: Double?
  }
}

/// Neighbouring answers to an item, as the form has them, counted together.
package struct AnswerRun: Hashable, Sendable {
  package let answers: ClosedRange<Int>
  package let n: Int
}

/// The figures of a program's own people, as a file of norms wants them.
package struct NormsFigures: Hashable, Sendable {
  package let people: Int
  package let mean: Double
  package let standardDeviation: Double
  package let kind: Reliability.Kind
  /// 0 up to, but not, 1.
  package let coefficient: Double
}

/// Why a figure is null.
package enum FigureReason: Error, Hashable, Sendable {
  /// Under the threshold in people, or hidden with its group.
  case hidden
  case unavailable(Unavailable)
  /// Somebody has several entries, which would count as several people.
  case repeatedEntries
  /// Alpha is under 0, or 1: no error follows from it.
  case alphaOutOfRange
  /// Several studies doubt that the items of the scale measure one thing.
  case contestedStructure(Source)
  /// It takes products of single items, which the files of sites do not have.
  case notInSiteFiles

  /// As JSON has it.
  package var code: String {
    switch self {
    case .hidden: "hidden"
    case .repeatedEntries: "repeated-entries"
    case .alphaOutOfRange: "alpha-out-of-range"
    case .contestedStructure: "contested-structure"
    case .notInSiteFiles: "not-in-site-files"
    case .unavailable(let reason):
      switch reason {
      case .tooFew: "too-few"
      case .tooFewItems: "too-few-items"
      case .noSpread: "no-spread"
      case .outOfRange: "out-of-range"
      case .notConverged: "not-converged"
      case .improper: "improper"
      }
    }
  }
}

/// Scales for which one factor is not fitted, since their structure is in doubt.
///
/// Omega of one factor would say of them what nobody found.
enum ContestedStructure {
  static func source(_ scale: ScaleID, of instrument: InstrumentID) -> Source? {
    guard instrument == "proqol-5", scale == "burnout" else { return nil }
    return Source(
      "Its five reversed items lean on compassion satisfaction: Hotchkiss & Wong 2022, "
        + "doi 10.1007/s43076-022-00184-5; Heritage et al. 2018, "
        + "doi 10.1371/journal.pone.0193478",
      .published)
  }
}
