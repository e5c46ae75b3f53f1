import Outcomes
import TestSupport
import Testing

@Suite struct `An attack on released tables` {
  @Test(arguments: 0..<8)
  func `finds nothing in ours`(_ part: Int) throws {
    var tables = 0
    var hidden = 0
    for number in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(part * 1_000 + number))
      let panel = AttackPanel(using: &generator)
      let threshold = [5, 11].randomElement(using: &generator) ?? 5
      let hasTotals = Bool.random(using: &generator)
      let table = try DisclosureControl(threshold: threshold).release(
        try panel.request(hasTotals: hasTotals), of: panel)
      let leaks = try AttackSolver(panel: panel, threshold: threshold).leaks(
        in: table.cells(of: panel), counts: table.counts)
      #expect(leaks == [], "seed \(generator.seed)")
      tables += 1
      if table.hiddenCells > 0, table.hiddenCells < table.cells { hidden += 1 }
    }
    // The panels are worth attacking: many tables show some of their cells and hide others.
    #expect(4 * hidden > tables)
  }

  @Test func `finds the leak where cells are hidden for their own sake alone`() throws {
    var found = 0
    for number in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(number))
      let panel = AttackPanel(using: &generator)
      let groups = Set(
        panel.paths.flatMap { path in (0...path.count).map { Array(path.prefix($0)) } })
      let page = groups.flatMap { group in
        let sums = (0..<panel.scaleCount).map { panel.truth(group, $0) }
        let isSmall = sums.contains { (1..<11).contains($0.people) }
        return sums.enumerated().map {
          AttackSolver.Cell(group: group, scale: $0.offset, sums: isSmall ? nil : $0.element)
        }
      }
      let leaks = try AttackSolver(panel: panel, threshold: 11).leaks(in: page, counts: nil)
      if !leaks.isEmpty { found += 1 }
    }
    #expect(found > 50)
  }

  @Test func `finds a total that is the sum of one hidden group and shown ones`() throws {
    let panel = AttackPanel(sizes: ["a": 7, "b": 20, "c": 30])
    let leaks = try AttackSolver(panel: panel, threshold: 11).leaks(
      in: panel.page(hiding: [["a"]]), counts: nil)
    #expect(leaks.contains(.fixed(["a"], scale: 0)))
    #expect(leaks.contains(.few(leaves: [0], scale: 0)))
  }

  @Test func `finds two hidden groups of few people together`() throws {
    let panel = AttackPanel(sizes: ["a": 3, "b": 4, "c": 30])
    let leaks = try AttackSolver(panel: panel, threshold: 11).leaks(
      in: panel.page(hiding: [["a"], ["b"]]), counts: nil)
    #expect(leaks.contains(.few(leaves: [0, 1], scale: 0)))
    #expect(leaks.contains(.narrow(["a"], scale: 0, range: 1...6)))
  }

  /// Three groups of at least one person and 11 in all: none has more than 9.
  @Test func `finds a hidden number that its partners narrow`() throws {
    let panel = AttackPanel(sizes: ["a": 3, "b": 4, "c": 4, "d": 30])
    let leaks = try AttackSolver(panel: panel, threshold: 11).leaks(
      in: panel.page(hiding: [["a"], ["b"], ["c"]]), counts: nil)
    #expect(leaks.contains(.narrow(["a"], scale: 0, range: 1...9)))
  }

  @Test func `finds the number behind a hidden root in the counts above`() throws {
    let panel = AttackPanel(sizes: ["a": 3, "b": 4])
    let page = panel.page(hiding: [[], ["a"], ["b"]])
    let solver = AttackSolver(panel: panel, threshold: 11)
    #expect(try solver.leaks(in: page, counts: nil) == [])
    let counts = ReleasedCounts.forms(rows: 7, unscored: [0])
    #expect(
      try solver.leaks(in: page, counts: counts).contains(.narrow([], scale: 0, range: 7...7)))
  }
}

extension DisclosureControl {
  /// A table of the true sums of a panel.
  func release(
    _ request: ReleaseRequest<PeopleByNumber>, of panel: AttackPanel
  ) throws -> ReleasedTable<AttackPanel.Sums> {
    try release(request) { node, scale, _ in panel.truth(request.tree.nodes[node].path, scale) }
  }
}

extension ReleasedTable<AttackPanel.Sums> {
  func cells(of panel: AttackPanel) -> [AttackSolver.Cell] {
    rows.enumerated().map {
      AttackSolver.Cell(
        group: $0.element.group, scale: $0.offset % panel.scaleCount, sums: $0.element.figures)
    }
  }
}
