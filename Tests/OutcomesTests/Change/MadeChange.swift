import Outcomes
import Psychometrics

extension MadePanel {
  func pairs(
    _ choice: PairChoice = .firstAndLast, sameDay: SameDay = .refuse, rule: MissingRule = .strict,
    keepsAnswers: Bool = false, batchesOf size: Int = 1000
  ) throws -> ChangePairs {
    var tally = ChangeTally(
      definition, rule: rule, choice: choice, sameDay: sameDay, keepsAnswers: keepsAnswers)
    try feed(&tally, batchesOf: size)
    return try tally.pairs(names: names)
  }

  func releasedChange(
    _ choice: PairChoice = .firstAndLast, by columns: [String] = [], totals: Bool = false,
    threshold: Int = 11, errors: ErrorChoice = ErrorChoice(), sameDay: SameDay = .refuse,
    eligible: EligibleCounts? = nil
  ) throws -> ReleasedChange {
    var settings = ReleaseSettings(
      control: try DisclosureControl(threshold: threshold), columns: columns)
    settings.hasTotals = totals
    let panel = grouped(columns.count)
    return try panel.pairs(choice, sameDay: sameDay, keepsAnswers: errors.isOfRun)
      .released(settings, names: panel.names, errors: errors, eligible: eligible)
  }
}
