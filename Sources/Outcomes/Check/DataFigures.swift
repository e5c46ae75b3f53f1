package import Formats
package import Psychometrics

/// What `tend outcomes check` tells of a panel.
///
/// It is for whoever holds the table, not for release: it names columns and lines, and counts without
/// a threshold. It names no person.
package struct DataFigures: Hashable, Sendable {
  /// Entries that could be read.
  package var entries = 0
  /// Rows that could not.
  package var rejected = 0
  /// Distinct codes among the entries.
  package var people = 0
  /// How many entries each value of the site column has, by value; empty where none was named.
  package var sites: [Counted] = []
  /// The days of the first and the last entry.
  package var days: ClosedRange<CivilDate>?
  /// For each item, in order, how many entries lack its answer; empty for a scored table.
  package var missing: [Int] = []
  package var doubled = DoubledEntries.Figures()
  /// By column, what is wrong with the cells of rejected rows.
  package var badColumns: [BadColumn] = []
  /// Forms with every item answered alike; nil where the form has no reversed item, since there the
  /// same answer throughout may be meant.
  package var straightLined: Int?
  /// Items that go against the rest of their scale, most against first.
  package var againstScale: [ItemRest] = []
  /// Whether the answers look as if they were coded from another number; nil where they do not.
  package var shift: Shift?
  /// What the map adds to each answer as it is.
  package var add = 0
  /// Codes in more than one file.
  package var sharedCodes: SharedCodes?
  /// How many codes stand with more than one site.
  package var codesInSeveralSites = 0
  /// The circumstances that not all entries share: wording, language, version, mode.
  package var mixed: [Mixture] = []

  package struct Counted: Hashable, Sendable {
    package let value: String
    package let entries: Int
  }

  /// The correlation of an item, its direction corrected, with the sum of the others of its scale.
  package struct ItemRest: Hashable, Sendable {
    package let scale: ScaleID
    package let item: Int
    /// Below 0.
    package let correlation: Double
    /// How many forms with all items of the scale it comes from, 50 or more.
    package let forms: Int
  }

  /// Sites whose names differ only in capitals and white space, and which may be one.
  package var alikeSites: [[String]] {
    let names = Dictionary(grouping: sites.map(\.value).filter { !$0.isEmpty }) { name in
      name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
    return names.values.filter { $0.count > 1 }
      .sorted { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
  }

  package enum Shift: Hashable, Sendable {
    /// Every bad answer is one below the lowest, and nobody gave the highest: coded one too low.
    case oneTooLow
    /// Every bad answer is one above the highest, and nobody gave the lowest.
    case oneTooHigh
  }

  /// The values of a column that ought to be the same throughout.
  package struct Mixture: Hashable, Sendable {
    package let column: String
    /// By value; the empty value where nothing is said.
    package let values: [Counted]
  }
}
