import Instruments
import Psychometrics
import Testing

@Suite struct `RAS-R` {
  @Test(arguments: RASRCases.worked)
  func `agrees with the worked cases`(_ worked: WorkedCase) throws {
    let scored = try RASR().score(worked.given)
    #expect(RASR.Scale.allCases.map { scored[$0].value } == worked.scores.map { Double($0) })
  }

  @Test func `has 24 items, answered 1 to 5`() {
    #expect(RASR().definition.form == Form(itemCount: 24, answers: 1...5))
  }

  @Test func `has the names that commands use`() {
    #expect(RASR().definition.id == "ras-r")
    #expect(
      RASR().definition.scales.map(\.id) == [
        "personal-confidence-and-hope", "willingness-to-ask-for-help",
        "goal-and-success-orientation", "reliance-on-others", "no-domination-by-symptoms", "total",
      ])
    #expect(RASR().definition.subject == .ownRecovery)
  }

  @Test func `runs each scale over its own range`() throws {
    let scores = try RASR().report(RASRCases.worked[0].given).scores
    #expect(scores.map(\.minimum) == [9, 3, 5, 4, 3, 24])
    #expect(scores.map(\.maximum) == [45, 15, 25, 20, 15, 120])
    #expect(scores.allSatisfy { $0.favourable == .up })
  }

  /// SEM 5.27, smallest detectable change 14.60; 8.4 with the Turkish .96, 18.3 with the .811 that
  /// .88 of the 41-item form steps down to.
  @Test func `has a contested error for the total alone`() throws {
    let error = try #require(RASR().definition.scale("total")?.error)
    #expect((error.standardErrorOfMeasurement - 5.27).magnitude < 0.005)
    #expect((error.smallestDetectableChange - 14.60).magnitude < 0.005)
    let range = try #require(error.contestedRange)
    #expect((range.lowerBound - 8.4).magnitude < 0.05)
    #expect((range.upperBound - 18.3).magnitude < 0.05)
    #expect(error.reliability.kind == .testRetest)
    #expect(error.certainty == .contested)
    #expect(RASR().definition.scales.dropLast().allSatisfy { $0.error == nil })
  }

  @Test func `says in its report that the error is contested`() throws {
    let findings = try RASR().report(RASRCases.worked[3].given).findings
    #expect(findings.map(\.code) == ["contested-error"])
    #expect(findings.map(\.scale) == ["total"])
  }
}
