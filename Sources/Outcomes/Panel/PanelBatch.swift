/// A run of scored forms of a panel, in the order of the input: one element an entry in each array.
///
/// Texts are interned: a person, a group or a value of a further column is a small number, an index
/// into `PanelNames`, which grows while the panel is read.
package struct PanelBatch: Sendable {
  /// How many entries there are.
  package var count: Int { people.count }
  /// Which of the input files they come from, from 0; a batch never spans two.
  package var file = 0
  /// The physical line where each entry's row starts, from 1.
  package var lines: [Int] = []
  /// Indices into `PanelNames.people`.
  package var people: [Int32] = []
  /// Days since 1970-01-01, before which they are negative.
  package var days: [Int32] = []
  /// Indices into `PanelNames.groups`.
  package var groups: [Int32] = []
  /// For each entry, scale by scale in the instrument's order, the sum over the answered items and
  /// how many were answered: `2 * scales` numbers an entry.
  package var tallies: [Int32] = []
  /// For each entry the answers in item order, `Scorer.missing` where there is none; empty where
  /// nobody asked for them or the input holds scores.
  package var answers: [UInt8] = []
  /// For each further column that was asked for, indices into `PanelNames.values` of that column.
  package var columns: [[Int32]] = []
  /// The rows of each entry as they were, each with its line's end; empty unless they are for a store.
  package var rows: [[UInt8]] = []

  package init() {}
}

/// The texts behind the numbers of a panel's batches.
package struct PanelNames: Sendable {
  /// The codes of the participants.
  package var people: [String] = []
  /// The groups: for each the values of the grouping columns, in the order asked for; derived ones
  /// (month, quarter, year) among them.
  package var groups: [[String]] = []
  /// For each further column its distinct texts.
  package var values: [[String]] = []

  package init() {}
}

/// What takes the entries of a panel, batch by batch and in order.
package protocol PanelConsumer {
  /// - Throws: `PanelError` where the entries cannot stand together.
  mutating func take(_ batch: borrowing PanelBatch, names: PanelNames) throws(PanelError)
}
