package import Formats
package import Psychometrics

/// A site file as the JSON document `tend.outcomes.site/1`.
///
/// Its first member says that it is confidential. A summary has `entries`, a change table `pairs`,
/// `participants`, `language` and `aloneIncomplete`; both have by group and scale what is counted
/// and, for groups that lie in larger ones, the people of those.
package enum SiteDocument {
  package static let confidential = Phrase(
    en: "Confidential: a number in this file may stand for one person. It is for combining with "
      + "other sites (tend outcomes combine), and not for release.",
    es: "Confidencial: un número de este archivo puede ser de una sola persona. Es para juntarlo "
      + "con otros lugares (tend outcomes combine), y no para publicar.")

  /// - Parameter language: of what is said first.
  package static func json(
    _ file: SiteFile, of definition: Definition, language: Language = .english
  ) -> JSON {
    let heading = file.heading
    var members: [JSON.Member] = [
      .init("confidential", .string(confidential[language])),
      .init("schema", .string(SiteFile.schema)),
      .init("kind", .string(heading.kind.rawValue)),
      .init("file", .string(file.id)),
      .init("instrument", .string(heading.instrument.rawValue)),
      .init("definition", .string(heading.definition)),
      .init("wording", .string(heading.wording.rawValue)),
      .init("missingRule", .string(heading.rule.name)),
    ]
    switch heading.kind {
    case .summary: members.append(.init("entries", .string(heading.entries.rawValue)))
    case .change: members.append(.init("pairs", pairs(heading.pairs)))
    }
    members += [
      .init("minSiteN", .integer(file.minimum)),
      .init("groupBy", .array(heading.columns.map(JSON.string))),
      .init("yearStart", .integer(heading.yearStart ?? 1)),
      .init("findings", .array(file.findings.map { .string($0.rawValue) })),
    ]
    let parts = SiteParts(of: definition, rule: heading.rule)
    switch file.contents {
    case .summary(let summary):
      members.append(.init("groups", .array(summary.groups.map { group($0, parts) })))
      members.append(.init("people", .array(summary.people.map { larger($0, parts) })))
    case .change(let change):
      members += [
        .init("language", JSON(change.language?.rawValue)),
        .init("participants", .integer(change.participants)),
        .init("aloneIncomplete", parts.byWhole(change.aloneIncomplete)),
        .init("groups", .array(change.groups.map { group($0, parts) })),
        .init("people", .array(change.people.map { larger($0, parts) })),
      ]
    }
    return .object(members)
  }

  private static func pairs(_ pairs: PairWords) -> JSON {
    [
      "from": JSON(pairs.from), "to": JSON(pairs.to), "event": JSON(pairs.event),
      "fromEvent": JSON(pairs.fromEvent), "toEvent": JSON(pairs.toEvent),
      "lastOfDay": .boolean(pairs.takesLastOfDay),
    ]
  }

  private static func path(_ path: [String]) -> JSON { .array(path.map(JSON.string)) }

  private static func group(_ group: SiteGroup<SummaryCounts>, _ parts: SiteParts) -> JSON {
    guard let counts = group.counts else {
      return ["group": path(group.path), "withheld": true]
    }
    return [
      "group": path(group.path), "rows": .integer(counts.rows),
      "people": .integer(counts.people.any),
      "scales": .array(
        counts.scales.indices.map { scale(counts.scales[$0], counts.people, parts, at: $0) }),
    ]
  }

  private static func scale(
    _ counts: SummaryCounts.Scale, _ people: SitePeople, _ parts: SiteParts, at index: Int
  ) -> JSON {
    let whole = parts.completeSums(counts.scores, scale: index)
    var members: [JSON.Member] = [
      .init("scale", .string(parts.scales[index].rawValue)),
      .init("people", .integer(people.onScales[index])),
      .init("entries", .integer(counts.scores.reduce(0) { $0 + $1.count })),
      .init("sum", .integer(whole?.sum ?? 0)),
      .init("sumOfSquares", .integer(whole?.square ?? 0)),
      .init("unscored", .integer(counts.unscored)),
      .init("histogram", parts.histogram(counts.scores, scale: index)),
    ]
    if let inBands = people.inBands[index] {
      members.append(.init("bandPeople", parts.byBand(inBands, scale: index)))
    }
    if let complete = counts.complete { members.append(.init("complete", sums(complete))) }
    if let incomplete = parts.incomplete(people, scale: index) {
      members.append(.init("incomplete", .integer(incomplete)))
    }
    return .object(members)
  }

  private static func group(_ group: SiteGroup<PairCounts>, _ parts: SiteParts) -> JSON {
    guard let counts = group.counts else {
      return ["group": path(group.path), "withheld": true]
    }
    return [
      "group": path(group.path), "people": .integer(counts.people.any),
      "scales": .array(
        counts.scales.indices.map { scale(counts.scales[$0], counts.people, parts, at: $0) }),
    ]
  }

  private static func scale(
    _ counts: PairCounts.Scale, _ people: SitePeople, _ parts: SiteParts, at index: Int
  ) -> JSON {
    var members: [JSON.Member] = [
      .init("scale", .string(parts.scales[index].rawValue)),
      .init("people", .integer(people.onScales[index])),
      .init("pairs", parts.pairs(counts.pairs, scale: index)),
      .init("alone", parts.histogram(counts.alone, scale: index)),
    ]
    if let complete = counts.complete { members.append(.init("complete", sums(complete))) }
    if let incomplete = parts.incomplete(people, scale: index) {
      members.append(.init("incomplete", .integer(incomplete)))
    }
    return .object(members)
  }

  private static func sums(_ totals: ItemTotals) -> JSON {
    [
      "rows": .integer(totals.rows),
      "items": .array(
        totals.sums.indices.map {
          [
            .integer(totals.sums[$0]), .integer(totals.squares[$0]), .integer(totals.products[$0]),
          ]
        }),
    ]
  }

  private static func larger(_ people: SitePeople, _ parts: SiteParts) -> JSON {
    var members: [JSON.Member] = [
      .init("group", path(people.path)), .init("people", .integer(people.any)),
      .init("scales", parts.byScale(people.onScales)),
    ]
    let bands = people.inBands.enumerated().compactMap { index, counts in
      counts.map { JSON.Member(parts.scales[index].rawValue, parts.byBand($0, scale: index)) }
    }
    if !bands.isEmpty { members.append(.init("bandPeople", .object(bands))) }
    let incomplete = people.incomplete.compactMap(\.self)
    if !incomplete.isEmpty { members.append(.init("incomplete", parts.byWhole(incomplete))) }
    return .object(members)
  }
}

