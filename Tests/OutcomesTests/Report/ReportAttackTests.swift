import Outcomes
import TestSupport
import Testing

@Suite struct `An attack on whole reports` {
  @Test(arguments: 0..<6)
  func `finds nothing in ours`(_ number: Int) throws {
    var shown = 0
    var told = 0
    for seed in number * 1_000..<number * 1_000 + 100 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let hasMonths = Bool.random(using: &generator)
      let rows = Self.rows(hasMonths: hasMonths, using: &generator)
      let entries = EntryChoice.allCases.randomElement(using: &generator) ?? .all
      let content = Bool.random(using: &generator) ? ReportContent.both : .change
      let threshold = [5, 11].randomElement(using: &generator) ?? 5
      let part = try MadeReport.part(
        rows, by: hasMonths ? ["site", "month"] : ["site"], content: content, entries: entries,
        threshold: threshold)
      let attack = ReportAttack(part, rows: rows, entries: entries)
      let leaks = try attack.leaks(threshold: threshold, using: &generator)
      #expect(leaks == [], "seed \(seed)")
      if part.summary != nil, !part.changeRows.isEmpty { shown += 1 }
      if part.attrition.contains(where: { $0.difference != nil }) { told += 1 }
    }
    // The reports are worth attacking: many have both parts, and some say who left.
    #expect(shown > 10)
    #expect(told > 5)
  }

  @Test func `finds those with one check-in where the parts are put together unguarded`() throws {
    let rows =
      MadeReport.rows(20, at: "north", occasions: 2)
      + MadeReport.rows(3, from: 201, at: "north", occasions: 1)
    var generator = SeededGenerator(seed: 1)
    let part = try MadeReport.part(rows, isUnprotected: true)
    let attack = ReportAttack(part, rows: rows, entries: .all)
    #expect(try attack.leaks(threshold: 11, using: &generator).contains(3))
  }

  /// All entries, less those of the pairs and those of who left, are the middle ones of three people.
  @Test func `finds the middle check-ins of few people beside who left`() throws {
    let rows =
      MadeReport.rows(20, at: "north", occasions: 2)
      + MadeReport.rows(3, from: 101, at: "north", occasions: 3)
      + MadeReport.rows(20, from: 201, at: "north", occasions: 1)
    var generator = SeededGenerator(seed: 1)
    let open = try MadeReport.part(rows, isUnprotected: true)
    let attack = ReportAttack(open, rows: rows, entries: .all)
    #expect(try attack.leaks(threshold: 11, using: &generator).contains(3))

    let part = try MadeReport.part(rows)
    #expect(!part.changeRows.isEmpty)
    #expect(part.attrition.first?.followUpRate == 23.0 / 43)
    #expect(part.attrition.first?.difference == nil)
    let ours = ReportAttack(part, rows: rows, entries: .all)
    #expect(try ours.leaks(threshold: 11, using: &generator) == [])
  }

  /// People of some sites: some come once, some often, some move to another site.
  private static func rows(
    hasMonths: Bool, using generator: inout SeededGenerator
  ) -> [MadePanel.Row] {
    let sites = (0..<Int.random(in: 1...4, using: &generator)).map { "s\($0)" }
    let moves = Int.random(in: 0..<3, using: &generator) == 0
    let leaves = [0, 0, 20, 60].randomElement(using: &generator) ?? 0
    let most = Int.random(in: 2...4, using: &generator)
    let isEven = Bool.random(using: &generator)
    var rows: [MadePanel.Row] = []
    var person = 0
    for site in sites {
      for _ in 0..<([2, 9, 14, 25, 40].randomElement(using: &generator) ?? 9) {
        person += 1
        let leaves = Int.random(in: 0..<100, using: &generator) < leaves
        let occasions = leaves ? 1 : isEven ? most : Int.random(in: 2...most, using: &generator)
        for occasion in 0..<occasions {
          let place =
            moves && Int.random(in: 0..<8, using: &generator) == 0
            ? sites.randomElement(using: &generator) ?? site : site
          rows.append(
            MadePanel.Row(
              person: "P\(person)", day: 20_000 + 30 * occasion,
              group: hasMonths ? [place, "2026-0\(1 + occasion)"] : [place],
              answers: MadeAnswers.barc(person: person, occasion: occasion)))
        }
      }
    }
    return rows
  }
}
