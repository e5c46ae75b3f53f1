import Formats
import Instruments
import Psychometrics
import Testing

@Suite struct `An organisation's own instrument` {
  @Test func `takes its defaults where the file says only what must be there`() throws {
    let own = try OwnDocuments.read(OwnDocuments.short)
    #expect(own.definition.subject == .ownRecovery)
    #expect(own.definition.missingRule == .strict)
    #expect(own.definition.scoring == .keyed(["belonging": Key(items: [1, 2, 3, 4, 5])]))
    #expect(own.definition.scales.first?.source == Source("Our five", .unverified))
    #expect(own.definition.workedExamples == [])
    #expect(own.guide.name == nil)
    #expect(own.guide.topic == Phrase(same: "Our five"))
    #expect(own.guide.lookBack == nil)
    #expect(own.guide.scales == [:])
    #expect(own.guide.answerLabels == ["0", "1", "2", "3", "4"].map { Phrase(same: $0) })
    #expect(own.guide.audiences == [.worker, .evaluator])
    #expect(!own.guide.allowsSingleScales)
    #expect(own.wordings == [])
    #expect(own.consent == nil)
    #expect(own.warnings == [])
    #expect(own.entry.name == Phrase(same: "Our five"))
    #expect(!own.entry.isBuiltIn)
  }

  /// 4 + (4 - 0) + 4 by hand; 12 of 0 to 12, in the band from 7 on; T is 50 + 10 (12 - 6.5) / 2.5.
  @Test func `scores as its file says`() throws {
    let own = try OwnDocuments.read(OwnDocuments.whole)
    let scored = try own.score([4, 0, 4, 1, 2].map(Answer.answered))
    let belonging = scored.report["belonging"]
    #expect(belonging.value == 12)
    #expect(belonging.maximum == 12)
    #expect(belonging.band?.id == "high")
    #expect(belonging.standard?.t == 72)
    // 1.96 x 2.5 x sqrt(1 - 0.84) x sqrt(2) = 2.7719 by hand.
    #expect(abs((belonging.error?.smallestDetectableChange ?? 0) - 2.7719) < 0.0001)
    #expect(scored.report["tiredness"].percent == 37.5)
  }

  @Test func `keeps what its file says`() throws {
    let own = try OwnDocuments.read(OwnDocuments.whole)
    #expect(own.definition.version == "2026-03")
    #expect(own.definition.subject == .work)
    #expect(own.definition.missingRule.name == "prorate:0.8")
    #expect(own.guide.lookBack == Phrase(en: "In the last 7 days", es: "En los últimos 7 días"))
    #expect(own.guide.answerLabels.map(\.spanish).last == "always")
    #expect(own.entry.name(of: "high") == Phrase(en: "high", es: "alto"))
    #expect(
      own.entry.everydayName(of: "belonging")
        == Phrase(en: "how much you belong", es: "cuánto sientes que perteneces"))
    #expect(
      own.guide.scales["belonging"]?.higherMeans.english == "A higher score is the favourable side."
    )
    #expect(own.entry.formText(.english)?.items.last == "I go home tired.")
    #expect(own.entry.formText(.english)?.name == "Our five")
    #expect(own.entry.formText(.spanish)?.name == "Nuestras cinco")
    #expect(own.wordings.map(\.isReviewedByPeers) == [false, false])
    #expect(own.entry.wording(.english) == nil)
    #expect(own.consent?.date.description == "2026-03-01")
  }

  @Test(arguments: [OwnDocuments.short, OwnDocuments.whole])
  func `is written whole and read back the same`(_ text: String) throws {
    let own = try OwnDocuments.read(text)
    let again = try OwnDocuments.read(own.document.text())
    #expect(again == own)
    #expect(again.document == own.document)
  }

  @Test func `keeps a form without words for its time from getting them`() throws {
    let text = OwnDocuments.whole.replacing(
      "\"allowsSingleScales\": true", with: "\"lookBack\": null")
    let own = try OwnDocuments.read(text)
    #expect(own.guide.lookBack == nil)
    #expect(own.definition.form.lookBackDays == 7)
    #expect(try OwnDocuments.read(own.document.text()).guide.lookBack == nil)
  }

  @Test func `may be a reflection`() throws {
    let own = try OwnDocuments.read(
      """
      {"id": "rest", "version": "1", "publishedName": "Rest", "scoring": "tallied",
       "form": {"items": 3, "lowest": 1, "highest": 4},
       "scales": [{"id": "me", "publishedName": "Me", "items": [1, 3]},
                  {"id": "team", "publishedName": "Team", "items": [2]}]}
      """)
    #expect(own.definition.isReflection)
    #expect(own.definition.scales.map(\.favourable) == [.neither, .neither])
    let report = try own.report([.answered(1), .answered(4), .answered(1)])
    #expect(report.counts.map(\.counts) == [[2, 0, 0, 0], [0, 0, 0, 1]])
  }

  @Test func `may have an item in no scale, with a warning`() throws {
    let text = OwnDocuments.short.replacing("[1, 2, 3, 4, 5]", with: "[1, 2, 3, 5]")
    #expect(
      try OwnDocuments.read(text).warnings == [
        OwnInstrumentFault("/form/items", .definition(.itemInNoScale(item: 4)))
      ])
  }

  @Test func `takes a text as Windows saves it`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = OwnDocuments.short.replacing("\n", with: "\r\n")
    #expect(try OwnInstrument(text: bytes + Array(text.utf8)).definition.id == "our-five")
  }
}

@Suite struct `The key of an instrument that waits for one` {
  /// A made-up key: it is not that of the RPI, which nobody here has seen.
  static let testKey = """
    {
      "id": "rpi", "version": "test-key", "publishedName": "RPI with a made-up test key",
      "form": {"items": 22, "lowest": 1, "highest": 5},
      "scales": [
        {"id": "made-up", "publishedName": "Made-up scale", "favourable": "up",
         "items": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]}
      ],
      "consent": {"givenBy": "nobody: this is a test key", "date": "2026-01-02", "terms": "test"}
    }
    """

  @Test func `is taken with a record of consent`() throws {
    let own = try OwnDocuments.read(Self.testKey)
    #expect(own.consent?.givenBy == "nobody: this is a test key")
    let scored = try own.score(Array(repeating: .answered(2), count: 22))
    #expect(scored.report["made-up"].value == 44)
    #expect(own.document["consent"]?["date"] == "2026-01-02")
  }

  @Test func `is refused without one`() throws {
    let document = try JSON.parse(Self.testKey).with("consent", nil)
    #expect(
      OwnDocuments.faults(document.text()) == [
        OwnInstrumentFault("", .noConsent(holder: "South Carolina Department of Mental Health"))
      ])
  }

  @Test func `is refused for a form of another length`() {
    let text = Self.testKey.replacing("\"items\": 22", with: "\"items\": 23")
    #expect(
      OwnDocuments.faults(text) == [
        OwnInstrumentFault("/form/items", .otherForm(items: 23, expected: 22))
      ])
  }

  @Test func `is the only use of a built-in name`() throws {
    for entry in Catalog.entries {
      #expect(
        OwnDocuments.faults(entry.document.text()) == [
          OwnInstrumentFault("/id", .builtInID(entry.id))
        ])
      #expect(OwnDocuments.faults(entry.document.text(), for: .reading) == [])
    }
    for entry in Catalog.scored {
      let document = try JSON.parse(Self.testKey).with("id", .string(entry.id.rawValue))
      #expect(
        OwnDocuments.faults(document.text()) == [
          OwnInstrumentFault("/id", .builtInID(entry.id))
        ])
    }
  }
}
