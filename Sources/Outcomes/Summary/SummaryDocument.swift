package import Formats
import Psychometrics

/// A released summary as `tend outcomes summary` prints it: the JSON document
/// `tend.outcomes.summary/1`, and the same rows as a table.
///
/// Beside what the command line promises it has `instrument`, `missingRule`, `entries`,
/// `unprotected`, `methods` and `findings`; a group has `bands` (entries by band, or null) and, where figures of
/// items were asked for, the document has `psychometrics`. Of several sites, a group that lacks people
/// of a site that gave only its name has `incomplete`.
package enum SummaryDocument {
  package static let schema = "tend.outcomes.summary/1"

  /// - Parameter language: of the findings' texts.
  package static func json(_ summary: ReleasedSummary, language: Language) -> JSON {
    var (rows, unscored): (Int?, [Int?]) = (nil, [])
    if case .forms(let shownRows, let shownUnscored) = summary.table.counts {
      (rows, unscored) = (shownRows, shownUnscored)
    }
    let scales = summary.definition.scales.map(\.id)
    var members: [JSON.Member] = [
      .init("schema", .string(schema)),
      .init("instrument", .instrument(summary.definition, wording: summary.wording)),
      .init("missingRule", .string(summary.rule.name)),
      .init("entries", .string(summary.entries.rawValue)),
      .init("threshold", .integer(summary.table.threshold)),
      .init("unprotected", .boolean(summary.table.isUnprotected)),
      .init("rows", .whole(rows)),
      .init("unscored", .byScale(scales, unscored)),
      .init("groups", .array(summary.table.rows.map { row($0, in: summary) })),
    ]
    if let items = summary.items {
      members.append(.init("psychometrics", .array(items.scales.map(ItemDocument.json))))
    }
    members.append(.init("methods", summary.methods.document(language)))
    members.append(.init("findings", .array(summary.findings.map { $0.document(language) })))
    return .object(members)
  }

  private static func row(
    _ row: ReleasedTable<SummaryFigures>.Row, in summary: ReleasedSummary
  ) -> JSON {
    let figures = row.figures
    let document: JSON = [
      "group": .group(row.group, columns: summary.table.columns),
      "scale": .string(row.scale.rawValue),
      "hidden": .boolean(row.isHidden), "n": .whole(figures?.n), "people": .whole(figures?.people),
      "mean": .number(figures?.mean), "sd": .number(figures?.standardDeviation),
      "median": .number(figures?.median), "q1": .number(figures?.lowerQuartile),
      "q3": .number(figures?.upperQuartile), "ci95": .interval(figures?.interval),
      "alpha": .number(figures?.alpha),
      "bands": figures?.bands.map { bands in
        .array(bands.map { ["id": .string($0.id.rawValue), "n": .integer($0.n)] })
      } ?? .null,
    ]
    return document.marked(summary.sites, group: row.group, isHidden: row.isHidden)
  }

  /// The rows as CSV: the grouping columns, then `scale`, `hidden` and the figures, empty where there
  /// is none; a column a band that any scale of the instrument has, and of several sites `incomplete`.
  ///
  /// - Parameter cell: how a text of the tables is written, for programs that take some for formulas.
  package static func csv(
    _ summary: ReleasedSummary, cell: (String) -> String = { $0 }
  ) -> String {
    let bands = summary.definition.bandNames
    var text = CSVWriter.line(
      summary.table.columns.map(cell)
        + [
          "scale", "hidden", "n", "people", "mean", "sd", "median", "q1", "q3", "ci95_low",
          "ci95_high", "alpha",
        ] + bands.map { "band_\($0.replacingHyphens)" }
        + CombinedSites.heading(summary.sites))
    for row in summary.table.rows {
      let figures = row.figures
      var fields = CSVFigures.group(row.group, columns: summary.table.columns, cell: cell)
      fields += [row.scale.rawValue, row.isHidden ? "true" : "false"]
      fields += [.whole(figures?.n), .whole(figures?.people), .number(figures?.mean)]
        .map(CSVFigures.text)
      fields += [
        figures?.standardDeviation, figures?.median, figures?.lowerQuartile,
        figures?.upperQuartile, figures?.interval?.lowerBound, figures?.interval?.upperBound,
        figures?.alpha,
      ].map { CSVFigures.text(.number($0)) }
      for band in bands {
        let count = figures?.bands?.first { $0.id.rawValue == band }
        fields.append(CSVFigures.text(.whole(count?.n)))
      }
      fields += CombinedSites.field(summary.sites, group: row.group, isHidden: row.isHidden)
      text += CSVWriter.line(fields)
    }
    return text
  }
}

extension Definition {
  /// The ids of the bands of its scales, in the order in which they turn up.
  fileprivate var bandNames: [String] {
    var names: [String] = []
    for scale in scales {
      for band in scale.bands?.bands ?? [] where !names.contains(band.id.rawValue) {
        names.append(band.id.rawValue)
      }
    }
    return names
  }
}
