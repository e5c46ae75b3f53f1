import Formats
package import Psychometrics

/// A donation as a table of scores, so that it is read as every table is.
///
/// Its days are made up, one after the other from 1900 on: they keep the order of the check-ins and
/// say nothing else. Nothing may show them, count them or group by them.
package enum DonationTable {
  private static let circumstances = [
    "months", "wording", "language", "version", "role", "period",
  ]

  /// What donations can be grouped by.
  package static var groupings: [String] { circumstances }

  /// As CSV, the check-ins of one instrument alone.
  package static func csv(_ donation: Donation, of definition: Definition) -> String {
    let scales = definition.scales.map(\.id)
    var text = CSVWriter.line(
      ["participant", "date"] + circumstances + scales.map { ScaleColumns.rawName(of: $0) })
    let first = CivilDate(year: 1900, month: 1, day: 1)?.daysSinceEpoch ?? 0
    let checkIns = donation.checkIns.filter { $0.instrument == definition.id }
    for (index, checkIn) in checkIns.enumerated() {
      let day = CivilDate(daysSinceEpoch: first + index)?.description ?? ""
      let scores = scales.map { scale in
        checkIn.scores.first { $0.scale == scale }?.value.map(String.init) ?? ""
      }
      text += CSVWriter.line(
        [
          donation.code.text, day, padded(checkIn.months), checkIn.wording.rawValue,
          checkIn.language?.rawValue ?? "", checkIn.version, donation.role?.rawValue ?? "",
          donation.period?.text ?? "",
        ] + scores)
    }
    return text
  }

  /// With two digits at least, so that groups stand in their order.
  private static func padded(_ months: Int) -> String {
    months < 10 ? "0\(months)" : "\(months)"
  }
}
