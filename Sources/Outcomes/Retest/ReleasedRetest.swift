package import Formats
package import Psychometrics

/// A table of test-retest figures that may be seen; disclosure control alone makes its table.
package struct ReleasedRetest: Sendable {
  package let table: ReleasedTable<RetestFigures>
  package let definition: Definition
  package let rule: MissingRule
  package let wording: WordingKind
  /// How many days may lie between the two scores.
  package let window: DayWindow
  /// What a reader has to know, by the order of importance.
  package let findings: [OutcomeFinding]

  init(
    _ table: ReleasedTable<RetestFigures>, definition: Definition, rule: MissingRule,
    wording: WordingKind, window: DayWindow, reading: [ReadingFinding]
  ) {
    self.table = table
    self.definition = definition
    self.rule = rule
    self.wording = wording
    self.window = window
    var findings = table.findings.map(OutcomeFinding.disclosure)
    findings += reading.map(OutcomeFinding.reading)
    let shown = table.rows.compactMap(\.figures).filter { $0.n > 0 }
    if shown.contains(where: \.hasProrated) { findings.append(.proratedScores) }
    if !shown.isEmpty {
      findings += RetestFinding.always.map(OutcomeFinding.retest)
      if shown.contains(where: { $0.n < RetestFinding.manyPeople }) {
        findings.append(.retest(.fewPeople))
      }
    }
    self.findings = findings
  }

  /// A file of norms for `tend instruments norms add`, of the scales whose figures allow one; nil
  /// where none does, and where the table has groups.
  ///
  /// The coefficient in it is the ICC, and the SD that of a single score, so that the smallest
  /// detectable change of the norms is the one of this table.
  ///
  /// - Parameters:
  ///   - sample: who was measured, in a few words.
  ///   - date: when the figures were worked out.
  package func normsFile(sample: String, organisation: String, date: CivilDate) -> JSON? {
    NormsDocument(wording: wording, sample: sample, organisation: organisation, date: date)
      .file(of: table.rows.filter(\.group.isEmpty).map { ($0.scale, $0.figures?.norms) })
  }
}

extension ChangePairs {
  /// The figures of agreement that may be seen; the pairs are those of `PairChoice.retest`.
  ///
  /// - Throws: `GroupTreeFault` or `HoldingsFault` where the names are not those of the panel.
  package func releasedRetest(
    _ settings: ReleaseSettings, names: PanelNames, wording: WordingKind, window: DayWindow
  ) throws -> ReleasedRetest {
    let tree = try settings.tree(of: names)
    guard groupCount <= max(1, tree.leafCount) else { throw HoldingsFault.size }
    let table = try settings.control.release(try request(settings, tree: tree)) {
      node, scale, _ in
      RetestFigures(pairs(scale: scale, inGroups: tree.leaves(of: node)))
    }
    return ReleasedRetest(
      table, definition: definition, rule: rule, wording: wording, window: window,
      reading: settings.reading)
  }
}
