/// Why a table of check-ins is not taken.
///
/// Lines are physical, from 1, where the row starts; columns from 1.
package enum EntryTableError: Error, Hashable, Sendable {
  /// What a table to score can be refused for too.
  case table(TableError)
  /// Columns that every such table needs, and that are not there.
  case missingColumns(line: Int, [String])
  /// A column that is read and stands there more than once.
  case columnTwice(line: Int, name: String, columns: [Int])
  /// Every fault of one row, from the left.
  case row(line: Int, [EntryCellFault])
}

/// A cell that cannot be taken as what its column holds.
package struct EntryCellFault: Hashable, Sendable {
  package let column: Int
  /// The name of the column in the header.
  package let name: String
  /// The whole content of the cell, without quotes; to show it, make it printable first.
  package let value: String
  package let rule: Rule

  package init(column: Int, name: String, value: String, rule: Rule) {
    self.column = column
    self.name = name
    self.value = value
    self.rule = rule
  }

  /// What the cell should have been.
  package enum Rule: Hashable, Sendable {
    case answer(CellFault.Rule)
    /// Not empty.
    case participant
    /// A code as the store takes it.
    case code
    /// A date as 2026-05-03, of the calendar.
    case date
    /// A date from 1900 on.
    case dateFrom1900
    /// A date that has come.
    case dateNotAhead
    /// `published` or `own`, or empty.
    case wording
    /// `en` or `es`, or empty.
    case language
    /// The version of the instrument, or empty.
    case version(String)
    /// The answers of the check-in of that person and day that is there already, or none: a store
    /// takes no second one that says something else.
    case oneFormADay
  }
}
