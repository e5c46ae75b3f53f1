/// Something that can be worked out from what was published, or stands there too small.
package struct ProofFinding: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Hidden figures of a group follow from what is shown.
    case workedOut
    /// Some hidden groups are together too few people, and what they come to follows.
    case fewTogether
    /// A hidden number of people or entries can be one of too few.
    case narrowed
    /// A group is shown though too few people are behind it.
    case smallGroup
    /// A category is shown, or follows, that holds too few.
    case smallCategory
    /// Everybody of a group is in one category.
    case oneCategory
    /// A group has, or some hidden groups have, one and the same score throughout.
    case oneScore
    /// Two releases differ by too few.
    case difference
    /// A total has some more than the groups beneath it.
    case leftOut
    /// A count above the groups is too small.
    case smallTop
  }

  /// What of a group can be worked out.
  package enum Figure: String, Hashable, Sendable, CaseIterable {
    case count
    case sum
    case spread
  }

  /// A line of what was published.
  package struct Line: Hashable, Sendable {
    /// Which file, by its place.
    package let file: Int
    /// nil for the counts above the groups.
    package let group: PublishedGroup?
  }

  package let kind: Kind
  package let scale: String
  package let instrument: String?
  /// The group, or the groups that are together.
  package var groups: [PublishedGroup]
  /// Files by their place: of a difference the two, else where the group stands.
  package var files: [Int]
  package var category: String?
  package var figures: Set<Figure> = []
  /// What it was worked out from; empty where it stands there.
  package var from: [Line] = []
  /// What the count is or can be.
  package var count: ClosedRange<Int>?
  /// By measure what the mean is.
  package var means: [String: Bracket] = [:]

  init(_ kind: Kind, _ series: ProvenSeries, groups: [PublishedGroup], files: [Int]) {
    self.kind = kind
    self.scale = series.scale
    self.instrument = series.instrument
    self.groups = groups
    self.files = files
  }
}

/// What trying to solve some files came to.
package struct Proof: Hashable, Sendable {
  package let files: [String]
  package let threshold: Int
  package let findings: [ProofFinding]
  /// What was not looked at, and why.
  package let gaps: [ProofGap]
  /// How many groups and scales were looked at, and how many of those are hidden.
  package let cells: Int
  package let hiddenCells: Int
  /// The grouping columns of all files, in their order.
  package let columns: [String]
  /// How many groups and scales take all of some column: the totals of others.
  package let totals: Int
  /// In how many different ways the files group people.
  package let groupings: Int

  package var isFound: Bool { !findings.isEmpty }
}

/// A part of what was published that was not looked at.
package struct ProofGap: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case limit(ProvingLimit)
    /// The groups come to more than their total: somebody stands in several, or a mark is read wrong.
    case doesNotAddUp(PublishedGroup)
  }

  package let scale: String
  package let file: Int?
  package let reason: Reason
}
