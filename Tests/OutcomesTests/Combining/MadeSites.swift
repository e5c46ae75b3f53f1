import Formats
import Outcomes
import Psychometrics
import TestSupport

/// A panel whose people are dealt out to several sites, so that what the sites hand on can be
/// compared with one run over all rows.
struct MadeSites {
  let whole: MadePanel
  let sites: [MadePanel]
  let columns: [String]

  /// - Parameter site: the number of the site of a person, from 0.
  init(_ whole: MadePanel, columns: [String], count: Int, site: (String) -> Int) {
    self.whole = whole
    self.columns = columns
    sites = (0..<count).map { number in
      MadePanel(
        definition: whole.definition, rows: whole.rows.filter { site($0.person) == number },
        isScored: whole.isScored)
    }
  }

  static let digest = "sha256:" + String(repeating: "0", count: 64)

  private func settings(threshold: Int, totals: Bool) throws -> ReleaseSettings {
    var settings = ReleaseSettings(
      control: try DisclosureControl(threshold: threshold), columns: columns)
    settings.hasTotals = totals
    return settings
  }

  // MARK: - Summary

  func summaryFiles(
    rule: MissingRule = .strict, entries: EntryChoice = .all, minimum: Int = 0
  ) throws -> [SiteFile] {
    let heading = SiteHeading(
      .summary, instrument: whole.definition.id, definition: Self.digest, wording: .published,
      rule: rule, entries: entries, columns: columns)
    return try sites.enumerated().map { number, site in
      var tally = SummaryTally(
        site.definition, rule: rule, entries: entries, isMergeable: true)
      try site.feed(&tally)
      let summary = try SiteSummary(
        tally, names: site.names, settings: try settings(threshold: 5, totals: false),
        minimum: minimum)
      return SiteFile(
        heading: heading, id: Self.id(number), minimum: max(minimum, SiteFile.lowestMinimum),
        findings: [], contents: .summary(summary))
    }
  }

  func combinedSummary(
    _ files: [SiteFile], by wanted: [String]? = nil, threshold: Int = 5, totals: Bool = true,
    across: PeopleAcross = .disjoint
  ) throws -> ReleasedSummary {
    var settings = try settings(threshold: threshold, totals: totals)
    settings.columns = wanted ?? columns
    return try CombinedSummary(
      files, of: whole.definition, by: settings.columns, across: across
    ).released(settings)
  }

  func oneSummary(
    rule: MissingRule = .strict, entries: EntryChoice = .all, threshold: Int = 5
  ) throws -> ReleasedSummary {
    try whole.summary(rule: rule, entries: entries)
      .released(try settings(threshold: threshold, totals: true), names: whole.names)
  }

  // MARK: - Change

  func changeFiles(minimum: Int = 0) throws -> [SiteFile] {
    let heading = SiteHeading(
      .change, instrument: whole.definition.id, definition: Self.digest, wording: .published,
      rule: .strict, columns: columns)
    return try sites.enumerated().map { number, site in
      var tally = ChangeTally(
        site.definition, rule: .strict, sameDay: .last, isMergeable: true)
      try site.feed(&tally)
      let change = try SiteChange(
        tally.pairs(names: site.names), names: site.names,
        settings: try settings(threshold: 5, totals: false), minimum: minimum, language: nil)
      return SiteFile(
        heading: heading, id: Self.id(number), minimum: max(minimum, SiteFile.lowestMinimum),
        findings: [], contents: .change(change))
    }
  }

  func combinedChange(
    _ files: [SiteFile], threshold: Int = 5, across: PeopleAcross = .disjoint,
    errors: ErrorChoice = ErrorChoice()
  ) throws -> ReleasedChange {
    try CombinedChange(
      files, of: whole.definition, by: columns, across: across
    ).released(try settings(threshold: threshold, totals: true), errors: errors)
  }

  func oneChange(
    threshold: Int = 5, errors: ErrorChoice = ErrorChoice()
  ) throws -> ReleasedChange {
    try whole.pairs(sameDay: .last, keepsAnswers: true)
      .released(
        try settings(threshold: threshold, totals: true), names: whole.names, errors: errors)
  }

  private static func id(_ number: Int) -> String {
    let digits = String(number + 1, radix: 16)
    return String(repeating: "a", count: 32 - digits.count) + digits
  }
}

extension SiteFile {
  /// The file as `combine` gets it.
  func readAgain(_ definition: Definition) throws -> SiteFile {
    let text = SiteDocument.json(self, of: definition).text()
    return try SiteReading(Array(text.utf8)).file(of: definition)
  }
}
