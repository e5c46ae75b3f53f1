package import Psychometrics

/// A summary that may be seen. All of it went through disclosure control, which alone makes its
/// tables.
package struct ReleasedSummary: Sendable {
  package let table: ReleasedTable<SummaryFigures>
  package let definition: Definition
  package let rule: MissingRule
  package let entries: EntryChoice
  package let wording: WordingKind
  /// The figures of single items over the whole run; nil where nobody asked.
  package let items: ReleasedItems?
  /// Nil for the rows of one run.
  package let sites: CombinedSites?
  /// What a reader has to know, by the order of importance.
  package let findings: [OutcomeFinding]

  init(
    _ table: ReleasedTable<SummaryFigures>, definition: Definition, rule: MissingRule,
    entries: EntryChoice, wording: WordingKind, hasAnswers: Bool, items: ReleasedItems?,
    reading: [ReadingFinding], held: Int? = nil, sites: CombinedSites? = nil
  ) {
    self.table = table
    self.definition = definition
    self.rule = rule
    self.entries = entries
    self.wording = wording
    self.items = items
    self.sites = sites
    var findings = table.findings.map(OutcomeFinding.disclosure)
    if let held, held > 0 { findings.append(.heldBack(groups: held)) }
    findings += reading.map(OutcomeFinding.reading)
    let shown = table.rows.filter { ($0.figures?.n ?? 0) > 0 }
    if let sites { findings += OutcomeFinding.findings(of: sites, shown: Set(shown.map(\.group))) }
    for scale in definition.scales
    where sites?.mayShare != true
      && shown.contains(where: {
        $0.scale == scale.id && $0.figures?.hasRepeatedEntries == true
      })
    {
      findings.append(.repeatedEntries(scale.id))
    }
    if !shown.isEmpty {
      if !hasAnswers { findings.append(.noAnswers) }
      if rule != .strict { findings.append(.proratedScores) }
      if wording != .published, shown.contains(where: { $0.figures?.bands != nil }) {
        findings.append(.borrowedBands)
      }
      findings.append(.describesOnly)
    }
    self.findings = findings
  }
}
