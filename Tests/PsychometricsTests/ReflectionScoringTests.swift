import Psychometrics
import Testing

/// A made-up reflection of five items in two areas, answered 1 to 4.
@Suite struct `A reflection` {
  private func definition(
    _ areas: [ScaleID: [Int]] = ["home": [1, 2, 3], "away": [4, 5]],
    scales: [ScaleDefinition]? = nil
  ) -> Definition {
    Definition(
      id: "made-up", version: "1", publishedName: "Made up", subject: .work,
      form: Form(itemCount: 5, answers: 1...4),
      scales: scales ?? [area("home"), area("away")], scoring: .tallied(areas))
  }

  private func area(_ id: ScaleID, favourable: Direction = .neither) -> ScaleDefinition {
    ScaleDefinition(
      id: id, publishedName: id.rawValue, favourable: favourable,
      source: Source("made up", .derived))
  }

  private func report(_ answers: [Answer]) throws -> Report {
    try Answers(answers, to: definition()).report()
  }

  @Test func `counts each answer in its area and makes no score`() throws {
    let report = try report([
      .answered(1), .answered(1), .answered(4), .answered(2), .answered(3),
    ])
    #expect(report.scores.isEmpty)
    #expect(report.findings.isEmpty)
    #expect(report.counts.map(\.scale) == ["home", "away"])
    #expect(report.counts.map(\.counts) == [[2, 0, 0, 1], [0, 1, 1, 0]])
    #expect(report.counts.map(\.lowest) == [1, 1])
  }

  @Test func `tells left out from not asked`() throws {
    let report = try report([.skipped, .declined, .answered(2), .notAsked, .notAsked])
    #expect(report.counts.map(\.unanswered) == [2, 0])
    #expect(report.counts.map(\.notAsked) == [0, 2])
    #expect(report.counts.map(\.counts) == [[0, 1, 0, 0], [0, 0, 0, 0]])
  }

  @Test func `says nothing of uniform answers`() throws {
    #expect(try report(Array(repeating: .answered(1), count: 5)).findings.isEmpty)
  }

  @Test func `passes its self-test`() {
    let result = SelfTest.run(definition())
    #expect(result.passed)
    // 4 uniform forms and 15 with one item changed, on each of two areas.
    #expect(result.scales.map { $0.checks[.counts] } == [19, 19])
  }

  @Test func `may not count an item in two areas`() {
    let made = definition(["home": [1, 2, 3], "away": [3, 4, 5]])
    #expect(made.faults() == [.itemInTwoAreas(item: 3)])
    #expect(!SelfTest.run(made).passed)
  }

  @Test func `may not have figures`() {
    let bands = ScaleDefinition(
      id: "home", publishedName: "home", favourable: .neither,
      bands: Bands([Band("low", from: 3)], source: Source("made up", .derived)),
      source: Source("made up", .derived))
    #expect(
      definition(scales: [bands, area("away")]).faults().contains(.figuresWithoutScore("home")))
  }

  @Test func `may name an area whose items are missing as little as a scale`() {
    #expect(definition(["home": [1, 2, 3, 4, 5]]).faults() == [.noKey("away")])
    #expect(definition(["home": [1, 2, 3], "away": []]).faults().contains(.emptyKey("away")))
  }

  @Test func `is the only one without a favourable side`() {
    let scored = Definition(
      id: "made-up", version: "1", publishedName: "Made up", subject: .work,
      form: Form(itemCount: 2, answers: 1...4), scales: [area("home")],
      scoring: .keyed(["home": Key(items: [1, 2])]))
    #expect(scored.faults() == [.noDirection("home")])
  }
}

@Suite struct `An organisation's own figures` {
  private let error = MeasurementError(
    standardDeviation: Figure(5, sample: "made up", source: Source("made up", .derived)),
    reliability: Reliability(
      .testRetest, Figure(0.84, sample: "made up", source: Source("made up", .derived))),
    certainty: .derived, organisation: "Example Program")

