import Formats
package import Psychometrics

/// Something that a reader of a table has to know: what hiding did, what a figure lacks, and what
/// the table cannot say.
package enum OutcomeFinding: Hashable, Sendable {
  case disclosure(DisclosureFinding)
  /// Groups are hidden since an earlier release would give away few people with this one.
  case heldBack(groups: Int)
  /// Who left is not told, since a ledger is kept.
  case ledgerKept
  /// What the rows that were read brought with them.
  case reading(ReadingFinding)
  /// Somebody has several entries in a group: there is no interval.
  case repeatedEntries(ScaleID)
  /// The table holds scores and no answers: there is no alpha.
  case noAnswers
  /// Some scores may have missing answers filled with the mean of the others.
  case proratedScores
  /// Bands are those of the published form, and the answers were to other words.
  case borrowedBands
  case describesOnly
  case noError(ScaleID, NoChangeError)
  case noComparisonGroup
  case regressionToTheMean
  case whoLeft
  case testsRun(Int)
  case crossingIsNotRemission
  /// What two scores of one person, close together, can and cannot say.
  case retest(RetestFinding)
  /// Sites gave only the names of groups with few people; so many groups with figures lack them.
  case withheldAtSites(groups: Int)
  /// Somebody may stand in the files of two sites.
  case peopleOfSeveralFiles

  package var code: String {
    switch self {
    case .disclosure(.notForRelease): "not-for-release"
    case .disclosure(.hidden): "hidden-groups"
    case .disclosure(.partsHidden): "hidden-parts"
    case .disclosure(.partsHeldBack): "held-back-parts"
    case .disclosure(.wouldShow): "coarser-grouping"
    case .disclosure(.countsHidden): "counts-hidden"
    case .heldBack: "held-back"
    case .ledgerKept: "ledger-kept"
    case .reading(let finding): finding.rawValue
    case .repeatedEntries: "repeated-entries"
    case .noAnswers: "no-answers"
    case .proratedScores: "prorated"
    case .borrowedBands: "borrowed-bands"
    case .describesOnly: "describes-only"
    case .noError(_, let reason): reason.rawValue
    case .noComparisonGroup: "no-comparison-group"
    case .regressionToTheMean: "regression-to-the-mean"
    case .whoLeft: "who-left"
    case .testsRun: "tests-run"
    case .crossingIsNotRemission: "crossing-is-not-remission"
    case .retest(let finding): finding.rawValue
    case .withheldAtSites: "withheld-at-sites"
    case .peopleOfSeveralFiles: "people-of-several-files"
    }
  }

  package var scale: ScaleID? {
    switch self {
    case .repeatedEntries(let scale), .noError(let scale, _): scale
    default: nil
    }
  }

  /// What figures of several sites bring with them.
  ///
  /// - Parameter shown: the groups that have figures.
  static func findings(of sites: CombinedSites, shown: Set<[String]>) -> [OutcomeFinding] {
    var findings: [OutcomeFinding] = []
    if !sites.incomplete.isEmpty {
      findings.append(.withheldAtSites(groups: sites.incomplete.intersection(shown).count))
    }
    if sites.mayShare { findings.append(.peopleOfSeveralFiles) }
    return findings
  }

  /// As JSON has it.
  func document(_ language: Language) -> JSON {
    [
      "code": .string(code), "scale": scale.map { .string($0.rawValue) } ?? .null,
      "text": .string(phrase[language]),
    ]
  }
}
