/// Joins neighbouring answers until each run is of nobody or of enough people.
enum AnswerRuns {
  /// - Parameters:
  ///   - tallies: of the answers from `lowest` up, over the same entries.
  ///   - threshold: the fewest people of a run; 0 where nothing is hidden.
  /// - Returns: runs that cover the response scale; nil where one run would hold every entry.
  static func joined(_ tallies: [AnswerTally], lowest: Int, threshold: Int) -> [AnswerRun]? {
    var runs: [(answers: ClosedRange<Int>, tally: AnswerTally)] = []
    for (index, tally) in tallies.enumerated() {
      runs.append((lowest + index...lowest + index, tally))
    }
    // The smallest first, the lower of two; it goes to the neighbour that holds less, so that as
    // little as can be is lost.
    while let small = smallest(runs, threshold: threshold) {
      guard runs.count > 1 else { return nil }
      let neighbour = neighbour(of: small, in: runs)
      let (low, high) = (min(small, neighbour), max(small, neighbour))
      var joined = runs[low].tally
      joined.merge(runs[high].tally, upTo: threshold)
      runs[low] = (runs[low].answers.lowerBound...runs[high].answers.upperBound, joined)
      runs.remove(at: high)
    }
    let total = runs.reduce(0) { $0 + $1.tally.count }
    guard threshold == 0 || !runs.contains(where: { $0.tally.count == total }) else { return nil }
    return runs.map { AnswerRun(answers: $0.answers, n: $0.tally.count) }
  }

  private static func smallest(
    _ runs: [(answers: ClosedRange<Int>, tally: AnswerTally)], threshold: Int
  ) -> Int? {
    var smallest: Int?
    for (index, run) in runs.enumerated()
    where run.tally.count > 0 && run.tally.people.count < threshold {
      if let held = smallest, runs[held].tally.count <= run.tally.count { continue }
      smallest = index
    }
    return smallest
  }

  private static func neighbour(
    of index: Int, in runs: [(answers: ClosedRange<Int>, tally: AnswerTally)]
  ) -> Int {
    // One beside an answer that nobody gave joins it only where there is no other: it would win
    // nothing.
    let sides = [index - 1, index + 1].filter(runs.indices.contains)
    let occupied = sides.filter { runs[$0].tally.count > 0 }
    return (occupied.isEmpty ? sides : occupied)
      .min { runs[$0].tally.count < runs[$1].tally.count } ?? index
  }
}
