public import Psychometrics

/// The Recovery Assessment Scale, domains and stages: how a person's own recovery goes, in four
/// domains.
///
/// Thirty-eight items, answered from 1 (untrue) to 4 (completely true), none reversed. Each domain
/// sums its items, and is also given as a share of its highest sum, in percent: with every answer
/// at the lowest that is 25 and not 0. The total pools all 38 items; it is not the mean of the four
/// percentages. No cut-off, norm or test-retest figure was found.
///
/// Source: Hancock et al. 2015, n = 324; the official form and its scoring templates.
public struct RASDS: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case doingThingsIValue = "doing-things-i-value"
    case lookingForward = "looking-forward"
    case masteringMyIllness = "mastering-my-illness"
    case connectingAndBelonging = "connecting-and-belonging"
    case total
  }

  public init() {}

  public var definition: Definition { Self.definition }

  static let definition = Definition(
    id: "ras-ds", version: "1", publishedName: "RAS-DS", subject: .ownRecovery,
    form: Form(itemCount: 38, answers: 1...4),
    scales: Scale.allCases.map(scaleDefinition), scoring: .keyed(Scale.self, key),
    workedExamples: worked)

  /// The items of each domain.
  ///
  /// One of the official templates prints item 32 under mastering my illness; by the form's own field
  /// names it belongs to connecting and belonging.
  static func key(_ scale: Scale) -> Key {
    switch scale {
    case .doingThingsIValue: Key(items: Array(1...6))
    case .lookingForward: Key(items: Array(7...24))
    case .masteringMyIllness: Key(items: Array(25...31))
    case .connectingAndBelonging: Key(items: Array(32...38))
    case .total: Key(items: Array(1...38))
    }
  }

  private static func scaleDefinition(_ scale: Scale) -> ScaleDefinition {
    ScaleDefinition(
      id: ScaleID(rawValue: scale.rawValue), publishedName: publishedName(scale), favourable: .up,
      percentSource: templates, source: templates)
  }

  private static func publishedName(_ scale: Scale) -> String {
    switch scale {
    case .doingThingsIValue: "Doing Things I Value"
    case .lookingForward: "Looking Forward"
    case .masteringMyIllness: "Mastering My Illness"
    case .connectingAndBelonging: "Connecting and Belonging"
    case .total: "Total"
    }
  }

  private static let templates = Source(
    "Hancock et al. 2015; the official RAS-DS form and scoring templates", .published)
}
