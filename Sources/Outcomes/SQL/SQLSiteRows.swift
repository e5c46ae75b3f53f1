import Psychometrics

/// The first queries of a site's statement: each row of the table with its group, answers and sums.
struct SQLSiteRows {
  let definition: Definition
  let dialect: SQLDialect
  let scales: [SQLScale]
  /// The scales that are the sum of others.
  let wholes: [WholeScale]
  /// The bands of each scale that people are counted by; nil for a scale without.
  let bands: [Bands?]
  /// The columns that hold a row's group: `group1` and so on.
  let groups: [String]
  let queries: [SQLQuery]

  /// Every row of the table; `bad` is over 0 where a row is set aside.
  static let rows = "tend_rows"
  /// The others: `raw1` is the sum over the answered items of the first scale where that makes a
  /// score, `answered1` their number where it can be less than all.
  static let kept = "tend_kept"

  init(
    _ definition: Definition, from table: SQLTableName, dialect: SQLDialect,
    options: SQLSiteOptions
  ) throws(SQLFault) {
    self.definition = definition
    self.dialect = dialect
    let rule = options.table.missingRule
    scales = SQLScale.all(of: definition, rule: rule)
    let kinds = EntryKinds(
      definition,
      cells: definition.scales.map { ScoreCells(of: $0.id, in: definition, rule: rule) })
    wholes = kinds.wholes
    bands = definition.scales.indices.map(kinds.bands)
    groups = options.grouping.indices.map { "group\($0 + 1)" }
    let map = options.table.map
    let dates = SQLDates(order: options.dateOrder ?? map.dateOrder ?? .iso, dialect: dialect)

    var texts = [
      SQLColumn(
        dialect.text("\(SQLSteps.row).\(try dialect.identifier(map.heading(of: "participant")))"),
        as: "participant"),
      SQLDates.column(
        try dialect.identifier(map.heading(of: "date")), dialect: dialect),
    ]
    var columns: [SQLColumn] = []
    for (grouping, group) in zip(options.grouping, groups) {
      if let label = dates.label(grouping) {
        columns.append(SQLColumn(label, as: group))
      } else {
        let heading = try dialect.identifier(map.heading(of: grouping.name))
        texts.append(SQLColumn(dialect.text("\(SQLSteps.row).\(heading)"), as: group))
        columns.append(SQLColumn("COALESCE(\(SQLAnswers.text).\(group), '')", as: group))
      }
    }
    let answers = try SQLAnswers(definition, options: options.table, dialect: dialect)
    var steps = SQLSteps(from: try table.text(in: dialect), dialect: dialect)
    let participant = "\(SQLAnswers.text).participant"
    answers.add(
      to: &steps, texts: texts, between: dates.add,
      faults: [answers.isMissing(participant), dates.isBad])
    let scoring = SQLScoring(scales, dialect: dialect, countsAnswered: false)
    scoring.addTallies(to: &steps)
    columns =
      [SQLColumn("\(SQLAnswers.check).bad", as: "bad"), SQLColumn(participant, as: "participant")]
      + columns
    columns += (1...max(1, definition.form.itemCount)).map {
      SQLColumn("\(SQLAnswers.answer).item\($0)", as: "item\($0)")
    }
    for scale in scales {
      columns.append(SQLColumn(scoring.raw(scale), as: "raw\(scale.number)"))
      if scale.isPartial {
        columns.append(
          SQLColumn("\(SQLScoring.tally).answered\(scale.number)", as: "answered\(scale.number)"))
      }
    }
    queries = [
      SQLQuery(Self.rows, SQLText.select(columns) + steps.lines),
      SQLQuery(Self.kept, ["SELECT * FROM \(Self.rows) WHERE bad = 0"]),
    ]
  }
}

// What the columns of a kept row say of a scale.
extension SQLScale {
  var raw: String { "raw\(number)" }
  var hasScore: String { "\(raw) IS NOT NULL" }
  /// How many items were answered, of a row with a score.
  var answeredOfScore: String { isPartial ? "answered\(number)" : String(items) }
  var isComplete: String {
    isPartial ? "\(hasScore) AND answered\(number) = \(items)" : hasScore
  }

  /// Whether the score lies at a bound or above it.
  func isAtLeast(_ bound: Int) -> String {
    isPartial
      ? "\(raw) * \(items) >= \(bound) * answered\(number)" : "\(raw) >= \(bound)"
  }
}
