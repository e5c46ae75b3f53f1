package import Psychometrics

/// How far down the groups of a change table go in a report.
package enum ChangeReach: Hashable, Sendable {
  /// Nobody asked for it.
  case none
  /// Down to groups of that many columns; 0 is everybody together.
  case to(Int)
  /// Beside the summary it would tell of few people.
  case withheld
}

/// What a report says of one instrument; all of it went through disclosure control.
package struct ReportPart: Sendable {
  package let definition: Definition
  package let rule: MissingRule
  package let wording: WordingKind
  package let columns: [String]
  package let threshold: Int
  package let isUnprotected: Bool
  package let summary: ReleasedSummary?
  package let change: ReleasedChange?
  package let reach: ChangeReach
  /// Whether change stops short of the groups that were asked for, since beside the summary they
  /// would tell of few people.
  package let isShortened: Bool
  /// By scale, as far as it may stand beside the summary; empty without change.
  package let attrition: [AttritionFigures]
  /// Nil without change, and where nobody said who could have taken part.
  package let eligible: ReleasedEligible?

  /// - Parameter attrition: as the change table has it where it is nil.
  init(
    of tally: ReportTally, settings: ReleaseSettings, wording: WordingKind,
    summary: ReleasedSummary?, change: ReleasedChange?, reach: ChangeReach,
    isShortened: Bool = false, attrition: [AttritionFigures]? = nil
  ) {
    definition = tally.definition
    rule = tally.rule
    self.wording = wording
    columns = settings.columns
    threshold = settings.control.threshold
    isUnprotected = settings.control.isUnprotected
    self.summary = summary
    self.change = change
    self.reach = reach
    self.isShortened = isShortened
    let own = attrition ?? change?.attrition ?? []
    self.attrition = own
    // Those who responded and the others are all participants.
    let isShown = isUnprotected || own.contains { $0.participants != nil }
    eligible = change?.eligible.map { isShown ? $0 : .hidden }
  }

  /// A summary with no change table beside it, such as that of several sites together.
  package init(_ summary: ReleasedSummary) {
    self.init(
      of: summary.definition, summary.rule, summary.wording, in: summary.table, summary: summary,
      change: nil, reach: .none)
  }

  /// A change table with no summary beside it.
  package init(_ change: ReleasedChange) {
    self.init(
      of: change.definition, change.rule, change.wording, in: change.table, summary: nil,
      change: change, reach: .to(change.table.columns.count))
  }

  private init<Figures>(
    of definition: Definition, _ rule: MissingRule, _ wording: WordingKind,
    in table: ReleasedTable<Figures>, summary: ReleasedSummary?, change: ReleasedChange?,
    reach: ChangeReach
  ) {
    self.definition = definition
    self.rule = rule
    self.wording = wording
    columns = table.columns
    threshold = table.threshold
    isUnprotected = table.isUnprotected
    self.summary = summary
    self.change = change
    self.reach = reach
    isShortened = false
    attrition = change?.attrition ?? []
    eligible = change?.eligible
  }

  /// Of a scale; nil without change.
  package func attrition(of scale: ScaleID) -> AttritionFigures? {
    guard let index = definition.scales.firstIndex(where: { $0.id == scale }),
      attrition.indices.contains(index)
    else { return nil }
    return attrition[index]
  }

  /// The rows of the change table that the report shows.
  package var changeRows: [ReleasedTable<ChangeFigures>.Row] {
    guard let change, case .to(let depth) = reach else { return [] }
    return change.table.rows.filter { $0.group.count <= depth }
  }

  /// What a reader has to know, by the order of importance, each once.
  package var findings: [OutcomeFinding] {
    var findings = summary?.findings ?? []
    let rows = changeRows
    for finding in change?.findings ?? [] where !findings.contains(finding) {
      switch finding {
      // Cells and tests are counted over what the report shows.
      case .disclosure(.hidden):
        if summary == nil, let hidden = hidden(rows) { findings.append(hidden) }
      case .disclosure(let other) where other != .notForRelease && summary != nil: continue
      case .testsRun: findings.append(.testsRun(Self.tests(rows)))
      default: findings.append(finding)
      }
    }
    return findings.filter { $0 != .testsRun(0) }
  }

  private func hidden(_ rows: [ReleasedTable<ChangeFigures>.Row]) -> OutcomeFinding? {
    let groups = Set(rows.map(\.group))
    let hidden = groups.filter { group in
      rows.allSatisfy { $0.group != group || $0.isHidden }
    }
    return hidden.isEmpty ? nil : .disclosure(.hidden(cells: hidden.count, of: groups.count))
  }

  private static func tests(_ rows: [ReleasedTable<ChangeFigures>.Row]) -> Int {
    rows.reduce(0) { total, row in
      total + (row.figures?.tTest == nil ? 0 : 1) + (row.figures?.wilcoxon == nil ? 0 : 1)
    }
  }
}
