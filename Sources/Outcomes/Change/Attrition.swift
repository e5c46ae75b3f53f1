import Psychometrics
package import Statistics

/// Who has no second score to compare with, over the whole run and by scale, and how they differed
/// at first; what may not be seen is nil.
package struct AttritionFigures: Hashable, Sendable {
  /// Different people with any row.
  package let participants: Int?
  /// People with a first and a last score.
  package let paired: Int?
  /// People with a first score alone.
  package let alone: Int?
  /// The share of participants with a pair, 0 to 1.
  package let followUpRate: Double?
  package let difference: Difference?

  /// Nothing of it may be seen.
  static let hidden = AttritionFigures(
    participants: nil, paired: nil, alone: nil, followUpRate: nil, difference: nil)

  /// The same without what would tell of those who have one score alone.
  var withoutAlone: AttritionFigures {
    AttritionFigures(
      participants: participants, paired: paired, alone: nil, followUpRate: followUpRate,
      difference: nil)
  }

  /// The same without all that rests on how many people have any row.
  var withoutParticipants: AttritionFigures {
    AttritionFigures(
      participants: nil, paired: paired, alone: nil, followUpRate: nil, difference: nil)
  }

  /// The first scores of those with a pair, and of those without.
  package struct Difference: Hashable, Sendable {
    package let paired: ChangeFigures.Spread
    package let alone: ChangeFigures.Spread
    /// The mean of those without minus the mean of those with a pair, by Welch.
    package let welch: MeanDifference
    package let interval: ClosedRange<Double>
  }
}

extension ChangeSource {
  /// The attrition of everybody together, where everybody may be shown.
  func attrition(
    _ request: ReleaseRequest<People>, settings: ReleaseSettings, tree: GroupTree
  ) throws -> [AttritionFigures] {
    var request = request
    request.hasTotals = true
    request.breakdowns = []
    request.coarser = []
    let counts = try settings.control.release(request) { _, _, _ in true }.counts
    let table = try settings.control.release(request) { node, scale, _ -> AttritionFigures? in
      node == 0 ? figures(scale: scale, counts: counts, control: settings.control) : nil
    }
    return table.rows.filter(\.group.isEmpty).map { $0.figures.flatMap(\.self) ?? .hidden }
  }

  private func figures(
    scale: Int, counts: ReleasedCounts?, control: DisclosureControl
  ) -> AttritionFigures {
    guard case .pairs(let participants, let paired) = counts else { return .hidden }
    let files = attritionCounts(scale: scale)
    let isSmall = { (counts: [Int]) in
      let people = sites.map { $0.across.bound(counts) } ?? counts.reduce(0, +)
      return !control.isUnprotected && (1..<control.threshold).contains(people)
    }
    let isShown =
      participants != nil && paired[scale] != nil
      && ![files.map(\.alone), files.map(\.neither), files.map(\.mixed)].contains(where: isSmall)
    let alone = alone(scale: scale, inGroups: 0..<groupCount)
    return AttritionFigures(
      participants: participants, paired: paired[scale],
      alone: isShown ? files.reduce(0) { $0 + $1.alone } : nil,
      followUpRate: participants.flatMap { participants in
        paired[scale].flatMap { try? Statistics.Share($0, of: participants).value }
      },
      difference: isShown
        ? AttritionFigures.Difference(
          paired: firstScores(scale: scale, inGroups: 0..<groupCount), alone: alone) : nil)
  }
}

extension AttritionFigures.Difference {
  /// Nil where a group has under two people or the same score throughout, which would tell it of
  /// each.
  init?(paired: [TallyCount], alone: [TallyCount]) {
    func table(_ scores: [TallyCount]) -> FrequencyTable? {
      try? FrequencyTable(scores.map { (value: $0.score, count: $0.count) })
    }
    guard let with = table(paired), let without = table(alone), !with.isConstant,
      !without.isConstant, let pairedSpread = ChangeFigures.Spread(with),
      let aloneSpread = ChangeFigures.Spread(without),
      let welch = try? MeanDifference(without, minus: with), let interval = try? welch.interval()
    else { return nil }
    self.init(
      paired: pairedSpread, alone: aloneSpread, welch: welch,
      interval: interval.low...interval.high)
  }
}
