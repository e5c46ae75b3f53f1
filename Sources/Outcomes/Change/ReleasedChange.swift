package import Psychometrics

/// A change table that may be seen. All of it went through disclosure control, which alone makes its
/// tables.
package struct ReleasedChange: Sendable {
  package let table: ReleasedTable<ChangeFigures>
  package let definition: Definition
  package let rule: MissingRule
  package let wording: WordingKind
  /// By scale, in the instrument's order: one error serves all groups.
  package let errors: [Result<ChangeError, NoChangeError>]
  /// By scale.
  package let attrition: [AttritionFigures]
  /// Nil where nobody said who could have taken part.
  package let eligible: ReleasedEligible?
  /// Nil for the rows of one run.
  package let sites: CombinedSites?
  /// What a reader has to know, by the order of importance.
  package let findings: [OutcomeFinding]

  init(
    _ table: ReleasedTable<ChangeFigures>, definition: Definition, rule: MissingRule,
    wording: WordingKind, errors: [Result<ChangeError, NoChangeError>],
    attrition: [AttritionFigures], eligible: ReleasedEligible?, reading: [ReadingFinding],
    held: Int? = nil, sites: CombinedSites? = nil
  ) {
    self.table = table
    self.definition = definition
    self.rule = rule
    self.wording = wording
    self.errors = errors
    self.attrition = attrition
    self.eligible = eligible
    self.sites = sites
    var findings = table.findings.map(OutcomeFinding.disclosure)
    if let held {
      if held > 0 { findings.append(.heldBack(groups: held)) }
      findings.append(.ledgerKept)
    }
    findings += reading.map(OutcomeFinding.reading)
    let shownRows = table.rows.filter { ($0.figures?.n ?? 0) > 0 }
    let shown = shownRows.compactMap(\.figures)
    if let sites {
      findings += OutcomeFinding.findings(of: sites, shown: Set(shownRows.map(\.group)))
    }
    for (scale, error) in zip(definition.scales, errors) {
      if case .failure(let reason) = error { findings.append(.noError(scale.id, reason)) }
    }
    if shown.contains(where: \.hasProrated) { findings.append(.proratedScores) }
    if !shown.isEmpty {
      findings += [.noComparisonGroup, .regressionToTheMean, .whoLeft]
      let tests = shown.reduce(0) { $0 + ($1.tTest == nil ? 0 : 1) + ($1.wilcoxon == nil ? 0 : 1) }
      if tests > 0 { findings.append(.testsRun(tests)) }
      if shown.contains(where: { $0.cutoff != nil }) { findings.append(.crossingIsNotRemission) }
    }
    self.findings = findings
  }
}
