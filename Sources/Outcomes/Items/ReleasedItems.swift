package import Formats
package import Psychometrics

/// Figures of single items, of everybody together, that may be seen.
package struct ReleasedItems: Sendable {
  /// By scale, in the instrument's order; nil where everybody together is too few.
  package let scales: [(scale: ScaleID, figures: ItemFigures?)]

  /// - Parameter table: with a row of figures for everybody alone.
  init(_ table: ReleasedTable<ItemFigures?>) {
    scales = table.rows.filter(\.group.isEmpty).map { ($0.scale, $0.figures.flatMap(\.self)) }
  }

  /// A file of norms for `tend instruments norms add`, of the scales whose figures allow one; nil
  /// where none does.
  ///
  /// The error in it rests on alpha. A test-retest coefficient, where a program has one, is the
  /// better for change.
  ///
  /// - Parameters:
  ///   - wording: the words that were answered to.
  ///   - sample: who was measured, in a few words.
  ///   - date: when the figures were worked out.
  package func normsFile(
    wording: WordingKind, sample: String, organisation: String, date: CivilDate
  ) -> JSON? {
    NormsDocument(wording: wording, sample: sample, organisation: organisation, date: date)
      .file(of: scales.map { ($0.scale, $0.figures?.norms.value) })
  }
}
