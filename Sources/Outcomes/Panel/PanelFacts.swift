/// What became of the rows of a panel's files.
package struct PanelSummary: Hashable, Sendable {
  /// Entries that were handed on.
  package internal(set) var entries = 0
  /// Rows that were set aside.
  package private(set) var rejected = 0
  /// What is wrong with the first rows that were set aside, with the index of their file.
  ///
  /// No more rows than it takes to hold `TableSummary.mostFaults` faults.
  package private(set) var firstRejected: [RejectedRow] = []
  /// Every fault of the rows that were set aside: a row may have several bad cells.
  package private(set) var faults = 0

  package struct RejectedRow: Hashable, Sendable {
    package let file: Int
    package let fault: TableError
  }

  mutating func reject(_ fault: TableError, file: Int) {
    rejected += 1
    if faults < TableSummary.mostFaults { firstRejected.append(.init(file: file, fault: fault)) }
    if case .cells(_, let cells) = fault { faults += cells.count } else { faults += 1 }
  }
}

/// Codes that stand in more than one file; who they are, `PanelNames` says and this does not.
package struct SharedCodes: Hashable, Sendable {
  /// How many.
  package internal(set) var count: Int
  /// Where the first of them stands, and where it stands again.
  package let first: PanelPlace
  package let second: PanelPlace
}

/// What the header of a panel's file names.
package struct PanelHeading: Hashable, Sendable {
  /// The column of the participant, from 1, and its name in the file.
  package let participantColumn: Int
  package let participantName: String
  /// The names of the columns that are not read.
  package let unread: [String]

  init(_ columns: PanelColumns) {
    participantColumn = columns.others[columns.participant] + 1
    participantName = columns.names[columns.others[columns.participant]]
    let read = Set(
      [columns.participant, columns.date] + columns.scales
        + (columns.groups + columns.further + [columns.item, columns.answer]).compactMap(\.self))
    unread = columns.others.indices.filter { !read.contains($0) }
      .map { columns.names[columns.others[$0]] }
  }
}
