import Instruments
import Psychometrics
import Testing

@Suite struct `ProQOL 5` {
  @Test(arguments: ProQOL5Cases.worked)
  func `agrees with the worked cases`(_ worked: WorkedCase) throws {
    let scored = try ProQOL5().score(worked.given)
    #expect(
      ProQOL5.Scale.allCases.map { scored[$0].value } == worked.scores.map { Double($0) })
  }

  @Test func `has thirty items, answered 1 to 5, over 30 days`() {
    let form = ProQOL5().definition.form
    #expect(form == Form(itemCount: 30, answers: 1...5, lookBackDays: 30))
  }

  @Test func `has the names that commands use`() {
    #expect(ProQOL5().definition.id == "proqol-5")
    #expect(
      ProQOL5().definition.scales.map(\.id)
        == ["compassion-satisfaction", "burnout", "secondary-traumatic-stress"])
    #expect(ProQOL5().definition.subject == .work)
  }

  @Test(arguments: ProQOL5.Scale.allCases)
  func `runs from 10 to 50`(_ scale: ProQOL5.Scale) throws {
    let score = try ProQOL5().score(ProQOL5Cases.worked[0].given)[scale]
    #expect(score.minimum == 10)
    #expect(score.maximum == 50)
  }

  @Test func `is favourable up for satisfaction and down for the others`() {
    #expect(ProQOL5().definition.scales.map(\.favourable) == [.up, .down, .down])
  }

  /// Stamm 2009: 22 or less low, 23 to 41 moderate, 42 or more high, on each scale.
  @Test(arguments: [10: "low", 22: "low", 23: "moderate", 41: "moderate", 42: "high", 50: "high"])
  func `draws its bands where the form does`(_ raw: Int, _ band: BandID) {
    for scale in ProQOL5().definition.scales {
      #expect(scale.bands?.band(of: Double(raw))?.id == band)
    }
  }

  @Test func `leaves a prorated 22.2 in the low band`() throws {
    // Nine secondary items that sum to 20, and item 28 skipped.
    var given = [Answer](repeating: .answered(3), count: 30)
    for item in [2, 5, 7, 9, 11, 13, 14] { given[item - 1] = .answered(2) }
    for item in [23, 25] { given[item - 1] = .answered(3) }
    given[27] = .skipped
    let score = try ProQOL5().score(
      given, missing: .prorate(#require(Share("0.8"))))[.secondaryTraumaticStress]
    #expect(score.value == 200.0 / 9)
    #expect(score.band?.id == "low")
  }

  /// In the order of the scales, on the norms of De La Rosa and others 2018.
  @Test(arguments: [(22.0, [25.8, 48.5, 59.3]), (42.0, [56.6, 85.6, 94.4])])
  func `gives T on the pooled norms`(_ raw: Double, _ expected: [Double]) throws {
    for (scale, t) in zip(ProQOL5().definition.scales, expected) {
      let norm = try #require(scale.norm)
      #expect((norm.t(raw) - t).magnitude < 0.05, "\(scale.publishedName)")
      #expect(norm.sample == "30 studies, pooled, N = 5,612")
    }
  }

  /// SEM and smallest detectable change, as derived from De La Rosa 2018 and the owner's alphas.
  @Test func `derives its error from a pooled spread and alpha`() throws {
    let expected = [(2.25, 6.24), (2.70, 7.48), (2.48, 6.89)]
    for (scale, (sem, smallest)) in zip(ProQOL5().definition.scales, expected) {
      let error = try #require(scale.error)
      #expect((error.standardErrorOfMeasurement - sem).magnitude < 0.005)
      #expect((error.smallestDetectableChange - smallest).magnitude < 0.005)
      #expect(error.reliability.kind == .alpha)
    }
    #expect(
      ProQOL5().definition.scales.map(\.error?.certainty) == [.derived, .contested, .contested])
  }

  /// The NCTSN's .87, .72 and .80, and the Greek .87, .73 and .83.
  @Test func `names the alphas that others give`() {
    #expect(
      ProQOL5().definition.scales.map {
        $0.error?.otherReliabilities.map(\.coefficient.value)
      } == [[0.87, 0.87], [0.72, 0.73], [0.80, 0.83]])
  }

  @Test func `calls seven points of satisfaction a change and six none`() throws {
    let error = try #require(ProQOL5().definition.scale("compassion-satisfaction")?.error)
    #expect((error.reliableChangeIndex(of: 7) - 2.20).magnitude < 0.005)
    #expect(Change(from: 35, to: 42, error: error).verdict == .beyondError)
    #expect((error.reliableChangeIndex(of: 6) - 1.88).magnitude < 0.005)
    #expect(Change(from: 35, to: 41, error: error).verdict == .withinError)
  }
}
