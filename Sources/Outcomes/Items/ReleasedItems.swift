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
    var norms: [JSON] = []
    for (scale, figures) in scales {
      guard let own = figures?.norms.value else { continue }
      norms.append([
        "schema": "tend.norms/1", "scale": .string(scale.rawValue),
        "wording": .string(wording.rawValue), "mean": .number(own.mean),
        "standardDeviation": .number(own.standardDeviation),
        "reliability": ["kind": "alpha", "coefficient": .number(own.alpha)],
        "sample": .string(sample), "people": .integer(own.people),
        "date": .string(date.description), "organisation": .string(organisation),
      ])
    }
    return norms.isEmpty ? nil : ["norms": .array(norms)]
  }
}
