/// A questionnaire that can be scored.
///
/// A built-in instrument is one type with an enum of its scales, and gives its keys through an
/// exhaustive switch over that enum, so that a scale without a key does not compile. One that is
/// read from a file has `ScaleID` as its scale.
///
/// ```swift
/// let scored = try ProQOL5().score(answers)
/// scored[.burnout].value
/// ```
public protocol Instrument: Sendable {
  associatedtype Scale: RawRepresentable<String>, Hashable, Sendable
  var definition: Definition { get }
}

extension Instrument {
  /// Scores answers, one an item in item order.
  ///
  /// - Throws: `ScoringError` with every fault of the answers at once, or for a missing key.
  public func score(
    _ given: [Answer], missing rule: MissingRule? = nil, wording: WordingKind = .published
  ) throws(ScoringError) -> Scored<Self> {
    Scored(report: try report(given, missing: rule, wording: wording))
  }

  /// Scores answers for a reader that knows the scales by name only.
  ///
  /// - Throws: `ScoringError` with every fault of the answers at once, or for a missing key.
  public func report(
    _ given: [Answer], missing rule: MissingRule? = nil, wording: WordingKind = .published,
    language: String? = nil
  ) throws(ScoringError) -> Report {
    try Answers(given, to: definition)
      .report(missing: rule, wording: wording, language: language)
  }
}

/// The scores of one form of a known instrument, by the names of its scales.
public struct Scored<Form: Instrument>: Sendable {
  /// The same scores by text name.
  public let report: Report

  public subscript(scale: Form.Scale) -> ScaleScore {
    report[ScaleID(rawValue: scale.rawValue)]
  }
}

extension Scoring {
  /// Keys for every scale of an enum; `key` is an exhaustive switch over the scales.
  public static func keyed<Scale>(_ scales: Scale.Type, _ key: (Scale) -> Key) -> Scoring
  where Scale: CaseIterable & RawRepresentable<String> {
    var keys: [ScaleID: Key] = [:]
    for scale in scales.allCases {
      keys[ScaleID(rawValue: scale.rawValue)] = key(scale)
    }
    return .keyed(keys)
  }

  /// The items of every area of an enum; `items` is an exhaustive switch over the areas.
  public static func tallied<Scale>(_ areas: Scale.Type, _ items: (Scale) -> [Int]) -> Scoring
  where Scale: CaseIterable & RawRepresentable<String> {
    var all: [ScaleID: [Int]] = [:]
    for area in areas.allCases {
      all[ScaleID(rawValue: area.rawValue)] = items(area)
    }
    return .tallied(all)
  }
}
