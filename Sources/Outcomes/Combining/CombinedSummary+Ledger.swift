import Psychometrics

extension CombinedSummary {
  /// What a ledger remembers of each group: how often each score occurs, since nobody here knows whose
  /// they are.
  package func ledgerCells() throws -> LedgerCells {
    let people = try people(leaves: groupCount)
    return LedgerCells(
      (0..<groupCount).map { leaf in
        cells.indices.map { scale in
          var counts: [LedgerScore: Int] = [:]
          for score in scores(scale: scale, inGroups: [leaf]) {
            counts[LedgerScore(answered: score.tally.answered, sum: score.tally.sum)] = score.count
          }
          return .histogram(counts, people: people.count(on: scale, ofLeaves: [leaf]))
        }
      })
  }

  /// The groups that are released.
  package var releasedTree: GroupTree { tree.released }
}
