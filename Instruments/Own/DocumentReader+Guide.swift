import Formats
import Psychometrics

extension DocumentReader {
  mutating func guide(of document: DocumentObject, for given: GivenDefinition) -> Guide {
    var object = DocumentObject([], pointer: document.pointer(to: "guide"))
    if let value = document["guide"], let members = self.object(value, DocumentMembers.guide) {
      object = members
    }
    let name = Phrase(same: given.publishedName)
    return Guide(
      name: optional("name", of: object) { $0.phrase($1, .name) },
      topic: optional("topic", of: object) { $0.phrase($1, .sentence) } ?? name,
      purpose: paragraph("purpose", of: object) ?? OwnInstrumentDefaults.purpose,
      lookBack: lookBack(of: object, form: given.form), scales: given.scaleGuides,
      bandNames: bandNames(of: object, areKnown: given.scales != nil),
      answerLabels: answerLabels(of: object, form: given.form),
      credit: paragraph("credit", of: object) ?? name,
      conditions: paragraph("conditions", of: object) ?? OwnInstrumentDefaults.conditions,
      officialForm: paragraph("officialForm", of: object) ?? OwnInstrumentDefaults.officialForm,
      allowsSingleScales: flag("allowsSingleScales", of: object),
      showsItemMean: flag("showsItemMean", of: object), audiences: audiences(of: object),
      asides: all("asides", of: object, most: OwnInstrumentLimits.asides) { $0.aside($1) },
      caveats: all("caveats", of: object, most: OwnInstrumentLimits.caveats) { $0.caveat($1) })
  }

  private mutating func paragraph(_ name: String, of object: DocumentObject) -> Phrase? {
    optional(name, of: object) { $0.phrase($1, .paragraph) }
  }

  private mutating func flag(_ name: String, of object: DocumentObject) -> Bool {
    optional(name, of: object) { $0.boolean($1) } ?? false
  }

  private mutating func all<Element>(
    _ name: String, of object: DocumentObject, most: Int, _ read: Read<Element>
  ) -> [Element] {
    guard let given = object[name] else { return [] }
    return list(given, most: most, read) ?? []
  }

  /// Where it is left out the days of the form make it; where it is null the form has none.
  private mutating func lookBack(of object: DocumentObject, form: Form?) -> Phrase? {
    if object["lookBack"] != nil || object.isNull("lookBack") {
      return optional("lookBack", of: object) { $0.phrase($1, .name) }
    }
    return form?.lookBackDays.map(OwnInstrumentDefaults.lookBack)
  }

  private mutating func bandNames(
    of object: DocumentObject, areKnown: Bool
  ) -> [BandID: Phrase] {
    guard let given = object["bandNames"], let members = openObject(given) else { return [:] }
    if areKnown { checkNames(of: members, bandIDs) }
    var names: [BandID: Phrase] = [:]
    for name in members.names {
      names[BandID(rawValue: name)] = optional(name, of: members) { $0.phrase($1, .name) }
    }
    return names
  }

  private mutating func answerLabels(
    of object: DocumentObject, form: Form?
  ) -> [Phrase] {
    guard let given = object["answerLabels"] else {
      return form.map(OwnInstrumentDefaults.answerLabels) ?? []
    }
    let labels = list(given, most: OwnInstrumentLimits.answerLabels) { $0.phrase($1, .name) }
    guard let labels, let form else { return [] }
    let expected = form.lowest < form.highest ? form.highest - form.lowest + 1 : 0
    if labels.count != expected {
      note(.labelCount(given: labels.count, expected: expected), at: given.pointer)
    }
    return labels
  }

  private mutating func audiences(of object: DocumentObject) -> [Audience] {
    guard let given = object["audiences"] else { return OwnInstrumentDefaults.audiences }
    return list(given, most: Audience.allCases.count) { $0.word($1, Audience.self) } ?? []
  }

  private mutating func aside(_ value: DocumentValue) -> Aside? {
    guard let object = object(value, DocumentMembers.aside) else { return nil }
    let title = required("title", of: object) { $0.phrase($1, .name) }
    let paragraphs = required("paragraphs", of: object) { reader, value in
      reader.list(value, most: OwnInstrumentLimits.paragraphs) { $0.phrase($1, .paragraph) }
    }
    guard let title, let paragraphs else { return nil }
    return Aside(title, paragraphs)
  }

  private mutating func caveat(_ value: DocumentValue) -> Caveat? {
    guard let object = object(value, DocumentMembers.caveat) else { return nil }
    let text = required("text", of: object) { $0.phrase($1, .paragraph) }
    let source = required("source", of: object) { $0.source($1) }
    guard let text, let source else { return nil }
    return Caveat(text, source: source)
  }
}

extension GivenDefinition {
  fileprivate var scaleGuides: [ScaleID: ScaleGuide] {
    var guides: [ScaleID: ScaleGuide] = [:]
    for scale in scales ?? [] { guides[scale.definition.id] = scale.guide }
    return guides
  }
}

extension [ScaleDefinition] {
  /// The bands of all scales, each id once, in the order of the scales.
  var bandIDs: [BandID] {
    var ids: [BandID] = []
    for scale in self {
      for band in scale.bands?.bands ?? [] where !ids.contains(band.id) { ids.append(band.id) }
    }
    return ids
  }
}
