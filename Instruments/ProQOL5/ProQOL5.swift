public import Psychometrics

/// The Professional Quality of Life scale, version 5: what helping others gives, and what it costs.
///
/// Thirty items on the last 30 days of work, answered from 1 (never) to 5 (very often). Each of the
/// three scales sums ten items, 10 to 50. The three are never added: no overall total exists.
///
/// Source: Stamm 2009, the ProQOL 5 form; Stamm 2010, The Concise ProQOL Manual, 2nd ed.
public struct ProQOL5: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case compassionSatisfaction = "compassion-satisfaction"
    case burnout
    case secondaryTraumaticStress = "secondary-traumatic-stress"
  }

  public init() {}

  public var definition: Definition { Self.definition }

  static let definition = Definition(
    id: "proqol-5", version: "1", publishedName: "ProQOL 5", subject: .work,
    form: Form(itemCount: 30, answers: 1...5, lookBackDays: 30),
    scales: Scale.allCases.map(scaleDefinition), scoring: .keyed(Scale.self, key),
    workedExamples: worked)

  /// The items of each scale.
  ///
  /// Items 1, 4, 15, 17 and 29 count as 6 - answer, in burnout alone.
  static func key(_ scale: Scale) -> Key {
    switch scale {
    case .compassionSatisfaction:
      Key(items: [3, 6, 12, 16, 18, 20, 22, 24, 27, 30])
    case .burnout:
      Key(items: [1, 4, 8, 10, 15, 17, 19, 21, 26, 29], reversed: [1, 4, 15, 17, 29])
    case .secondaryTraumaticStress:
      Key(items: [2, 5, 7, 9, 11, 13, 14, 23, 25, 28])
    }
  }

  private static func scaleDefinition(_ scale: Scale) -> ScaleDefinition {
    let source = Source(
      "Five independent scoring programs agree on the key of the ProQOL 5 form", .secondary)
    return switch scale {
    case .compassionSatisfaction:
      ScaleDefinition(
        id: "compassion-satisfaction", publishedName: "Compassion Satisfaction", favourable: .up,
        bands: bands, norm: norm(mean: 37.7, standardDeviation: 6.5),
        error: compassionSatisfactionError, source: source)
    case .burnout:
      ScaleDefinition(
        id: "burnout", publishedName: "Burnout", favourable: .down,
        bands: bands, norm: norm(mean: 22.8, standardDeviation: 5.4), error: burnoutError,
        source: source)
    case .secondaryTraumaticStress:
      ScaleDefinition(
        id: "secondary-traumatic-stress", publishedName: "Secondary Traumatic Stress",
        favourable: .down, bands: bands, norm: norm(mean: 16.7, standardDeviation: 5.7),
        error: secondaryTraumaticStressError, source: source)
    }
  }

  /// 22 or less, 23 to 41, 42 or more; the same for each scale.
  ///
  /// Older text calls the middle band "average".
  private static let bands = Bands(
    [Band("low", from: 10), Band("moderate", from: 23), Band("high", from: 42)],
    source: Source("Stamm 2009, ProQOL 5 form, ProQOL.org", .published))
}
