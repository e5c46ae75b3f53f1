import Formats
import Psychometrics

/// Tells which tally a score in a table stands for.
struct ScoreReading: Sendable {
  private let items: Int
  private let answers: ClosedRange<Int>

  init(_ scale: ScaleDefinition, of definition: Definition) {
    items = definition.key(of: scale.id)?.items.count ?? 0
    answers = definition.form.lowest...definition.form.highest
  }

  /// The sum and number of answers that a score comes from; nil for one that the scale cannot have.
  ///
  /// A whole score is taken as that of a form with all its items answered. Another is prorated: of
  /// the tallies that come within 1e-9 of it, the one with most answers.
  func tally(of cell: Span<UInt8>) -> (sum: Int32, answered: Int32)? {
    if let whole = whole(cell) {
      guard isPossible(whole, answered: items) else { return nil }
      return (Int32(truncatingIfNeeded: whole), Int32(truncatingIfNeeded: items))
    }
    guard cell.count <= 32, let value = decimal(cell) else { return nil }
    for answered in (1...max(items, 1)).reversed() {
      let sum = (value * Double(answered) / Double(max(items, 1))).rounded()
      let given = sum * Double(items) / Double(answered)
      guard abs(given - value) <= 1e-9, let sum = Int32(exactly: sum),
        isPossible(Int(sum), answered: answered)
      else { continue }
      return (sum, Int32(truncatingIfNeeded: answered))
    }
    return nil
  }

  private func isPossible(_ sum: Int, answered: Int) -> Bool {
    sum >= answered * answers.lowerBound && sum <= answered * answers.upperBound
  }

  /// Up to six digits and nothing else.
  private func whole(_ cell: Span<UInt8>) -> Int? {
    guard !cell.isEmpty, cell.count <= 6 else { return nil }
    var value = 0
    for place in cell.indices {
      guard cell[place] >= UInt8(ascii: "0"), cell[place] <= UInt8(ascii: "9") else { return nil }
      value = 10 * value + Int(cell[place] - UInt8(ascii: "0"))
    }
    return value
  }

  /// Digits with a point among them.
  private func decimal(_ cell: Span<UInt8>) -> Double? {
    var text: [UInt8] = []
    for place in cell.indices {
      let byte = cell[place]
      guard byte == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      else { return nil }
      text.append(byte)
    }
    guard text.first != UInt8(ascii: "."), text.last != UInt8(ascii: ".") else { return nil }
    return Double(String(decoding: text, as: UTF8.self))
  }
}