/// The scales of an instrument with what a site file says of each.
struct SiteParts: Sendable {
  let scales: [ScaleID]
  let cells: [ScoreCells]
  let wholes: [WholeScale]
  /// As far as they are counted.
  let bands: [Bands?]
  let form: Form

  init(of definition: Definition, rule: MissingRule) {
    scales = definition.scales.map(\.id)
    cells = definition.scales.map { ScoreCells(of: $0.id, in: definition, rule: rule) }
    let kinds = EntryKinds(definition, cells: cells)
    wholes = kinds.wholes
    bands = scales.indices.map(kinds.bands)
    form = definition.form
  }

  /// The sum and the sum of squares of the scores with all items answered; nil where they are too
  /// large.
  func completeSums(_ scores: [CellCount], scale: Int) -> (rows: Int, sum: Int, square: Int)? {
    var (rows, sum, square): (Int128, Int128, Int128) = (0, 0, 0)
    for score in scores {
      let tally = cells[scale].tally(ofCell: score.cell)
      guard tally.isComplete else { continue }
      let (value, count) = (Int128(tally.sum), Int128(score.count))
      rows += count
      sum += value * count
      square += value * value * count
    }
    guard let rows = Int(exactly: rows), let sum = Int(exactly: sum),
      let square = Int(exactly: square)
    else { return nil }
    return (rows, sum, square)
  }

  /// `[answered, raw sum, count]` for each cell.
  fileprivate func histogram(_ scores: [CellCount], scale: Int) -> JSON {
    .array(
      scores.map {
        let tally = cells[scale].tally(ofCell: $0.cell)
        return [.integer(tally.answered), .integer(tally.sum), .integer($0.count)]
      })
  }

  /// `[answered, raw sum, answered, raw sum, count]` for each pair of cells.
  fileprivate func pairs(_ pairs: [CellPairCount], scale: Int) -> JSON {
    .array(
      pairs.map {
        let first = cells[scale].tally(ofCell: $0.first)
        let last = cells[scale].tally(ofCell: $0.last)
        return [
          .integer(first.answered), .integer(first.sum), .integer(last.answered),
          .integer(last.sum), .integer($0.count),
        ]
      })
  }

  fileprivate func byScale(_ counts: [Int]) -> JSON {
    .object(zip(scales, counts).map { JSON.Member($0.rawValue, .integer($1)) })
  }

  fileprivate func byWhole(_ counts: [Int]) -> JSON {
    .object(zip(wholes, counts).map { JSON.Member(scales[$0.scale].rawValue, .integer($1)) })
  }

  fileprivate func byBand(_ counts: [Int], scale: Int) -> JSON {
    .object(
      zip(bands[scale]?.bands ?? [], counts).map { JSON.Member($0.id.rawValue, .integer($1)) })
  }

  fileprivate func incomplete(_ people: SitePeople, scale: Int) -> Int? {
    wholes.firstIndex { $0.scale == scale }.flatMap { people.incomplete[$0] }
  }
}
