import Formats
import Instruments
import Outcomes
import Psychometrics
import TestSupport
import Testing

@Suite struct `Several sites as one` {
  /// Some rows of people who are in one group each and fill in the ProQOL one to four times.
  static func panel(seed: UInt64, people: Int = 150, missing: Bool = true) -> MadePanel {
    var generator = SeededGenerator(seed: seed)
    var rows: [MadePanel.Row] = []
    for person in 0..<people {
      let program = ["day", "night", "street"][person % 3]
      let site = "site \(person % 5)"
      for occasion in 0..<Int.random(in: 1...4, using: &generator) {
        var answers = MadeAnswers.proqol(person: person + 1, occasion: occasion)
        if missing, Int.random(in: 0..<5, using: &generator) == 0 {
          answers[Int.random(in: 0..<30, using: &generator)] = Scorer.missing
        }
        rows.append(
          MadePanel.Row(
            person: "p\(person)", day: 30 * occasion, group: [site, program], answers: answers))
      }
    }
    return MadePanel(definition: ProQOL5().definition, rows: rows)
  }

  static func sites(_ panel: MadePanel, seed: UInt64, count: Int = 4) -> MadeSites {
    var generator = SeededGenerator(seed: seed)
    var ofPeople: [String: Int] = [:]
    for row in panel.rows where ofPeople[row.person] == nil {
      ofPeople[row.person] = Int.random(in: 0..<count, using: &generator)
    }
    return MadeSites(panel, columns: ["site", "program"], count: count) { ofPeople[$0, default: 0] }
  }

  static func text(_ summary: ReleasedSummary) -> String {
    SummaryDocument.json(summary, language: .english).text()
  }

  static func text(_ change: ReleasedChange) -> String {
    ChangeDocument.json(change, language: .english).text()
  }

  @Test(arguments: [UInt64(1), 2, 3], EntryChoice.allCases)
  func `give the summary of one run over all rows`(seed: UInt64, entries: EntryChoice) throws {
    for rule in [MissingRule.strict, try #require(MissingRule(name: "prorate:0.8"))] {
      let sites = Self.sites(Self.panel(seed: seed), seed: seed)
      let files = try sites.summaryFiles(rule: rule, entries: entries)
      let expected = Self.text(try sites.oneSummary(rule: rule, entries: entries))
      #expect(try Self.text(sites.combinedSummary(files)) == expected)
      #expect(try Self.text(sites.combinedSummary(files.reversed())) == expected)
    }
  }

  @Test(arguments: [UInt64(4), 5, 6])
  func `give the change of one run over all rows`(seed: UInt64) throws {
    let sites = Self.sites(Self.panel(seed: seed), seed: seed)
    var errors = ErrorChoice()
    errors.isOfRun = true
    let files = try sites.changeFiles()
    let expected = Self.text(try sites.oneChange(errors: errors))
    #expect(try Self.text(sites.combinedChange(files, errors: errors)) == expected)
    #expect(try Self.text(sites.combinedChange(files.reversed(), errors: errors)) == expected)
  }

  @Test func `say the same once they were written and read again`() throws {
    let panel = Self.panel(seed: 7)
    let sites = Self.sites(panel, seed: 7, count: 2)
    for files in [try sites.summaryFiles(minimum: 2), try sites.changeFiles(minimum: 2)] {
      for file in files { #expect(try file.readAgain(panel.definition) == file) }
    }
  }

  @Test func `count the people of the largest file where nobody says that they differ`() throws {
    let sites = Self.sites(Self.panel(seed: 9, missing: false), seed: 9, count: 3)
    let files = try sites.summaryFiles()
    let largest = try sites.combinedSummary(files, across: .largest)
    let disjoint = try sites.combinedSummary(files)
    let row = try #require(largest.table.rows.first?.figures)
    let all = try #require(disjoint.table.rows.first?.figures)
    #expect(all.people == 150)
    #expect(row.people == sites.sites.map(\.names.people.count).max())
    #expect(row.n == all.n)
    #expect(row.mean == all.mean)
    #expect(row.interval == nil)
    #expect(largest.findings.contains(.peopleOfSeveralFiles))
    #expect(!disjoint.findings.contains(.peopleOfSeveralFiles))
    // Hiding errs towards more.
    #expect(largest.table.hiddenCells >= disjoint.table.hiddenCells)
  }

  @Test func `mark groups that a site withheld`() throws {
    let sites = Self.sites(Self.panel(seed: 10), seed: 10, count: 3)
    let files = try sites.summaryFiles(minimum: 5)
    let summary = try sites.combinedSummary(files)
    let marked = summary.sites?.incomplete ?? []
    #expect(marked.contains([]))
    #expect(summary.findings.contains { $0.code == "withheld-at-sites" })
    let document = SummaryDocument.json(summary, language: .english)
    for group in document["groups"]?.array ?? [] {
      let path = group["group"]?.members?.compactMap(\.value.string) ?? []
      let isShown = group["hidden"]?.boolean == false
      #expect((group["incomplete"] == true) == (isShown && marked.contains(path)))
    }
  }

  @Test func `have a hidden row where everybody withheld a group`() throws {
    var panel = Self.panel(seed: 11, people: 60)
    panel.rows.append(
      MadePanel.Row(
        person: "alone", group: ["site 9", "day"], answers: MadeAnswers.proqol(person: 3)))
    let sites = Self.sites(panel, seed: 11, count: 2)
    let summary = try sites.combinedSummary(try sites.summaryFiles(minimum: 2), totals: false)
    let rows = summary.table.rows.filter { $0.group == ["site 9", "day"] }
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.isHidden })
  }

  @Test func `can be grouped by fewer columns`() throws {
    let sites = Self.sites(Self.panel(seed: 12), seed: 12)
    let files = try sites.summaryFiles()
    for columns in [["site"], ["program"], ["program", "site"], []] {
      let places = columns.compactMap { sites.columns.firstIndex(of: $0) }
      var panel = sites.whole
      for row in panel.rows.indices {
        panel.rows[row].group = places.map { sites.whole.rows[row].group[$0] }
      }
      let expected = try panel.released(by: columns, totals: true, threshold: 5)
      #expect(
        try Self.text(sites.combinedSummary(files, by: columns)) == Self.text(expected),
        "\(columns)")
    }
  }

  @Test func `keep back groups that few workers wrote down`() throws {
    let panel = Self.panel(seed: 13, people: 60).grouped(1)
    var tally = SummaryTally(panel.definition, rule: .strict, isMergeable: true)
    try panel.feed(&tally)
    var settings = ReleaseSettings(control: try DisclosureControl(), columns: ["site"])
    settings.workers = panel.names.groups.map { $0 == ["site 2"] ? [1, 2] : [1, 2, 3] }
    let summary = try SiteSummary(
      tally, names: panel.names, settings: settings, minimum: 2)
    let file = SiteFile(
      heading: SiteHeading(
        .summary, instrument: panel.definition.id, definition: MadeSites.digest,
        wording: .published, rule: .strict, columns: ["site"]),
      id: String(repeating: "0", count: 32), minimum: 2, findings: [],
      contents: .summary(summary))
    let withheld = SiteDocument.json(file, of: panel.definition)["groups"]?.array?
      .filter { $0["withheld"] == true }
    #expect(withheld == [["group": ["site 2"], "withheld": true]])
  }
}
