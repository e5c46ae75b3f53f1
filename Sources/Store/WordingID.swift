import Formats
import GRDB
import Psychometrics

/// Which imported wording: there is one an instrument and language.
struct WordingID: Hashable, Sendable {
  let instrument: InstrumentID
  let language: Language

  init(instrument: InstrumentID, language: Language) {
    self.instrument = instrument
    self.language = language
  }

  init(_ wording: ImportedWording) {
    self.init(instrument: wording.instrument, language: wording.language)
  }

  /// Reads the columns `instrument` and `language`.
  init(_ columns: inout Columns) throws {
    self.init(
      instrument: InstrumentID(rawValue: try columns.text()), language: try columns.name())
  }
}

extension Database {
  /// The wordings whose items are not numbered from 1 to their number without a gap.
  func incompleteWordings() throws -> [WordingID] {
    try list(
      """
      SELECT instrument, language FROM wording LEFT JOIN wording_item USING (instrument, language)
      GROUP BY instrument, language HAVING count(number) <> items OR max(number) IS NOT items
      ORDER BY instrument, language
      """
    ) { try WordingID(&$0) }
  }
}
