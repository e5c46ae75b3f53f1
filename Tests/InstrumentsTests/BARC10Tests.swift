import Instruments
import Psychometrics
import Testing

@Suite struct `BARC-10` {
  @Test(arguments: BARC10Cases.worked)
  func `agrees with the worked cases`(_ worked: WorkedCase) throws {
    #expect(
      try BARC10().score(worked.given)[.recoveryCapital].value
        == worked.scores.first.map(Double.init)
    )
  }

  @Test func `has ten items, answered 1 to 6, from 10 to 60`() throws {
    #expect(BARC10().definition.form == Form(itemCount: 10, answers: 1...6))
    let score = try BARC10().score(BARC10Cases.worked[0].given)[.recoveryCapital]
    #expect(score.minimum == 10)
    #expect(score.maximum == 60)
    #expect(score.favourable == .up)
  }

  @Test func `has the names that commands use`() {
    #expect(BARC10().definition.id == "barc-10")
    #expect(BARC10().definition.scales.map(\.id) == ["recovery-capital"])
    #expect(BARC10().definition.subject == .ownRecovery)
  }

  @Test(arguments: [
    10: "below-cutoff", 46: "below-cutoff", 47: "at-or-above-cutoff", 60: "at-or-above-cutoff",
  ])
  func `knows the one published cut-off`(_ raw: Int, _ band: BandID) {
    #expect(BARC10().definition.scales.first?.bands?.band(of: Double(raw))?.id == band)
  }

  @Test func `marks its cut-off as that of one study`() {
    #expect(BARC10().definition.scales.first?.bands?.isCutoffOfOneStudy == true)
  }

  @Test func `has neither norm nor error, so that no change can be told`() {
    let scale = BARC10().definition.scales.first
    #expect(scale?.norm == nil)
    #expect(scale?.error == nil)
    #expect(Change(from: 10, to: 60, error: scale?.error).verdict == .cannotTell(.noErrorKnown))
  }
}
