import Psychometrics

/// One scale's key as SQL, over the answers of the step `tend_answer`.
struct SQLScale {
  let definition: ScaleDefinition
  /// From 1, in the instrument's order.
  let number: Int
  /// For each item of the scale what it adds, NULL where it is missing; of the step `tend_answer`.
  let terms: [String]
  /// The same where the answers are columns of a query of their own.
  let plainTerms: [String]
  /// The fewest answered items that make a score.
  let fewest: Int
  let highest: Int

  var items: Int { terms.count }

  static func all(of definition: Definition, rule: MissingRule) -> [SQLScale] {
    definition.scales.enumerated().map { index, scale in
      SQLScale(scale, number: index + 1, of: definition, rule: rule)
    }
  }

  private init(_ scale: ScaleDefinition, number: Int, of definition: Definition, rule: MissingRule)
  {
    self.definition = scale
    self.number = number
    highest = definition.form.highest
    // The same list that the scorer reads.
    let positions = ItemPositions(definition)
    plainTerms = positions.items(of: number - 1).map { item in
      item.sign < 0 ? "(\(item.offset) - item\(item.position + 1))" : "item\(item.position + 1)"
    }
    terms = positions.items(of: number - 1).map { item in
      let answer = "\(SQLAnswers.answer).item\(item.position + 1)"
      return item.sign < 0 ? "(\(item.offset) - \(answer))" : answer
    }
    let items = terms.count
    fewest =
      (1...max(1, items)).first {
        Tally(sum: 0, answered: $0, items: items).value(under: rule) != nil
      } ?? items
  }

  /// The sum over the answered items.
  var sum: String { SQLText.sum(terms.map { "COALESCE(\($0), 0)" }) }

  /// The sum over all items; NULL where any is missing.
  var wholeSum: String { SQLText.sum(terms) }

  /// How many items were answered.
  var answered: String {
    SQLText.sum(terms.map { "CASE WHEN \($0) IS NULL THEN 0 ELSE 1 END" })
  }

  /// Whether a scale can have a score with items missing.
  var isPartial: Bool { fewest < items }
}
