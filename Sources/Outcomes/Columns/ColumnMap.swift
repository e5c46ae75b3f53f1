/// How other people's tables name and code what ours do: read from a file with `--map`.
///
/// Without one the headings are our own and answers are coded as on the form.
package struct ColumnMap: Hashable, Sendable {
  /// Our name of a column to the heading it has; our own where none is given.
  ///
  /// Ours are `participant`, `date`, `item1` and so on, the scales of a scored table, and whatever is
  /// asked for by name: groups, staff, event.
  package var headings: [String: String] = [:]
  /// What is added to every answer: 1 where the form's 1 to 5 are coded 0 to 4.
  package var add = 0
  /// Items whose answers come reversed already, by number.
  ///
  /// They are turned back before scoring, so that one key serves.
  package var reversedAlready: Set<Int> = []
  /// Contents of cells that are missing answers, as in `TableOptions.missingCodes`.
  package var missingCodes: [String] = []
  /// How dates are written; nil where the map does not say.
  package var dateOrder: DateOrder?

  package init() {}

  /// The heading of a column that we call so.
  package func heading(of name: String) -> String {
    headings[name] ?? name
  }

  /// The number of each item by its heading.
  func items(count: Int) -> [String: Int] {
    var items: [String: Int] = [:]
    for number in 1...max(count, 1) { items[heading(of: "item\(number)")] = number }
    return items
  }
}

/// The order of the parts of a date in a table.
package enum DateOrder: String, CaseIterable, Hashable, Sendable {
  /// `2026-05-03`.
  case iso
  /// `5/3/2026`, the month first.
  case mdy
  /// `3/5/2026`, the day first.
  case dmy
}
