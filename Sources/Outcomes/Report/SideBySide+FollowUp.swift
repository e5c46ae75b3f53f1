/// What a summary gives away beside the figures of those who have a follow-up and those who have none,
/// on one scale and over everybody together.
///
/// The sums of all entries less those of the pairs and of the first scores that stand alone are the
/// sums of the entries in between; where these are of few people, their scores can be read.
struct FollowUpCounts {
  /// The people whose entries are not those that are taken away: with nothing taken of a pair, its
  /// first score, its last, and both; of those without a pair always the first score.
  private(set) var differing = [0, 0, 0, 0]
  /// The people with a score who have not even a first one, such as in a window of days.
  private(set) var neither = 0

  /// - Parameter rows: the entries of a person that the summary counts.
  mutating func take(_ rows: Set<Int>, _ pair: ChosenPair?) {
    guard !rows.isEmpty else { return }
    guard let pair else {
      neither += 1
      for place in differing.indices { differing[place] += 1 }
      return
    }
    let taken: [Set<Int>] =
      pair.last.map { [[], [pair.first], [$0], [pair.first, $0]] }
      ?? Array(repeating: [pair.first], count: differing.count)
    for (place, entries) in taken.enumerated() where rows != entries { differing[place] += 1 }
  }
}

extension SideBySide {
  /// The figures of follow-up that may stand beside the summary.
  ///
  /// - Parameters:
  ///   - figures: by scale, as a change table alone has them.
  ///   - tellsOfFew: whether a scale's sums tell of few people once first scores without a second are
  ///     among them.
  func followUp(
    _ figures: [AttritionFigures], threshold: Int, tellsOfFew: (_ scale: Int) -> Bool
  ) -> [AttritionFigures] {
    let small = 1..<threshold
    let participants = figures.compactMap(\.participants).first
    let tells = participants.map { participants in
      counts.contains { small.contains(participants - ($0.people.first ?? 0)) }
    }
    return zip(counts.indices, figures).map { scale, figures in
      let counts = counts[scale]
      if tells ?? false { return figures.withoutParticipants }
      let isSmall = (counts.followUp.differing + [counts.followUp.neither])
        .contains(where: small.contains)
      let isTold = figures.difference != nil || figures.alone != nil
      return isTold && (isSmall || tellsOfFew(scale)) ? figures.withoutAlone : figures
    }
  }
}
