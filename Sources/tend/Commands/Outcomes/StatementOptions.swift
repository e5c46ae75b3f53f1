import ArgumentParser
import Formats
import Instruments
import Outcomes
import Psychometrics

/// What a statement of `outcomes sql` is to give.
struct StatementOptions: ParsableArguments {
  @Option(help: ArgumentHelp("strict, or prorate:0.8.", valueName: "rule"))
  var missing: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A mark for a missing answer; may be given often.", valueName: "value"))
  var missingCode: [String] = []

  @Option(help: ArgumentHelp("What the columns are called (outcomes columns).", valueName: "file"))
  var map: String?

  @Option(help: "published or own: the words that were answered to.")
  var wording: WordingKind = .published

  @Option(
    help: ArgumentHelp(
      "mean, band, t, percent or answered, with commas.", valueName: "columns"))
  var with: String?

  @Flag(help: "A last column that counts a row's cells that are no answers.")
  var badAnswers = false

  @Flag(help: "Counts and sums by group, for tend outcomes combine.")
  var mergeable = false

  @Option(
    help: ArgumentHelp(
      "Columns to group by, with commas; month, quarter and year come from the date.",
      valueName: "columns"))
  var groupBy: String?

  @Option(
    help: ArgumentHelp("The month that years start in, 1 to 12, as 7 for July.", valueName: "month")
  )
  var yearStart: String?

  @Option(
    help: ArgumentHelp(
      "Of groups with fewer people only the name goes out; 5 or more.", valueName: "n"))
  var minSiteN: Int?

  @Option(help: "How dates are written: iso (as 2026-05-03), mdy or dmy.")
  var dateFormat: DateOrder?

  @Flag(help: "Leave out rows with a bad cell in place of counting them.")
  var withoutBadRows = false
}

extension StatementOptions {
  /// - Throws: `UsageFault`, `OutcomesUsageFault`, `SQLFault`, and what is wrong with the map.
  func statement(
    of entry: CatalogEntry, in session: Session, from table: SQLTableName, dialect: SQLDialect
  ) throws -> SQLStatement {
    try checkTogether()
    let rule = try Names.missingRule(missing) ?? entry.definition.missingRule
    var options = TableOptions(
      missingRule: rule, wording: try Names.wording(wording, of: entry),
      missingCodes: missingCode, extras: try Names.extras(with))
    if let map { options.map = try ColumnMapInput.read(map, for: entry.definition) }
    let digest = Definitions.digest(of: entry.definition)
    guard mergeable else {
      let scores = try SQLScores(
        entry.definition, from: table, dialect: dialect, options: options, countsBad: badAnswers)
      return SQLStatement(scores, of: entry.definition, rule: rule, digest: digest)
    }
    var site = SQLSiteOptions(options, digest: digest)
    site.grouping = try GroupList.grouping(groupBy, yearStart: yearStart)
    site.dateOrder = dateFormat
    site.leavesOutBadRows = withoutBadRows
    site.minSiteN = try smallest()
    return SQLStatement(
      try SQLSite(entry.definition, from: table, dialect: dialect, options: site),
      of: entry.definition, rule: rule, digest: digest)
  }

  /// A site may give away no more of its small groups than a release of its own would.
  private func smallest() throws(OutcomesUsageFault) -> Int {
    guard let minSiteN else { return DisclosureControl.usualThreshold }
    do throws(ThresholdFault) {
      return try DisclosureControl(threshold: minSiteN).threshold
    } catch {
      throw .thresholdTooLow(error)
    }
  }

  private func checkTogether() throws {
    if mergeable {
      if with != nil { throw OutcomesUsageFault.notBoth("--with", "--mergeable") }
      if badAnswers { throw OutcomesUsageFault.notBoth("--bad-answers", "--mergeable") }
      return
    }
    for (option, isGiven) in [
      ("--group-by", groupBy != nil), ("--year-start", yearStart != nil),
      ("--min-site-n", minSiteN != nil), ("--date-format", dateFormat != nil),
      ("--without-bad-rows", withoutBadRows),
    ] where isGiven {
      throw UsageFault.needsOption(option, beside: "--mergeable")
    }
  }
}
