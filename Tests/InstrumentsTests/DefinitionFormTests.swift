import Formats
import Instruments
import Psychometrics
import Testing

@Suite struct `The canonical form of a definition` {
  /// A changed text is a changed digest, so that old entries would no longer find their key.
  ///
  /// Give a changed key a new version instead.
  @Test(
    arguments: [
      "proqol-5": """
      {"highest":5,"id":"proqol-5","items":30,"lowest":1,"missingRule":"strict","scales":[\
      {"bands":[{"from":10,"id":"low"},{"from":23,"id":"moderate"},{"from":42,"id":"high"}],\
      "favourable":"up","id":"compassion-satisfaction","items":[3,6,12,16,18,20,22,24,27,30],\
      "reversed":[]},\
      {"bands":[{"from":10,"id":"low"},{"from":23,"id":"moderate"},{"from":42,"id":"high"}],\
      "favourable":"down","id":"burnout","items":[1,4,8,10,15,17,19,21,26,29],\
      "reversed":[1,4,15,17,29]},\
      {"bands":[{"from":10,"id":"low"},{"from":23,"id":"moderate"},{"from":42,"id":"high"}],\
      "favourable":"down","id":"secondary-traumatic-stress","items":[2,5,7,9,11,13,14,23,25,28],\
      "reversed":[]}],"version":"1"}
      """,
      "barc-10": """
      {"highest":6,"id":"barc-10","items":10,"lowest":1,"missingRule":"strict","scales":[\
      {"bands":[{"from":10,"id":"below-cutoff"},{"from":47,"id":"at-or-above-cutoff"}],\
      "favourable":"up","id":"recovery-capital","items":[1,2,3,4,5,6,7,8,9,10],"reversed":[]}],\
      "version":"1"}
      """,
      "ras-r": """
      {"highest":5,"id":"ras-r","items":24,"lowest":1,"missingRule":"strict","scales":[\
      {"bands":null,"favourable":"up","id":"personal-confidence-and-hope",\
      "items":[7,8,9,10,11,12,13,14,21],"reversed":[]},\
      {"bands":null,"favourable":"up","id":"willingness-to-ask-for-help","items":[18,19,20],\
      "reversed":[]},\
      {"bands":null,"favourable":"up","id":"goal-and-success-orientation","items":[1,2,3,4,5],\
      "reversed":[]},\
      {"bands":null,"favourable":"up","id":"reliance-on-others","items":[6,22,23,24],"reversed":[]},\
      {"bands":null,"favourable":"up","id":"no-domination-by-symptoms","items":[15,16,17],\
      "reversed":[]},\
      {"bands":null,"favourable":"up","id":"total",\
      "items":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24],"reversed":[]}],\
      "version":"1"}
      """,
    ] as [InstrumentID: String])
  func `is pinned for each shipped version`(_ id: InstrumentID, _ text: String) throws {
    let definition = try #require(Catalog.entry(id)).definition
    #expect(definition.canonicalForm.canonicalText == text)
  }

