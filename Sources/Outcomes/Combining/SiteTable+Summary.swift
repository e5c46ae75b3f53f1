import Psychometrics

extension SiteTable {
  /// The numbers of the table, held to what they can be.
  ///
  /// A number that is not there is 0: engines leave out groups of nothing.
  func file(of definition: Definition) throws(SiteFileFault) -> SiteFile {
    var maker = SiteTableMaker(
      parts: SiteParts(of: definition, rule: heading.rule), depths: heading.columns.count)
    for row in rows { try maker.take(row) }
    let rules = SiteRules(parts: maker.parts, entries: heading.entries)
    let summary = try maker.summary(rules, minimum: minimum)
    return SiteFile(
      heading: heading, id: "", minimum: minimum, findings: [], contents: .summary(summary))
  }
}

/// Gathers the rows of a table by group.
private struct SiteTableMaker {
  let parts: SiteParts
  let depths: Int
  private var groups: [[[UInt8]]: Group] = [:]
  /// What stands there, so that nothing does twice.
  private var seen: Set<[String]> = []

  init(parts: SiteParts, depths: Int) {
    self.parts = parts
    self.depths = depths
  }

  struct Group {
    let line: Int
    var isWithheld = false
    var counts: SummaryCounts
    var scores: [[Int: Int]]
  }

  mutating func take(_ row: SiteTable.Row) throws(SiteFileFault) {
    let what =
      row.path + [
        String(row.path.count), row.scale, row.figure.rawValue, row.place, row.answered, row.raw,
      ]
    guard seen.insert(what).inserted else { throw row.fault(.twice) }
    let key = row.path.map { Array($0.utf8) }
    var group = groups[key] ?? self.group(row)
    if row.figure == .withheld {
      guard row.path.count == depths else { throw row.fault(.unknownValue(row.figure.rawValue)) }
      group.isWithheld = true
    } else {
      guard let number = Int(row.number) else { throw row.fault(.wrongKind(.wholeNumber)) }
      let isSum = [.itemSum, .itemSquare, .itemProduct].contains(row.figure)
      let most = isSum ? Int.max : SiteFile.mostRows
      guard (0...most).contains(number) else { throw row.fault(.outOfRange(number)) }
      try take(number, of: row, into: &group)
    }
    groups[key] = group
  }

  private func group(_ row: SiteTable.Row) -> Group {
    Group(
      line: row.line,
      counts: SummaryCounts(
        rows: 0, people: SitePeople(path: row.path, any: 0, parts),
        scales: parts.scales.map { _ in SummaryCounts.Scale(unscored: 0, scores: []) }),
      scores: parts.scales.map { _ in [:] })
  }

  private func take(
    _ number: Int, of row: SiteTable.Row, into group: inout Group
  ) throws(SiteFileFault) {
    if row.scale.isEmpty {
      switch row.figure {
      case .rows: group.counts.rows = number
      case .people: group.counts.people.any = number
      default: throw row.fault(.unknownValue(row.scale))
      }
      return
    }
    guard let scale = parts.scales.firstIndex(where: { $0.rawValue == row.scale }) else {
      throw row.fault(.unknownValue(row.scale))
    }
    switch row.figure {
    case .people: group.counts.people.onScales[scale] = number
    case .unscored: group.counts.scales[scale].unscored = number
    case .score:
      guard let answered = Int(row.answered), let raw = Int(row.raw),
        let cell = parts.cell(answered: answered, sum: raw, scale: scale)
      else { throw row.fault(.unknownValue(row.raw)) }
      group.scores[scale][cell] = number
    case .bandPeople:
      guard let bands = parts.bands[scale]?.bands,
        let band = bands.firstIndex(where: { $0.id.rawValue == row.place })
      else { throw row.fault(.unknownValue(row.place)) }
      var people = group.counts.people.inBands[scale] ?? bands.map { _ in 0 }
      people[band] = number
      group.counts.people.inBands[scale] = people
    case .incomplete:
      guard let whole = parts.wholes.firstIndex(where: { $0.scale == scale }) else {
        throw row.fault(.unknownValue(row.scale))
      }
      group.counts.people.incomplete[whole] = number
    case .completeRows, .itemSum, .itemSquare, .itemProduct:
      try takeItem(number, of: row, into: &group, scale: scale)
    case .rows, .withheld, .badRows: throw row.fault(.unknownValue(row.scale))
    }
  }

