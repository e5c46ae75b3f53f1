import Formats
import Psychometrics

/// Reads a column map and gathers what is wrong with it.
struct ColumnMapReader {
  private let definition: Definition
  private(set) var faults: [ColumnMapFault] = []
  private var map = ColumnMap()
  private var used: Set<String> = []

  init(_ definition: Definition) {
    self.definition = definition
  }

  mutating func read(_ document: JSON) -> ColumnMap {
    guard let members = document.members else {
      note(.wrongKind(.object), at: "")
      return map
    }
    if document["schema"]?.string != ColumnMapFile.schema {
      note(.otherSchema(document["schema"]?.string), at: "/schema")
    }
    for member in members { read(member) }
    return map
  }

  private mutating func note(_ kind: ColumnMapFault.Kind, at pointer: String) {
    faults.append(ColumnMapFault(pointer, kind))
  }

  private mutating func read(_ member: JSON.Member) {
    let pointer = JSON.pointer([.name(member.name)])
    switch member.name {
    case "schema": return
    case "participant", "date", "item", "answer":
      readHeading(member.value, of: member.name, at: pointer)
    case "items", "scores", "groups": readHeadings(member, at: pointer)
    case "add": readAdd(member.value, at: pointer)
    case "reversedAlready": readReversed(member.value, at: pointer)
    case "missing": readMissing(member.value, at: pointer)
    case "dateFormat": readDateFormat(member.value, at: pointer)
    default:
      let nearest = NearestName.nearest(to: member.name, among: ColumnMapFile.members)
      note(.unknownMember(member.name, nearest: nearest), at: pointer)
    }
  }

  private mutating func readHeading(_ value: JSON, of name: String, at pointer: String) {
    guard !value.isNull else { return note(.notFilledIn, at: pointer) }
    guard let heading = value.string else { return note(.wrongKind(.text), at: pointer) }
    guard used.insert(heading).inserted else { return note(.headingTwice(heading), at: pointer) }
    map.headings[name] = heading
  }

  private mutating func readHeadings(_ member: JSON.Member, at pointer: String) {
    guard let members = member.value.members else { return note(.wrongKind(.object), at: pointer) }
    let items = Set((1...max(definition.form.itemCount, 1)).map { "item\($0)" })
    let scales = definition.scales.map { ScaleColumns.rawName(of: $0.id) }
    for inner in members {
      let place = JSON.pointer([.name(member.name), .name(inner.name)])
      if member.name == "items", !items.contains(inner.name) {
        note(.noSuchItem(inner.name), at: place)
      } else if member.name == "scores", !scales.contains(inner.name) {
        let nearest = NearestName.nearest(to: inner.name, among: scales)
        note(.unknownMember(inner.name, nearest: nearest), at: place)
      } else {
        readHeading(inner.value, of: inner.name, at: place)
      }
    }
  }

  private mutating func readAdd(_ value: JSON, at pointer: String) {
    guard let add = value.integer else { return note(.wrongKind(.wholeNumber), at: pointer) }
    guard add <= definition.form.lowest, add >= -200 else {
      return note(.addTooLarge(add), at: pointer)
    }
    map.add = add
  }

  private mutating func readReversed(_ value: JSON, at pointer: String) {
    guard let list = value.array else {
      return note(.wrongKind(.listOfWholeNumbers), at: pointer)
    }
    for (index, element) in list.enumerated() {
      guard let item = element.integer else {
        note(.wrongKind(.wholeNumber), at: "\(pointer)/\(index)")
        continue
      }
      guard item >= 1, item <= definition.form.itemCount else {
        note(.noSuchItem(String(item)), at: "\(pointer)/\(index)")
        continue
      }
      map.reversedAlready.insert(item)
    }
  }

  private mutating func readMissing(_ value: JSON, at pointer: String) {
    guard let list = value.array else { return note(.wrongKind(.listOfTexts), at: pointer) }
    for (index, element) in list.enumerated() {
      guard let code = element.string else {
        note(.wrongKind(.text), at: "\(pointer)/\(index)")
        continue
      }
      map.missingCodes.append(code)
    }
  }

  private mutating func readDateFormat(_ value: JSON, at pointer: String) {
    guard !value.isNull else { return }
    guard let text = value.string else { return note(.wrongKind(.text), at: pointer) }
    guard let order = DateOrder(rawValue: text) else {
      return note(.otherDateFormat(text), at: pointer)
    }
    map.dateOrder = order
  }
}
