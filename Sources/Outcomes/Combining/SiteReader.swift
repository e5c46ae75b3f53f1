import Formats
import Psychometrics

/// Reads the numbers of a site file, and holds each to what it can be.
struct SiteReader {
  private let node: SiteNode
  private let heading: SiteHeading
  private let parts: SiteParts
  private let rules: SiteRules

  init(_ node: SiteNode, heading: SiteHeading, definition: Definition) {
    self.node = node
    self.heading = heading
    parts = SiteParts(of: definition, rule: heading.rule)
    rules = SiteRules(parts: parts, entries: heading.entries)
  }

  func file(id: String) throws(SiteFileFault) -> SiteFile {
    let minimum = try node["minSiteN"].number(in: SiteFile.lowestMinimum...SiteFile.mostRows)
    var findings: [ReadingFinding] = []
    for element in try node["findings"].elements { findings.append(try element.choice()) }
    let contents: SiteFile.Contents =
      switch heading.kind {
      case .summary: .summary(try summary(minimum: minimum))
      case .change: .change(try change(minimum: minimum))
      }
    return SiteFile(
      heading: heading, id: id, minimum: minimum, findings: findings, contents: contents)
  }

  // MARK: - Summary

  private func summary(minimum: Int) throws(SiteFileFault) -> SiteSummary {
    let groups = try groups(minimum: minimum) { node, path throws(SiteFileFault) in
      try summaryCounts(node, path: path)
    }
    let people = try larger(groups.map { ($0.path, $0.counts?.people) })
    return SiteSummary(groups: groups, people: people)
  }

  private func summaryCounts(
    _ node: SiteNode, path: [String]
  ) throws(SiteFileFault) -> SummaryCounts {
    try node.check(has: ["group", "rows", "people", "scales"])
    var counts = SummaryCounts(
      rows: try node["rows"].number(),
      people: SitePeople(path: path, any: try node["people"].number(), parts), scales: [])
    let scales = try scales(node["scales"])
    for (index, scale) in scales.enumerated() {
      try scale.check(
        has: [
          "scale", "people", "entries", "sum", "sumOfSquares", "unscored", "histogram",
        ] + (parts.bands[index] == nil ? [] : ["bandPeople"]) + incompleteMember(index),
        may: ["complete"])
      let scores = try histogram(scale["histogram"], scale: index)
      try checkSums(scale, scores, index)
      try readPeople(scale, into: &counts.people, scale: index)
      counts.scales.append(
        SummaryCounts.Scale(
          unscored: try scale["unscored"].number(), scores: scores,
          complete: try complete(scale, scale: index)))
      if let rule = rules.fault(of: counts, scale: index) {
        throw scale.fault(.doesNotFollow(rule))
      }
    }
    if let rule = rules.fault(of: counts.people) { throw node.fault(.doesNotFollow(rule)) }
    return counts
  }

  /// What the histogram says once more.
  private func checkSums(
    _ node: SiteNode, _ scores: [CellCount], _ index: Int
  ) throws(SiteFileFault) {
    let entries = scores.reduce(0) { $0 + $1.count }
    guard try node["entries"].number() == entries else {
      throw node["entries"].fault(.doesNotFollow(.sumsOfScores))
    }
    let sums = parts.completeSums(scores, scale: index)
    for (name, expected) in [("sum", sums?.sum), ("sumOfSquares", sums?.square)] {
      guard try node[name].number(in: 0...Int.max) == expected else {
        throw node[name].fault(.doesNotFollow(.sumsOfScores))
      }
    }
  }

  // MARK: - Change

  private func change(minimum: Int) throws(SiteFileFault) -> SiteChange {
    let groups = try groups(minimum: minimum) { node, path throws(SiteFileFault) in
      try pairCounts(node, path: path)
    }
    let language = try node["language"].textIfAny
    if let language, Language(rawValue: language) == nil {
      throw node["language"].fault(.unknownValue(language))
    }
    let byWhole = node["aloneIncomplete"]
    try byWhole.check(has: parts.wholes.map { parts.scales[$0.scale].rawValue })
    var aloneIncomplete: [Int] = []
    for whole in parts.wholes {
      aloneIncomplete.append(try byWhole[parts.scales[whole.scale].rawValue].number())
    }
    let change = SiteChange(
      participants: try node["participants"].number(),
      language: language.flatMap(Language.init(rawValue:)), aloneIncomplete: aloneIncomplete,
      groups: groups, people: try larger(groups.map { ($0.path, $0.counts?.people) }))
    if let rule = rules.fault(of: change) {
      throw node["participants"].fault(.doesNotFollow(rule))
    }
    return change
  }