  private let published = MeasurementError(
    standardDeviation: Figure(6, sample: "made up", source: Source("made up", .derived)),
    reliability: Reliability(
      .alpha, Figure(0.75, sample: "made up", source: Source("made up", .derived))),
    certainty: .derived)

  private func scale(localFor wording: WordingKind? = nil) -> ScaleDefinition {
    let scale = ScaleDefinition(
      id: "one", publishedName: "One", favourable: .up, error: published,
      source: Source("made up", .derived))
    guard let wording else { return scale }
    let norm = Norm(
      mean: 20, standardDeviation: 5, sample: "made up", source: Source("made up", .derived))
    return scale.adding(LocalFigures(norm: norm, error: error), for: wording)
  }

  private func score(_ scale: ScaleDefinition, wording: WordingKind) throws -> ScaleScore {
    let definition = Definition(
      id: "made-up", version: "1", publishedName: "Made up", subject: .work,
      form: Form(itemCount: 5, answers: 1...5), scales: [scale],
      scoring: .keyed(["one": Key(items: [1, 2, 3, 4, 5])]))
    return try Answers(Array(repeating: .answered(5), count: 5), to: definition)
      .report(wording: wording).scores[0]
  }

  @Test func `stand in the place of the published ones`() throws {
    #expect(try score(scale(), wording: .published).error == published)
    #expect(try score(scale(localFor: .published), wording: .published).error == error)
  }

  @Test func `give an error and a T-score to words that have none`() throws {
    #expect(try score(scale(), wording: .own).error == nil)
    let score = try score(scale(localFor: .own), wording: .own)
    #expect(score.error == error)
    // 50 + 10 (25 - 20) / 5
    #expect(score.standard?.t == 60)
  }

  @Test func `are for the words they were found with`() throws {
    #expect(try score(scale(localFor: .own), wording: .published).error == published)
    #expect(try score(scale(localFor: .published), wording: .own).error == nil)
  }

  @Test func `go before those of any language where they name their own`() throws {
    let other = MeasurementError(
      standardDeviation: Figure(4, sample: "made up", source: Source("made up", .derived)),
      reliability: error.reliability, certainty: .derived, organisation: "Example Program")
    let scale = scale().adding(
      LocalFigures(norm: nil, error: other), for: .own, language: "es")
    #expect(scale.error(for: .own, language: "es") == other)
    #expect(scale.error(for: .own, language: "en") == nil)
    #expect(scale.error(for: .own) == nil)
    #expect(scale.error(for: .published, language: "es") == published)
    let both = scale.adding(LocalFigures(norm: nil, error: error), for: .own)
    #expect(both.error(for: .own, language: "es") == other)
    #expect(both.error(for: .own, language: "en") == error)
    let definition = Definition(
      id: "made-up", version: "1", publishedName: "Made up", subject: .work,
      form: Form(itemCount: 1, answers: 1...5), scales: [both],
      scoring: .keyed(["one": Key(items: [1])]))
    let answers = try Answers([.answered(5)], to: definition)
    #expect(answers.report(wording: .own, language: "es").scores.first?.error == other)
    #expect(answers.report(wording: .own).scores.first?.error == error)
  }

  @Test func `must be possible`() {
    let impossible = MeasurementError(
      standardDeviation: error.standardDeviation,
      reliability: Reliability(
        .alpha, Figure(1, sample: "made up", source: Source("made up", .derived))),
      certainty: .derived)
    let made = Definition(
      id: "made-up", version: "1", publishedName: "Made up", subject: .work,
      form: Form(itemCount: 1, answers: 1...5),
      scales: [scale().adding(LocalFigures(norm: nil, error: impossible), for: .own)],
      scoring: .keyed(["one": Key(items: [1])]))
    #expect(made.faults() == [.impossibleError("one")])
  }
}
