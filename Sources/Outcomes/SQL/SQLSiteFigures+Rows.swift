import Psychometrics

// The figures of all groups, a row each.
extension SQLSiteFigures {
  /// A figure of a group that a column of a query holds.
  private struct Figure {
    let column: String
    var scale = ""
    let name: String
    var place = ""
  }

  private var peopleFigures: [Figure] {
    [Figure(column: "people0", name: "people")]
      + rows.scales.map {
        Figure(column: "people\($0.number)", scale: $0.definition.id.rawValue, name: "people")
      }
  }

  private var leafFigures: [Figure] {
    var figures = [Figure(column: "all_rows", name: "rows")] + peopleFigures
    for scale in rows.scales {
      let (id, number) = (scale.definition.id.rawValue, scale.number)
      figures.append(Figure(column: "unscored\(number)", scale: id, name: "unscored"))
      figures.append(Figure(column: "complete\(number)", scale: id, name: "complete-rows"))
      for place in 1...max(1, scale.items) {
        for figure in ["sum", "square", "product"] {
          figures.append(
            Figure(
              column: "\(figure)\(number)_\(place)", scale: id, name: "item-\(figure)",
              place: String(place)))
        }
      }
    }
    return figures
      + categories.map {
        Figure(
          column: $0.name, scale: $0.scale.definition.id.rawValue, name: $0.figure,
          place: $0.place)
      }
  }

  /// Turns the columns of a query into rows.
  private func rows(_ figures: [Figure], level: String, from source: [String]) -> [String] {
    let cases = figures.enumerated().map { "WHEN \($0.offset + 1) THEN \($0.element.column)" }
    let values = figures.enumerated().map { index, figure in
      [String(index + 1)] + [figure.scale, figure.name, figure.place].map(dialect.literal)
    }
    let columns =
      [SQLColumn(level, as: "level")] + groupColumns(of: source.first ?? "") + [
        SQLColumn("tend_figure.scale", as: "scale"), SQLColumn("tend_figure.figure", as: "figure"),
        SQLColumn("tend_figure.place", as: "place"), SQLColumn(dialect.noText, as: "answered"),
        SQLColumn(dialect.noText, as: "raw"),
        SQLColumn(
          "CAST(COALESCE(CASE tend_figure.number \(cases.joined(separator: " ")) END, 0) AS BIGINT)",
          as: "number"),
      ]
    return SQLText.select(columns) + ["FROM \(source.joined(separator: " "))", "CROSS JOIN"]
      + SQLText.values(values, as: "tend_figure", ["number", "scale", "figure", "place"])
  }

  private func groupColumns(of source: String) -> [SQLColumn] {
    groups.map { SQLColumn("\(source).\($0)", as: $0) }
  }

  var figures: [String] {
    let depth = String(groups.count)
    var parts = [
      rows(leafFigures, level: depth, from: [Self.sums, given(Self.sums)]),
      single(
        "score", level: depth, groups: groups, scale: "scale", answered: dialect.text("answered"),
        raw: dialect.text("raw"), number: "entries", from: [Self.scores]),
      single(
        "withheld", level: depth, groups: groups, number: "0",
        from: [Self.sizes, "WHERE withheld = 1"]),
    ]
    if !groups.isEmpty {
      parts.append(rows(peopleFigures, level: "\(Self.nodes).level", from: [Self.nodes]))
    }
    if !options.leavesOutBadRows {
      parts.append(
        single(
          "bad-rows", level: "0", groups: groups.map { _ in dialect.noText }, number: "COUNT(*)",
          from: [SQLSiteRows.rows, "WHERE bad > 0 HAVING COUNT(*) > 0"]))
    }
    return Array(parts.joined(separator: ["UNION ALL"]))
  }

  private func single(
    _ name: String, level: String, groups expressions: [String], scale: String = "''",
    answered: String? = nil, raw: String? = nil, number: String, from source: [String]
  ) -> [String] {
    SQLText.select(
      [SQLColumn(level, as: "level")]
        + zip(expressions, groups).map { SQLColumn($0, as: $1) } + [
          SQLColumn(scale, as: "scale"), SQLColumn(dialect.literal(name), as: "figure"),
          SQLColumn("''", as: "place"), SQLColumn(answered ?? dialect.noText, as: "answered"),
          SQLColumn(raw ?? dialect.noText, as: "raw"),
          SQLColumn("CAST(\(number) AS BIGINT)", as: "number"),
        ]) + ["FROM \(source.joined(separator: " "))"]
  }
}
