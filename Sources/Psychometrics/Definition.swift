/// Everything that scoring an instrument needs, as one value: its form, its keys, and what is known
/// of its scales.
///
/// A definition holds facts and no wording: the sentences of a form are somebody's text and live
/// apart from the key.
public struct Definition: Hashable, Sendable {
  public let id: InstrumentID
  /// The version of the key. A changed key, form, missing rule or band edge is a new version.
  public let version: String
  /// The name under which the instrument was published, such as `ProQOL 5`.
  public let publishedName: String
  public let subject: Subject
  public let form: Form
  public let scales: [ScaleDefinition]
  public let scoring: Scoring
  /// The rule for missing answers when none is asked for.
  public let missingRule: MissingRule
  /// Answers with the scores that they must give, from outside this code.
  public let workedExamples: [WorkedExample]

  public init(
    id: InstrumentID, version: String, publishedName: String, subject: Subject, form: Form,
    scales: [ScaleDefinition], scoring: Scoring, missingRule: MissingRule = .strict,
    workedExamples: [WorkedExample] = []
  ) {
    self.id = id
    self.version = version
    self.publishedName = publishedName
    self.subject = subject
    self.form = form
    self.scales = scales
    self.scoring = scoring
    self.missingRule = missingRule
    self.workedExamples = workedExamples
  }

  /// The scale of that name, or nil.
  public func scale(_ id: ScaleID) -> ScaleDefinition? {
    scales.first { $0.id == id }
  }

  /// The key of a scale, or nil where the instrument has no such scale, or no key.
  public func key(of scale: ScaleID) -> Key? {
    switch scoring {
    case .keyed(let keys): keys[scale]
    case .tallied(let areas): areas[scale].map { Key(items: $0) }
    case .withheld: nil
    }
  }

  /// Whether answers become scores; those to a reflection are only counted.
  public var isScored: Bool {
    if case .keyed = scoring { true } else { false }
  }

  /// Whether it is a reflection: statements to think with, whose answers are counted by area and
  /// make no score.
  public var isReflection: Bool {
    if case .tallied = scoring { true } else { false }
  }

  /// What is missing, where nothing can be scored.
  public var missingKey: MissingKey? {
    if case .withheld(let missing) = scoring { missing } else { nil }
  }
}

/// What an instrument asks about; a person's own recovery is never shared.
public enum Subject: String, CaseIterable, Hashable, Sendable {
  case work
  case ownRecovery = "own-recovery"
  /// How somebody supervises, answered by themselves.
  case supervising
  /// What an organisation does, not what a person feels.
  case organisation
}

/// The form as it is filled in: how many items, which answers, over which time.
public struct Form: Hashable, Sendable {
  /// The number of items; they are numbered from 1.
  public let itemCount: Int
  /// The lowest answer of the response scale.
  public let lowest: Int
  /// The highest answer of the response scale.
  public let highest: Int
  /// The days that the items look back over, or nil where the form names none.
  public let lookBackDays: Int?

  public init(itemCount: Int, answers: ClosedRange<Int>, lookBackDays: Int? = nil) {
    self.itemCount = itemCount
    self.lowest = answers.lowerBound
    self.highest = answers.upperBound
    self.lookBackDays = lookBackDays
  }

  /// A form whose answers nobody has told us: its range is empty, 0 to 0, and nothing can be
  /// answered to it.
  public static func withUnknownAnswers(itemCount: Int) -> Form {
    Form(itemCount: itemCount, answers: 0...0)
  }

  /// An answer as it counts in the other direction: lowest + highest - answer.
  public func reversed(_ answer: Int) -> Int {
    lowest + highest - answer
  }
}

/// How an instrument turns answers into scores.
public enum Scoring: Hashable, Sendable {
  /// One key a scale.
  case keyed([ScaleID: Key])
  /// The items of each area of a reflection. Answers are counted and never added up.
  case tallied([ScaleID: [Int]])
  /// The key was not found; nothing can be answered or scored.
  case withheld(MissingKey)
}

/// What keeps an instrument from being scored, and who can give it.
public struct MissingKey: Hashable, Sendable {
  /// Who must be asked for the key and for consent to use it.
  public let holder: String
  /// Where the instrument was published.
  public let source: Source

  public init(holder: String, source: Source) {
    self.holder = holder
    self.source = source
  }
}

