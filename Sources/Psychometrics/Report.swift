/// The words that were answered to.
public enum WordingKind: String, CaseIterable, Hashable, Sendable {
  /// The published form itself, whether on paper or beside the screen.
  case published
  /// This project's words. Nobody published bands, norms or errors for them.
  case own
}

/// The words that figures of people were found with.
public struct WordsAnswered: Hashable, Sendable {
  public let wording: WordingKind
  /// As a language tag, such as `es`; nil where the figures hold for any language.
  public let language: String?

  public init(_ wording: WordingKind, language: String? = nil) {
    self.wording = wording
    self.language = language
  }
}

/// The scores of one form, with what may be said of each.
public struct Report: Hashable, Sendable {
  public let instrument: InstrumentID
  public let version: String
  public let wording: WordingKind
  public let missingRule: MissingRule
  /// In the definition's order; empty for a reflection.
  public let scores: [ScaleScore]
  /// How often each answer was given, by area; empty but for a reflection.
  public let counts: [AnswerCount]
  public let findings: [Finding]

  /// The score of a scale; for a scale that the instrument does not have, one without a value.
  public subscript(scale: ScaleID) -> ScaleScore {
    scores.first { $0.scale == scale } ?? ScaleScore(unknown: scale)
  }
}

/// How often each answer was given in one area of a reflection.
public struct AnswerCount: Hashable, Sendable {
  public let scale: ScaleID
  /// The lowest answer of the form.
  public let lowest: Int
  /// One an answer, from the lowest up.
  public let counts: [Int]
  /// Items that were skipped or that the person would rather not answer.
  public let unanswered: Int
  /// Items that were not part of this check-in.
  public let notAsked: Int
}

/// The score of one scale.
public struct ScaleScore: Hashable, Sendable {
  public let scale: ScaleID
  /// The raw score, `minimum` to `maximum`, or nil with a `reason`.
  public let value: Double?
  /// The share of the highest score, in percent; nil without a value, and where the publication
  /// gives none.
  public let percent: Double?
  /// Whether the publication gives the scale in percent, too.
  public let isGivenInPercent: Bool
  /// The value divided by the number of items, or nil.
  public let mean: Double?
  /// The true floor: every item at its least favourable or lowest contribution.
  public let minimum: Int
  /// The true ceiling.
  public let maximum: Int
  public let favourable: Direction
  /// How many of the scale's items were answered.
  public let answered: Int
  /// The number of items in the scale.
  public let items: Int
  /// Whether missing answers were filled with the mean of the others.
  public let prorated: Bool
  /// Whether the band is that of other words than those answered to.
  public let borrowed: Bool
  /// Why there is no score.
  public let reason: NoScoreReason?
  public let band: BandReading?
  public let standard: StandardScore?
  /// Nil where none is known for the words that were answered to.
  public let error: MeasurementError?

  init(
    _ tally: Tally, scale: ScaleDefinition, answers: Answers, rule: MissingRule,
    wording: WordingKind, language: String?
  ) {
    let form = answers.definition.form
    let value = tally.value(under: rule)
    self.scale = scale.id
    self.value = value
    mean = value.map { $0 / Double(tally.items) }
    minimum = tally.items * form.lowest
    let maximum = tally.items * form.highest
    self.maximum = maximum
    isGivenInPercent = scale.percentSource != nil
    percent = value.flatMap { scale.percent(of: $0, maximum: maximum) }
    favourable = scale.favourable
    answered = tally.answered
    items = tally.items
    prorated = value != nil && !tally.isComplete
    let band = value.flatMap { scale.bands?.reading(of: $0) }
    self.band = band
    borrowed = wording == .own && band != nil
    reason =
      value == nil
      ? NoScoreReason(answers, key: answers.definition.key(of: scale.id), rule: rule) : nil
    standard = value.flatMap { scale.standardScore(of: $0, wording: wording, language: language) }
    error = scale.error(for: wording, language: language)
  }

  init(unknown scale: ScaleID) {
    self.scale = scale
    value = nil
    percent = nil
    isGivenInPercent = false
    mean = nil
    minimum = 0
    maximum = 0
    favourable = .up
    answered = 0
    items = 0
    prorated = false
    borrowed = false
    reason = .noSuchScale
    band = nil
    standard = nil
    error = nil
  }
}

/// Why a scale has no score.
public enum NoScoreReason: Hashable, Sendable {
  /// Items without an answer, by number; too many for the rule that was used.
  case missing(items: [Int], rule: MissingRule)
  /// None of the scale's items was part of the check-in.
  case notAsked
  /// The instrument has no such scale.
  case noSuchScale

  init(_ answers: Answers, key: Key?, rule: MissingRule) {
    guard let key else {
      self = .noSuchScale
      return
    }
    if key.items.allSatisfy({ answers[$0] == .notAsked }) {
      self = .notAsked
    } else {
      self = .missing(items: key.items.filter { answers[$0].number == nil }, rule: rule)
    }
  }
}

/// The band that a score lies in, and who drew it.
public struct BandReading: Hashable, Sendable {
  public let id: BandID
  public let source: Source
}

extension ScaleDefinition {
  /// A raw score as a share of the highest one, in percent; nil where the publication gives none.
  ///
  /// With all answers at the lowest it is lowest / highest, and not 0.
  public func percent(of score: Double, maximum: Int) -> Double? {
    percentSource == nil || maximum == 0 ? nil : 100 * score / Double(maximum)
  }

  /// A raw score beside the norm sample; nil without norms, and for words that nobody normed.
  public func standardScore(
    of score: Double, wording: WordingKind, language: String? = nil
  ) -> StandardScore? {
    norm(for: wording, language: language).map { StandardScore(t: $0.t(score), norm: $0) }
  }
}

/// A score beside a sample.
public struct StandardScore: Hashable, Sendable {
  /// Mean 50, standard deviation 10 in the norm sample.
  public let t: Double
  public let norm: Norm
}

/// Something about a form that a reader of its scores should know.
public enum Finding: Hashable, Sendable {
  /// Every answered item has the same answer, on a form where that cannot show what it measures.
  case uniformAnswers
  case prorated(ScaleID, missing: Int)
  /// Bands are those of the published form, and these answers were to own words.
  case borrowedBands
  /// Answers that the person would rather not give, and ones that were skipped.
  case unanswered(skipped: Int, declined: Int)
  /// Sources disagree on what a figure of this scale rests on.
  case contestedError(ScaleID, smallestDetectable: ClosedRange<Double>)

  public var code: String {
    switch self {
    case .uniformAnswers: "uniform-answers"
    case .prorated: "prorated"
    case .borrowedBands: "borrowed-bands"
    case .unanswered: "unanswered"
    case .contestedError: "contested-error"
    }
  }

  public var scale: ScaleID? {
    switch self {
    case .prorated(let scale, _), .contestedError(let scale, _): scale
    case .uniformAnswers, .borrowedBands, .unanswered: nil
    }
  }
}
