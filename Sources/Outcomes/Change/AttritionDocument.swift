import Formats
import Psychometrics
import Statistics

/// The `attrition` and `eligible` of a change document.
enum AttritionDocument {
  /// `noFollowUp` are the people with a first score alone. `difference` is the mean first score of
  /// those without a follow-up minus that of those with one.
  static func json(_ scale: ScaleID, _ figures: AttritionFigures) -> JSON {
    let difference = figures.difference
    return [
      "scale": .string(scale.rawValue), "participants": .whole(figures.participants),
      "paired": .whole(figures.paired), "noFollowUp": .whole(figures.alone),
      "followUpRate": .number(figures.followUpRate),
      "firstWithFollowUp": spread(difference?.paired),
      "firstWithoutFollowUp": spread(difference?.alone),
      "difference": difference.map {
        [
          "mean": .number($0.welch.difference), "ci95": .interval($0.interval),
          "standardised": .number($0.welch.standardised), "t": .number($0.welch.test.t),
          "df": .number($0.welch.test.degreesOfFreedom), "p": .number($0.welch.test.p),
        ]
      } ?? .null,
    ]
  }

  static func json(_ eligible: ReleasedEligible) -> JSON {
    [
      "eligible": .whole(eligible.counts?.eligible),
      "responded": .whole(eligible.counts?.responded),
      "others": .whole(eligible.counts?.others), "responseRate": .number(eligible.rate),
      "ci95": .interval(eligible.interval),
    ]
  }

  private static func spread(_ spread: ChangeFigures.Spread?) -> JSON {
    spread.map { ["mean": .number($0.mean), "sd": .number($0.standardDeviation)] } ?? .null
  }
}
