import Formats

/// A value of a site file with the way to it; what is wrong with it is thrown.
struct SiteNode {
  let value: JSON
  let path: [JSON.Step]

  init(_ value: JSON, path: [JSON.Step] = []) {
    self.value = value
    self.path = path
  }

  var place: SiteFileFault.Place { .pointer(JSON.pointer(path)) }

  func fault(_ kind: SiteFileFault.Kind) -> SiteFileFault { SiteFileFault(place, kind) }

  /// Checks that it is an object with these members, and with no others than those it may have.
  func check(
    has needed: [String], may optional: [String] = []
  ) throws(SiteFileFault) {
    guard let members = value.members else { throw fault(.wrongKind(.object)) }
    for member in members where !needed.contains(member.name) && !optional.contains(member.name) {
      throw SiteNode(member.value, path: path + [.name(member.name)]).fault(
        .unknownMember(member.name))
    }
    for name in needed where value[name] == nil { throw fault(.missingMember(name)) }
  }

  /// A member; null where there is none, which `check` has found out.
  subscript(name: String) -> SiteNode {
    SiteNode(value[name] ?? .null, path: path + [.name(name)])
  }

  /// A member that may be left out.
  func optional(_ name: String) -> SiteNode? {
    value[name] == nil ? nil : self[name]
  }

  var elements: [SiteNode] {
    get throws(SiteFileFault) {
      guard let array = value.array else { throw fault(.wrongKind(.list)) }
      return array.enumerated().map { SiteNode($1, path: path + [.index($0)]) }
    }
  }

  var text: String {
    get throws(SiteFileFault) {
      guard let text = value.string else { throw fault(.wrongKind(.text)) }
      return text
    }
  }

  /// Null or a text.
  var textIfAny: String? {
    get throws(SiteFileFault) { value.isNull ? nil : try text }
  }

  var isTrue: Bool {
    get throws(SiteFileFault) {
      guard let boolean = value.boolean else { throw fault(.wrongKind(.boolean)) }
      return boolean
    }
  }

  func number(
    in range: ClosedRange<Int> = 0...SiteFile.mostRows
  ) throws(SiteFileFault) -> Int {
    guard let number = value.integer else { throw fault(.wrongKind(.wholeNumber)) }
    guard range.contains(number) else { throw fault(.outOfRange(number)) }
    return number
  }

  /// One of a few texts.
  func choice<Choice: RawRepresentable<String>>(
    of type: Choice.Type = Choice.self
  ) throws(SiteFileFault) -> Choice {
    let text = try text
    guard let choice = Choice(rawValue: text) else { throw fault(.unknownValue(text)) }
    return choice
  }

  /// A list of rows of so many whole numbers each, without a pointer for each of them.
  func rows(of length: Int) throws(SiteFileFault) -> [[Int]] {
    guard let array = value.array else { throw fault(.wrongKind(.list)) }
    var rows: [[Int]] = []
    rows.reserveCapacity(array.count)
    for (index, element) in array.enumerated() {
      let row = element.array?.compactMap(\.integer) ?? []
      guard row.count == length, element.array?.count == length else {
        throw SiteNode(element, path: path + [.index(index)]).fault(.wrongKind(.list))
      }
      rows.append(row)
    }
    return rows
  }
}
