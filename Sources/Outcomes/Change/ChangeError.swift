package import Formats
package import Psychometrics
package import Statistics

/// The error of measurement behind `reliable`, and where it comes from.
package struct ChangeError: Hashable, Sendable {
  package let figures: ReliableChange
  package let origin: Origin

  package enum Origin: Hashable, Sendable {
    /// Given with the command.
    case given
    /// Of the instrument, or of an organisation's norms that stand in their place.
    case known(MeasurementError)
    /// The first entries of so many pairs of this table, and alpha.
    case run(pairs: Int)
  }

  /// Where both figures come from, as JSON says it.
  package var source: String {
    switch origin {
    case .given: return "given with the command"
    case .run(let pairs): return "first entries of the \(pairs) pairs shown; r is alpha"
    case .known(let error):
      let (deviation, coefficient) = (error.standardDeviation, error.reliability.coefficient)
      let kind = error.reliability.kind == .alpha ? "alpha" : "test-retest"
      return "SD: \(deviation.sample), \(deviation.source.citation); "
        + "r (\(kind)): \(coefficient.sample), \(coefficient.source.citation)"
    }
  }
}

/// Why a scale has no error of measurement here.
package enum NoChangeError: String, Error, Hashable, Sendable {
  case noErrorKnown = "no-error-known"
  /// The figures known are of the published form, and these answers were to other words.
  case ownWording = "own-wording"
  /// The run's own error was asked for, and fewer than 50 pairs are shown.
  case tooFewPairs = "too-few-pairs"
  /// The run's own error was asked for, and its alpha cannot be worked out, or allows none.
  case noAlpha = "no-alpha"
}

/// Where the error may come from.
package struct ErrorChoice: Sendable {
  /// As given with the command; it goes before all else.
  package var given: [ScaleID: ReliableChange] = [:]
  /// The words that were answered to.
  package var wording: WordingKind = .published
  /// Their language, where it is one and known.
  package var language: Language?
  /// Whether, where nothing else is known, the run's own first entries may serve (`--error run`).
  package var isOfRun = false

  /// From so many pairs on a run's own figures may serve.
  package static let pairsNeeded = 50

  package init() {}

  /// The error of a scale, in the order that the command promises.
  ///
  /// - Parameters:
  ///   - first: of the pairs that are shown, their first scores.
  ///   - items: of those among them with every item answered.
  func error(
    for scale: ScaleDefinition, first: [TallyCount], items: ItemTotals
  ) -> Result<ChangeError, NoChangeError> {
    if let figures = given[scale.id] {
      return .success(ChangeError(figures: figures, origin: .given))
    }
    if let known = scale.error(for: wording, language: language?.rawValue),
      let figures = try? ReliableChange(
        standardDeviation: known.standardDeviation.value,
        reliability: known.reliability.coefficient.value)
    {
      return .success(ChangeError(figures: figures, origin: .known(known)))
    }
    guard isOfRun else {
      let isOther = wording != .published && scale.error(for: .published) != nil
      return .failure(isOther ? .ownWording : .noErrorKnown)
    }
    let pairs = first.reduce(0) { $0 + $1.count }
    guard pairs >= Self.pairsNeeded else { return .failure(.tooFewPairs) }
    let table = try? FrequencyTable(first.map { (value: $0.score, count: $0.count) })
    guard let alpha = items.alpha(of: first.filter(\.tally.isComplete)),
      let deviation = try? table?.standardDeviation,
      let figures = try? ReliableChange(standardDeviation: deviation, reliability: alpha)
    else { return .failure(.noAlpha) }
    return .success(ChangeError(figures: figures, origin: .run(pairs: pairs)))
  }
}
