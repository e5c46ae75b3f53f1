/// The queries that count and sum a site's rows group by group.
///
/// Rows are read three times: for what a group sums to, for its people, and for its scores. All else
/// goes over groups.
struct SQLSiteFigures {
  let rows: SQLSiteRows
  let options: SQLSiteOptions

  /// For each person and group which scales there is a score of.
  static let people = "tend_people"
  /// For each group its people, and whether its name alone goes out.
  static let sizes = "tend_sizes"
  /// For each group the sums of its rows.
  static let sums = "tend_sums"
  /// For each group that is given the scores that occur.
  static let scores = "tend_scores"
  /// The people of each larger group, over the groups that are given.
  static let nodes = "tend_nodes"

  init(_ rows: SQLSiteRows, options: SQLSiteOptions) {
    self.rows = rows
    self.options = options
  }

  var groups: [String] { rows.groups }
  var dialect: SQLDialect { rows.dialect }

  var queries: [SQLQuery] {
    var queries = [people, sizes, sums, scores]
    if !groups.isEmpty { queries.append(nodes) }
    return queries + [SQLQuery("tend_figures", figures)]
  }
}
