import Outcomes
import Testing

/// The calendar says what month lies in what quarter and year.
@Suite struct `Larger periods of a report's groups` {
  private func grains(_ names: [String], yearStart: Int = 1) -> [CoarserGrouping.Grain] {
    all(names, yearStart).map(\.grain)
  }

  private func all(_ names: [String], _ yearStart: Int = 1) -> [CoarserGrouping] {
    CoarserGrouping.all(
      for: names.map { PanelOptions.Grouping($0, yearStart: yearStart) }, yearStart: yearStart)
  }

  @Test func `are tried from quarters to years to all sites`() {
    #expect(grains(["site", "month"]) == [.quarter, .year, .all(column: "site")])
    #expect(grains(["quarter"]) == [.year])
    #expect(grains(["year"]) == [])
    #expect(grains([]) == [])
    #expect(
      all(["site", "month"]).map(\.columns) == [["site", "quarter"], ["site", "year"], ["month"]])
  }

  @Test func `hold each month, and leave the other columns`() {
    let coarser = all(["site", "month"])
    #expect(
      coarser.map { $0.path(["north", "2026-08"]) } == [
        ["north", "2026-Q3"], ["north", "2026"], ["2026-08"],
      ])
  }

  @Test func `go by years that start in another month`() {
    let coarser = all(["month"], 7)
    #expect(coarser.map { $0.path(["2026-06"]) } == [["2026-Q2"], ["2025-26"]])
    #expect(coarser.map { $0.path(["2026-07"]) } == [["2026-Q3"], ["2026-27"]])
  }

  @Test func `are no years where those would split a quarter`() {
    #expect(grains(["quarter"], yearStart: 7) == [.year])
    #expect(all(["quarter"], 7).map { $0.path(["2026-Q2"]) } == [["2025-26"]])
    #expect(grains(["quarter"], yearStart: 9) == [])
  }
}
