import Formats

/// What one site hands on so that several can report together: whole numbers by group, and no rows.
///
/// It is confidential: a number in it may stand for one person. Figures leave through
/// ``CombinedSummary`` and ``CombinedChange`` alone.
package struct SiteFile: Hashable, Sendable {
  package static let schema = "tend.outcomes.site/1"
  /// The fewest people that `--min-site-n` may ask for: the sums of a group of one would be that
  /// person's answers. More is the site's choice, since hiding happens after combining.
  package static let lowestMinimum = 2
  /// The most rows that files have together, so that no sum of squares is too large.
  package static let mostRows = 1_000_000_000

  package let heading: SiteHeading
  /// 32 hexadecimal digits, fresh for each file that is made; empty where its format has none.
  package let id: String
  /// Groups of fewer people have only their names.
  package let minimum: Int
  /// What the site has to say of how its rows were read, by code.
  package let findings: [ReadingFinding]
  package let contents: Contents

  package enum Contents: Hashable, Sendable {
    case summary(SiteSummary)
    case change(SiteChange)
  }

  package init(
    heading: SiteHeading, id: String, minimum: Int, findings: [ReadingFinding], contents: Contents
  ) {
    self.heading = heading
    self.id = id
    self.minimum = minimum
    self.findings = findings
    self.contents = contents
  }

  /// Whether it is the same file once more, also where it was sealed, sorted or made anew: no two
  /// sites have the same numbers throughout.
  package func isSame(_ other: SiteFile) -> Bool {
    id == other.id && !id.isEmpty || contents == other.contents && groupCounts.given > 0
  }

  /// How many groups have numbers, and how many only their names.
  package var groupCounts: (given: Int, withheld: Int) {
    let isGiven: [Bool] =
      switch contents {
      case .summary(let summary): summary.groups.map { $0.counts != nil }
      case .change(let change): change.groups.map { $0.counts != nil }
      }
    let given = isGiven.count(where: \.self)
    return (given, isGiven.count - given)
  }
}

/// What a site file tells of a summary.
package struct SiteSummary: Hashable, Sendable {
  /// The groups of the finest grain.
  var groups: [SiteGroup<SummaryCounts>]
  /// The people of each larger group, over the groups that are not withheld.
  var people: [SitePeople]
}

/// What a site file tells of a change table.
package struct SiteChange: Hashable, Sendable {
  /// Different people with any row.
  var participants: Int
  /// Their language, where all forms name the same.
  var language: Language?
  /// By whole scale how many have first scores alone of some of its parts and not of all.
  var aloneIncomplete: [Int]
  var groups: [SiteGroup<PairCounts>]
  var people: [SitePeople]
}

/// One group of a site file.
struct SiteGroup<Counts: Hashable & Sendable>: Hashable, Sendable {
  /// A value for each grouping column.
  let path: [String]
  /// Nil where the group has too few people, or workers, for more than its name.
  let counts: Counts?
}

/// How many different people a group has.
struct SitePeople: Hashable, Sendable {
  /// The values of the first grouping columns; as many as the group lies deep.
  let path: [String]
  /// With a score on any scale.
  var any: Int
  var onScales: [Int]
  /// By scale and band; nil where they are not counted.
  var inBands: [[Int]?]
  /// By whole scale those who have some of its parts and not the others; nil where not counted.
  var incomplete: [Int?]
}

/// What a group of a summary holds.
struct SummaryCounts: Hashable, Sendable {
  /// All rows, scored or not.
  var rows: Int
  var people: SitePeople
  /// One a scale, in the instrument's order.
  var scales: [Scale]

  struct Scale: Hashable, Sendable {
    var unscored: Int
    /// By cell of the scale, ascending.
    var scores: [CellCount]
    /// Nil where no answers are known.
    var complete: ItemTotals?
  }
}

/// What a group of a change table holds; a person is in the group of the first entry.
struct PairCounts: Hashable, Sendable {
  /// `inBands` is nil throughout.
  var people: SitePeople
  var scales: [Scale]

  struct Scale: Hashable, Sendable {
    /// By the cells of the two scores, ascending.
    var pairs: [CellPairCount]
    /// First scores of people without a second.
    var alone: [CellCount]
    /// Of the first entries of pairs; nil where no answers are known.
    var complete: ItemTotals?
  }
}

/// How many entries have a score in a cell.
struct CellCount: Hashable, Sendable {
  let cell: Int
  /// 1 or more.
  let count: Int
}

/// How many pairs have their scores in two cells.
struct CellPairCount: Hashable, Sendable {
  let first: Int
  let last: Int
  /// 1 or more.
  let count: Int
}
