import Formats
import Instruments
import Psychometrics
import Testing

@testable import Outcomes

/// What the statements do is told by the engines themselves (Tests/CrossChecks/sql_engines.py), and
/// how they look by a script of the command. Here is what must hold of all of them.
@Suite struct `Statements for engines` {
  @Test(arguments: Catalog.scored.map(\.id.rawValue))
  func `the columns are those of a scored table`(_ id: String) throws {
    let definition = try #require(Catalog.scored.first { $0.id.rawValue == id }).definition
    var options = TableOptions(missingRule: .strict)
    options.extras = Set(TableOptions.Extra.allCases)
    if definition.scales.allSatisfy({ $0.percentSource == nil }) { options.extras.remove(.percent) }
    let items = (1...definition.form.itemCount).map { "item\($0)" }.joined(separator: ",")
    let header = try TableRun(items + "\n", definition, options).scored
    for dialect in SQLDialect.allCases {
      let scores = try SQLScores(
        definition, from: SQLTableName("t"), dialect: dialect, options: options)
      #expect(scores.names.joined(separator: ",") + "\n" == header)
    }
  }

  @Test func `a whole scale is summed, a partial one is divided`() throws {
    let strict = try text(.calm, .duckdb)
    #expect(strict.contains("tend_answer.item1 + (6 - tend_answer.item2)"))
    #expect(!strict.contains("tend_tally"))
    let prorated = try text(
      .calm, .duckdb, TableOptions(missingRule: MissingRule(name: "prorate:0.5") ?? .strict))
    #expect(prorated.contains("tend_tally.answered1 >= 1"))
    #expect(
      prorated.contains(
        "CAST(tend_tally.sum1 * 2 AS DOUBLE) / CAST(tend_tally.answered1 AS DOUBLE)"))
  }

  @Test(arguments: [("prorate:0.5", 1), ("prorate:0.51", 2), ("prorate:1", 2)])
  func `the share is exact`(_ rule: String, _ fewest: Int) {
    let rule = MissingRule(name: rule) ?? .strict
    #expect(SQLScale.all(of: .calm, rule: rule).map(\.fewest) == [fewest, fewest])
  }

  @Test func `answers that are coded otherwise are turned back`() throws {
    var options = TableOptions()
    options.map.headings = ["item1": "Q`1"]
    options.map.add = 1
    options.map.reversedAlready = [2]
    let text = try text(.calm, .spark, options)
    #expect(text.contains("CAST(tend_row.`Q``1` AS STRING) AS item1"))
    #expect(text.contains("IN ('0', '1', '2', '3', '4') THEN CAST(tend_cell.item1 AS INTEGER) + 1"))
    #expect(text.contains("THEN 5 - CAST(tend_cell.item2 AS INTEGER)"))
  }

  @Test func `a mark for a missing answer is no answer as an engine writes it`() {
    for code in ["3", "3.0", "5.000"] {
      #expect(throws: SQLFault.options(.missingCodesAreAnswers([code]))) {
        try text(.calm, .duckdb, TableOptions(missingCodes: [code]))
      }
    }
    #expect(throws: Never.self) { try text(.calm, .duckdb, TableOptions(missingCodes: ["6.0"])) }
  }

  @Test func `-99 is also missing where an engine writes -99 with a point`() throws {
    let text = try text(.calm, .duckdb, TableOptions(missingCodes: ["-99.00"]))
    #expect(text.contains("IN ('', 'NA', '.', '-99.00', '-99')"))
  }

  @Test func `an item that is called like a score is refused, whatever its case`() {
    var options = TableOptions()
    options.map.headings = ["item3": "LOAD"]
    #expect(throws: SQLFault.namedLikeResult("LOAD")) { try text(.calm, .duckdb, options) }
  }

  @Test(arguments: ["scale", "Level", "tend"])
  func `a group is not called like a column of the site file`(_ name: String) {
    var options = SQLSiteOptions(TableOptions(), digest: "sha256:0")
    options.grouping = [.column(name)]
    #expect(throws: SQLFault.namedLikeSiteColumn(name)) {
      try SQLSite(.calm, from: SQLTableName("t"), dialect: .spark, options: options)
    }
  }

  @Test func `a site file has the columns that combining reads`() throws {
    var options = SQLSiteOptions(TableOptions(), digest: "sha256:0")
    options.grouping = [.column("site"), .month]
    let site = try SQLSite(.calm, from: SQLTableName("t"), dialect: .postgresql, options: options)
    #expect(
      site.names.joined(separator: ",")
        == "tend,instrument,definition,wording,missing_rule,entries,min_site_n,group_columns,level,"
        + "site,month,scale,figure,place,answered,raw,number")
    let statement = SQLStatement(site, of: .calm, rule: .strict, digest: "sha256:0")
    #expect(statement.text(.english).hasPrefix("-- CONFIDENTIAL"))
    #expect(statement.text(.spanish).hasPrefix("-- CONFIDENCIAL"))
  }

  @Test func `brackets keep long sums flat`() {
    let sum = SQLText.sum((1...1_000).map { "a\($0)" })
    var deepest = 0
    var depth = 0
    for sign in sum {
      if sign == "(" { depth += 1 }
      if sign == ")" { depth -= 1 }
      deepest = max(deepest, depth)
    }
    #expect(deepest == 2)
    #expect(sum.split { "()+ ".contains($0) }.count == 1_000)
  }

  private func text(
    _ definition: Definition, _ dialect: SQLDialect, _ options: TableOptions = TableOptions()
  ) throws -> String {
    let scores = try SQLScores(
      definition, from: SQLTableName("t"), dialect: dialect, options: options)
    return SQLStatement(scores, of: definition, rule: options.missingRule, digest: "sha256:0")
      .text(.english)
  }
}
