import Formats
import Psychometrics
import Statistics

extension ReportDocument {
  private static let figures = [
    "hidden", "n", "people", "mean", "sd", "median", "q1", "q3", "ci95_low", "ci95_high", "alpha",
    "first_mean", "first_sd", "last_mean", "last_sd", "change_mean", "change_sd", "dz", "dav", "gz",
    "gav", "reliable_up", "reliable_within", "reliable_down", "reliable_expected_by_chance",
    "counted", "share",
  ]

  /// Every figure of the report as one table: `part` is summary, change, follow-up, response or count; the
  /// interval is that of the mean, in rows of change that of the mean change, in those of response that
  /// of the share. Empty is null.
  ///
  /// - Parameter cell: how a text that comes from outside is written, for programs that take some
  ///   for formulas.
  package static func csv(
    _ report: ProgramReport, cell: (String) -> String = { $0 }
  ) -> String {
    let columns = report.parts.first?.figures.columns ?? []
    func line(
      _ names: [String], _ group: [String], _ values: [String: JSON]
    ) -> String {
      // Counts have the first columns of the report.
      CSVWriter.line(
        names + CSVFigures.group(group, columns: columns, cell: cell)
          + figures.map { CSVFigures.text(values[$0] ?? .null) })
    }
    var text = CSVWriter.line(
      ["part", "domain", "instrument", "scale"] + columns.map(cell) + figures)
    for domain in ReportDomain.allCases {
      for scale in report.scales(of: domain) {
        let instrument = scale.part.figures.definition.id.rawValue
        for row in scale.summaryRows {
          text += line(
            ["summary", domain.rawValue, instrument, scale.id.rawValue], row.group,
            values(row.figures))
        }
        for row in scale.changeRows {
          text += line(
            ["change", domain.rawValue, instrument, scale.id.rawValue], row.group,
            values(row.figures))
        }
        if let attrition = scale.attrition {
          text += line(
            ["follow-up", domain.rawValue, instrument, scale.id.rawValue], [],
            values(attrition))
        }
      }
      for count in report.counts(of: domain) {
        for row in count.table.rows {
          text += line(
            ["count", domain.rawValue, "", cell(count.name)], row.group,
            values(row.figures))
        }
      }
    }
    for part in report.parts {
      guard let eligible = part.figures.eligible else { continue }
      text += line(
        ["response", "", part.figures.definition.id.rawValue, ""], [], values(eligible))
    }
    return text
  }

  private static func values(_ figures: SummaryFigures?) -> [String: JSON] {
    [
      "hidden": .boolean(figures == nil), "n": .whole(figures?.n),
      "people": .whole(figures?.people), "mean": .number(figures?.mean),
      "sd": .number(figures?.standardDeviation), "median": .number(figures?.median),
      "q1": .number(figures?.lowerQuartile), "q3": .number(figures?.upperQuartile),
      "ci95_low": .number(figures?.interval?.lowerBound),
      "ci95_high": .number(figures?.interval?.upperBound), "alpha": .number(figures?.alpha),
    ]
  }

  private static func values(_ figures: ChangeFigures?) -> [String: JSON] {
    [
      "hidden": .boolean(figures == nil), "n": .whole(figures?.n), "people": .whole(figures?.n),
      "first_mean": .number(figures?.first?.mean),
      "first_sd": .number(figures?.first?.standardDeviation),
      "last_mean": .number(figures?.last?.mean),
      "last_sd": .number(figures?.last?.standardDeviation),
      "change_mean": .number(figures?.change?.mean),
      "change_sd": .number(figures?.change?.standardDeviation),
      "ci95_low": .number(figures?.interval?.lowerBound),
      "ci95_high": .number(figures?.interval?.upperBound), "dz": .number(figures?.sizes?.dz),
      "dav": .number(figures?.sizes?.dav), "gz": .number(figures?.sizes?.gz),
      "gav": .number(figures?.sizes?.gav), "reliable_up": .whole(figures?.reliable?.up),
      "reliable_within": .whole(figures?.reliable?.within),
      "reliable_down": .whole(figures?.reliable?.down),
      "reliable_expected_by_chance": .number(figures?.reliable?.expectedByChance),
    ]
  }

  private static func values(_ figures: AttritionFigures) -> [String: JSON] {
    [
      "hidden": .boolean(figures.paired == nil), "people": .whole(figures.participants),
      "counted": .whole(figures.paired), "share": .number(figures.followUpRate),
    ]
  }

  private static func values(_ eligible: ReleasedEligible) -> [String: JSON] {
    [
      "hidden": .boolean(eligible.counts == nil), "people": .whole(eligible.counts?.eligible),
      "counted": .whole(eligible.counts?.responded), "share": .number(eligible.rate),
      "ci95_low": .number(eligible.interval?.lowerBound),
      "ci95_high": .number(eligible.interval?.upperBound),
    ]
  }

  private static func values(_ figures: CountFigures?) -> [String: JSON] {
    [
      "hidden": .boolean(figures == nil), "people": .whole(figures?.people),
      "counted": .whole(figures?.counted), "share": .number(figures?.share),
    ]
  }
}
