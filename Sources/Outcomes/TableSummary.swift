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

  package init(_ definition: Definition) {
    self.init(scales: definition.scales.map(\.id))
  }

  private init(scales: [ScaleID]) {
    self.scales = scales.map { ScaleCount($0) }
  }

  /// Counts a row that was set aside.
  mutating func reject(_ fault: TableError) {
    rejected += 1
    note(fault)
  }

  /// Adds what became of the rows that follow these.
  package mutating func add(_ later: TableSummary) {
    scored += later.scored
    rejected += later.rejected
    let all = faults + later.faults
    // What the later rows tell first, they tell in full: it is enough for here.
    for fault in later.firstRejected { note(fault) }
    faults = all
    for (index, count) in later.scales.enumerated() where scales.indices.contains(index) {
      scales[index].unscored += count.unscored
      scales[index].prorated += count.prorated
    }
  }

  mutating func removeAll() {
    self = TableSummary(scales: scales.map(\.scale))
  }

  private mutating func note(_ fault: TableError) {
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

  /// Empties it, and keeps its room.
  package mutating func removeAll() {
    scored.removeAll(keepingCapacity: true)
    rejects.removeAll(keepingCapacity: true)
  }
}

/// What the rows of one part of a table gave.
package struct ScoredPart: Sendable {
  package var output = TableOutput()
  package internal(set) var summary: TableSummary
  /// Why the table ends inside the part. What stands in `output` then is of the rows before.
  package internal(set) var error: TableError?

  init(summary: TableSummary) {
    self.summary = summary
    self.summary.removeAll()
  }

  mutating func removeAll() {
    output.removeAll()
    error = nil
  }
}
