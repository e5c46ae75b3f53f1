public import Psychometrics

/// The Recovery Assessment Scale, revised to 24 items: how a person's own recovery feels.
///
/// Answered from 1 (strongly disagree) to 5 (strongly agree). Five factors sum their items, and the
/// total sums all 24, 24 to 120; no item is reversed. The item mean is also in use, so both are
/// shown. No cut-off was published. A French short form numbers its items otherwise.
///
/// Source: Corrigan et al. 2004, Schizophr Bull 30:1035-1041, doi 10.1093/oxfordjournals.schbul.a007118.
public struct RASR: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case personalConfidenceAndHope = "personal-confidence-and-hope"
    case willingnessToAskForHelp = "willingness-to-ask-for-help"
    case goalAndSuccessOrientation = "goal-and-success-orientation"
    case relianceOnOthers = "reliance-on-others"
    case noDominationBySymptoms = "no-domination-by-symptoms"
    case total
  }

  public init() {}

  public var definition: Definition { Self.definition }

  static let definition = Definition(
    id: "ras-r", version: "1", publishedName: "RAS-R", subject: .ownRecovery,
    form: Form(itemCount: 24, answers: 1...5),
    scales: Scale.allCases.map(scaleDefinition), scoring: .keyed(Scale.self, key),
    workedExamples: worked)

  /// The items of each factor in the numbering of the 24-item form, none reversed.
  static func key(_ scale: Scale) -> Key {
    switch scale {
    case .personalConfidenceAndHope: Key(items: Array(7...14) + [21])
    case .willingnessToAskForHelp: Key(items: Array(18...20))
    case .goalAndSuccessOrientation: Key(items: Array(1...5))
    case .relianceOnOthers: Key(items: [6] + Array(22...24))
    case .noDominationBySymptoms: Key(items: Array(15...17))
    case .total: Key(items: Array(1...24))
    }
  }

  private static func scaleDefinition(_ scale: Scale) -> ScaleDefinition {
    ScaleDefinition(
      id: ScaleID(rawValue: scale.rawValue), publishedName: publishedName(scale), favourable: .up,
      error: error(scale),
      source: Source(
        "Corrigan et al. 2004, doi 10.1093/oxfordjournals.schbul.a007118, as quoted by later studies",
        .secondary))
  }

  private static func publishedName(_ scale: Scale) -> String {
    switch scale {
    case .personalConfidenceAndHope: "Personal Confidence and Hope"
    case .willingnessToAskForHelp: "Willingness to Ask for Help"
    case .goalAndSuccessOrientation: "Goal and Success Orientation"
    case .relianceOnOthers: "Reliance on Others"
    case .noDominationBySymptoms: "No Domination by Symptoms"
    case .total: "Total"
    }
  }
}
