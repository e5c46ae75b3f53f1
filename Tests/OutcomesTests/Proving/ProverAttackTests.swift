import Outcomes
import TestSupport
import Testing

/// The prover against disclosure control, and beside the attack of the other tests, which shares no
/// code with either.
@Suite struct `Proving our own releases` {
  @Test(arguments: 0..<8)
  func `finds nothing in them`(_ part: Int) throws {
    var hidden = 0
    for number in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(part * 1_000 + number))
      let panel = AttackPanel(using: &generator)
      let threshold = [5, 11].randomElement(using: &generator) ?? 5
      let table = try DisclosureControl(threshold: threshold).release(
        try panel.request(hasTotals: Bool.random(using: &generator)), of: panel)
      let proof = Prover.prove([Publication(table)])
      #expect(proof.findings == [], "seed \(generator.seed)")
      #expect(proof.gaps == [], "seed \(generator.seed)")
      hidden += proof.hiddenCells
    }
    #expect(hidden > 1_000)
  }

  @Test func `finds nothing in two pages of the same people by other groups`() throws {
    for number in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(number))
      let panel = AttackPanel(using: &generator)
      guard panel.columns.count > 1 else { continue }
      let control = try DisclosureControl(threshold: 5)
      let fine = try control.release(try panel.request(hasTotals: true), of: panel)
      // Rows of everybody and of the first column alone.
      var coarse = Publication(fine, name: "coarse.json")
      coarse.cells.removeAll { $0.group.values.count > 1 }
      let proof = Prover.prove([coarse, Publication(fine)])
      #expect(proof.findings == [], "seed \(number)")
    }
  }

  /// Whatever the other attack works out in pages without complementary hiding, this one does too.
  @Test func `finds what the other attack finds`() throws {
    var found = 0
    for number in 0..<300 {
      var generator = SeededGenerator(seed: UInt64(number))
      let panel = AttackPanel(using: &generator)
      let groups = Set(
        panel.paths.flatMap { path in (0...path.count).map { Array(path.prefix($0)) } })
      let page = groups.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { group in
        let sums = (0..<panel.scaleCount).map { panel.truth(group, $0) }
        let isSmall = sums.contains { (1..<11).contains($0.people) }
        return sums.enumerated().map {
          AttackSolver.Cell(group: group, scale: $0.offset, sums: isSmall ? nil : $0.element)
        }
      }
      let leaks = try AttackSolver(panel: panel, threshold: 11).leaks(in: page, counts: nil)
      // The other attack knows, which no page tells, where a hidden group is of nobody on a scale.
      let isKnown = (0..<panel.scaleCount).map { scale in
        !page.contains {
          $0.scale == scale && $0.sums == nil && panel.truth($0.group, scale).entries == 0
        }
      }
      let fixed = leaks.filter {
        if case .fixed(_, let scale) = $0 { isKnown[scale] } else { false }
      }
      guard !fixed.isEmpty else { continue }
      let proof = Prover.prove([Publication(page, columns: panel.columns)], threshold: 11)
      for case .fixed(let group, let scale) in fixed {
        let wanted = PublishedGroup(columns: panel.columns, values: group)
        #expect(
          proof.findings.contains {
            $0.kind == .workedOut && $0.groups == [wanted] && $0.scale == "scale-\(scale)"
          }, "seed \(number), \(group)")
        found += 1
      }
    }
    #expect(found > 100)
  }
}
