import Formats
import Psychometrics

/// A program's own figures as a file that `tend instruments norms add` takes.
struct NormsDocument {
  /// The words that were answered to.
  let wording: WordingKind
  /// Who was measured, in a few words.
  let sample: String
  let organisation: String
  /// When the figures were worked out.
  let date: CivilDate

  /// Nil where no scale has figures.
  func file(of scales: [(scale: ScaleID, figures: NormsFigures?)]) -> JSON? {
    var norms: [JSON] = []
    for case (let scale, let figures?) in scales {
      norms.append([
        "schema": "tend.norms/1", "scale": .string(scale.rawValue),
        "wording": .string(wording.rawValue), "mean": .number(figures.mean),
        "standardDeviation": .number(figures.standardDeviation),
        "reliability": [
          "kind": .string(figures.kind.rawValue), "coefficient": .number(figures.coefficient),
        ],
        "sample": .string(sample), "people": .integer(figures.people),
        "date": .string(date.description), "organisation": .string(organisation),
      ])
    }
    return norms.isEmpty ? nil : ["norms": .array(norms)]
  }
}
