import Formats
import Psychometrics

extension ChangeDocument {
  private static let names = [
    "scale", "favourable", "hidden", "n", "first_mean", "first_sd", "last_mean", "last_sd",
    "change_mean", "change_sd", "change_ci95_low", "change_ci95_high", "t", "t_df", "t_p",
    "wilcoxon_w", "wilcoxon_p", "wilcoxon_method", "dz", "dav", "gz", "gav", "reliable_up",
    "reliable_within", "reliable_down", "reliable_expected_by_chance", "reliable_sd", "reliable_r",
    "reliable_source", "reliable_reason", "cutoff", "cutoff_first_at_or_above",
    "cutoff_last_at_or_above", "cutoff_crossed_up", "cutoff_crossed_down", "at_floor",
    "at_ceiling", "could_not_rise", "could_not_fall",
  ]

  /// Where each of `names` stands in a group of the JSON document.
  private static let places: [[String]] = [
    ["scale"], ["favourable"], ["hidden"], ["n"], ["first", "mean"], ["first", "sd"],
    ["last", "mean"], ["last", "sd"], ["change", "mean"], ["change", "sd"],
    ["change", "ci95", "0"], ["change", "ci95", "1"], ["t"], ["tTest", "df"], ["tTest", "p"],
    ["wilcoxon", "w"], ["wilcoxon", "p"], ["wilcoxon", "method"], ["dz"], ["dav"], ["gz"],
    ["gav"], ["reliable", "up"], ["reliable", "within"], ["reliable", "down"],
    ["reliable", "expectedByChance"], ["reliable", "sd"], ["reliable", "r"],
    ["reliable", "source"], ["reliableReason"], ["cutoff", "value"], ["cutoff", "firstAtOrAbove"],
    ["cutoff", "lastAtOrAbove"], ["cutoff", "crossedUp"], ["cutoff", "crossedDown"], ["atFloor"],
    ["atCeiling"], ["couldNotRise"], ["couldNotFall"],
  ]

  /// The rows as CSV: the grouping columns, then what a group of the JSON document has; empty for
  /// null.
  ///
  /// - Parameter cell: how a text of the tables is written, for programs that take some for formulas.
  package static func csv(
    _ change: ReleasedChange, cell: (String) -> String = { $0 }
  ) -> String {
    var text = CSVWriter.line(
      change.table.columns.map(cell) + names + CombinedSites.heading(change.sites))
    for row in change.table.rows {
      let document = Self.row(row, in: change)
      let fields = places.map { path in
        let value = path.reduce(document as JSON?) { part, name in
          Int(name).map { part?[$0] } ?? part?[name]
        }
        return value?.string ?? CSVFigures.text(value ?? .null)
      }
      text += CSVWriter.line(
        CSVFigures.group(row.group, columns: change.table.columns, cell: cell) + fields
          + CombinedSites.field(change.sites, group: row.group, isHidden: row.isHidden))
    }
    return text
  }
}