  @Test(arguments: Catalog.scored.map(\.id))
  func `is read back and scores alike`(_ id: InstrumentID) throws {
    let definition = try #require(Catalog.entry(id)).definition
    let kept = try Definition(canonicalForm: JSON.parse(definition.canonicalForm.canonicalText))
    #expect(kept.canonicalForm == definition.canonicalForm)
    let given = (1...definition.form.itemCount).map {
      Answer.answered($0 % definition.form.highest + 1)
    }
    #expect(
      try Answers(given, to: kept).report().scores.map(\.value)
        == Answers(given, to: definition).report().scores.map(\.value))
    #expect(SelfTest.run(kept).passed)
  }

  @Test func `holds no prose and claims nothing when read back`() throws {
    let kept = try Definition(canonicalForm: ProQOL5().definition.canonicalForm)
    #expect(kept.publishedName == "")
    #expect(kept.workedExamples == [])
    #expect(kept.subject == .ownRecovery)
    for scale in kept.scales {
      #expect(!scale.source.mayBeShown)
      #expect(scale.bands?.source.mayBeShown == false)
      #expect(scale.norm == nil)
      #expect(scale.error == nil)
    }
  }

  @Test func `keeps the rule for missing answers`() throws {
    let share = try #require(Share("0.80"))
    let definition = Definition(
      id: "own", version: "2", publishedName: "Own", subject: .work,
      form: Form(itemCount: 2, answers: 0...4), scales: ProQOL5().definition.scales.suffix(0),
      scoring: .keyed([:]), missingRule: .prorate(share))
    #expect(definition.canonicalForm["missingRule"] == "prorate:0.80")
    let kept = try Definition(
      canonicalForm: JSON.parse(sound.replacing("\"strict\"", with: "\"prorate:0.80\"")))
    #expect(kept.missingRule == .prorate(share))
  }

  @Test func `is refused where the definition must not score`() {
    expectFault(
      sound.replacing("[1,2]", with: "[1,3]"), .definition([.itemOutsideForm("a", item: 3)]))
    expectFault(
      sound.replacing("\"lowest\":0", with: "\"lowest\":9"),
      .definition([.responseRange(lowest: 9, highest: 4)]))
    expectFault(
      sound.replacing("\"from\":0", with: "\"from\":1"),
      .definition([.lowestBandOffFloor("a", from: 1, floor: 0)]))
    expectFault(sound.replacing("[1,2]", with: "[]"), .definition([.emptyKey("a")]))
  }

  @Test func `is refused where a member is missing or of another kind`() {
    expectFault("[]", .member("/lowest"))
    expectFault("null", .member("/lowest"))
    expectFault(sound.replacing("\"version\":\"1\"", with: "\"version\":1"), .member("/version"))
    expectFault(
      sound.replacing("[1,2]", with: "[1,2.5]"), .member("/scales/0/items/1"))
    expectFault(sound.replacing("\"up\"", with: "\"sideways\""), .member("/scales/0/favourable"))
    expectFault(
      sound.replacing("\"from\":0", with: "\"from\":null"), .member("/scales/0/bands/0/from"))
    expectFault(sound.replacing("strict", with: "prorate:2"), .member("/missingRule"))
    expectFault(sound.replacing("\"bands\":", with: "\"band\":"), .member("/scales/0/bands"))
  }

  @Test func `is refused where it would not be written so again`() {
    expectFault(sound.replacing("[1,2]", with: "[2,1]"), .notCanonical)
    expectFault(sound.replacing("{\"highest\"", with: "{\"extra\":1,\"highest\""), .notCanonical)
  }

  @Test(arguments: [
    #""lowest":0"#: #""lowest":-9223372036854775808"#,
    #""highest":4"#: #""highest":9223372036854775807"#,
    #""items":2"#: #""items":9223372036854775807"#, "[1,2]": "[-9223372036854775808,1,2]",
    #""from":0"#: #""from":9223372036854775807"#, #""reversed":[]"#: #""reversed":[0,0,0]"#,
    #""scales":[{"#: #""scales":[{},{"#,
  ])
  func `never traps on a hostile text`(_ part: String, _ hostile: String) {
    let text = sound.replacing(part, with: hostile)
    #expect(text != sound)
    #expect(throws: DefinitionFormFault.self) {
      try Definition(canonicalForm: JSON.parse(text))
    }
  }

  private let sound = """
    {"highest":4,"id":"own","items":2,"lowest":0,"missingRule":"strict","scales":[\
    {"bands":[{"from":0,"id":"low"},{"from":5,"id":"high"}],"favourable":"up","id":"a",\
    "items":[1,2],"reversed":[]}],"version":"1"}
    """

  private func expectFault(
    _ text: String, _ fault: DefinitionFormFault, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: fault, sourceLocation: sourceLocation) {
      try Definition(canonicalForm: JSON.parse(text))
    }
  }
}

@Suite struct `The document of a definition` {
  let document: JSON

  init() throws {
    document = try #require(Catalog.entry("proqol-5")).document
  }

  @Test func `says what it is`() {
    #expect(document["schema"] == "tend.definition/1")
    #expect(document["id"] == "proqol-5")
    #expect(document["subject"] == "work")
    #expect(document["form"]?["lookBackDays"] == 30)
  }

  @Test func `gives each figure with its source and how sure it is`() {
    let burnout = document["scales"]?[1]
    #expect(burnout?["reversed"] == [1, 4, 15, 17, 29])
    #expect(burnout?["source"]?["certainty"] == "secondary")
    #expect(burnout?["norm"]?["mean"] == 22.8)
    #expect(burnout?["norm"]?["source"]?["certainty"] == "published")
    #expect(burnout?["error"]?["reliability"]?["coefficient"]?["value"] == 0.75)
    #expect(burnout?["error"]?["certainty"] == "contested")
  }

  @Test func `leaves null what was not found`() throws {
    let capital = try #require(Catalog.entry("barc-10")).document["scales"]?[0]
    #expect(capital?["norm"]?.isNull == true)
    #expect(capital?["error"]?.isNull == true)
    #expect(capital?["bands"]?["cutoffOfOneStudy"] == true)
  }

  @Test func `keeps worked examples in the order of the scales`() {
    let example = document["workedExamples"]?[0]
    #expect(example?["scores"]?.members?.map(\.name) == ProQOL5.Scale.allCases.map(\.rawValue))
    #expect(example?["scores"]?["burnout"] == 30)
  }

  @Test(arguments: Catalog.entries.map(\.id))
  func `is read back as it was written`(_ id: InstrumentID) throws {
    let document = try #require(Catalog.entry(id)).document
    #expect(try JSON.parse(document.text()) == document)
  }
}
