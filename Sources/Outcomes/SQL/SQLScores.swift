package import Psychometrics

/// A statement that gives every column of a table and then the scores, a column a scale: what
/// ``TableScorer`` writes of the same rows.
package struct SQLScores: Sendable {
  /// The columns that are added, in order.
  package let names: [String]
  /// Without comments, a line an element.
  let lines: [String]

  /// The column that `countsBad` adds.
  static let badName = "bad_answers"

  /// - Parameters:
  ///   - options: as for a table that is read; `rejectsBadRows` says nothing here.
  ///   - countsBad: whether a last column counts the cells of a row that are no answers.
  package init(
    _ definition: Definition, from table: SQLTableName, dialect: SQLDialect,
    options: TableOptions, countsBad: Bool = false
  ) throws(SQLFault) {
    try SQLFault.check(options, for: definition)
    let wantsAnswered = options.extras.contains(.answered)
    let scales = SQLScale.all(of: definition, rule: options.missingRule)
    var steps = SQLSteps(from: try table.text(in: dialect), dialect: dialect)
    try SQLAnswers(definition, options: options, dialect: dialect).add(to: &steps)
    SQLScoring(scales, dialect: dialect, countsAnswered: wantsAnswered).add(to: &steps)
    var columns = SQLScaleColumns(dialect: dialect, options: options).columns(of: scales)
    if countsBad {
      columns.append((Self.badName, "\(SQLAnswers.check).bad"))
    }
    names = columns.map(\.name)
    try Self.check(names, apartFrom: options.map, items: definition.form.itemCount)
    var selected: [String] = ["\(SQLSteps.row).*"]
    for (name, expression) in columns {
      selected.append("\(expression) AS \(try dialect.identifier(name))")
    }
    lines = ["SELECT"] + SQLText.indented(SQLText.list(selected)) + steps.lines
  }

  /// Engines tell `Total` and `total` apart or not: here they are the same.
  private static func check(
    _ names: [String], apartFrom map: ColumnMap, items: Int
  ) throws(SQLFault) {
    let results = Set(names.map { $0.lowercased() })
    for item in 1...max(1, items) {
      let heading = map.heading(of: "item\(item)")
      if results.contains(heading.lowercased()) { throw .namedLikeResult(heading) }
    }
  }
}

/// The steps from answers to scores: `sum1`, `answered1` and `score1` for the first scale, and so on.
struct SQLScoring {
  let scales: [SQLScale]
  let dialect: SQLDialect
  let countsAnswered: Bool

  /// The step with the sums and numbers of answers, of scales that need them.
  static let tally = "tend_tally"
  /// The step with the scores.
  static let score = "tend_score"

  init(_ scales: [SQLScale], dialect: SQLDialect, countsAnswered: Bool) {
    self.scales = scales
    self.dialect = dialect
    self.countsAnswered = countsAnswered
  }

  func add(to steps: inout SQLSteps) {
    addTallies(to: &steps)
    steps.add(Self.score, scales.map { SQLColumn(score($0), as: "score\($0.number)") })
  }

  func addTallies(to steps: inout SQLSteps) {
    var tallies: [SQLColumn] = []
    for scale in scales {
      if scale.isPartial { tallies.append(SQLColumn(scale.sum, as: "sum\(scale.number)")) }
      if scale.isPartial || countsAnswered {
        tallies.append(SQLColumn(scale.answered, as: "answered\(scale.number)"))
      }
    }
    if !tallies.isEmpty { steps.add(Self.tally, tallies) }
  }

  private func score(_ scale: SQLScale) -> String {
    guard scale.isPartial else { return raw(scale) }
    let sum = "\(Self.tally).sum\(scale.number)"
    let answered = "\(Self.tally).answered\(scale.number)"
    let value = "\(dialect.double("\(sum) * \(scale.items)")) / \(dialect.double(answered))"
    return "CASE WHEN \(hasScore(scale)) THEN \(value) END"
  }

  /// The sum over the answered items where that makes a score.
  func raw(_ scale: SQLScale) -> String {
    let sum = scale.isPartial ? "\(Self.tally).sum\(scale.number)" : scale.wholeSum
    return "CASE WHEN \(hasScore(scale)) THEN \(sum) END"
  }

  /// A row with a bad cell has no score. One with too few answers has none by this condition, or,
  /// where all are needed, by their sum.
  private func hasScore(_ scale: SQLScale) -> String {
    let isSound = "\(SQLAnswers.check).bad = 0"
    guard scale.isPartial else { return isSound }
    return "\(isSound) AND \(Self.tally).answered\(scale.number) >= \(scale.fewest)"
  }
}
