import Formats
import Instruments
import Psychometrics
import Testing

@Suite struct `The wording of an instrument` {
  /// Instruments whose conditions of use are unclear, or that nobody may use without asking.
  private let withoutWords: [InstrumentID] = ["ras-ds", "rpi"]

  @Test(arguments: Catalog.entries.map(\.id))
  func `stands in every language, one sentence an item`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    #expect(entry.wordings.map(\.language) == (withoutWords.contains(id) ? [] : Language.allCases))
    for wording in entry.wordings {
      #expect(wording.items.count == entry.definition.form.itemCount)
    }
  }

  @Test(arguments: Catalog.entries.map(\.id))
  func `is made of short, different sentences`(_ id: InstrumentID) throws {
    for wording in try #require(Catalog.entry(id)).wordings {
      #expect(Set(wording.items).count == wording.items.count)
      for item in wording.items {
        #expect(item.hasSuffix("."), "\(item)")
        #expect(item.count { $0 == "." } == 1, "\(item)")
        #expect(item.first?.isUppercase == true, "\(item)")
        #expect((20...90).contains(item.count), "\(item)")
        #expect(item.split(separator: " ").count <= 18, "\(item)")
        #expect(!item.contains("  "), "\(item)")
      }
    }
  }

  @Test(arguments: Catalog.entries.map(\.id))
  func `is not yet read through by peers`(_ id: InstrumentID) throws {
    #expect(try #require(Catalog.entry(id)).wordings.allSatisfy { !$0.isReviewedByPeers })
  }

  @Test func `is named as adapted from its instrument`() {
    #expect(
      Catalog.scored.flatMap(\.wordings).map(\.name) == [
        "adapted from the ProQOL, in Tend's words", "adaptado del ProQOL, con las palabras de Tend",
        "adapted from the BARC-10, in Tend's words",
        "adaptado del BARC-10, con las palabras de Tend",
        "adapted from the RAS-R, in Tend's words", "adaptado del RAS-R, con las palabras de Tend",
      ])
  }
}

@Suite struct `Guides` {
  @Test(arguments: Catalog.entries.map(\.id))
  func `name every scale, band and answer`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    let definition = entry.definition
    #expect(Set(entry.guide.scales.keys) == Set(definition.scales.map(\.id)))
    let bands = definition.scales.flatMap { $0.bands?.bands.map(\.id) ?? [] }
    #expect(Set(entry.guide.bandNames.keys) == Set(bands))
    let answers = definition.form.highest - definition.form.lowest + 1
    #expect(entry.guide.answerLabels.count == (definition.missingKey == nil ? answers : 0))
  }

  @Test(arguments: Catalog.entries.map(\.id))
  func `leave no phrase empty and no caveat without its source`(_ id: InstrumentID) throws {
    let guide = try #require(Catalog.entry(id)).guide
    var phrases = [guide.topic, guide.purpose, guide.credit, guide.conditions, guide.officialForm]
    phrases += guide.answerLabels + guide.bandNames.values + guide.caveats.map(\.text)
    phrases += guide.scales.values.flatMap { [$0.everydayName, $0.higherMeans] }
    phrases += guide.lookBack.map { [$0] } ?? []
    for phrase in phrases {
      for language in Language.allCases {
        #expect(!phrase[language].isEmpty)
        #expect(!phrase[language].contains("  "), "\(phrase[language])")
        #expect(!phrase[language].contains("\n"), "\(phrase[language])")
      }
    }
    #expect(guide.caveats.allSatisfy { !$0.source.citation.isEmpty && $0.source.mayBeShown })
  }

  @Test func `credit the owner of the ProQOL and say where the form is`() {
    for language in Language.allCases {
      #expect(ProQOL5.guide.credit[language].contains("Center for Victims of Torture"))
      #expect(ProQOL5.guide.credit[language].contains("ProQOL.org"))
      #expect(ProQOL5.guide.officialForm[language].contains("ProQOL.org"))
    }
  }

  @Test func `allow one scale alone only where the owner does`() {
    let allowing = Catalog.entries.filter(\.guide.allowsSingleScales).map(\.id)
    #expect(allowing == ["proqol-5"] + Catalog.reflections.map(\.id))
  }

  @Test func `say which side of each scale is the better one`() {
    for entry in Catalog.scored {
      for scale in entry.definition.scales {
        let higherMeans = entry.guide.scales[scale.id]?.higherMeans
        #expect(
          higherMeans?[.english].hasPrefix(scale.favourable == .up ? "Higher" : "Lower") == true)
        #expect(
          higherMeans?[.spanish].contains(scale.favourable == .up ? "ás alto" : "ás bajo") == true)
      }
    }
  }
}

@Suite struct `The catalog` {
  @Test func `lists the instruments in one order`() {
    #expect(
      Catalog.entries.map(\.id) == [
        "proqol-5", "barc-10", "ras-r", "ras-ds", "rpi", "ethics", "boundaries", "my-place",
        "signs", "my-role", "my-story", "supervising", "organisation", "readiness",
      ])
    #expect(Catalog.entry("elsewhere") == nil)
  }

  @Test func `falls back on the published name`() throws {
    let entry = try #require(Catalog.entry("proqol-5"))
    #expect(entry.everydayName(of: "elsewhere") == Phrase(same: "elsewhere"))
    #expect(entry.name(of: "elsewhere") == Phrase(same: "elsewhere"))
    #expect(entry.everydayName(of: "burnout")[.english] == "How worn down work leaves you")
    #expect(entry.name(of: "high")[.spanish] == "alto")
  }
}
