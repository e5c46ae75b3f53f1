import Formats
import Psychometrics

extension NormsReader {
  mutating func value<Value>(
    _ name: String, of object: JSON, expected: NormsFileFault.Expected, pointer: String,
    _ read: (JSON) -> Value?
  ) -> Value? {
    guard let member = object[name] else {
      note(.missingMember(name), at: pointer)
      return nil
    }
    let value = read(member)
    if value == nil { note(.wrongKind(expected: expected), at: "\(pointer)/\(name)") }
    return value
  }

  /// A member that may be left out, or be null.
  mutating func optional<Value>(
    _ name: String, of object: JSON, expected: NormsFileFault.Expected, pointer: String,
    _ read: (JSON) -> Value?
  ) -> Value? {
    guard let member = object[name], !member.isNull else { return nil }
    return value(name, of: object, expected: expected, pointer: pointer, read)
  }

  mutating func line(
    _ name: String, of object: JSON, limit: Int, pointer: String
  ) -> String? {
    let text = value(name, of: object, expected: .text, pointer: pointer, \.string)
    guard let text else { return nil }
    do throws(LineFault) {
      return try OneLine.read(text, limit: limit)
    } catch {
      note(.text(error), at: "\(pointer)/\(name)")
      return nil
    }
  }

  /// One of the words of an enum.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, of object: JSON, pointer: String, _: Word.Type
  ) -> Word? {
    let text = value(name, of: object, expected: .text, pointer: pointer, \.string)
    guard let text else { return nil }
    let word = Word(rawValue: text)
    if word == nil {
      note(.unknownWord(text, allowed: Word.allCases.map(\.rawValue)), at: "\(pointer)/\(name)")
    }
    return word
  }

  mutating func scale(of object: JSON, pointer: String) -> ScaleID? {
    let name = value("scale", of: object, expected: .text, pointer: pointer, \.string)
    guard let name else { return nil }
    let id = ScaleID(rawValue: name)
    if definition.scale(id) != nil { return id }
    let nearest = NearestName.nearest(to: name, among: definition.scales.map(\.id.rawValue))
    note(.unknownScale(name, nearest: nearest), at: "\(pointer)/scale")
    return nil
  }

  mutating func reliability(
    of object: JSON, pointer: String
  ) -> (kind: Reliability.Kind, coefficient: Double)? {
    let members = value("reliability", of: object, expected: .object, pointer: pointer, \.members)
    guard let members else { return nil }
    let given = JSON.object(members)
    let pointer = "\(pointer)/reliability"
    checkNames(members, known: ["kind", "coefficient"], pointer: pointer)
    let kind = word("kind", of: given, pointer: pointer, Reliability.Kind.self)
    let coefficient = value(
      "coefficient", of: given, expected: .number, pointer: pointer, \.double)
    guard let coefficient else { return nil }
    guard coefficient >= 0, coefficient < 1 else {
      note(.reliabilityOutOfRange, at: "\(pointer)/coefficient")
      return nil
    }
    return kind.map { ($0, coefficient) }
  }

  mutating func date(of object: JSON, pointer: String) -> CivilDate? {
    let text = value("date", of: object, expected: .text, pointer: pointer, \.string)
    guard let text else { return nil }
    guard let date = CivilDate(text) else {
      note(.notADate(text), at: "\(pointer)/date")
      return nil
    }
    if let today, date > today { note(.dateAhead(date), at: "\(pointer)/date") }
    return date
  }

  mutating func checkNames(_ members: [JSON.Member], known: [String], pointer: String) {
    for member in members where !known.contains(member.name) {
      let nearest = NearestName.nearest(to: member.name, among: known)
      let place = pointer + JSON.pointer([.name(member.name)])
      note(.unknownMember(member.name, nearest: nearest), at: place)
    }
  }

  mutating func checkSchema(_ object: JSON, pointer: String) {
    guard
      let schema = optional("schema", of: object, expected: .text, pointer: pointer, \.string)
    else { return }
    if schema != NormsFile.schema { note(.otherSchema(schema), at: "\(pointer)/schema") }
  }
}
