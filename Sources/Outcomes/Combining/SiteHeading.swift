package import Psychometrics

/// What a site file was made of, and how. Files that differ in it are never combined.
package struct SiteHeading: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case summary
    case change
  }

  package var kind: Kind
  package var instrument: InstrumentID
  /// The digest of the definition that the forms were scored with.
  package var definition: String
  package var wording: WordingKind
  package var rule: MissingRule
  /// Of a summary.
  package var entries: EntryChoice
  /// Of a change table.
  package var pairs: PairWords
  /// The grouping columns, the outermost first.
  package var columns: [String]
  /// The month that years start in, 1 to 12; nil where a table does not say.
  package var yearStart: Int?

  package init(
    _ kind: Kind, instrument: InstrumentID, definition: String, wording: WordingKind,
    rule: MissingRule, entries: EntryChoice = .all, pairs: PairWords = PairWords(),
    columns: [String] = [], yearStart: Int? = 1
  ) {
    self.kind = kind
    self.instrument = instrument
    self.definition = definition
    self.wording = wording
    self.rule = rule
    self.entries = entries
    self.pairs = pairs
    self.columns = columns
    self.yearStart = yearStart
  }
}

extension SiteHeading {
  /// What two files may differ in, by its member in the file.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case kind
    case instrument
    case definition
    case wording
    case rule = "missingRule"
    case entries
    case pairs
    case columns = "groupBy"
    case yearStart
  }

  /// The first part in which another heading differs.
  package func firstDifference(from other: SiteHeading) -> Part? {
    Part.allCases.first { part in
      switch part {
      case .kind: kind != other.kind
      case .instrument: instrument != other.instrument
      case .definition: definition != other.definition
      case .wording: wording != other.wording
      case .rule: rule != other.rule
      case .entries: entries != other.entries
      case .pairs: pairs != other.pairs
      case .columns: columns != other.columns
      case .yearStart:
        yearStart.flatMap { own in other.yearStart.map { own != $0 } } ?? false
      }
    }
  }
}