  private func pairCounts(
    _ node: SiteNode, path: [String]
  ) throws(SiteFileFault) -> PairCounts {
    try node.check(has: ["group", "people", "scales"])
    var counts = PairCounts(
      people: SitePeople(path: path, any: try node["people"].number(), parts), scales: [])
    counts.people.inBands = parts.scales.map { _ in nil }
    for (index, scale) in try scales(node["scales"]).enumerated() {
      try scale.check(
        has: ["scale", "people", "pairs", "alone"] + incompleteMember(index), may: ["complete"])
      counts.people.onScales[index] = try scale["people"].number()
      try readIncomplete(scale, into: &counts.people, scale: index)
      counts.scales.append(
        PairCounts.Scale(
          pairs: try pairs(scale["pairs"], scale: index),
          alone: try histogram(scale["alone"], scale: index),
          complete: try complete(scale, scale: index)))
      if let rule = rules.fault(of: counts, scale: index) {
        throw scale.fault(.doesNotFollow(rule))
      }
    }
    if let rule = rules.fault(of: counts.people) { throw node.fault(.doesNotFollow(rule)) }
    return counts
  }

  // MARK: - Parts

  private func groups<Counts>(
    minimum: Int,
    _ counts: (SiteNode, [String]) throws(SiteFileFault) -> Counts
  ) throws(SiteFileFault) -> [SiteGroup<Counts>] where Counts: SiteCounts {
    var groups: [SiteGroup<Counts>] = []
    var seen: Set<[[UInt8]]> = []
    for element in try node["groups"].elements {
      let group = element["group"]
      let path = try path(group, length: heading.columns.count)
      guard seen.insert(path.map { Array($0.utf8) }).inserted else {
        throw group.fault(.twice)
      }
      if element.value["withheld"] != nil {
        try element.check(has: ["group", "withheld"])
        guard try element["withheld"].isTrue else {
          throw element["withheld"].fault(.unknownValue("false"))
        }
        groups.append(SiteGroup(path: path, counts: nil))
        continue
      }
      let own = try counts(element, path)
      if own.isWithheld(minimum: minimum) { throw element.fault(.doesNotFollow(.minimum)) }
      groups.append(SiteGroup(path: path, counts: own))
    }
    if heading.columns.isEmpty, groups.count != 1 { throw node["groups"].fault(.missingGroup) }
    return groups
  }

  private func path(_ node: SiteNode, length: Int) throws(SiteFileFault) -> [String] {
    var path: [String] = []
    for value in try node.elements { path.append(try value.text) }
    guard path.count == length else { throw node.fault(.wrongKind(.list)) }
    return path
  }

  /// The scales of a group, each once and in the instrument's order.
  private func scales(_ node: SiteNode) throws(SiteFileFault) -> [SiteNode] {
    let scales = try node.elements
    guard scales.count == parts.scales.count else { throw node.fault(.wrongKind(.list)) }
    for (scale, id) in zip(scales, parts.scales) {
      let name = try scale["scale"].text
      guard name == id.rawValue else { throw scale["scale"].fault(.unknownValue(name)) }
    }
    return scales
  }

  private func incompleteMember(_ scale: Int) -> [String] {
    parts.wholes.contains { $0.scale == scale } ? ["incomplete"] : []
  }

  private func readPeople(
    _ node: SiteNode, into people: inout SitePeople, scale: Int
  ) throws(SiteFileFault) {
    people.onScales[scale] = try node["people"].number()
    people.inBands[scale] = try node.optional("bandPeople").map { node throws(SiteFileFault) in
      try bandPeople(node, scale: scale)
    }
    try readIncomplete(node, into: &people, scale: scale)
  }

  private func readIncomplete(
    _ node: SiteNode, into people: inout SitePeople, scale: Int
  ) throws(SiteFileFault) {
    guard let whole = parts.wholes.firstIndex(where: { $0.scale == scale }) else { return }
    people.incomplete[whole] = try node["incomplete"].number()
  }

