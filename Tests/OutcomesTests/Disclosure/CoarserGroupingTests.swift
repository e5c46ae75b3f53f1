import Outcomes
import Testing

@Suite struct `A larger grain` {
  private let coarser = [
    CoarserGrouping(.quarter, columns: ["site", "quarter"]) {
      [$0[0], ["01", "02", "03"].contains($0[1]) ? "1" : "2"]
    },
    CoarserGrouping(.year, columns: ["site", "year"]) { [$0[0], "2026"] },
    CoarserGrouping(.all(column: "site"), columns: ["month"]) { [$0[1]] },
  ]

  @Test func `is named where over half of the groups are hidden`() throws {
    let quarters = AttackPanel(
      tree: ["a/01": 9, "a/02": 8, "a/03": 9, "a/04": 40, "a/05": 9, "a/06": 9])
    #expect(try table(quarters).coarser == .quarter)
    let years = AttackPanel(tree: ["a/01": 6, "a/04": 7, "b/01": 8, "b/04": 9])
    #expect(try table(years).coarser == .year)
    #expect(try table(years).findings.contains(.wouldShow(.year)))
    let sites = AttackPanel(tree: ["a/01": 7, "b/01": 8, "c/01": 9])
    #expect(try table(sites).coarser == .all(column: "site"))
  }

  @Test func `is not named where half of the groups are shown, or none would help`() throws {
    #expect(
      try table(AttackPanel(tree: ["a/01": 5, "a/02": 20, "a/03": 30, "a/04": 40])).coarser == nil)
    #expect(try table(AttackPanel(tree: ["a/01": 3, "b/01": 4])).coarser == nil)
  }

  private func table(_ panel: AttackPanel) throws -> ReleasedTable<AttackPanel.Sums> {
    var request = try panel.request(hasTotals: false)
    request.coarser = coarser
    return try DisclosureControl().release(request, of: panel)
  }
}
