import Formats
import Instruments
import Psychometrics
import Testing

/// One thing changed in the whole document, and what must be said of it.
struct OwnFaultCase: Sendable, CustomTestStringConvertible {
  let part: String
  let instead: String
  let faults: [OwnInstrumentFault]

  init(_ part: String, _ instead: String, _ faults: (String, OwnInstrumentFault.Kind)...) {
    self.part = part
    self.instead = instead
    self.faults = faults.map { OwnInstrumentFault($0.0, $0.1) }
  }

  var testDescription: String { "\(part) -> \(instead.prefix(60))" }

  /// What stands once in the document.
  var text: String { OwnDocuments.whole.replacing(part, with: instead, maxReplacements: 1) }
}

@Suite struct `What is wrong with an own instrument` {
  static let structure = [
    OwnFaultCase(
      "\"reversed\": [2]", "\"reveresd\": [2]",
      ("/scales/0/reveresd", .unknownMember("reveresd", nearest: "reversed"))),
    OwnFaultCase(
      "\"missingRule\"", "\"rule\"", ("/rule", .unknownMember("rule", nearest: nil))),
    OwnFaultCase(
      "\"audiences\": [\"worker\"]", "\"audiences\": [\"workers\"]",
      (
        "/guide/audiences/0",
        .unknownWord("workers", allowed: ["worker", "supervisor", "organisation", "evaluator"])
      )),
    OwnFaultCase("\"id\": \"our-five\",", "", ("", .missing("id"))),
    OwnFaultCase("\"version\": \"2026-03\"", "\"version\": null", ("", .missing("version"))),
    OwnFaultCase(
      "\"version\": \"2026-03\"", "\"version\": 3", ("/version", .wrongKind(expected: .text))),
    OwnFaultCase("\"en\": \"how the week went\", ", "", ("/guide/topic", .missing("en"))),
    OwnFaultCase(
      "\"topic\": {", "\"topic\": 1, \"name\": {",
      ("/guide/topic", .wrongKind(expected: .phrase))),
    OwnFaultCase(
      "\"items\": 5", "\"items\": 5.5", ("/form/items", .wrongKind(expected: .wholeNumber))),
    OwnFaultCase("[4, 5]", "[4, \"5\"]", ("/scales/1/items/1", .wrongKind(expected: .wholeNumber))),
    OwnFaultCase("[4, 5]", "{}", ("/scales/1/items", .wrongKind(expected: .list))),
    OwnFaultCase(
      "\"favourable\": \"down\"", "\"favourable\": \"neither\"",
      ("/scales/1/favourable", .unknownWord("neither", allowed: ["up", "down"]))),
    OwnFaultCase("tend.definition/1", "tend.score/1", ("/schema", .otherSchema("tend.score/1"))),
    OwnFaultCase("\"prorate:0.8\"", "\"prorate\"", ("/missingRule", .unknownRule("prorate"))),
    OwnFaultCase("\"our-five\"", "\"../five\"", ("/id", .badID("../five"))),
    OwnFaultCase("\"our-five\"", "\"Our-five\"", ("/id", .badID("Our-five"))),
    OwnFaultCase("\"id\": \"tiredness\"", "\"id\": \"5\"", ("/scales/1/id", .badID("5"))),
    OwnFaultCase("\"Our five\"", "\"\"", ("/publishedName", .text(.empty))),
    OwnFaultCase("\"Our five\"", "\"Our\\nfive\"", ("/publishedName", .text(.controlCharacter))),
    OwnFaultCase(
      "\"Our five\"", "\"\\u202eevif ruO\"", ("/publishedName", .text(.controlCharacter))),
    OwnFaultCase(
      "\"2026-03\"", "\"\(String(repeating: "1", count: 33))\"",
      ("/version", .text(.tooLong(limit: 32)))),
    OwnFaultCase("2026-03-01", "2026-02-30", ("/consent/date", .notADate("2026-02-30"))),
    OwnFaultCase(
      "\"lookBackDays\": 7", "\"lookBackDays\": 0", ("/form/lookBackDays", .tooFewDays(0))),
    OwnFaultCase(
      "\"mean\": 6.5", "\"mean\": 1e300", ("/scales/0/norm/mean", .numberTooLarge(limit: 1_000_000))
    ),
    OwnFaultCase(
      "\"smallestDetectable\": 2.77", "\"smallestDetectable\": 5",
      ("/scales/0/error/smallestDetectable", .doesNotFollow(expected: 2.771_858_582_251_266_4))),
    OwnFaultCase(
      "\"standardErrorOfMeasurement\": 1", "\"smallestDetectableRange\": [1, 2]",
      ("/scales/0/error/smallestDetectableRange", .rangeWithoutOthers)),
    OwnFaultCase(
      "\"always\"", "\"always\", \"ever\"",
      ("/guide/answerLabels", .labelCount(given: 6, expected: 5))),
    OwnFaultCase(
      "\"I am heard.\",", "", ("/wordings/0/items", .wordingCount(.english, given: 4, expected: 5))),
    OwnFaultCase(
      "\"language\": \"es\"", "\"language\": \"en\"",
      ("/wordings/1/language", .wordingTwice(.published, .english))),
    OwnFaultCase(
      "\"language\": \"es\"", "\"language\": \"fr\"",
      ("/wordings/1/language", .unknownWord("fr", allowed: ["en", "es"]))),
    OwnFaultCase(
      "\"bandNames\": {\"low\"", "\"bandNames\": {\"lo\"",
      ("/guide/bandNames/lo", .unknownMember("lo", nearest: "low"))),
    OwnFaultCase(
      "\"scores\": {\"belonging\"", "\"scores\": {\"belongings\"",
      (
        "/workedExamples/0/scores/belongings",
        .unknownMember("belongings", nearest: "belonging")
      )),
    OwnFaultCase(
      "[4, 0, 4, 1, 2]", "[4, 0, 4, 5, 2]",
      ("/workedExamples/0/answers/3", .exampleAnswer(item: 4))),
    OwnFaultCase(
      "\"scores\": {\"belonging\": 12, \"tiredness\": 3},\n     \"bands\": {\"belonging\": \"high\"}",
      "\"scores\": {}", ("/workedExamples/0", .emptyExample)),
    OwnFaultCase(
      "\"keyed\"", "\"added\"",
      ("/scoring", .unknownWord("added", allowed: ["keyed", "tallied", "withheld"]))),
    OwnFaultCase(
      "\"scoring\": \"keyed\"",
      "\"missingKey\": {\"holder\": \"A\", \"source\": {\"citation\": \"B\", \"certainty\": \"published\"}}",
      ("/missingKey", .noPlace("missingKey", in: .keyed))),
    OwnFaultCase(
      "\"tiredness\", \"publishedName\"", "\"date\", \"publishedName\"",
      ("/workedExamples/0/scores/tiredness", .unknownMember("tiredness", nearest: nil)),
      ("/scales/1/id", .columnTwice("date"))),
  ]

