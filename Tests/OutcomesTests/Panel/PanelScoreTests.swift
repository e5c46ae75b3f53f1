import Formats
import Instruments
import Psychometrics
import Testing

@testable import Outcomes

@Suite struct `A panel of scores` {
  private func run(_ rows: String, of definition: Definition = .calm) throws -> PanelRun {
    let scales = definition.scales.map { ScaleColumns.rawName(of: $0.id) }.joined(separator: ",")
    return try PanelRun(
      "participant,date,\(scales)\n\(rows)", of: definition, options: .test(.scores))
  }

  @Test func `has the tallies that its scores come from`() throws {
    // Calm days and load have two items of 1 to 5: 8 is prorated from one answer of 4 only as "8", which
    // is whole.
    let run = try run("a,2026-01-01,5,7\nb,2026-01-01,,10\nc,2026-01-01,NA,2.0\n")
    #expect(
      run.entries == [
        "0:2 a 2026-01-01  5/2/7/2", "0:3 b 2026-01-01  0/0/10/2", "0:4 c 2026-01-01  0/0/2/2",
      ])
  }

  @Test(arguments: [
    ("45.55555555555556", "41/9"), ("45.5555555556", "41/9"), ("46.25", "37/8"), ("45", "45/10"),
    ("10", "10/10"), ("60", "60/10"), ("12.857142857142858", "9/7"), ("32.5", "26/8"),
  ])
  func `has of a score with a fraction the most answers that give it`(
    score: String, tally: String
  ) throws {
    // 41 * 10 / 9 = 45.555...; 37 * 10 / 8 = 46.25; 9 * 10 / 7; 26 * 10 / 8 = 13 * 10 / 4.
    let run = try run("a,2026-01-01,\(score)\n", of: BARC10().definition)
    #expect(run.entries == ["0:2 a 2026-01-01  \(tally)"])
  }

  @Test(arguments: ["9", "61", "45.5", "45.56", "9.9999", "-5", "4e1", "x", " 45", "45.", ".5"])
  func `takes no score that the form cannot give`(score: String) throws {
    let run = try run("a,2026-01-01,\(score)\n", of: BARC10().definition)
    let fault = CellFault(column: 3, name: "recovery_capital", value: score, rule: .score)
    #expect(run.error == .table(file: 0, .cells(line: 2, faults: [fault])))
  }

  @Test func `needs each scale`() throws {
    let run = try PanelRun("participant,date,load\n", options: .test(.scores))
    #expect(
      run.error
        == .table(file: 0, .header(line: 1, faults: [.missingColumn(name: "calm_days")])))
  }

  /// What the table scorer writes reads back as the tallies of the answers it was given.
  @Test func `reads what scoring writes`() throws {
    let share = try #require(Share("0.5"))
    let items = (1...10).map { "item\($0)" }.joined(separator: ",")
    var table = "participant,date,\(items)\n"
    for missing in 0...5 {
      let answers = (1...10).map { $0 <= missing ? "" : String(1 + ($0 * 7 + missing) % 6) }
      table += "p\(missing),2026-01-01,\(answers.joined(separator: ","))\n"
    }
    let barc = BARC10().definition
    let scored = try TableRun(table, barc, TableOptions(missingRule: .prorate(share)))
    let scores = try PanelRun(scored.scored, of: barc, options: .test(.scores))
    let forms = try PanelRun(table, of: barc, options: .test())
    #expect(scores.error == nil)
    for (score, form) in zip(scores.entries, forms.entries) {
      let (given, answers) = (tally(score), tally(form))
      #expect(given.0 * answers.1 == answers.0 * given.1)
    }
  }

  private func tally(_ entry: String) -> (Int, Int) {
    let numbers = entry.split(separator: " ").last?.split(separator: "/").compactMap { Int($0) }
    return (numbers?.first ?? -1, numbers?.last ?? -1)
  }
}
