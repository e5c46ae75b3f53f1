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

  /// The key of a scale, or nil where the instrument has no such scale.
  public func key(of scale: ScaleID) -> Key? {
    switch scoring {
    case .keyed(let keys): keys[scale]
    }
  }
}

/// What an instrument asks about; a person's own recovery is never shared.
public enum Subject: String, CaseIterable, Hashable, Sendable {
  case work
  case ownRecovery = "own-recovery"
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

  /// An answer as it counts in the other direction: lowest + highest - answer.
  public func reversed(_ answer: Int) -> Int {
    lowest + highest - answer
  }
}

/// How an instrument turns answers into scores.
public enum Scoring: Hashable, Sendable {
  /// One key a scale.
  case keyed([ScaleID: Key])
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
  /// Nil where nothing was found to derive it from.
  public let error: MeasurementError?
  /// Where the key comes from.
  public let source: Source

  public init(
    id: ScaleID, publishedName: String, favourable: Direction, bands: Bands? = nil,
    norm: Norm? = nil, error: MeasurementError? = nil, source: Source
  ) {
    self.id = id
    self.publishedName = publishedName
    self.favourable = favourable
    self.bands = bands
    self.norm = norm
    self.error = error
    self.source = source
  }
}

/// The direction in which a scale is favourable.
public enum Direction: String, Hashable, Sendable {
  case up
  case down
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
