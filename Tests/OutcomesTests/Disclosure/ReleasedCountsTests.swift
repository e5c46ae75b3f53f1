import Outcomes
import Testing

@Suite struct `Counts above the groups` {
  @Test func `are shown where none is small`() throws {
    #expect(
      try released(.forms(rows: 60, unscored: [0])) == .forms(rows: 60, unscored: [0]))
    #expect(
      try released(.forms(rows: 71, unscored: [11])) == .forms(rows: 71, unscored: [11]))
    #expect(
      try released(.pairs(participants: 60, paired: [60]))
        == .pairs(participants: 60, paired: [60]))
  }

  @Test(arguments: [1, 10])
  func `hide the rows too where few forms have no score`(_ unscored: Int) throws {
    let counts = PanelCounts.forms(rows: 60 + unscored, unscored: [unscored])
    #expect(try released(counts) == .forms(rows: nil, unscored: [nil]))
  }

  /// Each would give the rows, and the rows the small one: 60 + 20 - 75 = 5.
  @Test func `hide a large number of one scale where another's is small`() throws {
    let panel = AttackPanel(sizes: ["a": 60, "b": 20]).map(2) { entry in
      [entry.person > 60 ? nil : entry.scores[0], entry.person > 75 ? nil : entry.scores[0]]
    }
    let request = try panel.request(hasTotals: true)
    #expect(request.counts == .forms(rows: 80, unscored: [20, 5]))
    let table = try DisclosureControl().release(request, of: panel)
    #expect(table.counts == .forms(rows: nil, unscored: [nil, nil]))
    #expect(table.findings == [.countsHidden])
  }

  @Test func `hide the participants where few of them have no pair`() throws {
    #expect(
      try released(.pairs(participants: 65, paired: [60]))
        == .pairs(participants: nil, paired: [60]))
    #expect(
      try released(.pairs(participants: 71, paired: [60]))
        == .pairs(participants: 71, paired: [60]))
  }

  /// Each alone is enough: rows without those without a score are the entries of the hidden root.
  @Test func `are all hidden with everybody`() throws {
    let panel = AttackPanel(sizes: ["a": 5, "b": 4])
    for counts in [
      PanelCounts.forms(rows: 200, unscored: [191]), .pairs(participants: 200, paired: [9]),
    ] {
      var request = try panel.request(hasTotals: false)
      request.counts = counts
      let released = try DisclosureControl().release(request, of: panel).counts
      switch released {
      case .forms(let whole, let parts), .pairs(let whole, let parts):
        #expect(whole == nil)
        #expect(parts == [nil])
      case nil: Issue.record("the counts are gone")
      }
    }
  }

  @Test func `of another number of scales are refused`() throws {
    #expect(throws: ReleaseFault.holdings(.size)) {
      try released(.forms(rows: 60, unscored: [0, 0]))
    }
  }

  private func released(_ counts: PanelCounts) throws -> ReleasedCounts? {
    let panel = AttackPanel(sizes: ["a": 40, "b": 20])
    var request = try panel.request(hasTotals: false)
    request.counts = counts
    return try DisclosureControl().release(request, of: panel).counts
  }
}
