/// What one file publishes, whoever made it.
package struct Publication: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case summary
    case change
    /// Any other table of groups.
    case table
  }

  /// What messages call it.
  package var name: String
  /// The fewest people that its figures stand for, where it says so.
  package var threshold: Int?
  /// The grouping columns, the outermost first.
  package var columns: [String] = []
  package var cells: [PublishedCell] = []
  /// Counts that stand above the groups.
  package var tops: [PublishedTop] = []

  package init(name: String) {
    self.name = name
  }
}

/// Some people by what the grouping columns say of them; a column that is not named takes all.
package struct PublishedGroup: Hashable, Sendable {
  package var values: [String: String]

  package init(_ values: [String: String] = [:]) {
    self.values = values
  }

  package static let everybody = PublishedGroup()

  /// Whether everybody of the other group is in this one too.
  func contains(_ other: PublishedGroup) -> Bool {
    values.allSatisfy { other.values[$0.key] == $0.value }
  }

  /// Those who are in both; nil where two values exclude each other.
  func joined(with other: PublishedGroup) -> PublishedGroup? {
    for (column, value) in values {
      if let second = other.values[column], second != value { return nil }
    }
    return PublishedGroup(values.merging(other.values) { first, _ in first })
  }
}

/// What one group shows of one scale.
package struct PublishedCell: Hashable, Sendable {
  package var kind: Publication.Kind = .table
  /// nil where the file does not say.
  package var instrument: String?
  /// The name of the scale; empty where a table has one alone.
  package var scale = ""
  package var group: PublishedGroup
  package var count: PublishedCount = .absent
  /// Distinct people; nil where they are not shown.
  package var people: Int?
  package var moments: [PublishedMoments] = []
  package var breakdowns: [PublishedBreakdown] = []
  /// Its part of everybody, 0 to 1.
  package var share: Bracket?
  /// Whether, where it is hidden, it may be of nobody.
  ///
  /// Nobody is shown, as 0; but where a group is hidden on several scales at once, somebody need
  /// have a score on one of them alone.
  var mayBeEmpty = false

  package init(_ group: PublishedGroup) {
    self.group = group
  }

  /// Distinct people, or entries where those alone are shown.
  var size: Int? { people ?? count.shown }
}

/// A count as it stands in a table.
package enum PublishedCount: Hashable, Sendable {
  case shown(Int)
  /// A mark stands in its place; the largest number that the mark allows, as 10 for `<11`.
  case hidden(atMost: Int?)
  /// The table says nothing of it.
  case absent

  package var shown: Int? { if case .shown(let count) = self { count } else { nil } }
  package var isHidden: Bool { if case .hidden = self { true } else { false } }
}

/// Mean and spread of one measure.
package struct PublishedMoments: Hashable, Sendable {
  /// `score`; of a change `first`, `last` and `change`.
  package var measure: String
  /// nil where it is hidden or absent.
  package var mean: Bracket?
  /// The sample's standard deviation.
  package var deviation: Bracket?
  package var sum: Bracket?
  /// Whether all figures stand there unrounded.
  package var isExact: Bool

  package init(
    _ measure: String, mean: Bracket? = nil, deviation: Bracket? = nil, sum: Bracket? = nil,
    isExact: Bool
  ) {
    self.measure = measure
    self.mean = mean
    self.deviation = deviation
    self.sum = sum
    self.isExact = isExact
  }
}

/// Counts of one group by category.
package struct PublishedBreakdown: Hashable, Sendable {
  package var name: String
  /// Whether everybody is in exactly one category.
  package var isWhole: Bool
  package var categories: [Category]

  package struct Category: Hashable, Sendable {
    package var name: String
    package var count: PublishedCount
    /// Its part of the group, 0 to 1; nil where the table does not say.
    package var share: Bracket?

    package init(_ name: String, _ count: PublishedCount, share: Bracket? = nil) {
      self.name = name
      self.count = count
      self.share = share
    }
  }

  package init(_ name: String, isWhole: Bool, _ categories: [Category]) {
    self.name = name
    self.isWhole = isWhole
    self.categories = categories
  }
}

/// Counts above the groups: all, and those of them that the groups count or do not.
package struct PublishedTop: Hashable, Sendable {
  package var kind: Publication.Kind
  package var instrument: String?
  package var scale: String
  /// Rows, or participants; nil where hidden.
  package var all: Int?
  /// Rows without a score, or participants without a pair; nil where hidden.
  package var without: Int?
  /// The entries of all groups together, where the counts above say so.
  package var counted: Int?

  package init(
    kind: Publication.Kind, instrument: String?, scale: String, all: Int?, without: Int?,
    counted: Int?
  ) {
    self.kind = kind
    self.instrument = instrument
    self.scale = scale
    self.all = all
    self.without = without
    self.counted = counted
  }
}
