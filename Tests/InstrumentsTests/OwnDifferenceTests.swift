import Formats
import Instruments
import Psychometrics
import Testing

@Suite struct `What differs between two instruments` {
  @Test(arguments: Catalog.entries.map(\.id))
  func `is nothing where they are the same`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    #expect(DefinitionDifference.between(entry, entry) == [])
    let own = try OwnInstrument(entry.document.with("id", "added-back"))
    #expect(DefinitionDifference.between(entry, own.entry) == [.id(id, "added-back")])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let part: String
    let instead: String
    let found: [DefinitionDifference]
    let effect: DefinitionDifference.Effect

    init(
      _ part: String, _ instead: String, _ effect: DefinitionDifference.Effect,
      _ found: DefinitionDifference...
    ) {
      self.part = part
      self.instead = instead
      self.found = found
      self.effect = effect
    }

    var testDescription: String { "\(part) -> \(instead)" }
  }

  static let cases = [
    Case("2026-03\"", "2026-04\"", .none, .version("2026-03", "2026-04")),
    Case(
      "\"subject\": \"work\"", "\"subject\": \"supervising\"", .none, .subject(.work, .supervising)),
    Case(
      "\"lookBackDays\": 7", "\"lookBackDays\": 30", .answers, .lookBackDays(7, 30),
      .text(.lookBack)),
    Case(
      "prorate:0.8", "strict", .scores,
      .missingRule(MissingRule(name: "prorate:0.8") ?? .strict, .strict)),
    Case(
      "\"reversed\": [2]", "\"reversed\": [3]", .scores,
      .itemsReversed([3], in: "belonging"), .itemsNoLongerReversed([2], in: "belonging")),
    Case("[1, 2, 3]", "[2, 3]", .scores, .itemsRemoved([1], from: "belonging")),
    Case("[4, 5]", "[3, 4, 5]", .scores, .itemsAdded([3], to: "tiredness")),
    Case(
      "\"tiredness\"", "\"fatigue\"", .scores, .scaleRemoved("tiredness"), .scaleAdded("fatigue")),
    Case(
      "\"favourable\": \"down\"", "\"favourable\": \"up\"", .reading,
      .favourable("tiredness", .down, .up)),
    Case("\"from\": 7", "\"from\": 8", .reading, .bandMoved("high", of: "belonging", 7, 8)),
    Case("\"mean\": 6.5", "\"mean\": 6.6", .reading, .norm("belonging")),
    Case("0.84", "0.840000001", .reading, .error("belonging")),
    Case("page 4", "page 9", .none, .source(.bands, of: "belonging")),
    Case("our form", "the form", .none, .source(.key, of: "belonging")),
    Case("page 3", "page 9", .none, .source(.percent, of: "tiredness")),
    Case("I am heard.", "I am listened to.", .answers, .itemsReworded([3], .published, .english)),
    Case("Nuestras cinco", "Las cinco", .none, .wordingFacts(.published, .spanish)),
    Case("\"often\"", "\"frequently\"", .answers, .answersRenamed([3])),
    Case("how the week went", "how your week went", .none, .text(.topic)),
    Case("how much you belong", "that you belong", .none, .text(.scaleNames)),
    Case("Tried in one program.", "Tried in two.", .none, .text(.caveats)),
    Case(
      "\"allowsSingleScales\": true", "\"allowsSingleScales\": false", .none, .text(.singleScales)),
  ]

  @Test(arguments: cases)
  func `is found`(_ c: Case) throws {
    let text = OwnDocuments.whole.replacing(c.part, with: c.instead)
    #expect(text != OwnDocuments.whole)
    let old = try OwnDocuments.read(OwnDocuments.whole, for: .reading)
    let new = try OwnDocuments.read(text, for: .reading)
    let found = DefinitionDifference.between(old.entry, new.entry).filter { $0 != .workedExamples }
    #expect(found == c.found)
    #expect(found.allSatisfy { $0.effect == c.effect })
    for difference in found {
      let phrase = difference.phrase
      #expect(phrase.english.hasSuffix(".") && phrase.spanish.hasSuffix("."))
      #expect(phrase.english != phrase.spanish)
      #expect(phrase.english.contains("Scores can differ.") == (c.effect == .scores))
      #expect(phrase.spanish.contains("Los puntajes pueden cambiar.") == (c.effect == .scores))
    }
  }

  /// What is said to leave the scores alone must leave them alone: the digest covers what does not.
  @Test(arguments: cases)
  func `leaves the key alone where it says so`(_ c: Case) throws {
    let text = OwnDocuments.whole.replacing(c.part, with: c.instead)
    let old = try OwnDocuments.read(OwnDocuments.whole, for: .reading).definition
    let new = try OwnDocuments.read(text, for: .reading).definition
    func key(_ definition: Definition) -> [JSON?] {
      let form = definition.canonicalForm
      let scales =
        form["scales"]?.array?.map { $0.with("bands", nil).with("favourable", nil) } ?? []
      return [form["items"], form["lowest"], form["highest"], form["missingRule"]] + scales
    }
    #expect((key(old) == key(new)) == (c.effect != .scores))
  }

  @Test func `is that an item moved`() throws {
    let old = try OwnDocuments.read(OwnDocuments.whole, for: .reading)
    let text = OwnDocuments.whole.replacing("[1, 2, 3]", with: "[1, 2]")
      .replacing("[4, 5]", with: "[3, 4, 5]")
    let new = try OwnDocuments.read(text, for: .reading)
    let found = DefinitionDifference.between(old.entry, new.entry)
    #expect(found == [.itemMoved(3, from: "belonging", to: "tiredness")])
    #expect(
      found.first?.phrase
        == Phrase(
          en: "Item 3 moved from belonging to tiredness. Scores can differ.",
          es: "El ítem 3 pasó de belonging a tiredness. Los puntajes pueden cambiar."))
  }

  @Test func `is said of different instruments, too`() throws {
    let proqol = try #require(Catalog.entry("proqol-5"))
    let rpi = try #require(Catalog.entry("rpi"))
    let found = DefinitionDifference.between(proqol, rpi)
    #expect(found.contains(.scoring(.keyed, .withheld)))
    #expect(found.contains(.itemCount(30, 22)))
    #expect(found.contains(.scaleRemoved("burnout")))
    #expect(found.contains(.wordingRemoved(.own, .english)))
    let back = DefinitionDifference.between(rpi, proqol)
    #expect(back.contains(.wordingAdded(.own, .spanish)))
    let sentences = (found + back).map(\.phrase)
    #expect(sentences.allSatisfy { !$0.english.isEmpty && $0.english != $0.spanish })
  }

  @Test func `includes an organisation's own figures`() throws {
    var library = Library()
    let figure = Figure(7.9, sample: "our people", source: Source("our report", .derived))
    let coefficient = Figure(0.9, sample: "our people", source: Source("our report", .derived))
    let error = MeasurementError(
      standardDeviation: figure, reliability: Reliability(.alpha, coefficient), certainty: .derived,
      organisation: "Example Program")
    library.add(
      LocalFigures(norm: nil, error: error), for: .own, to: "recovery-capital", of: "barc-10")
    let entries = try [Library(), library].map { try #require($0.entry("barc-10")) }
    #expect(
      DefinitionDifference.between(entries[0], entries[1]) == [.localFigures("recovery-capital")])
  }
}
