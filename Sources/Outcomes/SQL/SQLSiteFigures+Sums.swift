import Psychometrics

// What the rows of a group sum to, and which scores occur.
extension SQLSiteFigures {
  var sums: SQLQuery {
    var columns = groups.map { SQLColumn($0, as: $0) }
    columns.append(SQLColumn("COUNT(*)", as: "all_rows"))
    for scale in rows.scales {
      let number = scale.number
      columns.append(SQLColumn("COUNT(*) - COUNT(\(scale.raw))", as: "unscored\(number)"))
      columns.append(
        SQLColumn("COUNT(CASE WHEN \(scale.isComplete) THEN 1 END)", as: "complete\(number)"))
      for (place, term) in scale.plainTerms.enumerated() {
        for (figure, factor) in [
          ("sum", ""), ("square", " * \(term)"), ("product", " * \(scale.raw)"),
        ] {
          columns.append(
            SQLColumn(
              "SUM(CASE WHEN \(scale.isComplete) THEN \(term)\(factor) END)",
              as: "\(figure)\(number)_\(place + 1)"))
        }
      }
    }
    return SQLQuery(
      Self.sums,
      SQLText.select(columns) + ["FROM \(SQLSiteRows.kept)"] + SQLText.groupBy(groups))
  }

  var scores: SQLQuery {
    let cases = { (expression: (SQLScale) -> String) in
      let cases = rows.scales.map { "WHEN \($0.number) THEN \(expression($0))" }
      return "CASE tend_scale.number \(cases.joined(separator: " ")) END"
    }
    let inner = SQLText.select(
      groups.map { SQLColumn("\(SQLSiteRows.kept).\($0)", as: $0) } + [
        SQLColumn("tend_scale.id", as: "scale"),
        SQLColumn(cases(\.answeredOfScore), as: "answered"),
        SQLColumn(cases(\.raw), as: "raw"),
      ])
    let scales = SQLText.values(
      rows.scales.map { [String($0.number), dialect.literal($0.definition.id.rawValue)] },
      as: "tend_scale", ["number", "id"])
    let counted =
      groups.map { SQLColumn("counted.\($0)", as: $0) } + [
        SQLColumn("counted.scale", as: "scale"), SQLColumn("counted.answered", as: "answered"),
        SQLColumn("counted.raw", as: "raw"), SQLColumn("COUNT(*)", as: "entries"),
      ]
    return SQLQuery(
      Self.scores,
      SQLText.select(counted) + ["FROM ("]
        + SQLText.indented(inner + ["FROM \(SQLSiteRows.kept)", "CROSS JOIN"] + scales)
        + [") AS counted", given("counted"), "WHERE counted.raw IS NOT NULL"]
        + SQLText.groupBy(
          groups.map { "counted.\($0)" } + ["counted.scale", "counted.answered", "counted.raw"]))
  }
}
