import Formats
package import Psychometrics

/// A site file of which the heading was read, so that the definition it names can be looked up.
package struct SiteReading: Sendable {
  package let heading: SiteHeading
  /// As ``SiteFile/id``.
  package let id: String
  private let body: Body

  private enum Body: Sendable {
    case document(JSON)
    case table(SiteTable)
  }

  /// The largest text of a site file that is read.
  package static let limit = 32 << 20

  /// - Throws: where it is no site file, or one of another version.
  package init(_ bytes: [UInt8]) throws(SiteFileFault) {
    guard !bytes.isEmpty else { throw SiteFileFault(.pointer(""), .empty) }
    if SiteTable.isTable(bytes) {
      let table = try SiteTable(bytes)
      heading = table.heading
      id = ""
      body = .table(table)
      return
    }
    let blanks: [UInt8] = [0x20, 0x0A, 0x0D, 0x09]
    guard bytes.first(where: { !blanks.contains($0) }) == UInt8(ascii: "{") else {
      throw SiteFileFault(.pointer(""), .notASiteFile)
    }
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(bytes, limits: JSON.Limits(bytes: Self.limit, depth: 12))
    } catch {
      let fault = error.faults.first
      throw SiteFileFault(
        .pointer(fault?.pointer ?? ""), fault.map { .json($0) } ?? .notASiteFile)
    }
    let node = SiteNode(document)
    guard document.members != nil, let schema = document["schema"]?.string,
      schema.hasPrefix("tend.outcomes.site/")
    else { throw node.fault(.notASiteFile) }
    guard schema == SiteFile.schema else { throw node["schema"].fault(.otherSchema(schema)) }
    heading = try SiteHeading(node)
    id = try node["file"].text
    body = .document(document)
  }

  /// The numbers of the file.
  ///
  /// - Parameter definition: that whose digest the heading gives.
  /// - Throws: at the first number that cannot be.
  package func file(of definition: Definition) throws(SiteFileFault) -> SiteFile {
    switch body {
    case .document(let document):
      let reader = SiteReader(SiteNode(document), heading: heading, definition: definition)
      return try reader.file(id: id)
    case .table(let table): return try table.file(of: definition)
    }
  }
}

extension SiteHeading {
  fileprivate init(_ node: SiteNode) throws(SiteFileFault) {
    let kind = try node["kind"].choice(of: Kind.self)
    let shared = [
      "confidential", "schema", "kind", "file", "instrument", "definition", "wording",
      "missingRule", "minSiteN", "groupBy", "yearStart", "findings", "groups", "people",
    ]
    switch kind {
    case .summary: try node.check(has: shared + ["entries"])
    case .change:
      try node.check(has: shared + ["pairs", "language", "participants", "aloneIncomplete"])
    }
    let id = try node["file"].text
    guard id.utf8.count == 32 else { throw node["file"].fault(.unknownValue(id)) }
    let ruleName = try node["missingRule"].text
    guard let rule = MissingRule(name: ruleName) else {
      throw node["missingRule"].fault(.unknownValue(ruleName))
    }
    var columns: [String] = []
    for column in try node["groupBy"].elements {
      let name = try column.text
      if name.isEmpty { throw column.fault(.unknownValue(name)) }
      if columns.contains(name) { throw column.fault(.twice) }
      columns.append(name)
    }
    self.init(
      kind, instrument: InstrumentID(rawValue: try node["instrument"].text),
      definition: try node["definition"].text, wording: try node["wording"].choice(),
      rule: rule, entries: kind == .summary ? try node["entries"].choice() : .all,
      pairs: kind == .change ? try PairWords(node["pairs"]) : PairWords(), columns: columns,
      yearStart: try node["yearStart"].number(in: 1...12))
  }
}

extension PairWords {
  fileprivate init(_ node: SiteNode) throws(SiteFileFault) {
    try node.check(has: ["from", "to", "event", "fromEvent", "toEvent", "lastOfDay"])
    self.init(
      from: try node["from"].textIfAny, to: try node["to"].textIfAny,
      event: try node["event"].textIfAny, fromEvent: try node["fromEvent"].textIfAny,
      toEvent: try node["toEvent"].textIfAny, takesLastOfDay: try node["lastOfDay"].isTrue)
    let isWindow = [from, to].compactMap(\.self).count
    let isEvent = [event, fromEvent, toEvent].compactMap(\.self).count
    guard [0, 2].contains(isWindow), [0, 3].contains(isEvent), isWindow == 0 || isEvent == 0 else {
      throw node.fault(.doesNotFollow(.choiceOfPairs))
    }
  }
}
