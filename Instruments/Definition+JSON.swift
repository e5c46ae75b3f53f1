package import Formats
package import Psychometrics

extension Definition {
  /// What makes two definitions score alike, and nothing else: form, keys, directions, band edges and
  /// missing rule.
  ///
  /// Its `canonicalText` is what a digest is taken of, and what a store keeps, so that an old entry
  /// can be scored as it was. Prose, sources and figures may be corrected without a new digest.
  package var canonicalForm: JSON {
    [
      "id": .string(id.rawValue),
      "version": .string(version),
      "items": .integer(form.itemCount),
      "lowest": .integer(form.lowest),
      "highest": .integer(form.highest),
      "missingRule": .string(missingRule.name),
      "scales": .array(scales.map(canonicalForm)),
    ]
  }

  private func canonicalForm(of scale: ScaleDefinition) -> JSON {
    let key = key(of: scale.id) ?? Key(items: [])
    return [
      "id": .string(scale.id.rawValue),
      "favourable": .string(scale.favourable.rawValue),
      "items": .array(key.items.map(JSON.integer)),
      "reversed": .array(key.reversed.map(JSON.integer)),
      "bands": scale.bands.map { .array($0.bands.map(\.canonicalForm)) } ?? .null,
    ]
  }

  /// Reads a canonical form back.
  ///
  /// Names of publications are empty and every certainty is `unverified`, since the form holds
  /// neither. What the definition is about is taken to be the person's own recovery, the subject that
  /// is guarded more. Safe on any JSON.
  ///
  /// - Throws: `DefinitionFormFault`, also for a definition that must not score, and for a form that
  ///   would not be written again as it was read.
  package init(canonicalForm json: JSON) throws(DefinitionFormFault) {
    let reader = DefinitionFormReader(json: json, pointer: "")
    let definition = try Definition(reader)
    let faults = definition.faults().filter { !$0.isWarning }
    guard faults.isEmpty else { throw .definition(faults) }
    guard definition.canonicalForm.canonicalText == json.canonicalText else { throw .notCanonical }
    self = definition
  }

  private init(_ reader: DefinitionFormReader) throws(DefinitionFormFault) {
    let lowest = try reader.integer("lowest")
    let highest = try reader.integer("highest")
    guard lowest <= highest else {
      throw .definition([.responseRange(lowest: lowest, highest: highest)])
    }
    var scales: [ScaleDefinition] = []
    var keys: [ScaleID: Key] = [:]
    for scaleReader in try reader.list("scales") {
      let scale = try ScaleDefinition(scaleReader)
      scales.append(scale)
      keys[scale.id] = Key(
        items: try scaleReader.integers("items"), reversed: try scaleReader.integers("reversed"))
    }
    self.init(
      id: InstrumentID(rawValue: try reader.string("id")), version: try reader.string("version"),
      publishedName: "", subject: .ownRecovery,
      form: Form(itemCount: try reader.integer("items"), answers: lowest...highest),
      scales: scales, scoring: .keyed(keys),
      missingRule: try reader.value("missingRule") { $0.string.flatMap(MissingRule.init(name:)) })
  }
}

/// Why a canonical form could not be read back.
package enum DefinitionFormFault: Error, Hashable, Sendable {
  /// A member that is missing or of another kind, as a JSON Pointer.
  case member(String)
  /// The definition reads well and must not score.
  case definition([DefinitionFault])
  /// It would be written in other words: a member too many, or items out of order.
  case notCanonical
}

extension ScaleDefinition {
  fileprivate init(_ reader: DefinitionFormReader) throws(DefinitionFormFault) {
    let unknown = Source("", .unverified)
    var bands: Bands?
    if try !reader.value("bands", { $0 }).isNull {
      var list: [Band] = []
      for band in try reader.list("bands") {
        list.append(
          Band(BandID(rawValue: try band.string("id")), from: try band.integer("from")))
      }
      bands = Bands(list, source: unknown)
    }
    self.init(
      id: ScaleID(rawValue: try reader.string("id")), publishedName: "",
      favourable: try reader.value("favourable") {
        $0.string.flatMap(Direction.init(rawValue:))
      },
      bands: bands, source: unknown)
  }
}

extension Band {
  fileprivate var canonicalForm: JSON {
    ["id": .string(id.rawValue), "from": .integer(from)]
  }
}

/// One object of a form, and where it lies.
private struct DefinitionFormReader {
  let json: JSON
  let pointer: String

  func value<Value>(
    _ name: String, _ read: (JSON) -> Value?
  ) throws(DefinitionFormFault) -> Value {
    guard let value = json[name].flatMap(read) else { throw .member("\(pointer)/\(name)") }
    return value
  }

  func string(_ name: String) throws(DefinitionFormFault) -> String {
    try value(name, \.string)
  }

  func integer(_ name: String) throws(DefinitionFormFault) -> Int {
    try value(name, \.integer)
  }

  func integers(_ name: String) throws(DefinitionFormFault) -> [Int] {
    var integers: [Int] = []
    for (index, element) in try value(name, \.array).enumerated() {
      guard let integer = element.integer else { throw .member("\(pointer)/\(name)/\(index)") }
      integers.append(integer)
    }
    return integers
  }

  func list(_ name: String) throws(DefinitionFormFault) -> [DefinitionFormReader] {
    try value(name, \.array).enumerated().map {
      DefinitionFormReader(json: $1, pointer: "\(pointer)/\(name)/\($0)")
    }
  }
}
