import Instruments
import Psychometrics
import Testing

/// What public programs for these instruments were seen to get wrong, one test each.
@Suite struct `What other programs get wrong` {
  @Test func `burnout is reversed, on five items alone`() throws {
    var given = [Answer](repeating: .answered(1), count: 30)
    for item in [1, 4, 15, 17, 29] { given[item - 1] = .answered(5) }
    // Ten at best; 30 where nothing is reversed, and 30 where all is.
    #expect(try ProQOL5().score(given)[.burnout].value == 10)
  }

  @Test func `a missing answer is neither 0 nor 3 nor the median`() throws {
    var given = [Answer](repeating: .answered(4), count: 30)
    given[2] = .skipped
    let scored = try ProQOL5().score(given)
    #expect(scored[.compassionSatisfaction].value == nil)
    #expect(scored[.compassionSatisfaction].reason == .missing(items: [3], rule: .strict))
    #expect(scored[.secondaryTraumaticStress].value == 40)
  }

  @Test(arguments: Catalog.scored.map(\.id))
  func `the floor of a scale is not 0`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    let items = entry.definition.form.itemCount
    let report = try entry.instrument.report(Array(repeating: .answered(1), count: items))
    for score in report.scores {
      #expect(score.minimum == score.items)
    }
  }

  @Test func `no ProQOL item is in two scales, and none is left out`() {
    let keys = ProQOL5().definition.scales.compactMap { ProQOL5().definition.key(of: $0.id) }
    #expect(keys.flatMap(\.items).sorted() == Array(1...30))
  }

  @Test func `no RAS-R item is in two factors, and none is left out`() {
    let factors = RASR().definition.scales.dropLast()
    let keys = factors.compactMap { RASR().definition.key(of: $0.id) }
    #expect(keys.flatMap(\.items).sorted() == Array(1...24))
  }

  @Test func `a raw 42 is in the high band`() throws {
    // Ten satisfaction items: eight 4s and two 5s.
    var given = [Answer](repeating: .answered(4), count: 30)
    given[2] = .answered(5)
    given[29] = .answered(5)
    let score = try ProQOL5().score(given)[.compassionSatisfaction]
    #expect(score.value == 42)
    #expect(score.band?.id == "high")
  }

  @Test func `there are no bands, scales or totals that nobody published`() {
    #expect(ProQOL5().definition.scale("total") == nil)
    #expect(BARC10().definition.scales.count == 1)
    #expect(BARC10().definition.scales.map { $0.bands?.bands.map(\.from) } == [[10, 47]])
    #expect(RASR().definition.scales.allSatisfy { $0.bands == nil })
  }

  @Test(arguments: Catalog.scored.map(\.id))
  func `own words do not go by the original name`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    for wording in entry.wordings {
      #expect(wording.name.hasPrefix("adapt"))
      #expect(wording.name.contains("Tend"))
    }
    let middle = [Answer](repeating: .answered(2), count: entry.definition.form.itemCount)
    for score in try entry.instrument.report(middle, wording: .own).scores {
      #expect(score.standard == nil)
      #expect(score.error == nil)
      #expect(score.borrowed == (score.band != nil))
    }
  }

  @Test(arguments: Catalog.scored.map(\.id))
  func `nobody has a score before answering`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    for unanswered in [Answer.skipped, .declined, .notAsked] {
      let given = [Answer](repeating: unanswered, count: entry.definition.form.itemCount)
      for score in try entry.instrument.report(given).scores {
        #expect(score.value == nil)
        #expect(score.band == nil)
        #expect(score.reason != nil)
      }
    }
  }

  @Test func `the ProQOL knows that it looks back over 30 days`() {
    #expect(ProQOL5().definition.form.lookBackDays == 30)
    #expect(ProQOL5.guide.lookBack != nil)
  }

  @Test func `every report says which version of the key made it`() throws {
    let report = try ProQOL5().report(ProQOL5Cases.worked[0].given)
    #expect(report.version == ProQOL5().definition.version)
    #expect(Change(from: 30, to: 40, cannotTell: .versionChanged).verdict != .beyondError)
  }

  @Test(arguments: ProQOL5Cases.worked)
  func `the explanation adds up to the score`(_ worked: WorkedCase) throws {
    let explanation = try Answers(worked.given, to: ProQOL5().definition).explanation()
    for score in explanation.report.scores {
      let steps = explanation.steps.filter { $0.scale == score.scale }
      #expect(steps.count == 10)
      #expect(Double(steps.compactMap(\.contributes).reduce(0, +)) == score.value)
    }
  }
}
