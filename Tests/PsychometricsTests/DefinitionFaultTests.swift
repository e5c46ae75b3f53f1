import Psychometrics
import Testing

@Suite struct `Faults of a definition` {
  @Test func `are none in a sound one`() {
    #expect(SampleForm.define().faults() == [])
  }

  @Test(arguments: [0, -1, 1001, .max, .min])
  func `name a form without items, or with too many`(_ count: Int) {
    let faults = SampleForm.define(form: Form(itemCount: count, answers: 1...5)).faults()
    #expect(faults.contains(.itemCount(count)))
  }

  @Test(arguments: [3...3, -1...5, 1...255, .min ... .max])
  func `name a response range that cannot be`(_ range: ClosedRange<Int>) {
    let faults = SampleForm.define(form: Form(itemCount: 6, answers: range)).faults()
    #expect(faults == [.responseRange(lowest: range.lowerBound, highest: range.upperBound)])
  }

  @Test func `name a definition without scales`() {
    #expect(SampleForm.define(scales: [], keys: [:], examples: []).faults().first == .noScales)
  }

  @Test func `name a scale that is listed twice`() {
    let scales = [SampleForm.strain(), SampleForm.ease, SampleForm.strain()]
    #expect(SampleForm.define(scales: scales).faults() == [.scaleTwice("strain")])
  }

