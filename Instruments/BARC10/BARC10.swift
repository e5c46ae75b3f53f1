public import Psychometrics

/// The Brief Assessment of Recovery Capital: what a person has to build on in recovery.
///
/// Ten items, answered from 1 (strongly disagree) to 6 (strongly agree). One dimension: the sum of
/// all ten, 10 to 60, higher is more recovery capital. It has no subscales.
///
/// Source: Vilsaint, Kelly, Bergman, Groshkova, Best & White 2017, Drug Alcohol Depend 177:71-76.
public struct BARC10: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case recoveryCapital = "recovery-capital"
  }

  public init() {}

  public var definition: Definition { Self.definition }

  static let definition = Definition(
    id: "barc-10", version: "1", publishedName: "BARC-10", subject: .ownRecovery,
    form: Form(itemCount: 10, answers: 1...6),
    scales: Scale.allCases.map(scaleDefinition), scoring: .keyed(Scale.self, key),
    workedExamples: worked)

  /// All ten items, none reversed.
  static func key(_ scale: Scale) -> Key {
    switch scale {
    case .recoveryCapital: Key(items: Array(1...10))
    }
  }

  /// No standard deviation, norm or test-retest figure was found: no error can be given.
  private static func scaleDefinition(_ scale: Scale) -> ScaleDefinition {
    switch scale {
    case .recoveryCapital:
      ScaleDefinition(
        id: "recovery-capital", publishedName: "Recovery Capital", favourable: .up, bands: bands,
        source: Source("Vilsaint et al. 2017; PhenX protocol 590502", .published))
    }
  }

  /// The one published cut-off.
  ///
  /// That 47 or more is the side of sustained remission is the usual reading; the paper's own words
  /// on it were not seen, so it is shown as arithmetic alone.
  private static let bands = Bands(
    [Band("below-cutoff", from: 10), Band("at-or-above-cutoff", from: 47)],
    source: Source(
      "Vilsaint et al. 2017, abstract: 47, found by ROC for sustained remission (more than 12 months)",
      .published),
    isCutoffOfOneStudy: true)
}
