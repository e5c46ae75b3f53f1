/// Why a panel cannot be read, or cannot be put together.
package enum PanelError: Error, Hashable, Sendable {
  /// A file with a fault of its own: its index, from 0, and what is wrong with it.
  case table(file: Int, TableError)
  /// Entries of the same person on the same day that differ: how many such days there are, and the
  /// places of two entries of the first.
  case differingDoubles(days: Int, first: PanelPlace, second: PanelPlace)
}

/// Where an entry stands.
package struct PanelPlace: Hashable, Sendable, Comparable {
  /// The index of the input file, from 0.
  package let file: Int
  /// The physical line where its row starts, from 1.
  package let line: Int

  package init(file: Int, line: Int) {
    self.file = file
    self.line = line
  }

  package static func < (a: PanelPlace, b: PanelPlace) -> Bool {
    (a.file, a.line) < (b.file, b.line)
  }
}
