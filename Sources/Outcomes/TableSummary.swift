package import Psychometrics

/// What became of the rows of a table.
package struct TableSummary: Hashable, Sendable {
  /// Rows that were written with their scores, also where every score is empty.
  package internal(set) var scored = 0
  /// Rows that were set aside.
  package internal(set) var rejected = 0
  /// In the instrument's order.
  package internal(set) var scales: [ScaleCount]

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
