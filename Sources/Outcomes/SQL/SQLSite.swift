package import Psychometrics

/// What a site file is to hold.
package struct SQLSiteOptions: Hashable, Sendable {
  package var table: TableOptions
  /// What the groups are made of, the outermost first.
  package var grouping: [PanelOptions.Grouping] = []
  /// Of groups with fewer people only the names go out.
  package var minSiteN = DisclosureControl.usualThreshold
  /// Nil where neither the map nor anybody says: then ISO 8601.
  package var dateOrder: DateOrder?
  /// Whether rows with a cell that is bad are left out without a word; else one line counts them,
  /// and the file cannot be combined.
  package var leavesOutBadRows = false
  /// The definition's digest, as entries have it.
  package var digest: String

  package init(_ table: TableOptions, digest: String) {
    self.table = table
    self.digest = digest
  }
}

/// A statement whose result, saved as CSV, is a site file: counts and sums of groups, and no rows.
///
/// What it gives is confidential. It is what a `SummaryTally` counts of the same rows with all
/// entries, and never a release: small groups are hidden when files are combined.
package struct SQLSite: Sendable {
  /// The first line of the result.
  package let names: [String]
  /// Without comments, a line an element.
  let lines: [String]

  /// What the first column holds in every row.
  static let mark = "tend.outcomes.site/1 confidential"

  package init(
    _ definition: Definition, from table: SQLTableName, dialect: SQLDialect,
    options: SQLSiteOptions
  ) throws(SQLFault) {
    try SQLFault.check(options.table, for: definition)
    let rows = try SQLSiteRows(definition, from: table, dialect: dialect, options: options)
    let figures = SQLSiteFigures(rows, options: options)
    let grouping = options.grouping.map(\.name)
    for name in grouping where Self.isTaken(name) { throw .namedLikeSiteColumn(name) }
    let constants = [
      ("tend", Self.mark), ("instrument", definition.id.rawValue),
      ("definition", options.digest), ("wording", options.table.wording.rawValue),
      ("missing_rule", options.table.missingRule.name), ("entries", EntryChoice.all.rawValue),
      ("min_site_n", String(options.minSiteN)), ("group_columns", grouping.joined(separator: ",")),
    ]
    var columns: [SQLColumn] = []
    for (name, value) in constants {
      try dialect.checkPrintable(value)
      columns.append(SQLColumn(dialect.literal(value), as: try dialect.identifier(name)))
    }
    columns.append(SQLColumn("level", as: try dialect.identifier("level")))
    for (name, group) in zip(grouping, rows.groups) {
      columns.append(SQLColumn(group, as: try dialect.identifier(name)))
    }
    for name in Self.figureColumns {
      columns.append(SQLColumn(name, as: try dialect.identifier(name)))
    }
    names = constants.map(\.0) + ["level"] + grouping + Self.figureColumns
    lines =
      SQLText.with(rows.queries + figures.queries) + SQLText.select(columns)
      + ["FROM tend_figures"]
  }

  static let figureColumns = ["scale", "figure", "place", "answered", "raw", "number"]
  private static let firstColumns = [
    "tend", "instrument", "definition", "wording", "missing_rule", "entries", "min_site_n",
    "group_columns", "level",
  ]

  private static func isTaken(_ name: String) -> Bool {
    (firstColumns + figureColumns).contains(name.lowercased())
  }
}
