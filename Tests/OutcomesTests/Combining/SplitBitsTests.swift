import Instruments
import Psychometrics
import TestSupport
import Testing

@testable import Outcomes

@Suite struct `Figures of split rows` {
  /// Ten forms, some with answers missing, of two groups.
  static let panel = MadePanel(
    definition: BARC10().definition,
    rows: (0..<10).map { person in
      var answers = MadeAnswers.barc(person: person + 1)
      if person % 3 == 0 { answers[person] = Scorer.missing }
      return MadePanel.Row(
        person: "p\(person)", group: [person % 2 == 0 ? "day" : "night"], answers: answers)
    })

  /// The bits of every figure of every group and of all.
  static func bits(_ source: some SummarySource, _ tree: GroupTree) throws -> [UInt64] {
    let permit = FigurePermit(hasMedian: true, hasQuartiles: true, breakdowns: [])
    let people = try source.people(leaves: tree.leafCount)
    return tree.nodes.indices.flatMap { node in
      let leaves = tree.leaves(of: node)
      let figures = SummaryFigures(
        scores: source.scores(scale: 0, inGroups: leaves),
        people: people.count(on: 0, ofLeaves: leaves),
        items: source.itemTotals(scale: 0, inGroups: leaves), bands: nil, permit: permit,
        threshold: 0)
      let numbers = [
        Double(figures.n), Double(figures.people), figures.mean, figures.standardDeviation,
        figures.lowerQuartile, figures.median, figures.upperQuartile, figures.alpha,
      ]
      return numbers.map { ($0 ?? -1).bitPattern }
    }
  }

  @Test func `have the same bits in ten thousand splits`() throws {
    let rule = try #require(MissingRule(name: "prorate:0.8"))
    let panel = Self.panel
    let tree = try GroupTree(columns: ["program"], paths: panel.names.groups)
    let expected = try Self.bits(try panel.summary(rule: rule), tree)
    #expect(expected.contains(Double(10).bitPattern))
    var generator = SeededGenerator(seed: 2026)
    for _ in 0..<10_000 {
      let ofPeople = (0..<10).map { _ in Int.random(in: 0..<3, using: &generator) }
      let sites = MadeSites(panel, columns: ["program"], count: 3) { person in
        Int(person.dropFirst()).map { ofPeople[$0] } ?? 0
      }
      let files = try sites.summaryFiles(rule: rule).shuffled(using: &generator)
      let combined = try CombinedSummary(
        files, of: panel.definition, by: ["program"], across: .disjoint)
      let splitTree = try GroupTree(
        columns: ["program"],
        paths: combined.tree.parts.indices.map { leaf in
          combined.tree.released.nodes[combined.tree.released.leafNodes[leaf]].path
        })
      guard try Self.bits(combined, splitTree) == expected else {
        Issue.record("other bits in the split \(ofPeople)")
        return
      }
    }
  }
}
