/// Every step from the answers to the scores, as data.
public struct Explanation: Hashable, Sendable {
  /// Scale by scale in the definition's order, item by item.
  public let steps: [Step]
  public let report: Report

  public struct Step: Hashable, Sendable {
    public let scale: ScaleID
    public let item: Int
    public let answer: Answer
    /// Whether the item is reverse-keyed in this scale.
    public let reversed: Bool
    /// What the answer adds to the raw score; nil where there is none, and in a reflection.
    public let contributes: Int?
  }
}

extension Answers {
  /// Scores the answers and tells how.
  public func explanation(
    missing rule: MissingRule? = nil, wording: WordingKind = .published, language: String? = nil
  ) -> Explanation {
    var steps: [Explanation.Step] = []
    for scale in definition.scales {
      guard let key = definition.key(of: scale.id) else { continue }
      for item in key.items {
        let reversed = key.reversed.contains(item)
        let answer = self[item]
        steps.append(
          Explanation.Step(
            scale: scale.id, item: item, answer: answer, reversed: reversed,
            contributes: definition.isScored
              ? answer.number.map { reversed ? definition.form.reversed($0) : $0 } : nil))
      }
    }
    return Explanation(
      steps: steps, report: report(missing: rule, wording: wording, language: language))
  }
}
