package import Formats
import Psychometrics

/// How a panel is to be read.
package struct PanelOptions: Hashable, Sendable {
  /// What a row holds.
  package var kind = Kind.forms
  /// What the groups are made of, in order; none for a single group.
  package var grouping: [Grouping] = []
  /// Further columns whose values are wanted, in order.
  package var columns: [Column] = []
  /// Contents of cells, exact to the byte, that are missing answers beside the empty cell, `NA` and `.`.
  package var missingCodes: [String] = []
  /// How dates are written; the map's order where it is nil, and ISO 8601 where neither says.
  package var dateOrder: DateOrder?
  /// The last day that is not ahead.
  package var today: CivilDate
  /// Whether the same code in two files is two people.
  package var codesPerFile = false
  /// Whether bad rows are set aside; otherwise the first one ends the reading.
  package var rejectsBadRows = false
  /// Whether answers are wanted beside the tallies.
  package var keepsAnswers = false
  /// Whether the rows are for a store, which asks more of them (``CellFault/StoreRule``), and each entry
  /// has its rows as they were beside it.
  package var isForStore = false
  package var map = ColumnMap()

  package init(today: CivilDate) {
    self.today = today
  }

  package enum Kind: Hashable, Sendable {
    /// A form, its items in columns.
    case forms
    /// A form, its scores in the columns that a scored table has.
    ///
    /// The score of a form with all items answered is whole. One with a fraction is taken as prorated:
    /// the greatest number of answers that it can come from. To count those, a consumer's missing rule
    /// must prorate.
    case scores
    /// One answer, in the columns `item` (its number, or a heading such as `item7`) and `answer`.
    ///
    /// The rows of one participant and day in a file are one entry, wherever they stand.
    case answers
  }

  /// One part of a group.
  package enum Grouping: Hashable, Sendable {
    /// The values of a column, by our name of it.
    case column(String)
    /// `2026-05`.
    case month
    /// `2026-Q2`, of calendar years.
    case quarter
    /// `2026`, or `2025-26` where years start in another month than January.
    case year(startMonth: Int)

    /// What it is called in a table.
    package var name: String {
      switch self {
      case .column(let name): name
      case .month: "month"
      case .quarter: "quarter"
      case .year: "year"
      }
    }

    /// What the command calls by that name: a period, or a column.
    ///
    /// - Parameter yearStart: the month that years start in, 1 to 12.
    package init(_ name: String, yearStart: Int = 1) {
      switch name {
      case "month": self = .month
      case "quarter": self = .quarter
      case "year": self = .year(startMonth: min(max(yearStart, 1), 12))
      default: self = .column(name)
      }
    }
  }

  /// A further column, by our name of it.
  package struct Column: Hashable, Sendable {
    package let name: String
    /// Whether a file may lack it; its cells then read as empty.
    package let isOptional: Bool

    package init(_ name: String, isOptional: Bool = false) {
      self.name = name
      self.isOptional = isOptional
    }

    /// What is read if it is there: whether entries may be pooled hangs on it.
    package static let circumstances = ["wording", "language", "version", "mode"].map {
      Column($0, isOptional: true)
    }
  }

  /// - Throws: `TableOptionsFault` where these options do not suit the instrument.
  func check(for definition: Definition) throws(TableOptionsFault) {
    try map.check(missingCodes, for: definition.form)
  }
}
