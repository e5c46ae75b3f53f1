import Formats
import Instruments
import Outcomes
import Psychometrics
import Testing

/// Reports of made panels.
enum MadeReport {
  static let names = ReportNames(
    instrument: Phrase(same: "BARC-10"),
    scales: ["recovery-capital": Phrase(en: "What holds you", es: "Lo que te sostiene")],
    credit: Phrase(same: "BARC-10: Vilsaint et al., 2017."))

  /// People of a site, from a number on, with a form on each of so many occasions 30 days apart.
  static func rows(
    _ count: Int, from first: Int = 1, at site: String, occasions: Int
  ) -> [MadePanel.Row] {
    (first..<first + count).flatMap { person in
      (0..<occasions).map { occasion in
        MadePanel.Row(
          person: "P\(person)", day: 20_000 + 30 * occasion, group: [site],
          answers: MadeAnswers.barc(person: person, occasion: occasion))
      }
    }
  }

  static func part(
    _ rows: [MadePanel.Row], by columns: [String] = ["site"], content: ReportContent = .both,
    entries: EntryChoice = .all, threshold: Int = 11, isUnprotected: Bool = false,
    eligible: [String]? = nil
  ) throws -> ReportPart {
    let panel = MadePanel(definition: BARC10().definition, rows: rows).grouped(columns.count)
    var tally = ReportTally(
      panel.definition, rule: .strict, content: content, entries: entries)
    try panel.feed(&tally)
    let control = try DisclosureControl(threshold: threshold, isUnprotected: isUnprotected)
    return try tally.released(
      ReleaseSettings(control: control, columns: columns), names: panel.names,
      depth: columns.prefix { $0 != "month" }.count, errors: ErrorChoice(),
      eligible: eligible.map { EligibleCounts(codes: $0, participants: panel.names.people) })
  }

  static func report(
    _ part: ReportPart, title: String? = nil, counts: [ReleasedCount] = []
  ) throws -> ProgramReport {
    ProgramReport(
      title: title, date: try #require(CivilDate("2026-09-01")),
      parts: [.init(part, names: names)], counts: counts)
  }
}
