import Formats

extension WordingRows {
  /// Reads `{"items": […]}`, or the list alone.
  mutating func readJSON(_ bytes: [UInt8]) {
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(bytes, limits: JSON.Limits(bytes: WordingFile.byteLimit, depth: 8))
    } catch {
      for fault in error.faults { stop(.json(fault), at: .pointer(fault.pointer)) }
      return
    }
    if let list = document.array {
      read(list, pointer: "")
      return
    }
    // Nothing else begins with a brace.
    let members = document.members ?? []
    checkNames(members, known: ["items", "schema"], pointer: "")
    if let schema = document["schema"] {
      if schema.string == nil { note(.wrongKind(expected: .text), at: .pointer("/schema")) }
      if let name = schema.string, name != Self.schema {
        note(.otherSchema(name), at: .pointer("/schema"))
      }
    }
    guard let items = document["items"] else {
      return note(.missingMember("items"), at: .pointer(""))
    }
    guard let list = items.array else {
      return note(.wrongKind(expected: .list), at: .pointer("/items"))
    }
    read(list, pointer: "/items")
  }

  private mutating func read(_ list: [JSON], pointer: String) {
    for (index, element) in list.enumerated() {
      read(element, pointer: "\(pointer)/\(index)")
    }
  }

  private mutating func read(_ element: JSON, pointer: String) {
    guard let members = element.members else {
      return note(.wrongKind(expected: .object), at: .pointer(pointer))
    }
    checkNames(members, known: Self.names, pointer: pointer)
    let item = value("item", of: element, expected: .wholeNumber, pointer: pointer, \.integer)
    let text = value("text", of: element, expected: .text, pointer: pointer, \.string)
    let name = value("language", of: element, expected: .text, pointer: pointer, \.string)
    let language = name.flatMap { spoken($0, at: .pointer("\(pointer)/language")) }
    guard let text else { return }
    add(
      item: item, text: text, language: language, at: .pointer("\(pointer)/item"),
      textAt: .pointer("\(pointer)/text"))
  }

  private mutating func value<Value>(
    _ name: String, of object: JSON, expected: WordingFileFault.Expected, pointer: String,
    _ read: (JSON) -> Value?
  ) -> Value? {
    guard let member = object[name] else {
      note(.missingMember(name), at: .pointer(pointer))
      return nil
    }
    let value = read(member)
    if value == nil { note(.wrongKind(expected: expected), at: .pointer("\(pointer)/\(name)")) }
    return value
  }

  private mutating func checkNames(_ members: [JSON.Member], known: [String], pointer: String) {
    for member in members where !known.contains(member.name) {
      let nearest = NearestName.nearest(to: member.name, among: known)
      let place = pointer + JSON.pointer([.name(member.name)])
      note(.unknownMember(member.name, nearest: nearest), at: .pointer(place))
    }
  }
}
