import Formats
import Instruments
import Psychometrics
import TestSupport
import Testing

/// That the schema says the same as a validator of JSON Schema is for the cross-checks; here it is
/// held against the code.
@Suite struct `The published schema of a definition` {
  private let schema: JSON

  init() throws {
    schema = try JSON.parse(Repository.text(of: "Instruments/Own/definition.schema.json"))
  }

  @Test func `is of draft 2020-12 and has the name that files give`() {
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"] == "urn:tend:definition:1")
    #expect(schema["properties"]?["schema"]?["enum"]?[0] == .string(OwnInstrument.schema))
  }

  @Test func `lists the words that the code has`() {
    let definitions = schema["$defs"]
    let source = definitions?["source"]?["properties"]
    let scale = definitions?["scale"]?["properties"]
    let wording = definitions?["wording"]?["properties"]
    let guide = definitions?["guide"]?["properties"]
    #expect(words(schema["properties"]?["subject"]) == Subject.allCases.map(\.rawValue))
    #expect(words(schema["properties"]?["scoring"]) == ScoringKind.allCases.map(\.rawValue))
    #expect(words(source?["certainty"]) == Certainty.allCases.map(\.rawValue))
    #expect(
      words(definitions?["reliability"]?["properties"]?["kind"])
        == Reliability.Kind.allCases.map(\.rawValue))
    let directions: [Direction] = [.up, .down, .neither]
    #expect(words(scale?["favourable"]) == directions.map(\.rawValue))
    #expect(words(wording?["kind"]) == WordingKind.allCases.map(\.rawValue))
    #expect(words(wording?["language"]) == Language.allCases.map(\.rawValue))
    #expect(
      words(guide?["audiences"]?["anyOf"]?[0]?["items"]) == Audience.allCases.map(\.rawValue))
  }

  @Test func `has the limits that the code has`() {
    let items = schema["$defs"]?["form"]?["properties"]?["items"]
    #expect(items?["maximum"] == .integer(Definition.mostItems))
    let highest = schema["$defs"]?["form"]?["properties"]?["highest"]?["anyOf"]?[0]
    #expect(highest?["maximum"] == .integer(Definition.answerLimits.upperBound))
  }

  /// The names are read off a document: each that is written must be in the schema, and each of the
  /// schema is written, but for those that only a file has.
  @Test func `has the members that a document has`() throws {
    let document = try OwnDocuments.read(OwnDocuments.whole).document
    #expect(names(schema) == names(document).union(["$schema", "missingKey"]))
    #expect(names(definition("form")) == names(document["form"]))
    #expect(names(definition("guide")) == names(document["guide"]))
    #expect(names(definition("scale")) == names(document["scales"]?[0]))
    #expect(names(definition("wording")) == names(document["wordings"]?[0]))
    #expect(names(definition("consent")) == names(document["consent"]))
    #expect(names(definition("workedExample")) == names(document["workedExamples"]?[0]))
    for name in ["bands", "norm", "error", "source"] {
      #expect(names(definition(name)) == names(document["scales"]?[0]?[name]), "\(name)")
    }
  }

  @Test(arguments: Catalog.entries.map(\.id))
  func `knows every member of a built-in instrument`(_ id: InstrumentID) throws {
    let document = try #require(Catalog.entry(id)).document
    #expect(names(document).isSubset(of: names(schema)))
  }

  private func definition(_ name: String) -> JSON? { schema["$defs"]?[name] }

  private func names(_ json: JSON?) -> Set<String> {
    Set((json?["properties"] ?? json)?.members?.map(\.name) ?? [])
  }

  private func words(_ json: JSON?) -> [String] {
    (json?["enum"]?.array ?? []).compactMap(\.string)
  }
}
