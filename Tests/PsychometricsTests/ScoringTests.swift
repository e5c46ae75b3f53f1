import Psychometrics
import Testing

@Suite struct `A report` {
  @Test func `is reached by the scales' names in code`() throws {
    let scored = try SampleForm().score([Answer]([1, 5, 5, 2, 3, 4]))
    #expect(scored[.strain].value == 19)
    #expect(scored[.ease].value == 7)
    #expect(scored[.ease].mean == 3.5)
  }

  @Test func `is reached by the scales' names in text`() throws {
    let form: any Instrument = SampleForm()
    let report = try form.report([Answer]([1, 5, 5, 2, 3, 4]))
    #expect(report["strain"].value == 19)
    #expect(report.scores.map(\.scale) == ["strain", "ease"])
  }

  @Test func `of a scale that is not there has no value and says so`() throws {
    let score = try SampleForm().report([Answer]([1, 5, 5, 2, 3, 4]))["elsewhere"]
    #expect(score.value == nil)
    #expect(score.reason == .noSuchScale)
  }

  @Test func `gives the true floor and ceiling`() throws {
    let scored = try SampleForm().score([Answer]([1, 5, 5, 2, 3, 4]))
    #expect(scored[.strain].minimum == 4)
    #expect(scored[.strain].maximum == 20)
  }

  @Test func `names the items that a scale is missing`() throws {
    let scored = try SampleForm().score([
      .skipped, .answered(1), .declined, .answered(1), .answered(2), .answered(3),
    ])
    #expect(scored[.strain].value == nil)
    #expect(scored[.strain].reason == .missing(items: [1, 3], rule: .strict))
    #expect(scored[.strain].answered == 2)
    #expect(scored[.ease].value == 5)
    #expect(scored.report.findings.contains(.unanswered(skipped: 1, declined: 1)))
  }

  @Test func `tells a scale that was not asked from one with missing answers`() throws {
    let scored = try SampleForm().score([
      .notAsked, .notAsked, .notAsked, .notAsked, .answered(2), .answered(3),
    ])
    #expect(scored[.strain].reason == .notAsked)
    #expect(scored.report.findings == [])
  }

  @Test func `prorates on request and says so`() throws {
    let half = MissingRule.prorate(try #require(Share("0.5")))
    let scored = try SampleForm().score([Answer]([1, 5, 5, 0, 3, 4]), missing: half)
    // 5 + 5 + 5 over three items, times four.
    #expect(scored[.strain].value == 20)
    #expect(scored[.strain].prorated)
    #expect(!scored[.ease].prorated)
    #expect(scored.report.findings.contains(.prorated("strain", missing: 1)))
    #expect(scored.report.missingRule == half)
  }

  @Test func `follows the definition's own rule unless another is asked for`() throws {
    let half = MissingRule.prorate(try #require(Share("0.5")))
    let form = SampleForm(definition: SampleForm.define(missing: half))
    #expect(try form.score([Answer]([1, 5, 5, 0, 3, 4]))[.strain].value == 20)
    #expect(try form.score([Answer]([1, 5, 5, 0, 3, 4]), missing: .strict)[.strain].value == nil)
  }

  @Test func `borrows bands, and neither norm nor error, for own wording`() throws {
    let score = try SampleForm().score([Answer]([1, 5, 5, 2, 3, 4]), wording: .own)[.strain]
    #expect(score.band?.id == "high")
    #expect(score.borrowed)
    #expect(score.standard == nil)
    #expect(score.error == nil)
  }

  @Test func `gives band, norm and error for the published form`() throws {
    let scored = try SampleForm().score([Answer]([1, 5, 5, 2, 3, 4]))
    #expect(scored[.strain].band?.id == "high")
    #expect(!scored[.strain].borrowed)
    // 50 + 10 (19 - 10) / 4
    #expect(scored[.strain].standard?.t == 72.5)
    #expect(scored[.strain].error == SampleForm.error)
    #expect(scored[.ease].band == nil)
  }

  @Test func `shows nothing that is unverified`() throws {
    let unverified = Source("heard somewhere", .unverified)
    let strain = SampleForm.strain(
      bands: Bands(SampleForm.bands.bands, source: unverified),
      norm: Norm(mean: 10, standardDeviation: 4, sample: "nobody", source: unverified))
    let form = SampleForm(definition: SampleForm.define(scales: [strain, SampleForm.ease]))
    let score = try form.score([Answer]([1, 5, 5, 2, 3, 4]))[.strain]
    #expect(score.band == nil)
    #expect(score.standard == nil)
  }

  @Test func `finds the same answer to every item where some are reversed`() throws {
    #expect(try SampleForm().report([Answer]([3, 3, 3, 3, 3, 3])).findings == [.uniformAnswers])
    #expect(try SampleForm().report([Answer]([3, 3, 3, 3, 3, 2])).findings == [])
  }
}

@Suite struct `Band bounds` {
  /// Stamm 2009: 22 or less low, 23 to 41 moderate, 42 or more high.
  let bands = Bands(
    [Band("low", from: 10), Band("moderate", from: 23), Band("high", from: 42)],
    source: SampleForm.source)

  @Test(
    arguments: [
      (10, "low"), (22, "low"), (22.2, "low"), (22.99, "low"), (23, "moderate"), (41, "moderate"),
      (41.5, "moderate"), (42, "high"), (50, "high"),
    ] as [(Double, BandID)])
  func `compare their bounds with the score before any rounding`(_ score: Double, _ band: BandID) {
    #expect(bands.band(of: score)?.id == band)
  }

  @Test func `do not reach under the lowest bound`() {
    #expect(bands.band(of: 9) == nil)
    #expect(Bands([], source: SampleForm.source).band(of: 9) == nil)
  }
}

@Suite struct `An explanation` {
  @Test func `shows each answer, whether it is reversed, and what it adds`() throws {
    let answers = try Answers(text: "1 5 - 2 3 4", to: SampleForm().definition)
    let explanation = answers.explanation()
    #expect(explanation.steps.map(\.item) == [1, 2, 3, 4, 5, 6])
    #expect(explanation.steps.map(\.reversed) == [true, false, false, true, false, false])
    #expect(explanation.steps.map(\.contributes) == [5, 5, nil, 4, 3, 4])
    #expect(
      explanation.steps.map(\.scale) == ["strain", "strain", "strain", "strain", "ease", "ease"])
    #expect(explanation.report == answers.report())
  }
}
