package import Psychometrics

/// Keeps what change needs of each entry of a panel, until all are there and pairs can be chosen.
///
/// About 24 bytes an entry, 4 for each scale, and where the program's own error is asked for a byte
/// for each item. What it holds is confidential: figures leave through a ``ReleasedChange`` alone.
package struct ChangeTally: PanelConsumer, Sendable {
  package let definition: Definition
  package let rule: MissingRule
  package let choice: PairChoice
  package let sameDay: SameDay
  /// Whether answers are kept, for alpha over the first entries of the pairs.
  package let keepsAnswers: Bool
  /// Whether a site file is to be made of it.
  package let isMergeable: Bool
  /// One a scale, in the instrument's order.
  package let cells: [ScoreCells]

  private(set) var people: [Int32] = []
  private(set) var days: [Int32] = []
  private(set) var groups: [Int32] = []
  /// The file in the upper 24 bits, the line in the rest: in this order entries stand in the input.
  private(set) var places: [UInt64] = []
  /// Indices of the values of the event column; empty without one.
  private(set) var events: [Int32] = []
  /// Entry after entry the cell of each scale's score, -1 where there is none.
  private(set) var scores: [Int32] = []
  /// Entry after entry the answers; empty where nobody asked, or none are known.
  private(set) var answers: [UInt8] = []

  /// - Parameters:
  ///   - keepsAnswers: for an error of measurement from the run's own answers.
  ///   - isMergeable: whether a site file is to be made of it; it has the answers' sums too.
  package init(
    _ definition: Definition, rule: MissingRule, choice: PairChoice = .firstAndLast,
    sameDay: SameDay = .refuse, keepsAnswers: Bool = false, isMergeable: Bool = false
  ) {
    self.definition = definition
    self.rule = rule
    self.choice = choice
    self.sameDay = sameDay
    self.keepsAnswers = keepsAnswers || isMergeable
    self.isMergeable = isMergeable
    cells = definition.scales.map { ScoreCells(of: $0.id, in: definition, rule: rule) }
  }

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    people += batch.people
    days += batch.days
    groups += batch.groups
    for line in batch.lines {
      places.append(UInt64(truncatingIfNeeded: batch.file) << 40 | UInt64(max(0, line)))
    }
    if case .events(let pair) = choice, batch.columns.indices.contains(pair.column) {
      events += batch.columns[pair.column]
    }
    if keepsAnswers { answers += batch.answers }
    let tallies = batch.tallies.span
    var place = 0
    for _ in 0..<batch.count {
      for scale in cells {
        let cell = scale.cell(sum: tallies[place], answered: tallies[place + 1])
        scores.append(Int32(truncatingIfNeeded: cell ?? -1))
        place += 2
      }
    }
  }

  /// Adds the entries of another part of the panel, read with the same names.
  package mutating func append(_ other: ChangeTally) {
    people += other.people
    days += other.days
    groups += other.groups
    places += other.places
    events += other.events
    scores += other.scores
    answers += other.answers
  }

  func place(ofEntry entry: Int) -> PanelPlace {
    PanelPlace(file: Int(places[entry] >> 40), line: Int(places[entry] & 0xFF_FFFF_FFFF))
  }

  /// Chooses the pairs.
  ///
  /// - Throws: `PanelError.differingDoubles`, unless the last entry of a day counts.
  package func pairs(names: PanelNames) throws(PanelError) -> ChangePairs {
    let histories = try PersonHistories(self)
    return ChangePairs(self, histories: histories, names: names)
  }
}
