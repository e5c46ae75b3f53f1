/// The check that every instrument must pass before anybody relies on its scores.
///
/// It scores made-up forms through the path that a person's answers take, and compares with
/// arithmetic of its own. What a wrong key has in common with a right one, only the worked examples
/// can tell apart: a definition without them is checked for sense, not against its paper form.
public struct SelfTest {
  /// Runs every check; a few milliseconds for the built-in instruments.
  public static func run(_ definition: Definition) -> SelfTestResult {
    let faults = definition.faults()
    guard faults.allSatisfy(\.isWarning) else {
      return SelfTestResult(
        instrument: definition.id, version: definition.version, faults: faults, scales: [])
    }
    guard definition.missingKey == nil else {
      return SelfTestResult(
        instrument: definition.id, version: definition.version, isWithoutKey: true, faults: faults,
        scales: [])
    }
    var test = SelfTest(definition)
    guard definition.isScored else {
      test.checkCounts()
      return SelfTestResult(
        instrument: definition.id, version: definition.version, faults: faults,
        scales: test.results)
    }
    test.checkExtremes()
    test.checkOneItemUp()
    test.checkReversal()
    test.checkFloorAndCeiling()
    test.checkMissingItems()
    test.checkProration()
    test.checkBands()
    test.checkWorkedExamples()
    return SelfTestResult(
      instrument: definition.id, version: definition.version, faults: faults, scales: test.results)
  }

  let definition: Definition
  /// The keys in the order of the scales.
  let keys: [Key]
  private var results: [ScaleSelfTest]

  private init(_ definition: Definition) {
    self.definition = definition
    var keys: [Key] = []
    for scale in definition.scales {
      keys.append(definition.key(of: scale.id) ?? Key(items: []))
    }
    self.keys = keys
    results = definition.scales.map { ScaleSelfTest(scale: $0.id) }
  }

  var form: Form { definition.form }

  /// The middle answer, or the one below the middle; one more is still within the range.
  var middle: Int { form.lowest + (form.highest - form.lowest) / 2 }

  /// Notes one comparison on the scale at a place in the definition's order.
  mutating func expect(
    _ check: SelfTestCheck, scale index: Int, at place: SelfTestFailure.Place = .wholeForm,
    _ expected: SelfTestFailure.Outcome, found: SelfTestFailure.Outcome
  ) {
    results[index].checks[check, default: 0] += 1
    if expected != found {
      results[index].failures.append(
        SelfTestFailure(check: check, place: place, expected: expected, found: found))
    }
  }

  /// Scores a form and compares each scale's raw score with what its key should make of it.
  mutating func compare(
    _ check: SelfTestCheck, at place: SelfTestFailure.Place = .wholeForm, _ given: [Answer],
    missing rule: MissingRule = .strict, expected: (Key) -> Int?
  ) {
    let report = report(given, missing: rule)
    for (index, key) in keys.enumerated() {
      expect(
        check, scale: index, at: place, .score(expected(key).map(Double.init)),
        found: .score(report?.scores[index].value))
    }
  }

  /// The scores of a form, or nil where its answers are refused.
  func report(_ given: [Answer], missing rule: MissingRule = .strict) -> Report? {
    try? Answers(given, to: definition).report(missing: rule)
  }

  func uniform(_ answer: Int) -> [Answer] {
    Array(repeating: .answered(answer), count: form.itemCount)
  }

  /// What a form with the same answer to every item must give: worked out by counting items.
  func uniformScore(_ answer: Int, _ key: Key) -> Int {
    let straight = key.items.count - key.reversed.count
    return straight * answer + key.reversed.count * (form.lowest + form.highest - answer)
  }
}
