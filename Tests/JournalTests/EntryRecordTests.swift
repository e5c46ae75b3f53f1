import Formats
import Instruments
import Journal
import Psychometrics
import TestSupport
import Testing

@Suite struct `What is written down of a check-in` {
  private func record(
    _ answers: [Answer], of definition: Definition, wording: WordingKind = .published,
    note: String? = nil
  ) throws -> EntryRecord {
    EntryRecord(
      try Answers(answers, to: definition), date: try MadeUp.date("2026-05-03"),
      zone: "America/Chicago", person: .me, mode: .interview, digest: "sha256:first",
      wording: WordingUsed(kind: wording), note: note)
  }

  /// Items 1 to 30 as ((i-1) mod 5)+1; by the paper keys 28, 28 and 32.
  private let worked = (1...30).map { Answer.answered(($0 - 1) % 5 + 1) }

  @Test func `holds the answers, their scores and where they came from`() throws {
    let record = try record(worked, of: ProQOL5().definition, note: "A long week.")
    #expect(record.date == (try MadeUp.date("2026-05-03")))
    #expect(record.zone == "America/Chicago")
    #expect(record.person == .me)
    #expect(record.mode == .interview)
    #expect(record.instrument == "proqol-5")
    #expect(record.version == ProQOL5().definition.version)
    #expect(record.digest == "sha256:first")
    #expect(record.wording == WordingUsed(kind: .published, language: nil))
    #expect(record.answers == worked)
    #expect(record.note == "A long week.")
    #expect(
      record.scores == [
        EntryScore(scale: "compassion-satisfaction", value: 28, answered: 10, items: 10),
        EntryScore(scale: "burnout", value: 28, answered: 10, items: 10),
        EntryScore(scale: "secondary-traumatic-stress", value: 32, answered: 10, items: 10),
      ])
  }

  @Test(arguments: [Answer.skipped, .declined, .notAsked])
  func `has no score for a scale with an open item`(_ open: Answer) throws {
    var answers = worked
    answers[2] = open  // Item 3 counts in compassion satisfaction alone.
    let scores = try record(answers, of: ProQOL5().definition).scores
    #expect(scores.map(\.value) == [nil, 28, 32])
    #expect(scores.map(\.answered) == [9, 10, 10])
    #expect(scores.map(\.items) == [10, 10, 10])
  }

  @Test func `is never prorated, even where the definition would`() throws {
    let strict = ProQOL5().definition
    let lenient = Definition(
      id: strict.id, version: strict.version, publishedName: strict.publishedName,
      subject: strict.subject, form: strict.form, scales: strict.scales, scoring: strict.scoring,
      missingRule: .prorate(try #require(Share("0.5"))))
    var answers = worked
    answers[2] = .skipped
    let report = try Answers(answers, to: lenient).report()
    #expect(report["compassion-satisfaction"].prorated)
    #expect(try record(answers, of: lenient).scores.map(\.value) == [nil, 28, 32])
  }

  @Test func `has the same scores for own words`() throws {
    let definition = ProQOL5().definition
    #expect(
      try record(worked, of: definition, wording: .own).scores
        == record(worked, of: definition).scores)
  }

  @Test(arguments: Catalog.scored.map(\.id.rawValue))
  func `has the scores of the strict report`(_ instrument: String) throws {
    let definition = try #require(Catalog.entry(InstrumentID(rawValue: instrument))).definition
    let numbers = definition.form.lowest...definition.form.highest
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<300 {
      let open = Int.random(in: 0...2, using: &generator)
      let answers = (0..<definition.form.itemCount).map { _ -> Answer in
        guard Int.random(in: 0..<20, using: &generator) < open else {
          return .answered(Int.random(in: numbers, using: &generator))
        }
        return [.skipped, .declined, .notAsked].randomElement(using: &generator) ?? .skipped
      }
      let scores = try record(answers, of: definition).scores
      let report = try Answers(answers, to: definition).report(missing: .strict)
      #expect(scores.map(\.scale) == report.scores.map(\.scale))
      #expect(scores.map(\.value) == report.scores.map(\.value), "seed \(generator.seed)")
      #expect(scores.map(\.answered) == report.scores.map(\.answered))
      #expect(scores.map(\.items) == report.scores.map(\.items))
      for score in scores {
        #expect((score.value == nil) == (score.answered < score.items))
      }
    }
  }
}
