import Formats
import Instruments
import Outcomes
import Psychometrics
import TestSupport
import Testing

@Suite struct `Summary tallies` {
  /// Some 300 rows of 60 people at three sites, with missing answers.
  static func panel(seed: UInt64) -> MadePanel {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<300).map { _ in
      let person = Int.random(in: 1...60, using: &generator)
      var answers = MadeAnswers.proqol(
        person: person, occasion: Int.random(in: 0...3, using: &generator))
      if Int.random(in: 0..<4, using: &generator) == 0 {
        answers[Int.random(in: 0..<30, using: &generator)] = Scorer.missing
      }
      return MadePanel.Row(
        person: "p\(person)", day: Int.random(in: 0...400, using: &generator),
        group: ["site \(person % 3)"], answers: answers)
    }
    return MadePanel(definition: ProQOL5().definition, rows: rows)
  }

  static func text(_ tally: SummaryTally, names: PanelNames) throws -> String {
    var settings = ReleaseSettings(
      control: try DisclosureControl(threshold: 5), columns: ["site"])
    settings.hasTotals = true
    let released = try tally.released(settings, names: names)
    return SummaryDocument.json(released, language: .english).text()
  }

  static let rules: [MissingRule] = [
    .strict, MissingRule(name: "prorate:0.8") ?? .strict,
  ]

  @Test(arguments: [UInt64(1), 2, 3], EntryChoice.allCases)
  func `give the same bits in any batches, parts and order`(
    seed: UInt64, entries: EntryChoice
  ) throws {
    let panel = Self.panel(seed: seed)
    let names = panel.names
    for rule in Self.rules {
      func tally() -> SummaryTally {
        SummaryTally(panel.definition, rule: rule, entries: entries, psychometrics: 5)
      }
      var whole = tally()
      try panel.feed(&whole)
      let expected = try Self.text(whole, names: names)

      var parts = [tally(), tally(), tally()]
      for (index, batch) in panel.batches(of: 7).enumerated().reversed() {
        try parts[index % 3].take(batch, names: names)
      }
      var merged = parts[2]
      let same = Array(names.groups.indices)
      merged.merge(parts[0], groups: same)
      merged.merge(parts[1], groups: same)
      #expect(try Self.text(merged, names: names) == expected, "seed \(seed)")

      guard entries == .all else { continue }
      var generator = SeededGenerator(seed: seed)
      var other = panel
      other.rows.shuffle(using: &generator)
      var shuffled = tally()
      try other.feed(&shuffled)
      #expect(try Self.text(shuffled, names: other.names) == expected, "seed \(seed)")
    }
  }

  @Test func `merge people and groups by other numbers`() throws {
    let panel = Self.panel(seed: 9)
    let (one, two) = (
      MadePanel(definition: panel.definition, rows: Array(panel.rows[..<150])),
      MadePanel(definition: panel.definition, rows: Array(panel.rows[150...]))
    )
    var merged = try one.summary()
    let names = panel.names
    let theirs = two.names
    // The first part met its names in the same order as the whole.
    merged.merge(
      try two.summary(), groups: theirs.groups.compactMap { names.groups.firstIndex(of: $0) },
      persons: theirs.people.compactMap { names.people.firstIndex(of: $0).map { Int32($0) } })
    #expect(
      try Self.text(merged, names: names) == Self.text(try panel.summary(), names: names))
  }

  @Test func `count a long form with prorated scores as they count a short one`() throws {
    // 60 items from 0 to 9 make over 4096 ways of a prorated score.
    let definition = Definition(
      id: "long", version: "1", publishedName: "Long", subject: .work,
      form: Form(itemCount: 60, answers: 0...9),
      scales: [
        ScaleDefinition(
          id: "all", publishedName: "All", favourable: .up, source: Source("made up", .published))
      ],
      scoring: .keyed(["all": Key(items: Array(1...60))]))
    let rows = (0..<40).map { person in
      let answers = (0..<60).map { item -> UInt8 in
        item < person % 25 ? Scorer.missing : UInt8((person * 7 + item * item) % 10)
      }
      return MadePanel.Row(person: "p\(person)", answers: answers)
    }
    let panel = MadePanel(definition: definition, rows: rows)
    let released = try panel.released(rule: try #require(MissingRule(name: "prorate:0.5")))
    var sum = 0.0
    for row in rows {
      let given = row.answers.filter { $0 != Scorer.missing }
      let total = given.reduce(0) { $0 + Int($1) }
      sum += Double(total * 60) / Double(given.count)
    }
    #expect(released.table.rows[0].figures?.n == 40)
    #expect(agrees(released.table.rows[0].figures?.mean, sum / 40))
  }
}
