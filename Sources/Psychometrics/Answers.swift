/// What a person gave for one item.
public enum Answer: Hashable, Sendable {
  /// A number of the response scale.
  case answered(Int)
  case skipped
  /// "I would rather not say."
  case declined
  /// The item was not part of this check-in.
  case notAsked

  /// The number, where one was given.
  public var number: Int? {
    if case .answered(let number) = self { number } else { nil }
  }
}

/// The answers to one form, checked once against its definition, which they carry: no other key can
/// score them.
public struct Answers: Hashable, Sendable {
  public let definition: Definition
  /// One an item, in item order.
  public let values: [Answer]

  /// Checks the number of answers and each one's range.
  ///
  /// - Throws: `ScoringError` with every fault at once; for an instrument without a key that alone.
  public init(_ given: [Answer], to definition: Definition) throws(ScoringError) {
    guard definition.missingKey == nil else {
      throw ScoringError(definition: definition, faults: [.noKey])
    }
    var faults: [AnswerFault] = []
    let form = definition.form
    if given.count != form.itemCount {
      faults.append(.count(given: given.count, expected: form.itemCount))
    }
    for (index, answer) in given.prefix(form.itemCount).enumerated() {
      if let number = answer.number, number < form.lowest || number > form.highest {
        faults.append(.outOfRange(item: index + 1))
      }
    }
    guard faults.isEmpty else { throw ScoringError(definition: definition, faults: faults) }
    self.definition = definition
    values = given
  }

  /// The answer to an item numbered from 1; `notAsked` for a number outside the form.
  public subscript(item: Int) -> Answer {
    values.indices.contains(item - 1) ? values[item - 1] : .notAsked
  }
}

/// Why answers could not be scored: every fault, in item order.
///
/// It holds where a fault lies and never what was answered.
public struct ScoringError: Error, Hashable {
  public let instrument: InstrumentID
  public let publishedName: String
  public let form: Form
  public let faults: [AnswerFault]

  public init(definition: Definition, faults: [AnswerFault]) {
    instrument = definition.id
    publishedName = definition.publishedName
    form = definition.form
    self.faults = faults
  }
}

/// One thing that is wrong with given answers.
public enum AnswerFault: Hashable, Sendable {
  case count(given: Int, expected: Int)
  /// Not one of the form's numbers.
  case outOfRange(item: Int)
  /// Neither a whole number nor one of the marks for a missing answer.
  case notAnAnswer(item: Int)
  /// The instrument's key was not found, so no answers can be taken.
  case noKey
}
