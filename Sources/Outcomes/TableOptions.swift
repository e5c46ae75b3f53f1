package import Psychometrics

/// How a table is to be scored.
package struct TableOptions: Hashable, Sendable {
  package var missingRule: MissingRule
  /// The words that were answered to; with own words there is no T-score.
  package var wording: WordingKind
  /// Contents of cells, exact to the byte, that are missing answers beside the empty cell, `NA` and `.`.
  package var missingCodes: [String]
  /// What to write of each scale beside its raw score.
  package var extras: Set<Extra>
  /// Whether bad rows are set aside and the rest is scored; otherwise the first one ends the run.
  package var rejectsBadRows: Bool

  package init(
    missingRule: MissingRule = .strict, wording: WordingKind = .published,
    missingCodes: [String] = [], extras: Set<Extra> = [], rejectsBadRows: Bool = false
  ) {
    self.missingRule = missingRule
    self.wording = wording
    self.missingCodes = missingCodes
    self.extras = extras
    self.rejectsBadRows = rejectsBadRows
  }

  /// A figure of a scale beside its raw score; in a table they stand in the order of these cases.
  package enum Extra: String, CaseIterable, Hashable, Sendable {
    /// The raw score divided by the number of items.
    case mean
    /// The id of the band; empty where nobody published any.
    case band
    /// The T-score; empty where no norms are known, and with own words.
    case t
    /// The share of the highest score. Only some instruments have one.
    case percent
    /// The number of the scale's items that were answered, also where there is no score.
    case answered
  }
}

/// Options that an instrument's tables cannot be scored with: the caller's mistake, not the table's.
package enum TableOptionsFault: Error, Hashable, Sendable {
  /// The instrument's publication gives no percentage.
  case hasNoPercent
  /// Each such code is one of the form's own answers: whoever gave that answer would lose it.
  case missingCodesAreAnswers([String])
}

extension TableOptions {
  /// - Throws: `TableOptionsFault` where these options do not suit the instrument.
  func check(for definition: Definition) throws(TableOptionsFault) {
    if extras.contains(.percent), definition.scales.allSatisfy({ $0.percentSource == nil }) {
      throw .hasNoPercent
    }
    let answers = AnswerCells(form: definition.form, missingCodes: [])
    var clashing: [String] = []
    for code in missingCodes {
      if case .answer = answers.reading(of: Array(code.utf8).span) { clashing.append(code) }
    }
    guard clashing.isEmpty else { throw .missingCodesAreAnswers(clashing) }
  }
}
