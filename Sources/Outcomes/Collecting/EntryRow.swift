package import Formats
import Psychometrics

/// One form of a table, for a store to take: who, when, and the answers.
package struct EntryRow: Hashable, Sendable {
  /// The physical line where it starts, from 1.
  package let line: Int
  package let participant: String
  package let date: CivilDate
  /// In item order; nil where the answer is missing.
  package let answers: [Int?]
  /// `published`, `own`, or the name of a text (``WordingText``); nil where no cell says so.
  package let wording: String?
  package let language: Language?
  /// Its rows as they were, each with its line's end; empty unless the panel keeps rows.
  package let bytes: [UInt8]
}

extension EntryRow {
  /// Says that a store has a check-in of that person and day with other answers.
  ///
  /// - Parameter heading: of the row's table.
  package func differs(_ heading: PanelHeading?) -> TableError {
    .cells(
      line: line,
      faults: [
        CellFault(
          column: heading?.participantColumn ?? 1, name: heading?.participantName ?? "participant",
          value: participant, rule: .store(.oneFormADay))
      ])
  }
}

/// Keeps every form of a panel that is read for a store.
///
/// A person and a day of a row, a byte an answer and the rows themselves: it grows with the table,
/// since a store takes all of it or nothing.
package struct EntryList: PanelConsumer, Sendable {
  package private(set) var rows: [EntryRow] = []

  /// What is read of a row beside who, when and the answers.
  package static let columns = CircumstanceTally.columns

  package init() {}

  package mutating func take(
    _ batch: borrowing PanelBatch, names: PanelNames
  ) throws(PanelError) {
    guard batch.count > 0 else { return }
    let items = batch.answers.count / batch.count
    for entry in 0..<batch.count {
      // Every day of a panel is one of the calendar.
      guard let date = CivilDate(daysSinceEpoch: Int(batch.days[entry])) else { continue }
      let answers = batch.answers[entry * items..<(entry + 1) * items]
      rows.append(
        EntryRow(
          line: batch.lines[entry], participant: names.people[Int(batch.people[entry])],
          date: date,
          answers: answers.map { $0 == Scorer.missing ? nil : Int($0) },
          wording: Self.text("wording", of: entry, batch, names),
          language: Self.text("language", of: entry, batch, names).flatMap(Language.init),
          bytes: batch.rows.isEmpty ? [] : batch.rows[entry]))
    }
  }

  private static func text(
    _ name: String, of entry: Int, _ batch: borrowing PanelBatch, _ names: PanelNames
  ) -> String? {
    guard let column = columns.firstIndex(where: { $0.name == name }) else { return nil }
    let text = names.values[column][Int(batch.columns[column][entry])]
    return text.isEmpty ? nil : text
  }
}
