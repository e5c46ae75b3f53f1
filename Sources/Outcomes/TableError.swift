package import Formats

/// Why a table was not scored.
///
/// Lines are physical, from 1, where the row starts; columns from 1.
package enum TableError: Error, Hashable, Sendable {
  /// The table is empty: it has no header line.
  case noHeader
  /// Every fault of the header, by kind.
  case header(line: Int, faults: [HeaderFault])
  /// A row has another number of fields than the header.
  case fieldCount(line: Int, given: Int, expected: Int)
  /// Every bad answer of one row, from the left.
  case cells(line: Int, faults: [CellFault])
  /// A row that is no sound CSV or UTF-8.
  case unreadable(CSVFault)
}

/// One thing that is wrong with the header of a table.
package enum HeaderFault: Hashable, Sendable {
  /// One column, in whose name semicolons or tabs stand: they divide the columns of this table.
  case otherSeparator(Character)
  /// Items that have no column, by number.
  case missingItems([Int])
  /// An item that has more than one column.
  case itemTwice(item: Int, columns: [Int])
  /// A column named like an item's, but of no item of the form: `item31` of 30, `item0`, `item01`.
  case noSuchItem(column: Int, name: String)
  /// A column that would pass through under the name of a column of scores.
  case namedLikeScore(column: Int, name: String)
  /// A column that a panel needs and that is not there, by its heading, and the nearest
  /// that is.
  case missingColumn(name: String, nearest: String? = nil)
  /// A column of a panel that is there more than once.
  case columnTwice(name: String, columns: [Int])
}

extension HeaderFault {
  /// What divides the columns of a table that has one name in its first line, if not commas do.
  package static func separator(of names: [String]) -> HeaderFault? {
    guard names.count == 1 else { return nil }
    return names[0].first { $0 == ";" || $0 == "\t" }.map(HeaderFault.otherSeparator)
  }
}

/// A cell that holds no answer of the form.
package struct CellFault: Hashable, Sendable {
  package let column: Int
  /// The name of the column in the header.
  package let name: String
  /// The whole content of the cell, without quotes.
  ///
  /// It comes from the table and may be long, or hold control characters: to show it, make it
  /// printable first.
  package let value: String
  package let rule: Rule

  /// What the cell should have been.
  package enum Rule: Hashable, Sendable {
    /// A number of the form's range.
    case inRange
    /// A whole number: it has a decimal part, with a point or a comma.
    case whole
    /// Without the white space around it.
    case withoutSpace
    /// Without zeros in front.
    case withoutLeadingZeros
    /// A number: `-` and `x` too, which stand for missing answers only in a single form.
    case number
    /// The code of a participant, which no row of a panel may lack.
    case participant
    /// A date in the order that was asked for.
    case date
    /// A date as 2026-05-03: it has slashes, and nobody said which part is the month.
    case dateWithoutSlashes
    /// A day that the calendar has.
    case existingDay
    /// A day from 1900 on.
    case dayFrom1900
    /// A day that is not ahead.
    case dayUntilToday
    /// A score that the scale can have.
    case score
    /// The number of one of the form's items.
    case item
    /// An item that its entry, which starts on that line, does not have yet.
    case itemOnce(entryLine: Int)
    /// The same as in the first row of its entry, which is on that line.
    case asInEntry(entryLine: Int)
    /// What only a store asks for.
    case store(StoreRule)
  }
  /// What a store asks of a cell.
  package enum StoreRule: Hashable, Sendable {
    /// A code that it takes: see `PlainName.isCode`.
    case code
    /// `published` or `own`, or empty.
    case wording
    /// `en` or `es`, or empty.
    case language
    /// The version of the instrument, or empty.
    case version(String)
    /// The instrument, or empty.
    case instrument(String)
    /// The answers of the check-in of that person and day that is there already, or none: a store
    /// takes no second one that says something else.
    case oneFormADay
  }
}
