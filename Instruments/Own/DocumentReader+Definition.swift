import Formats
import Psychometrics

/// A definition as far as it could be made out.
struct GivenDefinition {
  /// Without the scales that could not be made out; nil where the form or the way of scoring could
  /// not.
  let definition: Definition?
  let publishedName: String
  /// Nil where it did not read.
  let form: Form?
  /// Those that could be made out; nil where it is not known which they are.
  let scales: [GivenScale]?
  /// Whether every part read well, so that a score worked out with it is its own.
  let isWhole: Bool
}

extension DocumentReader {
  mutating func definition(of object: DocumentObject) -> GivenDefinition {
    let noted = noted
    let id = required("id", of: object) { $0.id($1) }
    let version = required("version", of: object) { $0.text($1, .version) }
    let name = required("publishedName", of: object) { $0.text($1, .name) } ?? ""
    let subject = optional("subject", of: object) { $0.word($1, Subject.self) }
    let kind =
      object["scoring"] == nil
      ? ScoringKind.keyed : optional("scoring", of: object) { $0.word($1, ScoringKind.self) }
    let form = form(of: object, kind: kind ?? .keyed)
    let rule = optional("missingRule", of: object) { $0.missingRule($1) }
    var definition: Definition?
    var scales: [GivenScale]?
    // Without its kind nothing can be said of the scales.
    if let kind {
      let missingKey = missingKey(of: object, kind: kind)
      scales = self.scales(of: object, kind: kind, publishedName: name)
      let examples = workedExamples(
        of: object, kind: kind, form: form, scales: scales, publishedName: name)
      if let form, let scales {
        definition = Definition(
          id: InstrumentID(rawValue: id ?? ""), version: version ?? "", publishedName: name,
          subject: subject ?? .ownRecovery, form: form, scales: scales.map(\.definition),
          scoring: Scoring(kind, scales: scales, missingKey: missingKey),
          missingRule: rule ?? .strict, workedExamples: examples)
      }
    }
    return GivenDefinition(
      definition: definition, publishedName: name, form: form, scales: scales,
      isWhole: self.noted == noted)
  }

  private mutating func missingKey(of object: DocumentObject, kind: ScoringKind) -> MissingKey? {
    guard kind == .withheld else {
      if let given = object["missingKey"] {
        note(.noPlace("missingKey", in: kind), at: given.pointer)
      }
      return nil
    }
    return required("missingKey", of: object) { reader, value in
      guard let object = reader.object(value, DocumentMembers.missingKey) else { return nil }
      let holder = reader.required("holder", of: object) { $0.text($1, .sentence) }
      let source = reader.required("source", of: object) { $0.source($1) }
      guard let holder, let source else { return nil }
      return MissingKey(holder: holder, source: source)
    }
  }

  /// The form; one whose answers nobody knows only where the key is missing, too.
  private mutating func form(of object: DocumentObject, kind: ScoringKind) -> Form? {
    required("form", of: object) { reader, value in
      guard let object = reader.object(value, DocumentMembers.form) else { return nil }
      let items = reader.required("items", of: object) { $0.integer($1) }
      let lookBack = reader.optional("lookBackDays", of: object) { $0.days($1) }
      if kind == .withheld, object["lowest"] == nil, object["highest"] == nil {
        return items.map { Form(itemCount: $0, answers: 0...0, lookBackDays: lookBack) }
      }
      let lowest = reader.required("lowest", of: object) { $0.integer($1) }
      let highest = reader.required("highest", of: object) { $0.integer($1) }
      guard let items, let lowest, let highest else { return nil }
      let limits = Definition.answerLimits
      guard lowest < highest, limits.contains(lowest), limits.contains(highest) else {
        let fault = DefinitionFault.responseRange(lowest: lowest, highest: highest)
        reader.note(.definition(fault), at: value.pointer)
        return nil
      }
      return Form(itemCount: items, answers: lowest...highest, lookBackDays: lookBack)
    }
  }

  private mutating func days(_ value: DocumentValue) -> Int? {
    guard let days = integer(value) else { return nil }
    guard days >= 1 else {
      note(.tooFewDays(days), at: value.pointer)
      return nil
    }
    guard days <= OwnInstrumentLimits.lookBackDays else {
      note(.numberTooLarge(limit: OwnInstrumentLimits.lookBackDays), at: value.pointer)
      return nil
    }
    return days
  }
}

extension Scoring {
  fileprivate init(_ kind: ScoringKind, scales: [GivenScale], missingKey: MissingKey?) {
    var keys: [ScaleID: Key] = [:]
    for scale in scales { keys[scale.definition.id] = scale.key }
    self =
      switch kind {
      case .keyed: .keyed(keys)
      case .tallied: .tallied(keys.mapValues(\.items))
      case .withheld:
        .withheld(missingKey ?? MissingKey(holder: "", source: Source("", .unverified)))
      }
  }
}
