extension Answers {
  /// Scores the answers with the definition they carry.
  ///
  /// - Parameters:
  ///   - rule: for missing answers; the definition's own unless another is asked for.
  ///   - wording: the words that were answered to.
  ///   - language: of those words, where it is known: an organisation's figures can name one.
  public func report(
    missing rule: MissingRule? = nil, wording: WordingKind = .published, language: String? = nil
  ) -> Report {
    let rule = rule ?? definition.missingRule
    guard definition.isScored else {
      return Report(
        instrument: definition.id, version: definition.version, wording: wording,
        missingRule: rule, scores: [], counts: counts, findings: [])
    }
    let tallies = Scorer(definition).tallies(self)
    var scores: [ScaleScore] = []
    for (index, scale) in definition.scales.enumerated() {
      let tally = Tally(
        sum: Int(tallies[2 * index]), answered: Int(tallies[2 * index + 1]),
        items: definition.key(of: scale.id)?.items.count ?? 0)
      scores.append(
        ScaleScore(
          tally, scale: scale, answers: self, rule: rule, wording: wording, language: language))
    }
    return Report(
      instrument: definition.id, version: definition.version, wording: wording,
      missingRule: rule, scores: scores, counts: [], findings: findings(scores))
  }

  /// How often each answer was given, by area.
  private var counts: [AnswerCount] {
    let form = definition.form
    return definition.scales.map { area in
      let given = (definition.key(of: area.id)?.items ?? []).map { self[$0] }
      return AnswerCount(
        scale: area.id, lowest: form.lowest,
        counts: (form.lowest...form.highest).map { answer in given.count { $0.number == answer } },
        unanswered: given.count { $0 == .skipped || $0 == .declined },
        notAsked: given.count { $0 == .notAsked })
    }
  }

  private func findings(_ scores: [ScaleScore]) -> [Finding] {
    var findings: [Finding] = []
    let skipped = values.count { $0 == .skipped }
    let declined = values.count { $0 == .declined }
    if skipped + declined > 0 {
      findings.append(.unanswered(skipped: skipped, declined: declined))
    }
    let numbers = values.compactMap(\.number)
    if numbers.count > 1, Set(numbers).count == 1, definition.hasReversedItems {
      findings.append(.uniformAnswers)
    }
    for score in scores where score.prorated {
      findings.append(.prorated(score.scale, missing: score.items - score.answered))
    }
    if scores.contains(where: \.borrowed) {
      findings.append(.borrowedBands)
    }
    for score in scores {
      if score.value != nil, let range = score.error?.contestedRange {
        findings.append(.contestedError(score.scale, smallestDetectable: range))
      }
    }
    return findings
  }
}

extension Definition {
  /// Whether any scale has a reverse-keyed item.
  public var hasReversedItems: Bool {
    scales.contains { key(of: $0.id)?.reversed.isEmpty == false }
  }
}
