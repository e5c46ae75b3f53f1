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
  /// Whether cells that pass through are kept from being taken for formulas; see `SpreadsheetText`.
  package var isSpreadsheetSafe = false
  /// How the table's headings and codes differ from ours.
  package var map: ColumnMap

  package init(
    missingRule: MissingRule = .strict, wording: WordingKind = .published,
    missingCodes: [String] = [], extras: Set<Extra> = [], rejectsBadRows: Bool = false,
    map: ColumnMap = ColumnMap()
  ) {
    self.missingRule = missingRule
    self.wording = wording
    self.missingCodes = missingCodes
    self.extras = extras
    self.rejectsBadRows = rejectsBadRows
    self.map = map
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
  /// What the map adds to every answer leaves answers of the form that no table can hold.
  case addTooLarge(Int)
  /// The map speaks of items that the form does not have, by our names of them.
  case mapHasOtherItems([String])
}

extension TableOptions {
  /// - Throws: `TableOptionsFault` where these options do not suit the instrument.
  func check(for definition: Definition) throws(TableOptionsFault) {
    if extras.contains(.percent), definition.scales.allSatisfy({ $0.percentSource == nil }) {
      throw .hasNoPercent
    }
    try map.check(missingCodes, for: definition.form)
  }

  /// What is missing beside the usual, by the options and by the map.
  var allMissingCodes: [String] { missingCodes + map.missingCodes }
}

extension ColumnMap {
  /// Checks that no code for a missing answer, of the map or given beside it, is an answer.
  func check(_ missingCodes: [String], for form: Form) throws(TableOptionsFault) {
    guard form.lowest - add >= 0 else { throw .addTooLarge(add) }
    let items = Set((1...max(form.itemCount, 1)).map { "item\($0)" })
    let others =
      headings.keys.filter { TableColumns.isNamedLikeItem($0) && !items.contains($0) }
      + reversedAlready.map { "item\($0)" }.filter { !items.contains($0) }
    guard others.isEmpty else { throw .mapHasOtherItems(Set(others).sorted()) }
    let answers = AnswerCells(form: form, missingCodes: [], add: add)
    var clashing: [String] = []
    for code in missingCodes + self.missingCodes {
      if case .answer = answers.reading(of: Array(code.utf8).span) { clashing.append(code) }
    }
    guard clashing.isEmpty else { throw .missingCodesAreAnswers(clashing) }
  }
}