  private func bandPeople(_ node: SiteNode, scale: Int) throws(SiteFileFault) -> [Int] {
    let bands = (parts.bands[scale]?.bands ?? []).map(\.id.rawValue)
    try node.check(has: bands)
    var people: [Int] = []
    for band in bands { people.append(try node[band].number()) }
    return people
  }

  private func histogram(
    _ node: SiteNode, scale: Int
  ) throws(SiteFileFault) -> [CellCount] {
    var scores: [CellCount] = []
    var total = 0
    for (index, row) in try node.rows(of: 3).enumerated() {
      let place = SiteNode(.null, path: node.path + [.index(index)])
      guard let cell = parts.cell(answered: row[0], sum: row[1], scale: scale) else {
        throw place.fault(.outOfRange(row[1]))
      }
      if let last = scores.last, last.cell >= cell { throw place.fault(.twice) }
      guard row[2] >= 1, row[2] <= SiteFile.mostRows - total else {
        throw place.fault(.outOfRange(row[2]))
      }
      total += row[2]
      scores.append(CellCount(cell: cell, count: row[2]))
    }
    return scores
  }

  private func pairs(_ node: SiteNode, scale: Int) throws(SiteFileFault) -> [CellPairCount] {
    var pairs: [CellPairCount] = []
    var total = 0
    for (index, row) in try node.rows(of: 5).enumerated() {
      let place = SiteNode(.null, path: node.path + [.index(index)])
      guard let first = parts.cell(answered: row[0], sum: row[1], scale: scale) else {
        throw place.fault(.outOfRange(row[1]))
      }
      guard let last = parts.cell(answered: row[2], sum: row[3], scale: scale) else {
        throw place.fault(.outOfRange(row[3]))
      }
      if let before = pairs.last, (before.first, before.last) >= (first, last) {
        throw place.fault(.twice)
      }
      guard row[4] >= 1, row[4] <= SiteFile.mostRows - total else {
        throw place.fault(.outOfRange(row[4]))
      }
      total += row[4]
      pairs.append(CellPairCount(first: first, last: last, count: row[4]))
    }
    return pairs
  }

  private func complete(_ node: SiteNode, scale: Int) throws(SiteFileFault) -> ItemTotals? {
    guard let complete = node.optional("complete") else { return nil }
    try complete.check(has: ["rows", "items"])
    let items = try complete["items"].rows(of: 3)
    guard items.count == parts.cells[scale].items else {
      throw complete["items"].fault(.wrongKind(.list))
    }
    var totals = ItemTotals(items: items.count)
    totals.rows = try complete["rows"].number()
    for (index, item) in items.enumerated() {
      totals.sums[index] = item[0]
      totals.squares[index] = item[1]
      totals.products[index] = item[2]
    }
    return totals
  }

  /// The people of the groups that lie in larger ones, of each of them.
  private func larger(
    _ groups: [(path: [String], people: SitePeople?)]
  ) throws(SiteFileFault) -> [SitePeople] {
    let depths = heading.columns.count
    var people: [SitePeople] = []
    for element in try node["people"].elements {
      try element.check(has: ["group", "people", "scales"], may: ["bandPeople", "incomplete"])
      let group = element["group"]
      let values = try group.elements.count
      guard values < depths else { throw group.fault(.wrongKind(.list)) }
      let path = try path(group, length: values)
      var own = SitePeople(path: path, any: try element["people"].number(), parts)
      let scales = element["scales"]
      try scales.check(has: parts.scales.map(\.rawValue))
      for (index, scale) in parts.scales.enumerated() {
        own.onScales[index] = try scales[scale.rawValue].number()
        own.inBands[index] = try element.optional("bandPeople")?.optional(scale.rawValue)
          .map { node throws(SiteFileFault) in try bandPeople(node, scale: index) }
      }
      for (index, whole) in parts.wholes.enumerated() {
        own.incomplete[index] = try element.optional("incomplete")?
          .optional(parts.scales[whole.scale].rawValue)?.number()
      }
      people.append(own)
    }
    if let rule = rules.fault(of: people, over: groups, depths: depths) {
      throw node["people"].fault(rule)
    }
    return people
  }
}
