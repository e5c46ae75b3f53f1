import Formats
import Psychometrics

/// Reads a row in one pass where it looks as most rows do: its cells stand in the header's number,
/// every answer is one of the form or missing, and what has quotes or is no ASCII text is no answer's
/// cell.
///
/// It takes no other row, so that faults are found in one place: where rows go the usual way. What
/// an answer adds to which scale was asked of the `Scorer` beforehand, once for each item and answer.
struct RowGlance: Sendable {
  /// Neighbouring columns of one kind.
  struct Run: Sendable {
    let holdsAnswers: Bool
    let columns: Range<Int>
  }

  /// Room for the sums and counts of eight scales.
  typealias Sums = SIMD16<Int16>

  let runs: [Run]
  let columnCount: Int
  let cells: AnswerCells
  let lowest: UInt8
  /// The form's answer for each of the terms; empty where answers are not kept.
  let answersOfTerms: [UInt8]
  /// For each column of answers, in the order of the columns, its item from 0.
  let items: [Int]
  let keepsAnswers: Bool
  /// For each byte the step of the scale of answers that a cell of that byte alone is, `steps` where
  /// it is missing, `unknown` where it is neither.
  let stepOfByte: [UInt8]
  /// How many answers the form has to choose from.
  let steps: Int
  /// What a cell adds to the sums: for each column of answers, for each step and then for a missing
  /// answer.
  let terms: [Sums]

  static let unknown = UInt8.max

  /// Nil for an instrument with too many scales or answers to be read so.
  ///
  /// - Parameter itemOfColumn: for each column the item that it answers, from 0; nil for others.
  init?(
    itemOfColumn: [Int?], form: Form, scorer: Scorer, cells: AnswerCells,
    reversedAlready: Set<Int> = [], keepsAnswers: Bool = false
  ) {
    guard scorer.tallyCount <= Sums.scalarCount, form.lowest >= 0, form.highest < 250,
      let terms = Self.terms(
        of: scorer, itemOfColumn.compactMap(\.self), form: form, turned: reversedAlready)
    else { return nil }
    var runs: [Run] = []
    for (column, item) in itemOfColumn.enumerated() {
      let holdsAnswers = item != nil
      if let last = runs.last, last.holdsAnswers == holdsAnswers {
        runs[runs.count - 1] = Run(
          holdsAnswers: holdsAnswers, columns: last.columns.lowerBound..<column + 1)
      } else {
        runs.append(Run(holdsAnswers: holdsAnswers, columns: column..<column + 1))
      }
    }
    self.runs = runs
    self.terms = terms
    self.cells = cells
    columnCount = itemOfColumn.count
    items = itemOfColumn.compactMap(\.self)
    lowest = UInt8(form.lowest)
    steps = form.highest - form.lowest + 1
    self.keepsAnswers = keepsAnswers
    answersOfTerms = keepsAnswers ? Self.answers(items, form: form, turned: reversedAlready) : []
    var stepOfByte = [UInt8](repeating: Self.unknown, count: 256)
    for byte in UInt8(ascii: " ")..<0x7F
    where byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\"") {
      let answer = cells.glance(at: byte)
      if answer == Scorer.missing {
        stepOfByte[Int(byte)] = UInt8(steps)
      } else if answer != AnswerCells.unknown {
        stepOfByte[Int(byte)] = answer - lowest
      }
    }
    self.stepOfByte = stepOfByte
  }

  /// The terms of each item, asked of the scorer by rows with that one answer.
  private static func terms(
    of scorer: Scorer, _ items: [Int], form: Form, turned: Set<Int>
  ) -> [Sums]? {
    var terms: [Sums] = []
    // The greatest sums that any row can come to, by size.
    var greatest = [Int](repeating: 0, count: Sums.scalarCount)
    for item in items {
      var greatestHere = [Int](repeating: 0, count: Sums.scalarCount)
      for answer in form.lowest...form.highest {
        var row = [UInt8](repeating: Scorer.missing, count: scorer.itemCount)
        guard row.indices.contains(item) else { return nil }
        let isTurned = turned.contains(item + 1)
        row[item] = UInt8(isTurned ? form.lowest + form.highest - answer : answer)
        var tallies = [Int32](repeating: 0, count: scorer.tallyCount)
        scorer.score(row, into: &tallies)
        var term = Sums()
        for (place, tally) in tallies.enumerated() {
          guard let part = Int16(exactly: tally) else { return nil }
          term[place] = part
          greatestHere[place] = max(greatestHere[place], Int(part.magnitude))
        }
        terms.append(term)
      }
      terms.append(Sums())
      for place in greatest.indices { greatest[place] += greatestHere[place] }
    }
    return greatest.allSatisfy { $0 <= Int16.max } ? terms : nil
  }

  private static func answers(_ items: [Int], form: Form, turned: Set<Int>) -> [UInt8] {
    let answers = form.lowest...form.highest
    return items.flatMap { item in
      (turned.contains(item + 1) ? answers.reversed() : Array(answers))
        .map { UInt8(truncatingIfNeeded: $0) } + [Scorer.missing]
    }
  }

  /// Room for a row of this table.
  var row: GlancedRow {
    GlancedRow(
      places: [Int32](repeating: 0, count: 2 * (columnCount - items.count)),
      answers: [UInt8](repeating: Scorer.missing, count: keepsAnswers ? items.count : 0))
  }
}

/// A row that was taken at a glance.
struct GlancedRow: Sendable {
  /// For each column that holds no answer, in order, where its cell starts and ends, quotes included.
  var places: [Int32]
  /// The answers in item order where they are kept; otherwise empty.
  var answers: [UInt8]
  /// The sum of each scale, then how many of its items were answered.
  var sums = RowGlance.Sums()

  /// The tallies of the row, as `Scorer` gives them.
  func write(to tallies: inout [Int32]) {
    for place in tallies.indices { tallies[place] = Int32(sums[place]) }
  }
}