  /// A number of days that 2026 does not have, as the file says, and every other kind of fault.
  @Test(arguments: structure)
  func `is named`(_ c: OwnFaultCase) {
    #expect(c.text != OwnDocuments.whole)
    #expect(OwnDocuments.faults(c.text) == c.faults)
  }

  static let sense = [
    OwnFaultCase(
      "[1, 2, 3]", "[1, 2, 2, 3]",
      ("/scales/0/items", .definition(.itemTwice("belonging", item: 2)))),
    OwnFaultCase(
      "\"reversed\": [2]", "\"reversed\": [4]",
      ("/scales/0/reversed", .definition(.reversalOutsideScale("belonging", item: 4)))),
    OwnFaultCase(
      "[4, 5]", "[4, 6]", ("/scales/1/items", .definition(.itemOutsideForm("tiredness", item: 6)))),
    OwnFaultCase("[4, 5]", "[]", ("/scales/1/items", .definition(.emptyKey("tiredness")))),
    OwnFaultCase(
      "\"id\": \"low\", \"from\": 0", "\"id\": \"low\", \"from\": 1",
      (
        "/scales/0/bands/bands",
        .definition(.lowestBandOffFloor("belonging", from: 1, floor: 0))
      )),
    OwnFaultCase(
      "\"from\": 7", "\"from\": 13",
      (
        "/scales/0/bands/bands",
        .definition(.bandAboveCeiling("belonging", "high", ceiling: 12))
      )),
    OwnFaultCase(
      "\"from\": 7", "\"from\": 0",
      ("/scales/0/bands/bands", .definition(.bandsNotAscending("belonging")))),
    OwnFaultCase(
      "\"standardDeviation\": 2.5,", "\"standardDeviation\": 0,",
      ("/scales/0/norm", .definition(.impossibleNorm("belonging")))),
    OwnFaultCase(
      "\"value\": 0.84", "\"value\": 1",
      ("/scales/0/error/standardErrorOfMeasurement", .doesNotFollow(expected: 0)),
      ("/scales/0/error/smallestDetectable", .doesNotFollow(expected: 0)),
      ("/scales/0/error", .definition(.impossibleError("belonging")))),
    OwnFaultCase(
      "\"lowest\": 0", "\"lowest\": 4",
      ("/form", .definition(.responseRange(lowest: 4, highest: 4)))),
    OwnFaultCase(
      "\"lowest\": 0", "\"lowest\": 9",
      ("/form", .definition(.responseRange(lowest: 9, highest: 4)))),
    OwnFaultCase(
      "\"items\": 5", "\"items\": 1001",
      ("/wordings/0/items", .wordingCount(.english, given: 5, expected: 1001)),
      ("/wordings/1/items", .wordingCount(.spanish, given: 5, expected: 1001)),
      ("/form/items", .definition(.itemCount(1001))),
      (
        "/workedExamples/0/answers",
        .definition(.exampleAnswerCount(example: 1, given: 5, expected: 1001))
      )),
    OwnFaultCase(
      "\"belonging\": 12", "\"belonging\": 11",
      (
        "/workedExamples/0/scores/belonging",
        .selfTest(
          SelfTestFailure(
            check: .workedExample, place: .example(1), expected: .score(11), found: .score(12)),
          scale: "belonging")
      )),
    OwnFaultCase(
      "\"belonging\": \"high\"", "\"belonging\": \"low\"",
      (
        "/workedExamples/0/bands/belonging",
        .selfTest(
          SelfTestFailure(
            check: .workedExample, place: .example(1), expected: .band("low", of: 12),
            found: .band("high", of: 12)), scale: "belonging")
      )),
  ]