  @Test func `name a scale without a key`() {
    let keys = SampleForm.keys.filter { $0.key == "strain" }
    #expect(
      faults(keys: keys) == [.noKey("ease"), .itemInNoScale(item: 5), .itemInNoScale(item: 6)])
  }

  @Test func `name an empty key`() {
    #expect(faults(ease: Key(items: [])).first == .emptyKey("ease"))
  }

  @Test func `name keys of scales that are not listed`() {
    var keys = SampleForm.keys
    keys["total"] = Key(items: [1])
    keys["other"] = Key(items: [1])
    #expect(faults(keys: keys) == [.keyWithoutScale("other"), .keyWithoutScale("total")])
  }

  @Test(arguments: [0, 7, -1, .max, .min])
  func `name an item outside the form`(_ item: Int) {
    #expect(faults(ease: Key(items: [5, 6, item])) == [.itemOutsideForm("ease", item: item)])
  }

  @Test func `name an item that stands twice in a scale`() {
    #expect(faults(ease: Key(items: [5, 6, 5])) == [.itemTwice("ease", item: 5)])
  }

  @Test func `name a reversal of an item outside the scale`() {
    #expect(
      faults(ease: Key(items: [5, 6], reversed: [1])) == [.reversalOutsideScale("ease", item: 1)])
  }

  @Test func `name an item that is reversed twice`() {
    #expect(
      faults(ease: Key(items: [5, 6], reversed: [5, 5])) == [.reversalTwice("ease", item: 5)])
  }

  @Test func `allow an item in two scales, and warn of one in none`() {
    let found = faults(ease: Key(items: [4, 5]))
    #expect(found == [.itemInNoScale(item: 6)])
    #expect(found.map(\.isWarning) == [true])
  }

  @Test func `name bands that are empty, doubled or out of order`() {
    #expect(faults(bands: []) == [.noBands("strain")])
    #expect(
      faults(bands: [Band("low", from: 4), Band("low", from: 13)]) == [.bandTwice("strain", "low")])
    #expect(
      faults(bands: [Band("low", from: 4), Band("high", from: 13), Band("mid", from: 9)])
        == [.bandsNotAscending("strain")])
    #expect(
      faults(bands: [Band("low", from: 4), Band("high", from: 4)]) == [.bandsNotAscending("strain")]
    )
  }

  @Test(arguments: [0, 3, 5, .min, .max])
  func `name a lowest band off the floor`(_ from: Int) {
    #expect(
      faults(bands: [Band("low", from: from)]).first
        == .lowestBandOffFloor("strain", from: from, floor: 4))
  }

  @Test func `name a band above the ceiling`() {
    #expect(faults(bands: [Band("low", from: 4), Band("high", from: 20)]) == [])
    #expect(
      faults(bands: [Band("low", from: 4), Band("high", from: 21)])
        == [.bandAboveCeiling("strain", "high", ceiling: 20)])
  }

  @Test(arguments: ["", " \n"])
  func `name bands that say they were seen and not where`(_ citation: String) {
    let source = Source(citation, .published)
    #expect(
      faults(bands: SampleForm.bands.bands, source: source) == [.bandsWithoutCitation("strain")])
    #expect(faults(bands: SampleForm.bands.bands, source: Source("", .unverified)) == [])
  }

  @Test(
    arguments: [(10, 0), (10, -1), (10, .nan), (10, .infinity), (.nan, 4)] as [(Double, Double)])
  func `name a norm that cannot be`(_ mean: Double, _ standardDeviation: Double) {
    let norm = Norm(
      mean: mean, standardDeviation: standardDeviation, sample: "", source: SampleForm.source)
    #expect(faults(strain: SampleForm.strain(norm: norm)) == [.impossibleNorm("strain")])
  }

  @Test(arguments: [(0, 0.5), (.nan, 0.5), (4, 1), (4, -0.1), (4, .nan)] as [(Double, Double)])
  func `name an error that cannot be`(_ standardDeviation: Double, _ reliability: Double) {
    let error = SampleForm.error(standardDeviation: standardDeviation, reliability: reliability)
    #expect(faults(strain: SampleForm.strain(error: error)) == [.impossibleError("strain")])
  }

  @Test func `look at the other reliabilities too`() {
    let error = SampleForm.error(standardDeviation: 4, reliability: 0.5, others: [0.6, 1.2])
    #expect(faults(strain: SampleForm.strain(error: error)) == [.impossibleError("strain")])
    let sound = SampleForm.error(standardDeviation: 4, reliability: 0, others: [0.6])
    #expect(faults(strain: SampleForm.strain(error: sound)) == [])
  }

  @Test func `name a worked example that does not fit the form`() {
    let source = SampleForm.source
    let examples = [
      WorkedExample(answers: [1, 2, 3], scores: ["strain": 6], source: source),
      WorkedExample(
        answers: [1, 2, 3, 4, 5, 1], scores: ["total": 6], bands: ["other": "low"], source: source),
    ]
    #expect(
      SampleForm.define(examples: examples).faults() == [
        .exampleAnswerCount(example: 1, given: 3, expected: 6),
        .exampleUnknownScale(example: 2, "other"), .exampleUnknownScale(example: 2, "total"),
      ])
  }

  @Test func `come all at once`() {
    let found = SampleForm.define(
      scales: [SampleForm.strain(bands: Bands([], source: SampleForm.source)), SampleForm.ease],
      keys: ["strain": Key(items: [1, 2, 3, 9], reversed: [5])]
    ).faults()
    #expect(
      found == [
        .itemOutsideForm("strain", item: 9), .reversalOutsideScale("strain", item: 5),
        .noBands("strain"), .noKey("ease"), .itemInNoScale(item: 4), .itemInNoScale(item: 5),
        .itemInNoScale(item: 6),
      ])
  }

  private func faults(keys: [ScaleID: Key]) -> [DefinitionFault] {
    SampleForm.define(keys: keys).faults()
  }

  private func faults(ease: Key) -> [DefinitionFault] {
    var keys = SampleForm.keys
    keys["ease"] = ease
    return faults(keys: keys)
  }

  private func faults(strain: ScaleDefinition) -> [DefinitionFault] {
    SampleForm.define(scales: [strain, SampleForm.ease]).faults()
  }

  private func faults(bands: [Band], source: Source = SampleForm.source) -> [DefinitionFault] {
    faults(strain: SampleForm.strain(bands: Bands(bands, source: source)))
  }
}
