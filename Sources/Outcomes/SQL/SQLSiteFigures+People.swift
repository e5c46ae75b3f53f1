import Psychometrics

// Who is behind the figures of a group, and which groups are given.
extension SQLSiteFigures {
  var people: SQLQuery {
    let anyScore = rows.scales.map(\.hasScore).joined(separator: " OR ")
    var columns = (groups + ["participant"]).map { SQLColumn($0, as: $0) }
    columns.append(SQLColumn(most(anyScore), as: "has0"))
    for scale in rows.scales {
      columns.append(SQLColumn(most(scale.hasScore), as: "has\(scale.number)"))
    }
    for category in categories {
      columns.append(SQLColumn(most(category.condition), as: category.name))
    }
    return SQLQuery(
      Self.people,
      SQLText.select(columns) + ["FROM \(SQLSiteRows.kept)"]
        + SQLText.groupBy(groups + ["participant"]))
  }

  private func most(_ condition: String) -> String { "MAX(\(SQLText.one(if: condition)))" }

  /// What people are counted by beside having a score.
  struct Category {
    let name: String
    let condition: String
    let scale: SQLScale
    let figure: String
    let place: String
  }

  var categories: [Category] {
    var categories: [Category] = []
    for (scale, bands) in zip(rows.scales, rows.bands) {
      guard let bands = bands?.bands else { continue }
      for (place, band) in bands.enumerated() {
        var condition = "\(scale.hasScore) AND \(scale.isAtLeast(band.from))"
        if bands.indices.contains(place + 1) {
          condition += " AND NOT \(scale.isAtLeast(bands[place + 1].from))"
        }
        categories.append(
          Category(
            name: "band\(scale.number)_\(place + 1)", condition: condition, scale: scale,
            figure: "band-people", place: band.id.rawValue))
      }
    }
    for (place, whole) in rows.wholes.enumerated() {
      let together = [whole.scale] + whole.parts
      let present = together.map { SQLText.one(if: rows.scales[$0].hasScore) }
      categories.append(
        Category(
          name: "incomplete\(place + 1)",
          condition:
            "\(SQLText.sum(present)) BETWEEN 1 AND \(together.count - 1)",
          scale: rows.scales[whole.scale], figure: "incomplete", place: ""))
    }
    return categories
  }

  var sizes: SQLQuery {
    var counts = [SQLColumn("COALESCE(SUM(has0), 0)", as: "people0")]
    for scale in rows.scales {
      counts.append(
        SQLColumn("COALESCE(SUM(has\(scale.number)), 0)", as: "people\(scale.number)"))
    }
    for category in categories {
      counts.append(SQLColumn("COALESCE(SUM(\(category.name)), 0)", as: category.name))
    }
    let isSmall =
      (["people0 < \(options.minSiteN)"]
      + rows.scales.map { "people\($0.number) BETWEEN 1 AND \(options.minSiteN - 1)" })
      .joined(separator: " OR ")
    let columns = groups.map { SQLColumn($0, as: $0) } + counts
    return SQLQuery(
      Self.sizes,
      ["SELECT counted.*, \(SQLText.one(if: isSmall)) AS withheld", "FROM ("]
        + SQLText.indented(
          SQLText.select(columns) + ["FROM \(Self.people)"] + SQLText.groupBy(groups))
        + [") AS counted"])
  }

  var nodes: SQLQuery {
    var lines: [String] = []
    for level in groups.indices {
      if level > 0 { lines.append("UNION ALL") }
      var columns = [SQLColumn(String(level), as: "level")]
      for (place, group) in groups.enumerated() {
        columns.append(
          SQLColumn(place < level ? "\(Self.people).\(group)" : dialect.noText, as: group))
      }
      for number in 0...rows.scales.count {
        let person = "CASE WHEN has\(number) = 1 THEN participant END"
        columns.append(SQLColumn("COUNT(DISTINCT \(person))", as: "people\(number)"))
      }
      lines += SQLText.select(columns)
      lines += ["FROM \(Self.people)", given(Self.people)]
      lines += SQLText.groupBy(groups.prefix(level).map { "\(Self.people).\($0)" })
      if level == 0 { lines.append("HAVING COUNT(*) > 0") }
    }
    return SQLQuery(Self.nodes, lines)
  }

  /// Joins the groups that are given to rows with groups.
  func given(_ name: String) -> String {
    "JOIN \(Self.sizes) ON \(SQLText.same(groups, name, Self.sizes)) AND \(Self.sizes).withheld = 0"
  }
}
