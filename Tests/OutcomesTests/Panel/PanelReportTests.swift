import Formats
import Instruments
import Psychometrics
import Testing

@testable import Outcomes

@Suite struct `The data report` {
  private let header = "participant,date,site,mode,item1,item2,item3,item4\n"

  private func figures(
    _ files: String..., of definition: Definition = .calm,
    change: (inout PanelOptions) -> Void = { _ in }
  ) throws -> DataFigures {
    var options = PanelOptions.test()
    options.rejectsBadRows = true
    options.keepsAnswers = true
    options.columns = [.init("site")] + PanelOptions.Column.circumstances
    change(&options)
    var report = DataReport(definition, columns: options.columns, site: "site")
    let (reader, error, _) = try PanelRun.read(
      files.map { Array($0.utf8) }, definition, options, into: &report)
    #expect(error == nil)
    return report.figures(of: reader)
  }

  @Test func `counts rows, people, sites, days and missing answers`() throws {
    let figures = try figures(
      header + "a,2026-01-05,n,paper,1,,3,4\nb,2025-03-01,s,,1,2,3,\na,2026-01-07,n,paper,,,3,4\n",
      header + "c,2026-06-30,n,prompt,1,2,3,4\nb,2026-06-30,n,prompt,1,2,3,4\n,,,,,,,\n")
    #expect(figures.entries == 5)
    #expect(figures.rejected == 1)
    #expect(figures.people == 3)
    #expect(figures.sites == [.init(value: "n", entries: 4), .init(value: "s", entries: 1)])
    #expect(figures.days?.lowerBound == CivilDate("2025-03-01"))
    #expect(figures.days?.upperBound == CivilDate("2026-06-30"))
    #expect(figures.missing == [1, 2, 0, 1])
    #expect(figures.sharedCodes?.count == 1)
    #expect(figures.codesInSeveralSites == 1)
    #expect(
      figures.mixed == [
        .init(
          column: "mode",
          values: [
            .init(value: "", entries: 1), .init(value: "paper", entries: 2),
            .init(value: "prompt", entries: 2),
          ])
      ])
  }

  @Test func `names the columns of bad cells and their first lines`() throws {
    let rows = (1...8).map { "p\($0),2026-01-05,n,,9,2,\($0 == 3 ? "x" : "3"),4\n" }
    let figures = try figures(header + rows.joined() + "z,5/5/2026,n,,1,2,3,4\n")
    #expect(figures.rejected == 9)
    #expect(figures.badColumns.map(\.name) == ["item1", "item3", "date"])
    #expect(figures.badColumns.map(\.cells) == [8, 1, 1])
    #expect(figures.badColumns.map { $0.places.map(\.line) } == [[2, 3, 4, 5, 6], [4], [10]])
    #expect(figures.shift == nil)
  }

  @Test func `sees answers that are coded one too low or one too high`() throws {
    let low = "a,2026-01-05,n,,0,1,2,3\nb,2026-01-05,n,,4,4,2,3\n"
    #expect(try figures(header + low).shift == .oneTooLow)
    #expect(try figures(header + low + "c,2026-01-05,n,,5,1,1,1\n").shift == nil)
    // The highest answer stands in a row that has a bad one too.
    #expect(try figures(header + "a,2026-01-05,n,,0,1,2,5\n").shift == nil)
    #expect(try figures(header + low + "c,2026-01-05,n,,7,1,1,1\n").shift == nil)
    #expect(
      try figures(header + "a,2026-01-05,n,,6,2,2,3\nb,2026-01-05,n,,2,2,2,3\n").shift
        == .oneTooHigh)
    #expect(try figures(header + "a,2026-01-05,n,,6,2,2,3\nb,2026-01-05,n,,1,2,2,3\n").shift == nil)
    #expect(try figures(header + "b,2026-01-05,n,,2,2,2,3\n").shift == nil)
    #expect(try figures(header + low) { $0.map.add = 1 }.shift == nil)
  }

  @Test func `counts forms of one answer throughout where an item is reversed`() throws {
    let rows =
      "a,2026-01-05,n,,3,3,3,3\nb,2026-01-05,n,,3,3,3,\nc,2026-01-05,n,,,,,\nd,2026-01-05,n,,1,1,1,1\n"
    #expect(try figures(header + rows).straightLined == 2)
    #expect(try figures(header).straightLined == nil)
    let barc = (1...10).map { "item\($0)" }.joined(separator: ",")
    let figures = try figures(
      "participant,date,site,\(barc)\na,2026-01-05,n,3,3,3,3,3,3,3,3,3,3\n", of: BARC10().definition
    )
    #expect(figures.straightLined == nil)
  }

  @Test func `finds items that go against their scale, from fifty forms on`() throws {
    // Items 1 and 2 are one scale with 2 reversed: here both rise together, so that corrected they
    // fall apart. By hand: x is 1 to 5, the other 6 - x: a correlation of -1.
    func rows(_ count: Int) -> String {
      (0..<count).map {
        "p\($0),2026-01-05,n,,\($0 % 5 + 1),\($0 % 5 + 1),\($0 % 5 + 1),\(5 - $0 % 4)\n"
      }
      .joined()
    }
    let found = try figures(header + rows(60)).againstScale
    let calm = found.filter { $0.scale == "calm-days" }
    #expect(calm.map(\.item).sorted() == [1, 2])
    #expect(calm.allSatisfy { abs($0.correlation + 1) < 1e-12 && $0.forms == 60 })
    #expect(try figures(header + rows(49)).againstScale == [])
  }

  @Test func `gives no items of scales whose answers never differ`() throws {
    let rows = (0..<60).map { "p\($0),2026-01-05,n,,3,3,\($0 % 5 + 1),\($0 % 5 + 1)\n" }.joined()
    #expect(try figures(header + rows).againstScale == [])
  }

  @Test func `of a table of scores has no items to speak of`() throws {
    let figures = try figures("participant,date,site,calm_days,load\na,2026-01-05,n,5,6\n") {
      $0.kind = .scores
    }
    #expect(figures.entries == 1)
    #expect(figures.missing == [])
    #expect(figures.straightLined == nil)
  }
}