  @Test(arguments: sense)
  func `is named where it reads and makes no sense`(_ c: OwnFaultCase) {
    #expect(c.text != OwnDocuments.whole)
    #expect(OwnDocuments.faults(c.text) == c.faults)
  }

  @Test func `is named all at once`() {
    let text = OwnDocuments.whole
      .replacing("\"our-five\"", with: "\"Our five\"")
      .replacing("\"favourable\": \"down\"", with: "\"favourable\": \"low\"")
      .replacing("\"from\": 7", with: "\"from\": 70")
      .replacing("[4, 5]", with: "[4, 4]")
      .replacing("\"always\"", with: "\"always\", 1")
      .replacing("\"language\": \"es\"", with: "\"language\": \"fr\"")
      .replacing("2026-03-01", with: "yesterday")
    #expect(
      OwnDocuments.faults(text).map(\.pointer) == [
        "/id", "/scales/1/favourable", "/guide/answerLabels/5", "/wordings/1/language",
        "/consent/date", "/scales/0/bands/bands", "/scales/1/items",
      ])
  }

  @Test(arguments: ["bands", "norm", "error"])
  func `includes figures without a source`(_ member: String) throws {
    let document = try JSON.parse(OwnDocuments.whole)
    let scale = try #require(document["scales"]?[0])
    let figures = try #require(scale[member])
    let stripped = stripping("source", from: figures)
    let changed = document.with(
      "scales", .array([scale.with(member, stripped), try #require(document["scales"]?[1])]))
    let faults = OwnDocuments.faults(changed.text()).filter { $0.kind == .missing("source") }
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.pointer.hasPrefix("/scales/0/\(member)") })
    let emptied = OwnDocuments.whole.replacing("\"Example Program 2026, page 4\"", with: "\" \"")
    #expect(
      OwnDocuments.faults(emptied) == [
        OwnInstrumentFault("/scales/0/bands/source/citation", .text(.empty))
      ])
  }

  private func stripping(_ name: String, from json: JSON) -> JSON {
    guard let members = json.members else { return json }
    return .object(
      members.filter { $0.name != name }
        .map { JSON.Member($0.name, stripping(name, from: $0.value)) })
  }

  @Test func `includes a reliability over 1 beside one that can be`() {
    let other = """
      "otherReliabilities": [{"kind": "alpha", "coefficient": {"value": 0.9, "sample": "a",
        "source": {"citation": "b", "certainty": "published"}}}],
      "smallestDetectableRange": [1, 2], "certainty": "derived"
      """
    let text = OwnDocuments.whole.replacing("0.84", with: "1.5")
      .replacing("\"certainty\": \"derived\"", with: other)
    #expect(
      OwnDocuments.faults(text) == [
        OwnInstrumentFault("/scales/0/error", .definition(.impossibleError("belonging")))
      ])
  }

  @Test func `includes what a reflection has no use for`() {
    let text = """
      {"id": "rest", "version": "1", "publishedName": "Rest", "scoring": "tallied",
       "form": {"items": 2, "lowest": 1, "highest": 4},
       "scales": [{"id": "me", "publishedName": "Me", "favourable": "up", "items": [1, 2],
         "reversed": [2],
         "percentSource": {"citation": "here", "certainty": "published"}}],
       "workedExamples": [{"answers": [1, 2], "scores": {"me": 3}}]}
      """
    #expect(
      OwnDocuments.faults(text) == [
        OwnInstrumentFault("/scales/0/favourable", .unknownWord("up", allowed: ["neither"])),
        OwnInstrumentFault("/scales/0/reversed", .noPlace("reversed", in: .tallied)),
        OwnInstrumentFault("/workedExamples", .noPlace("workedExamples", in: .tallied)),
        OwnInstrumentFault("/scales/0", .definition(.figuresWithoutScore("me"))),
      ])
  }

  @Test func `includes a column of two scales`() {
    let text = OwnDocuments.whole.replacing("tiredness", with: "belonging-mean")
    #expect(
      OwnDocuments.faults(text) == [
        OwnInstrumentFault("/scales/1/id", .columnTwice("belonging_mean"))
      ])
    let other = OwnDocuments.whole.replacing("tiredness", with: "item3")
    #expect(
      OwnDocuments.faults(other) == [OwnInstrumentFault("/scales/1/id", .columnTwice("item3"))])
  }

  @Test func `is counted where there is more of it than can be named`() {
    let members = (1...250).map { "\"x\($0)\": 1" }.joined(separator: ", ")
    #expect(throws: OwnInstrumentFaults.self) {
      do throws(OwnInstrumentFaults) {
        _ = try OwnDocuments.read("{\(members)}")
      } catch {
        #expect(error.faults.count == 100)
        // 250 of its own, and id, version, publishedName, form and scales.
        #expect(error.unnamed == 155)
        throw error
      }
    }
  }
}
