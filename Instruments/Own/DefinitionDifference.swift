package import Formats
package import Psychometrics

/// One thing in which two instruments, or two versions of one, are not the same.
package enum DefinitionDifference: Hashable, Sendable {
  case id(InstrumentID, InstrumentID)
  case version(String, String)
  case publishedName(String, String)
  case subject(Subject, Subject)
  case scoring(ScoringKind, ScoringKind)
  case missingKey
  case itemCount(Int, Int)
  /// The lowest and the highest answer.
  case answers(ClosedRange<Int>, ClosedRange<Int>)
  case lookBackDays(Int?, Int?)
  case missingRule(MissingRule, MissingRule)

  case scaleAdded(ScaleID)
  case scaleRemoved(ScaleID)
  case scaleOrder
  case scaleName(ScaleID)
  case itemMoved(Int, from: ScaleID, to: ScaleID)
  case itemsAdded([Int], to: ScaleID)
  case itemsRemoved([Int], from: ScaleID)
  /// Items that now count the other way.
  case itemsReversed([Int], in: ScaleID)
  case itemsNoLongerReversed([Int], in: ScaleID)
  case favourable(ScaleID, Direction, Direction)

  case bandMoved(BandID, of: ScaleID, Int, Int)
  case bandAdded(BandID, to: ScaleID)
  case bandRemoved(BandID, from: ScaleID)
  /// Whether the bound is that of one study, and no pass mark.
  case cutoffKind(ScaleID)
  case norm(ScaleID)
  case error(ScaleID)
  case localFigures(ScaleID)
  case percentAdded(ScaleID)
  case percentRemoved(ScaleID)
  case source(SourcePart, of: ScaleID)
  case workedExamples

  case wordingAdded(WordingKind, Language)
  case wordingRemoved(WordingKind, Language)
  case itemsReworded([Int], WordingKind, Language)
  /// Its name, whether peers read it, or who permits its use.
  case wordingFacts(WordingKind, Language)
  case answersRenamed([Int])
  case text(TextPart)

  package enum SourcePart: Hashable, Sendable {
    case key
    case bands
    case percent
  }

  /// The parts of a guide, each as a whole.
  package enum TextPart: String, CaseIterable, Hashable, Sendable {
    case name, topic, purpose, lookBack, scaleNames, bandNames, credit, conditions, officialForm
    case singleScales, itemMean, audiences, asides, caveats
  }

  /// What a difference can do to the scores of the same answers.
  package enum Effect: Hashable, Sendable {
    /// Other numbers.
    case scores
    /// The same numbers, which are read otherwise: other bands, norms or errors.
    case reading
    /// The same numbers, but people answer other words.
    case answers
    /// None.
    case none
  }

  package var effect: Effect {
    switch self {
    case .scoring, .itemCount, .answers, .missingRule, .scaleAdded, .scaleRemoved, .itemMoved,
      .itemsAdded, .itemsRemoved, .itemsReversed, .itemsNoLongerReversed:
      .scores
    case .favourable, .bandMoved, .bandAdded, .bandRemoved, .cutoffKind, .norm, .error,
      .localFigures, .percentAdded, .percentRemoved:
      .reading
    case .lookBackDays, .itemsReworded, .answersRenamed, .text(.lookBack): .answers
    case .id, .version, .publishedName, .subject, .missingKey, .scaleOrder, .scaleName, .source,
      .workedExamples, .wordingAdded, .wordingRemoved, .wordingFacts, .text:
      .none
    }
  }

  /// Everything in which the second differs from the first; empty where they are the same.
  package static func between(
    _ a: CatalogEntry, _ b: CatalogEntry
  ) -> [DefinitionDifference] {
    between(a.definition, b.definition) + wordings(a.wordings, b.wordings)
      + answerLabels(a, b) + texts(a.guide, b.guide)
  }
}
