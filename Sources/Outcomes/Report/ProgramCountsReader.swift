import Formats

/// Reads counts and gathers what is wrong with them.
struct ProgramCountsReader {
  private let columns: [String]
  private(set) var faults: [ProgramCountsFault] = []

  /// - Parameter columns: what groups may have, the outermost first.
  init(columns: [String]) {
    self.columns = columns
  }

  mutating func read(_ document: JSON) -> ProgramCounts {
    guard document.members != nil else {
      note(.wrongKind(.object), at: "")
      return ProgramCounts(counts: [])
    }
    if document["schema"]?.string != ProgramCountsFile.schema {
      note(.otherSchema(document["schema"]?.string), at: "/schema")
    }
    check(document, has: ["schema", "counts"], at: "")
    var names: Set<String> = []
    var counts: [ProgramCounts.Count] = []
    for (index, value) in list(document["counts"], at: "/counts").enumerated() {
      let pointer = "/counts/\(index)"
      guard let count = readCount(value, at: pointer) else { continue }
      if !names.insert(count.name).inserted { note(.nameTwice(count.name), at: pointer + "/name") }
      counts.append(count)
    }
    return ProgramCounts(counts: counts)
  }

  private mutating func note(_ kind: ProgramCountsFault.Kind, at pointer: String) {
    faults.append(ProgramCountsFault(pointer, kind))
  }

  /// Notes members that are missing, and those that nobody asked for.
  private mutating func check(
    _ object: JSON, has needed: [String], may optional: [String] = [], at pointer: String
  ) {
    // What a missing schema is, `otherSchema` says.
    for name in needed where object[name] == nil && name != "schema" {
      note(.missingMember(name), at: pointer)
    }
    for member in object.members ?? [] where !(needed + optional).contains(member.name) {
      let nearest = NearestName.nearest(to: member.name, among: needed + optional)
      note(
        .unknownMember(member.name, nearest: nearest),
        at: pointer + JSON.pointer([.name(member.name)]))
    }
  }

  private mutating func list(_ value: JSON?, at pointer: String) -> [JSON] {
    guard let value else { return [] }
    guard let array = value.array, !array.isEmpty else {
      note(.wrongKind(.list), at: pointer)
      return []
    }
    return array
  }

  private mutating func readCount(_ value: JSON, at pointer: String) -> ProgramCounts.Count? {
    guard value.members != nil else {
      note(.wrongKind(.object), at: pointer)
      return nil
    }
    check(value, has: ["name", "domain", "groups"], may: ["source"], at: pointer)
    let name = text(value["name"], at: pointer + "/name")
    let source = text(value["source"], at: pointer + "/source")
    let domain = domain(text(value["domain"], at: pointer + "/domain"), at: pointer + "/domain")
    var groups: [ProgramCounts.Group] = []
    var shared: [String]?
    for (index, group) in list(value["groups"], at: pointer + "/groups").enumerated() {
      let place = pointer + "/groups/\(index)"
      guard let read = readGroup(group, at: place) else { continue }
      if shared ?? read.columns != read.columns { note(.columnsDiffer, at: place + "/group") }
      if groups.contains(where: { $0.path == read.group.path }) {
        note(.groupTwice, at: place + "/group")
      }
      shared = read.columns
      groups.append(read.group)
    }
    guard let name, let domain, let shared else { return nil }
    return ProgramCounts.Count(
      name: name, domain: domain, source: source, columns: shared, groups: groups)
  }

  private mutating func text(_ value: JSON?, at pointer: String) -> String? {
    guard let value else { return nil }
    guard let text = value.string, (1...ProgramCountsFile.longestText).contains(text.count) else {
      note(.wrongKind(.text), at: pointer)
      return nil
    }
    return text
  }

  private mutating func domain(_ name: String?, at pointer: String) -> ReportDomain? {
    guard let name else { return nil }
    let domains = ReportDomain.ofSkills
    if let domain = domains.first(where: { $0.rawValue == name }) { return domain }
    let nearest = NearestName.nearest(to: name, among: domains.map(\.rawValue))
    note(.unknownDomain(name, nearest: nearest), at: pointer)
    return nil
  }

  private mutating func readGroup(
    _ value: JSON, at pointer: String
  ) -> (columns: [String], group: ProgramCounts.Group)? {
    guard value.members != nil else {
      note(.wrongKind(.object), at: pointer)
      return nil
    }
    check(value, has: ["group", "people", "counted"], at: pointer)
    let people = number(value["people"], at: pointer + "/people")
    let counted = number(value["counted"], at: pointer + "/counted")
    if let people, let counted, counted > people {
      note(.moreThanPeople(counted: counted, people: people), at: pointer + "/counted")
      return nil
    }
    guard let group = value["group"], let path = groupPath(group, at: pointer + "/group"),
      let people,
      let counted
    else { return nil }
    let own = Array(columns.prefix(path.count))
    return (own, ProgramCounts.Group(path: path, people: people, counted: counted))
  }

  private mutating func number(_ value: JSON?, at pointer: String) -> Int? {
    guard let value else { return nil }
    guard let number = value.integer else {
      note(.wrongKind(.wholeNumber), at: pointer)
      return nil
    }
    guard (0...ProgramCountsFile.mostPeople).contains(number) else {
      note(.outOfRange(number), at: pointer)
      return nil
    }
    return number
  }

  /// The values of the first columns, whatever the order of the members.
  private mutating func groupPath(_ group: JSON, at pointer: String) -> [String]? {
    guard let members = group.members else {
      note(.wrongKind(.object), at: pointer)
      return nil
    }
    let names = members.map(\.name)
    let own = columns.prefix(names.count)
    guard names.count <= columns.count, Set(names) == Set(own) else {
      note(.otherColumns(names, offered: columns), at: pointer)
      return nil
    }
    var path: [String] = []
    for column in own {
      guard let value = group[column]?.string else {
        note(.wrongKind(.text), at: pointer + JSON.pointer([.name(column)]))
        return nil
      }
      path.append(value)
    }
    return path
  }
}