  private func takeItem(
    _ number: Int, of row: SiteTable.Row, into group: inout Group, scale: Int
  ) throws(SiteFileFault) {
    let items = parts.cells[scale].items
    var totals = group.counts.scales[scale].complete ?? ItemTotals(items: items)
    if row.figure == .completeRows {
      totals.rows = number
    } else {
      guard let item = Int(row.place), (1...max(1, items)).contains(item), items > 0 else {
        throw row.fault(.unknownValue(row.place))
      }
      switch row.figure {
      case .itemSum: totals.sums[item - 1] = number
      case .itemSquare: totals.squares[item - 1] = number
      default: totals.products[item - 1] = number
      }
    }
    group.counts.scales[scale].complete = totals
  }

  /// What the rows come to, once all are there.
  mutating func summary(
    _ rules: SiteRules, minimum: Int
  ) throws(SiteFileFault) -> SiteSummary {
    var groups: [SiteGroup<SummaryCounts>] = []
    var larger: [SitePeople] = []
    // However the rows stand, the same table says the same.
    let sorted = self.groups.sorted {
      $0.key.lexicographicallyPrecedes($1.key) { $0.lexicographicallyPrecedes($1) }
    }
    for (_, group) in sorted {
      let path = group.counts.people.path
      guard path.count == depths else {
        larger.append(completed(group.counts.people))
        continue
      }
      groups.append(
        SiteGroup(path: path, counts: try counts(of: group, rules, minimum: minimum)))
    }
    if depths == 0, groups.isEmpty { throw SiteFileFault(.line(1), .missingGroup) }
    add(&larger, missingAbove: groups)
    let people = groups.map { (path: $0.path, people: $0.counts?.people) }
    if let kind = rules.fault(of: larger, over: people, depths: depths) {
      throw SiteFileFault(.line(1), kind)
    }
    return SiteSummary(groups: groups, people: larger)
  }

  private func counts(
    of group: Group, _ rules: SiteRules, minimum: Int
  ) throws(SiteFileFault) -> SummaryCounts? {
    if group.isWithheld { return nil }
    var counts = group.counts
    counts.people = completed(counts.people)
    for scale in parts.scales.indices {
      counts.scales[scale].scores = group.scores[scale].filter { $0.value > 0 }
        .sorted { $0.key < $1.key }.map { CellCount(cell: $0.key, count: $0.value) }
      if let rule = rules.fault(of: counts, scale: scale) {
        throw SiteFileFault(.line(group.line), .doesNotFollow(rule))
      }
    }
    if let rule = rules.fault(of: counts.people) {
      throw SiteFileFault(.line(group.line), .doesNotFollow(rule))
    }
    if counts.isWithheld(minimum: minimum) {
      throw SiteFileFault(.line(group.line), .doesNotFollow(.minimum))
    }
    return counts
  }

  /// A group of the finest grain counts the bands of every scale that has some, and who lacks parts
  /// of a whole; a larger one only where the table does.
  private func completed(_ people: SitePeople) -> SitePeople {
    guard people.path.count == depths else { return people }
    var people = people
    for scale in parts.scales.indices {
      guard let bands = parts.bands[scale] else { continue }
      people.inBands[scale] = people.inBands[scale] ?? bands.bands.map { _ in 0 }
    }
    people.incomplete = people.incomplete.map { $0 ?? 0 }
    return people
  }

  /// Larger groups of which every part is withheld have no rows.
  private func add(
    _ larger: inout [SitePeople], missingAbove groups: [SiteGroup<SummaryCounts>]
  ) {
    var known = Set(larger.map { $0.path.map { Array($0.utf8) } })
    for group in groups where group.counts != nil {
      for depth in 0..<depths { known.insert(group.path.prefix(depth).map { Array($0.utf8) }) }
    }
    for group in groups {
      for depth in 0..<depths {
        let path = Array(group.path.prefix(depth))
        guard known.insert(path.map { Array($0.utf8) }).inserted else { continue }
        larger.append(SitePeople(path: path, any: 0, parts))
      }
    }
  }
}
