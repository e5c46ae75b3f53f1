import Formats
import Psychometrics

extension DocumentReader {
  /// The whole document. Nil where no definition can be made of it; what else was wrong is noted.
  mutating func instrument(_ document: JSON, for use: OwnInstrument.Use) -> OwnInstrument? {
    let value = DocumentValue(json: document, pointer: "")
    guard let object = object(value, DocumentMembers.instrument) else { return nil }
    checkSchema(of: object)
    let given = definition(of: object)
    let guide = guide(of: object, for: given)
    let wordings = wordings(of: object, for: given)
    let consent = optional("consent", of: object) { $0.consent($1) }
    guard let definition = given.definition else { return nil }
    let warnings = checkSense(of: definition, as: given, for: use)
    if use == .adding {
      checkName(of: definition, hasConsent: object["consent"] != nil, in: object)
    }
    return OwnInstrument(
      definition: definition, guide: guide, wordings: wordings, consent: consent,
      warnings: warnings)
  }

  private mutating func checkSchema(of object: DocumentObject) {
    _ = optional("$schema", of: object) { $0.text($1, .sentence) }
    let schema = optional("schema", of: object) { $0.text($1, .sentence) }
    if let schema, schema != OwnInstrument.schema {
      note(.otherSchema(schema), at: object.pointer(to: "schema"))
    }
  }

  private mutating func wordings(
    of object: DocumentObject, for given: GivenDefinition
  ) -> [Wording] {
    guard let list = object["wordings"] else { return [] }
    let wordings = self.list(list, most: OwnInstrumentLimits.wordings) {
      $0.wording($1, for: given)
    }
    guard let wordings else { return [] }
    var seen: [(WordingKind, Language)] = []
    for (index, wording) in wordings.enumerated() {
      if seen.contains(where: { $0 == (wording.kind, wording.language) }) {
        note(
          .wordingTwice(wording.kind, wording.language),
          at: "\(list.pointer)/\(index)/language")
      }
      seen.append((wording.kind, wording.language))
    }
    return wordings
  }

  private mutating func wording(_ value: DocumentValue, for given: GivenDefinition) -> Wording? {
    guard let object = object(value, DocumentMembers.wording) else { return nil }
    let kind = optional("kind", of: object) { $0.word($1, WordingKind.self) }
    let language = required("language", of: object) { $0.word($1, Language.self) }
    let name = optional("name", of: object) { $0.text($1, .name) }
    let isReviewed = optional("reviewedByPeers", of: object) { $0.boolean($1) }
    let items = required("items", of: object) { reader, value in
      reader.list(value, most: OwnInstrumentLimits.items) { $0.text($1, .sentence) }
    }
    guard let language, let items else { return nil }
    if let expected = given.form?.itemCount, items.count != expected {
      note(
        .wordingCount(language, given: items.count, expected: expected),
        at: object.pointer(to: "items"))
    }
    return Wording(
      kind: kind ?? .published, language: language, name: name ?? given.publishedName,
      isReviewedByPeers: isReviewed ?? false, items: items)
  }

  private mutating func consent(_ value: DocumentValue) -> Consent? {
    guard let object = object(value, DocumentMembers.consent) else { return nil }
    let givenBy = required("givenBy", of: object) { $0.text($1, .sentence) }
    let date = required("date", of: object) { $0.date($1) }
    let terms = required("terms", of: object) { $0.text($1, .paragraph) }
    guard let givenBy, let date, let terms else { return nil }
    return Consent(givenBy: givenBy, date: date, terms: terms)
  }
}
