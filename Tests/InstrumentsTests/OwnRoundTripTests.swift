import Formats
import Instruments
import Psychometrics
import TestSupport
import Testing

@Suite struct `A built-in instrument that is exported and added back` {
  @Test(arguments: Catalog.entries.filter { $0.definition.missingKey == nil }.map(\.id))
  func `scores the same on ten thousand random forms`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    let own = try addedBack(entry)
    var generator = SeededGenerator(seed: 20_260_501)
    let rules = [nil, "strict", "prorate:0.5", "prorate:0.8"].map {
      $0.flatMap(MissingRule.init(name:))
    }
    for number in 1...10_000 {
      let form = randomForm(entry.definition.form, &generator)
      let rule = rules[number % rules.count]
      let wording = WordingKind.allCases[number / 2 % 2]
      let expected = try Answers(form, to: entry.definition).report(missing: rule, wording: wording)
      let found = try Answers(form, to: own.definition).report(missing: rule, wording: wording)
      guard isSame(expected, found) else {
        Issue.record("\(form) under \(String(describing: rule)), seed \(generator.seed)")
        return
      }
    }
  }

  @Test(arguments: Catalog.entries.map(\.id))
  func `is the same but for its id`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    let own = try addedBack(entry)
    #expect(own.document.with("id", .string(id.rawValue)) == entry.document)
    #expect(own.document.text() == entry.document.with("id", "added-back").text())
    #expect(own.guide == entry.guide)
    #expect(own.wordings == entry.wordings)
    #expect(own.warnings == [])
    #expect(!own.entry.isBuiltIn)
    #expect(
      own.definition.canonicalForm.with("id", .string(id.rawValue))
        == entry.definition.canonicalForm)
    #expect(own.definition.workedExamples == entry.definition.workedExamples)
    #expect(own.definition.scales == entry.definition.scales)
    #expect(own.definition.form == entry.definition.form)
    #expect(own.definition.subject == entry.definition.subject)
    #expect(own.definition.scoring == entry.definition.scoring)
  }

  @Test func `is withheld as before where its key is missing`() throws {
    let own = try addedBack(try #require(Catalog.entry("rpi")))
    #expect(own.definition.missingKey == RPI().definition.missingKey)
    #expect(own.definition.form == RPI().definition.form)
    #expect(SelfTest.run(own.definition).isWithoutKey)
  }

  @Test func `leaves behind what is not to be handed on`() throws {
    let barc = try #require(Catalog.entry("barc-10"))
    var library = Library()
    library.add(
      Wording(
        kind: .published, language: .english, name: "the form", isReviewedByPeers: false,
        items: Array(repeating: "Somebody's sentence.", count: 10),
        permission: Permission(givenBy: "its owner", terms: "for us alone")), to: "barc-10")
    let figure = Figure(7.9, sample: "our people", source: Source("our report", .derived))
    let error = MeasurementError(
      standardDeviation: figure,
      reliability: Reliability(
        .alpha, Figure(0.9, sample: "our people", source: Source("our report", .derived))),
      certainty: .derived, organisation: "Example Program")
    library.add(
      LocalFigures(norm: nil, error: error), for: .own, to: "recovery-capital", of: "barc-10")
    let entry = try #require(library.entry("barc-10"))
    #expect(entry.wordings.count == barc.wordings.count + 1)
    #expect(entry.document == barc.document)
  }

  private func addedBack(_ entry: CatalogEntry) throws -> OwnInstrument {
    try OwnInstrument(
      text: Array(entry.document.with("id", "added-back").text().utf8))
  }

  /// All but the name of the instrument.
  private func isSame(_ a: Report, _ b: Report) -> Bool {
    guard a.scores == b.scores, a.counts == b.counts, a.findings == b.findings else { return false }
    return a.missingRule == b.missingRule && a.wording == b.wording && a.version == b.version
  }

  /// Mostly answered, with some items skipped, declined or not asked.
  private func randomForm(_ form: Form, _ generator: inout SeededGenerator) -> [Answer] {
    let missing = [0, 0, 5, 20].randomElement(using: &generator) ?? 0
    return (1...form.itemCount).map { _ in
      guard Int.random(in: 0..<100, using: &generator) < missing else {
        return .answered(Int.random(in: form.lowest...form.highest, using: &generator))
      }
      return [.skipped, .declined, .notAsked].randomElement(using: &generator) ?? .skipped
    }
  }
}
