import Formats
import Psychometrics

extension DocumentReader {
  /// None where one of them does not read, since the others would change their numbers.
  mutating func workedExamples(
    of object: DocumentObject, kind: ScoringKind, form: Form?, scales: [GivenScale]?,
    publishedName: String
  ) -> [WorkedExample] {
    guard let given = object["workedExamples"] else { return [] }
    let areAllKnown = scales?.count == object["scales"]?.json.array?.count
    let limits = ExampleLimits(
      form: form, scales: areAllKnown ? scales?.map(\.definition.id) : nil,
      publishedName: publishedName)
    let examples = list(given, most: OwnInstrumentLimits.workedExamples) {
      $0.workedExample($1, limits)
    }
    if kind != .keyed, given.json.array?.isEmpty == false {
      note(.noPlace("workedExamples", in: kind), at: given.pointer)
      return []
    }
    return examples ?? []
  }

  private mutating func workedExample(
    _ value: DocumentValue, _ limits: ExampleLimits
  ) -> WorkedExample? {
    guard let object = object(value, DocumentMembers.workedExample) else { return nil }
    let noted = noted
    let answers = required("answers", of: object) { reader, value in
      reader.list(value, most: OwnInstrumentLimits.items) { $0.integer($1) }
    }
    if let answers, let form = limits.form {
      let pointer = object.pointer(to: "answers")
      for (index, answer) in answers.enumerated()
      where answer < form.lowest || answer > form.highest {
        note(.exampleAnswer(item: index + 1), at: "\(pointer)/\(index)")
      }
    }
    let scores = byScale("scores", of: object, limits) { $0.integer($1) }
    let bands = byScale("bands", of: object, limits) { reader, value in
      reader.id(value).map { BandID(rawValue: $0) }
    }
    let source = optional("source", of: object) { $0.source($1) }
    guard self.noted == noted, let answers else { return nil }
    guard !scores.isEmpty || !bands.isEmpty else {
      note(.emptyExample, at: object.pointer)
      return nil
    }
    return WorkedExample(
      answers: answers, scores: scores, bands: bands,
      source: source ?? Source(limits.publishedName, .unverified))
  }

  /// One value a scale, by the scale's id.
  private mutating func byScale<Value>(
    _ name: String, of object: DocumentObject, _ limits: ExampleLimits, _ read: Read<Value>
  ) -> [ScaleID: Value] {
    guard let given = object[name], let members = openObject(given) else { return [:] }
    if let scales = limits.scales { checkNames(of: members, scales.map(\.rawValue)) }
    var values: [ScaleID: Value] = [:]
    for name in members.names {
      values[ScaleID(rawValue: name)] = required(name, of: members, read)
    }
    return values
  }
}

/// What worked examples may speak of; nil is what did not read.
struct ExampleLimits {
  let form: Form?
  let scales: [ScaleID]?
  let publishedName: String
}
