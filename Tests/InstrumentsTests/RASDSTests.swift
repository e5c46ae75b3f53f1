import Instruments
import Psychometrics
import Testing

/// Sums and percentages are worked by hand from the official key and its templates.
@Suite struct `RAS-DS` {
  @Test(arguments: [
    WorkedCase("all 1", Array(repeating: 1, count: 38), [6, 18, 7, 7, 38]),
    WorkedCase("all 4", Array(repeating: 4, count: 38), [24, 72, 28, 28, 152]),
    WorkedCase("((i-1) mod 4)+1", (1...38).map { ($0 - 1) % 4 + 1 }, [13, 47, 16, 17, 93]),
  ])
  func `agrees with the worked cases`(_ worked: WorkedCase) throws {
    let scored = try RASDS().score(worked.given)
    #expect(RASDS.Scale.allCases.map { scored[$0].value } == worked.scores.map { Double($0) })
  }

  /// 13 of 24, 47 of 72, 16 of 28, 17 of 28, and 93 of 152 pooled: the mean of the four would be
  /// 59.33.
  @Test func `gives the share of the highest score, the total pooled`() throws {
    let answers = (1...38).map { Answer.answered(($0 - 1) % 4 + 1) }
    let percents = try RASDS().report(answers).scores.map { $0.percent ?? .nan }
    for (percent, expected) in zip(percents, [54.17, 65.28, 57.14, 60.71, 61.18]) {
      #expect((percent - expected).magnitude < 0.005)
    }
    #expect(percents.count == 5)
  }

  @Test func `has a true floor of 25 percent`() throws {
    let scores = try RASDS().report(Array(repeating: .answered(1), count: 38)).scores
    #expect(scores.map(\.percent) == [25, 25, 25, 25, 25])
  }

  @Test func `has 38 items, answered 1 to 4, none reversed`() {
    #expect(RASDS().definition.form == Form(itemCount: 38, answers: 1...4))
    #expect(!RASDS().definition.hasReversedItems)
  }

  /// One official template misprints item 32 under mastering my illness.
  @Test func `counts item 32 under connecting and belonging`() throws {
    var answers = [Answer](repeating: .answered(1), count: 38)
    answers[31] = .answered(4)
    let scored = try RASDS().score(answers)
    #expect(scored[.connectingAndBelonging].value == 10)
    #expect(scored[.masteringMyIllness].value == 7)
  }

  @Test func `has no bands, norms or error, since none was found`() {
    for scale in RASDS().definition.scales {
      #expect(scale.bands == nil && scale.norm == nil && scale.error == nil)
    }
  }

  @Test func `ships no words, since its conditions are unclear`() throws {
    #expect(try #require(Catalog.entry("ras-ds")).wordings.isEmpty)
  }

  @Test func `has no percentage where there is no score`() throws {
    var answers = [Answer](repeating: .answered(2), count: 38)
    answers[0] = .skipped
    let scored = try RASDS().score(answers)
    #expect(scored[.doingThingsIValue].percent == nil)
    #expect(scored[.lookingForward].percent == 50)
    #expect(scored[.total].percent == nil)
  }
}
