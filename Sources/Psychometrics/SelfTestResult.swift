/// What became of an instrument's self-test.
public struct SelfTestResult: Hashable, Sendable {
  public let instrument: InstrumentID
  public let version: String
  /// Whether there was nothing to test, since the instrument's key is missing.
  public let isWithoutKey: Bool
  /// What is wrong with the definition itself; where one is no warning, nothing was scored.
  public let faults: [DefinitionFault]
  /// In the definition's order; empty where nothing was scored.
  public let scales: [ScaleSelfTest]

  init(
    instrument: InstrumentID, version: String, isWithoutKey: Bool = false,
    faults: [DefinitionFault], scales: [ScaleSelfTest]
  ) {
    self.instrument = instrument
    self.version = version
    self.isWithoutKey = isWithoutKey
    self.faults = faults
    self.scales = scales
  }

  /// Without a key, that nothing is wrong with what is known.
  public var passed: Bool {
    faults.allSatisfy(\.isWarning) && (isWithoutKey || !scales.isEmpty)
      && scales.allSatisfy(\.failures.isEmpty)
  }

  /// How many single comparisons were made.
  public var checksMade: Int {
    var sum = 0
    for scale in scales { sum += scale.checksMade }
    return sum
  }
}

/// The comparisons that were made on one scale.
public struct ScaleSelfTest: Hashable, Sendable {
  public let scale: ScaleID
  /// How many comparisons each check made.
  public internal(set) var checks: [SelfTestCheck: Int] = [:]
  public internal(set) var failures: [SelfTestFailure] = []

  public var checksMade: Int { checks.values.reduce(0, +) }
}

/// One kind of comparison, in the order in which they are made.
public enum SelfTestCheck: String, CaseIterable, Hashable, Sendable {
  /// Every item at the lowest answer.
  case allLowest = "all-lowest"
  /// Every item at the highest answer.
  case allHighest = "all-highest"
  /// One item up by one: each scale moves by exactly +1, -1 or 0.
  case oneItemUp = "one-item-up"
  /// What a reversed item adds, and its answer, make lowest + highest.
  case reversal = "reversal"
  /// The true floor and ceiling can be reached.
  case floorAndCeiling = "floor-and-ceiling"
  /// One missing item leaves exactly the scales that hold it without a score.
  case missingItem = "missing-item"
  /// Proration leaves a full form as it is, and keeps the floor.
  case prorated = "prorated"
  /// Each score lies in one band, and the bands leave no gap.
  case bands = "bands"
  /// The worked examples come out.
  case workedExample = "worked-example"
  /// Of a reflection: each answer is counted once, in the area of its item.
  case counts
}

/// One comparison that did not come out.
public struct SelfTestFailure: Hashable, Sendable {
  public let check: SelfTestCheck
  public let place: Place
  public let expected: Outcome
  public let found: Outcome

  public init(check: SelfTestCheck, place: Place, expected: Outcome, found: Outcome) {
    self.check = check
    self.place = place
    self.expected = expected
    self.found = found
  }

  public enum Place: Hashable, Sendable {
    case wholeForm
    case item(Int)
    /// A worked example, counted from 1.
    case example(Int)
  }

  public enum Outcome: Hashable, Sendable {
    /// A raw score, or nil where there is none.
    case score(Double?)
    /// A band, or nil where there is none.
    case band(BandID?, of: Double)
    /// How often each answer was given, from the lowest up, then how many items have none.
    case counts([Int])
  }
}
