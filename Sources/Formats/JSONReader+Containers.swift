extension JSONReader {
  /// Reads on from behind `[`.
  mutating func readArray() throws(JSONStop) -> JSON {
    var elements: [JSON] = []
    skipWhiteSpace()
    if take("]") { return .array(elements) }
    while true {
      path.append(.index(elements.count))
      let element = try readValue()
      path.removeLast()
      elements.append(element)
      if try endsContainer("]", expected: .commaOrClosingBracket) { return .array(elements) }
    }
  }

  /// Reads on from behind `{`.
  mutating func readObject() throws(JSONStop) -> JSON {
    var members: [JSON.Member] = []
    var names: Set<String> = []
    skipWhiteSpace()
    if take("}") { return .object(members) }
    while true {
      skipWhiteSpace()
      let nameStart = place
      guard next == UInt8(ascii: "\"") else { throw stop(expected: .name) }
      let name = try readString()
      path.append(.name(name))
      if !names.insert(name).inserted { try note(.doubledName(name), at: nameStart) }
      skipWhiteSpace()
      guard take(":") else { throw stop(expected: .colon) }
      let value = try readValue()
      path.removeLast()
      members.append(JSON.Member(name, value))
      if try endsContainer("}", expected: .commaOrClosingBrace) { return .object(members) }
    }
  }

  /// Takes a comma (false) or the closing sign (true); notes a comma that stands before the latter.
  private mutating func endsContainer(
    _ closing: Unicode.Scalar, expected: JSON.Expected
  ) throws(JSONStop) -> Bool {
    skipWhiteSpace()
    if take(closing) { return true }
    let comma = place
    guard take(",") else { throw stop(expected: expected) }
    skipWhiteSpace()
    guard take(closing) else { return false }
    try note(.trailingComma, at: comma)
    return true
  }

  /// Passes over an ASCII sign if it stands at the current place.
  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }
}
