package import Formats
package import Psychometrics

extension Definition {
  /// What makes two definitions score alike, and nothing else: form, keys, directions, band edges and
  /// missing rule.
  ///
  /// Its `canonicalText` is what a digest is taken of, and what a store keeps, so that an old entry
  /// can be scored as it was. Prose, sources and figures may be corrected without a new digest.
  ///
  /// A reflection is marked as one, and of its areas only their items count.
  package var canonicalForm: JSON {
    .object(
      [
        JSON.Member("id", .string(id.rawValue)),
        JSON.Member("version", .string(version)),
      ] + (isScored ? [] : [JSON.Member("scoring", .string(scoring.name))]) + [
        JSON.Member("items", .integer(form.itemCount)),
        JSON.Member("lowest", .integer(form.lowest)),
        JSON.Member("highest", .integer(form.highest)),
        JSON.Member("missingRule", .string(missingRule.name)),
        JSON.Member("scales", .array(scales.map(canonicalForm))),
      ])
  }

  private func canonicalForm(of scale: ScaleDefinition) -> JSON {
    let key = key(of: scale.id) ?? Key(items: [])
    guard isScored else {
      return ["id": .string(scale.id.rawValue), "items": .array(key.items.map(JSON.integer))]
    }
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
    let isReflection = try reader.isReflection
    var scales: [ScaleDefinition] = []
    var keys: [ScaleID: Key] = [:]
    for scaleReader in try reader.list("scales") {
      let scale =
        isReflection ? try ScaleDefinition(area: scaleReader) : try ScaleDefinition(scaleReader)
      scales.append(scale)
      keys[scale.id] = Key(
        items: try scaleReader.integers("items"),
        reversed: isReflection ? [] : try scaleReader.integers("reversed"))
    }
    self.init(
      id: InstrumentID(rawValue: try reader.string("id")), version: try reader.string("version"),
      publishedName: "", subject: .ownRecovery,
      form: Form(itemCount: try reader.integer("items"), answers: lowest...highest),
      scales: scales,
      scoring: isReflection ? .tallied(keys.mapValues(\.items)) : .keyed(keys),
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

extension Scoring {
  /// `keyed`, `tallied` or `withheld`.
  package var name: String {
    switch self {
    case .keyed: "keyed"
    case .tallied: "tallied"
    case .withheld: "withheld"
    }
  }
}

extension ScaleDefinition {
  fileprivate init(area reader: DefinitionFormReader) throws(DefinitionFormFault) {
    self.init(
      id: ScaleID(rawValue: try reader.string("id")), publishedName: "", favourable: .neither,
      source: Source("", .unverified))
  }

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

  /// Whether the form says that it is a reflection; one that is scored says nothing.
  var isReflection: Bool {
    get throws(DefinitionFormFault) {
      switch json["scoring"] {
      case nil: false
      case .string("tallied"): true
      default: throw .member("\(pointer)/scoring")
      }
    }
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
