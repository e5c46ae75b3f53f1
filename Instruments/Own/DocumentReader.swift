import Formats
import Psychometrics

/// Reads the values of a document and gathers what is wrong with them.
///
/// A value that is not as it must be is noted, and reading goes on beside it, so that all that is
/// wrong is named at once. What was made out is of use only where nothing was noted. A member that is
/// null counts as left out.
struct DocumentReader {
  private(set) var faults: [OwnInstrumentFault] = []
  private var unnamed = 0
  /// The ids of all bands that were read, also of those in which something else was wrong.
  var bandIDs: [String] = []

  var isSound: Bool { faults.isEmpty }

  var thrown: OwnInstrumentFaults { OwnInstrumentFaults(faults, unnamed: unnamed) }

  /// How many were noted; the same before and after means that nothing was wrong in between.
  var noted: Int { faults.count + unnamed }

  mutating func note(_ kind: OwnInstrumentFault.Kind, at pointer: String) {
    if faults.count < OwnInstrumentFaults.mostNamed {
      faults.append(OwnInstrumentFault(pointer, kind))
    } else {
      unnamed += 1
    }
  }

  /// An object that has no members but those.
  mutating func object(_ value: DocumentValue, _ names: [String]) -> DocumentObject? {
    guard let object = openObject(value) else { return nil }
    checkNames(of: object, names)
    return object
  }

  /// An object whose members are named by the document itself.
  mutating func openObject(_ value: DocumentValue) -> DocumentObject? {
    guard let members = value.json.members else {
      note(.wrongKind(expected: .object), at: value.pointer)
      return nil
    }
    return DocumentObject(members, pointer: value.pointer)
  }

  mutating func checkNames(of object: DocumentObject, _ names: [String]) {
    for name in object.names where !names.contains(name) {
      // Longer names are nobody's slip, and would take long to compare.
      let isShort = name.utf8.count <= 64 && faults.count < OwnInstrumentFaults.mostNamed
      let nearest = isShort ? NearestName.nearest(to: name, among: names) : nil
      note(.unknownMember(name, nearest: nearest), at: object.pointer(to: name))
    }
  }

  typealias Read<Value> = (inout DocumentReader, DocumentValue) -> Value?

  /// A member that must be there.
  mutating func required<Value>(
    _ name: String, of object: DocumentObject, _ read: Read<Value>
  ) -> Value? {
    guard let value = object[name] else {
      note(.missing(name), at: object.pointer)
      return nil
    }
    return read(&self, value)
  }

  /// A member that may be left out.
  mutating func optional<Value>(
    _ name: String, of object: DocumentObject, _ read: Read<Value>
  ) -> Value? {
    object[name].flatMap { read(&self, $0) }
  }

  /// Every element; nil where one is wrong, and where there are more than `most`.
  mutating func list<Element>(
    _ value: DocumentValue, most: Int, _ read: Read<Element>
  ) -> [Element]? {
    let noted = noted
    let elements = readable(value, most: most, read)
    return self.noted == noted ? elements : nil
  }

  /// The elements that can be made out, also where others are wrong; nil for what is no list, and
  /// where there are more than `most`.
  mutating func readable<Element>(
    _ value: DocumentValue, most: Int, _ read: Read<Element>
  ) -> [Element]? {
    guard let array = value.json.array else {
      note(.wrongKind(expected: .list), at: value.pointer)
      return nil
    }
    guard array.count <= most else {
      note(.tooMany(given: array.count, most: most), at: value.pointer)
      return nil
    }
    var elements: [Element] = []
    for (index, json) in array.enumerated() {
      let element = read(&self, DocumentValue(json: json, pointer: "\(value.pointer)/\(index)"))
      if let element { elements.append(element) }
    }
    return elements
  }
}

/// A value of a document, and where it stands.
struct DocumentValue {
  let json: JSON
  let pointer: String
}

/// An object of a document, and where it stands.
struct DocumentObject {
  /// In the order of the document, each once.
  let names: [String]
  let pointer: String
  private let values: [String: JSON]

  init(_ members: [JSON.Member], pointer: String) {
    var names: [String] = []
    var values: [String: JSON] = [:]
    for member in members where values[member.name] == nil {
      names.append(member.name)
      values[member.name] = member.value
    }
    self.names = names
    self.values = values
    self.pointer = pointer
  }

  /// The member of that name; nil where there is none or it is null.
  subscript(name: String) -> DocumentValue? {
    guard let json = values[name], !json.isNull else { return nil }
    return DocumentValue(json: json, pointer: pointer(to: name))
  }

  /// Whether the member stands there as null, and was not merely left out.
  func isNull(_ name: String) -> Bool {
    values[name]?.isNull == true
  }

  func pointer(to name: String) -> String {
    pointer + JSON.pointer([.name(name)])
  }
}
