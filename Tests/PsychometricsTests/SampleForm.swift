import Psychometrics

/// A made-up form with everything that a definition can hold: six items from 1 to 5, a scale with
/// two reversed items, and a scale without bands, norms or error.
struct SampleForm: Instrument {
  enum Scale: String, CaseIterable, Sendable {
    case strain
    case ease
  }

  var definition = Self.define()

  static func define(
    form: Form = Form(itemCount: 6, answers: 1...5), scales: [ScaleDefinition] = [strain(), ease],
    keys: [ScaleID: Key] = keys, missing: MissingRule = .strict,
    examples: [WorkedExample] = examples
  ) -> Definition {
    Definition(
      id: "sample", version: "1", publishedName: "Sample", subject: .work, form: form,
      scales: scales, scoring: .keyed(keys), missingRule: missing, workedExamples: examples)
  }

  static let keys: [ScaleID: Key] = [
    "strain": Key(items: [1, 2, 3, 4], reversed: [1, 4]),
    "ease": Key(items: [5, 6]),
  ]

  static let source = Source("made up for the tests", .published)

  static let bands = Bands([Band("low", from: 4), Band("high", from: 13)], source: source)

  static let norm = Norm(mean: 10, standardDeviation: 4, sample: "nobody", source: source)

  /// Error figures of section 7 of the facts: SD 6.5, r .88, as Jacobson & Truax 1991 use them.
  static let error = error(standardDeviation: 6.5, reliability: 0.88)

  static func error(
    standardDeviation: Double, reliability: Double, others: [Double] = []
  ) -> MeasurementError {
    func alpha(_ value: Double) -> Reliability {
      Reliability(.alpha, Figure(value, sample: "nobody", source: source))
    }
    return MeasurementError(
      standardDeviation: Figure(standardDeviation, sample: "nobody", source: source),
      reliability: alpha(reliability), otherReliabilities: others.map(alpha), certainty: .derived)
  }

  static func strain(
    bands: Bands? = bands, norm: Norm? = norm, error: MeasurementError? = error
  ) -> ScaleDefinition {
    ScaleDefinition(
      id: "strain", publishedName: "Strain", favourable: .down, bands: bands, norm: norm,
      error: error, source: source)
  }

  static let ease = ScaleDefinition(
    id: "ease", publishedName: "Ease", favourable: .up, source: source)

  /// By hand: strain (6 - 1) + 5 + 5 + (6 - 2) = 19, ease 3 + 4 = 7.
  static let examples = [
    WorkedExample(
      answers: [1, 5, 5, 2, 3, 4], scores: ["strain": 19, "ease": 7], bands: ["strain": "high"],
      source: source)
  ]
}

extension [Answer] {
  /// Answers as numbers, 0 for a skipped one.
  init(_ numbers: [Int]) {
    self = numbers.map { $0 == 0 ? .skipped : .answered($0) }
  }
}
