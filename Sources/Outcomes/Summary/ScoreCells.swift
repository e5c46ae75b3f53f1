package import Psychometrics

/// Every way in which a scale can have a score under a rule, numbered without gaps: a cell is a pair
/// of how many items were answered and what they sum to.
///
/// Counting by cell keeps whole numbers whole: from the counts come mean, spread and quartiles with
/// the same bits in whatever order the entries came.
package struct ScoreCells: Hashable, Sendable {
  package let items: Int
  package let lowest: Int
  package let highest: Int
  package let rule: MissingRule
  /// How many cells there are; 0 for a scale without items.
  package let count: Int
  /// The fewest answered items that make a score.
  private let fewest: Int
  /// The first cell of each number of answered items, from `fewest` up to `items`.
  private let starts: [Int]

  /// The cells of a scale; without items where the instrument has no key for it.
  package init(of scale: ScaleID, in definition: Definition, rule: MissingRule) {
    self.init(
      items: definition.key(of: scale)?.items.count ?? 0, form: definition.form, rule: rule)
  }

  private init(items: Int, form: Form, rule: MissingRule) {
    var starts: [Int] = []
    var count = 0
    var fewest = items
    for answered in stride(from: items, through: 1, by: -1) {
      // More answers never take a score away, so the numbers that make one have no gap.
      guard Tally(sum: 0, answered: answered, items: items).value(under: rule) != nil else { break }
      fewest = answered
    }
    if items > 0 {
      for answered in fewest...items {
        starts.append(count)
        count += answered * (form.highest - form.lowest) + 1
      }
    }
    self.items = items
    lowest = form.lowest
    highest = form.highest
    self.rule = rule
    self.fewest = fewest
    self.starts = starts
    self.count = count
  }

  /// The cell of a row's tally, or nil where the rule gives it no score.
  @inline(__always)
  package func cell(sum: Int32, answered: Int32) -> Int? {
    let answered = Int(answered)
    let place = answered - fewest
    guard starts.indices.contains(place) else { return nil }
    let above = Int(sum) - answered * lowest
    guard above >= 0, above <= answered * (highest - lowest) else { return nil }
    return starts[place] + above
  }

  /// The tally that a cell stands for; of nothing for a number outside the cells.
  package func tally(ofCell cell: Int) -> Tally {
    guard cell >= 0, cell < count, let place = starts.lastIndex(where: { $0 <= cell }) else {
      return Tally(sum: 0, answered: 0, items: items)
    }
    let answered = fewest + place
    return Tally(sum: cell - starts[place] + answered * lowest, answered: answered, items: items)
  }

  /// The lowest and the highest score; nil for a scale without items.
  package var scores: ClosedRange<Int>? {
    items > 0 && lowest <= highest ? items * lowest...items * highest : nil
  }
}

/// How many entries have a tally.
package struct TallyCount: Hashable, Sendable {
  package let tally: Tally
  /// The raw score that the tally makes.
  package let score: Double
  /// 1 or more.
  package let count: Int
}
