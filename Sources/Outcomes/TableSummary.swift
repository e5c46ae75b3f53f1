package import Psychometrics

/// What became of the rows of a table.
package struct TableSummary: Hashable, Sendable {
  /// Rows that were written with their scores, also where every score is empty.
  package internal(set) var scored = 0
  /// Rows that were set aside.
  package private(set) var rejected = 0
  /// What is wrong with the first rows that were set aside, a row each.
  ///
  /// No more rows than it takes to hold `mostFaults` faults.
  package private(set) var firstRejected: [TableError] = []
  /// Every fault of the rows that were set aside: a row may have several bad cells.
  package private(set) var faults = 0
  /// In the instrument's order.
  package internal(set) var scales: [ScaleCount]

  /// How many faults are kept to be told.
  package static let mostFaults = 5

  /// All rows below the header.
  package var rows: Int { scored + rejected }

  /// Of the scored rows.
  package struct ScaleCount: Hashable, Sendable {
    package let scale: ScaleID
    /// Rows without a score of the scale.
    package internal(set) var unscored = 0
    /// Rows whose score has missing answers filled with the mean of the others.
    package internal(set) var prorated = 0

    init(_ scale: ScaleID) {
      self.scale = scale
    }
  }

  init(_ definition: Definition) {
    scales = definition.scales.map { ScaleCount($0.id) }
  }

  /// Counts a row that was set aside.
  mutating func reject(_ fault: TableError) {
    rejected += 1
    if faults < Self.mostFaults { firstRejected.append(fault) }
    if case .cells(_, let cells) = fault { faults += cells.count } else { faults += 1 }
  }
}

/// The bytes that scoring gives, for the caller to take away.
///
/// The caller writes and empties them after each block; `removeAll(keepingCapacity:)` keeps their room.
package struct TableOutput: Hashable, Sendable {
  /// The scored table; lines end in LF.
  package var scored: [UInt8] = []
  /// The header, then each bad row as it was but for its line's end, which is LF.
  ///
  /// Empty without `TableOptions.rejectsBadRows`.
  package var rejects: [UInt8] = []

  package init() {}
}
