import Psychometrics

extension Instrument where Scale: CaseIterable {
  /// One value a scale, by the scale's name.
  ///
  /// Where `value` is an exhaustive switch, a scale that is left out does not compile.
  static func byScale<Value>(_ value: (Scale) -> Value) -> [ScaleID: Value] {
    var values: [ScaleID: Value] = [:]
    for scale in Scale.allCases {
      values[ScaleID(rawValue: scale.rawValue)] = value(scale)
    }
    return values
  }
}
