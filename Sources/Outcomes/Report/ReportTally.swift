package import Psychometrics

/// What a report tells of an instrument.
package enum ReportContent: String, CaseIterable, Hashable, Sendable {
  /// How people scored, and how scores changed.
  case both
  case summary
  case change
}

/// Counts what a report needs of one instrument, in one reading of its tables.
///
/// What it holds is confidential: figures leave through a ``ReportPart`` alone.
package struct ReportTally: PanelConsumer, Sendable {
  package let content: ReportContent
  private var summary: SummaryTally
  private var change: ChangeTally

  package var definition: Definition { change.definition }
  package var rule: MissingRule { change.rule }

  package init(
    _ definition: Definition, rule: MissingRule, content: ReportContent = .both,
    entries: EntryChoice = .all, choice: PairChoice = .firstAndLast, sameDay: SameDay = .refuse,
    keepsAnswers: Bool = false
  ) {
    self.content = content
    summary = SummaryTally(definition, rule: rule, entries: entries)
    change = ChangeTally(
      definition, rule: rule, choice: choice, sameDay: sameDay, keepsAnswers: keepsAnswers)
  }

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    if content != .change { try summary.take(batch, names: names) }
    if content != .summary { try change.take(batch, names: names) }
  }

  /// The pairs that how scores changed is worked out from; confidential.
  ///
  /// - Throws: `PanelError.differingDoubles`.
  package func pairs(names: PanelNames) throws(PanelError) -> ChangePairs {
    try change.pairs(names: names)
  }

  /// The figures that may be seen.
  ///
  /// Everybody together, and groups with groups in them, always have rows: they are one tree.
  ///
  /// - Parameters:
  ///   - depth: how many of the grouping columns, the outermost first, the groups of change have;
  ///     those by a period have none, for a pair has two dates.
  ///   - errors: names the words that were answered to, for both tables.
  ///   - eligible: what became of those who could have taken part, where they are known.
  /// - Throws: `PanelError.differingDoubles`, and `GroupTreeFault` or `HoldingsFault` where the
  ///   names are not those of the panel.
  package func released(
    _ settings: ReleaseSettings, names: PanelNames, depth wanted: Int, errors: ErrorChoice,
    eligible: EligibleCounts? = nil
  ) throws -> ReportPart {
    var settings = settings
    settings.hasTotals = true
    let tally = self
    func part(
      _ summary: ReleasedSummary?, _ change: ReleasedChange?, _ reach: ChangeReach,
      isShortened: Bool = false, attrition: [AttritionFigures]? = nil
    ) -> ReportPart {
      ReportPart(
        of: tally, settings: settings, wording: errors.wording, summary: summary, change: change,
        reach: reach, isShortened: isShortened, attrition: attrition)
    }
    guard content != .change else {
      return part(nil, try changed(settings, names, errors, eligible), .to(wanted))
    }
    let summary = try summary.released(settings, names: names, wording: errors.wording)
    guard content != .summary else { return part(summary, nil, .none) }
    let change = try changed(settings, names, errors, eligible)
    guard !settings.control.isUnprotected else { return part(summary, change, .to(wanted)) }
    let tree = try settings.tree(of: names)
    let beside = try SideBySide(
      self.change, names: names, tree: tree, entries: self.summary.entries,
      threshold: settings.control.threshold)
    let hidden = (summary.table.hiddenRows(in: tree), change.table.hiddenRows(in: tree))
    let summaryHides = { (node: Int, scale: Int) in
      hidden.0.contains(ScaleCell(node: node, scale: scale))
    }
    let changeHides = { (node: Int, scale: Int) in
      hidden.1.contains(ScaleCell(node: node, scale: scale))
    }
    for depth in wanted > 0 ? [wanted, 0] : [0]
    where beside.allows(
      depth: depth, threshold: settings.control.threshold, summaryHides: summaryHides,
      changeHides: changeHides)
    {
      let attrition = beside.followUp(change.attrition, threshold: settings.control.threshold) {
        beside.tellsOfFew(
          scale: $0, depth: depth, hasAlone: true, summaryHides: summaryHides,
          changeHides: changeHides)
      }
      return part(
        summary, change, .to(depth), isShortened: depth < wanted, attrition: attrition)
    }
    return part(summary, nil, .withheld)
  }

  private func changed(
    _ settings: ReleaseSettings, _ names: PanelNames, _ errors: ErrorChoice,
    _ eligible: EligibleCounts?
  ) throws -> ReleasedChange {
    try change.pairs(names: names)
      .released(settings, names: names, errors: errors, eligible: eligible)
  }
}

/// A cell of one scale, by number.
private struct ScaleCell: Hashable {
  let node: Int
  let scale: Int
}

extension ReleasedTable {
  /// Rows stand node by node in the order of the tree, each with all scales.
  fileprivate func hiddenRows(in tree: GroupTree) -> Set<ScaleCell> {
    var hidden: Set<ScaleCell> = []
    let scales = rows.count / max(1, tree.nodes.count)
    for (index, row) in rows.enumerated() where row.isHidden && scales > 0 {
      hidden.insert(ScaleCell(node: index / scales, scale: index % scales))
    }
    return hidden
  }
}