/// The items of one scale, and those of them that count in the other direction.
///
/// The raw score is the sum over `items` of the answer, or of lowest + highest - answer for a
/// reversed item.
public struct Key: Hashable, Sendable {
  /// Item numbers, from 1, ascending.
  public let items: [Int]
  /// The reverse-keyed among them, ascending.
  public let reversed: [Int]

  public init(items: [Int], reversed: [Int] = []) {
    self.items = items.sorted()
    self.reversed = reversed.sorted()
  }
}

/// What is known of one scale beside its key.
public struct ScaleDefinition: Hashable, Sendable {
  public let id: ScaleID
  /// The name under which the scale was published.
  public let publishedName: String
  public let favourable: Direction
  /// Nil where nobody published any.
  public let bands: Bands?
  /// Nil where no norms were found.
  public let norm: Norm?
  /// Of the published form. Nil where nothing was found to derive it from.
  public let error: MeasurementError?
  /// Who gives the score as a share of the highest one, in percent; nil where nobody does.
  public let percentSource: Source?
  /// The figures of an organisation's own people, which stand in place of those above.
  public let localFigures: [WordsAnswered: LocalFigures]
  /// Where the key comes from.
  public let source: Source

  public init(
    id: ScaleID, publishedName: String, favourable: Direction, bands: Bands? = nil,
    norm: Norm? = nil, error: MeasurementError? = nil, percentSource: Source? = nil,
    localFigures: [WordsAnswered: LocalFigures] = [:], source: Source
  ) {
    self.id = id
    self.publishedName = publishedName
    self.favourable = favourable
    self.bands = bands
    self.norm = norm
    self.error = error
    self.percentSource = percentSource
    self.localFigures = localFigures
    self.source = source
  }

  /// The error of a score that was answered to such words, as a person may be shown it: the
  /// organisation's own, else that of the published form for its own words.
  ///
  /// - Parameters:
  ///   - wording: the words that were answered to.
  ///   - language: of those words, where it is known. Figures that name a language are used for
  ///     answers in that language alone, and before those that name none.
  public func error(
    for wording: WordingKind, language: String? = nil
  ) -> MeasurementError? {
    if let local = local(wording, language).first { return local.error }
    guard wording == .published, let error, error.certainty != .unverified else { return nil }
    return error
  }

  /// The sample that a score may stand beside, as for ``error(for:language:)``.
  public func norm(for wording: WordingKind, language: String? = nil) -> Norm? {
    for figures in local(wording, language) {
      if let norm = figures.norm { return norm }
    }
    guard wording == .published, let norm, norm.source.mayBeShown else { return nil }
    return norm
  }

  /// The same scale with an organisation's own figures.
  public func adding(
    _ figures: LocalFigures, for wording: WordingKind, language: String? = nil
  ) -> ScaleDefinition {
    let words = WordsAnswered(wording, language: language)
    return ScaleDefinition(
      id: id, publishedName: publishedName, favourable: favourable, bands: bands, norm: norm,
      error: error, percentSource: percentSource,
      localFigures: localFigures.merging([words: figures]) { _, new in new }, source: source)
  }

  /// The organisation's figures for such words, those for their very language first.
  private func local(_ wording: WordingKind, _ language: String?) -> [LocalFigures] {
    let words = [
      language.map { WordsAnswered(wording, language: $0) }, WordsAnswered(wording),
    ]
    return words.compactMap { $0.flatMap { localFigures[$0] } }
  }
}

/// What an organisation found of its own people, for one scale under one wording.
public struct LocalFigures: Hashable, Sendable {
  /// Nil where the organisation gave no mean.
  public let norm: Norm?
  public let error: MeasurementError

  public init(norm: Norm?, error: MeasurementError) {
    self.norm = norm
    self.error = error
  }
}

/// The direction in which a scale is favourable.
public enum Direction: String, Hashable, Sendable {
  case up
  case down
  /// Neither side is: an area of a reflection.
  case neither
}

/// Answers with the scores they must give, and where those were taken from.
public struct WorkedExample: Hashable, Sendable {
  public let answers: [Int]
  public let scores: [ScaleID: Int]
  /// The bands that the scores must lie in, of the scales where the example is about bands.
  public let bands: [ScaleID: BandID]
  public let source: Source

  public init(
    answers: [Int], scores: [ScaleID: Int], bands: [ScaleID: BandID] = [:], source: Source
  ) {
    self.answers = answers
    self.scores = scores
    self.bands = bands
    self.source = source
  }
}
