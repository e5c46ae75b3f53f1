package import Formats
import Psychometrics

/// Released test-retest figures as `tend outcomes retest` prints them: the JSON document
/// `tend.outcomes.retest/1`, and the same rows as a table.
package enum RetestDocument {
  package static let schema = "tend.outcomes.retest/1"

  /// - Parameter language: of the findings' texts.
  package static func json(_ retest: ReleasedRetest, language: Language) -> JSON {
    var (participants, paired): (Int?, [Int?]) = (nil, [])
    if case .pairs(let shownParticipants, let shownPaired) = retest.table.counts {
      (participants, paired) = (shownParticipants, shownPaired)
    }
    let days = retest.window.days
    return [
      "schema": .string(schema),
      "instrument": .instrument(retest.definition, wording: retest.wording),
      "missingRule": .string(retest.rule.name),
      "window": ["from": .integer(days.lowerBound), "to": .integer(days.upperBound)],
      "threshold": .integer(retest.table.threshold),
      "unprotected": .boolean(retest.table.isUnprotected),
      "participants": .whole(participants),
      "paired": .byScale(retest.definition.scales.map(\.id), paired),
      "groups": .array(retest.table.rows.map { row($0, columns: retest.table.columns) }),
      "methods": StatisticalMethod.ofRetest.document(language),
      "findings": .array(retest.findings.map { $0.document(language) }),
    ]
  }

  private static func row(
    _ row: ReleasedTable<RetestFigures>.Row, columns: [String]
  ) -> JSON {
    let figures = row.figures
    return [
      "group": .group(row.group, columns: columns), "scale": .string(row.scale.rawValue),
      "hidden": .boolean(row.isHidden), "n": .whole(figures?.n),
      "first": spread(figures?.first), "second": spread(figures?.second),
      "difference": figures?.difference.map {
        [
          "mean": .number($0.mean), "sd": .number($0.standardDeviation),
          "ci95": .interval(figures?.differenceInterval),
        ]
      } ?? .null,
      "r": .number(figures?.correlation.value), "rCi95": .interval(figures?.correlationInterval),
      "rReason": reason(figures?.correlation),
      "icc": .number(figures?.agreement.value), "iccCi95": .interval(figures?.agreementInterval),
      "iccReason": reason(figures?.agreement), "sd": .number(figures?.standardDeviation),
      "standardErrorOfMeasurement": .number(figures?.standardErrorOfMeasurement),
      "smallestDetectableChange": .number(figures?.smallestDetectableChange),
    ]
  }

  private static func spread(_ spread: ChangeFigures.Spread?) -> JSON {
    spread.map { ["mean": .number($0.mean), "sd": .number($0.standardDeviation)] } ?? .null
  }

  private static func reason(_ result: Result<Double, FigureReason>?) -> JSON {
    guard case .failure(let reason) = result else { return .null }
    return .string(reason.code)
  }

  /// Where each column stands in a group of the JSON document.
  private static let places: [(name: String, path: [String])] = [
    ("scale", ["scale"]), ("hidden", ["hidden"]), ("n", ["n"]),
    ("first_mean", ["first", "mean"]), ("first_sd", ["first", "sd"]),
    ("second_mean", ["second", "mean"]), ("second_sd", ["second", "sd"]),
    ("difference_mean", ["difference", "mean"]), ("difference_sd", ["difference", "sd"]),
    ("difference_ci95_low", ["difference", "ci95", "0"]),
    ("difference_ci95_high", ["difference", "ci95", "1"]),
    ("r", ["r"]), ("r_ci95_low", ["rCi95", "0"]), ("r_ci95_high", ["rCi95", "1"]),
    ("r_reason", ["rReason"]),
    ("icc", ["icc"]), ("icc_ci95_low", ["iccCi95", "0"]), ("icc_ci95_high", ["iccCi95", "1"]),
    ("icc_reason", ["iccReason"]), ("sd", ["sd"]),
    ("standard_error_of_measurement", ["standardErrorOfMeasurement"]),
    ("smallest_detectable_change", ["smallestDetectableChange"]),
  ]

  /// The rows as CSV: the grouping columns, then what a group of the JSON document has; empty for
  /// null.
  ///
  /// - Parameter cell: how a text of the tables is written, for programs that take some for formulas.
  package static func csv(
    _ retest: ReleasedRetest, cell: (String) -> String = { $0 }
  ) -> String {
    let columns = retest.table.columns
    var text = CSVWriter.line(columns.map(cell) + places.map(\.name))
    for row in retest.table.rows {
      let document = Self.row(row, columns: columns)
      let fields = places.map { place in
        let value = place.path.reduce(document as JSON?) { part, name in
          Int(name).map { part?[$0] } ?? part?[name]
        }
        return value?.string ?? CSVFigures.text(value ?? .null)
      }
      text += CSVWriter.line(CSVFigures.group(row.group, columns: columns, cell: cell) + fields)
    }
    return text
  }
}
