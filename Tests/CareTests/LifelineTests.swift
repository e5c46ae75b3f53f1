import Care
import Formats
import Testing

@Suite struct `Lifelines` {
  @Test func `the United States come first and stand where nobody named a country`() {
    #expect(LifelineDirectory.all.first?.country == "US")
    #expect(LifelineDirectory.standard.country == "US")
  }

  /// 988lifeline.org, "What to Expect": 2 for Spanish, 1 for Veterans, AYUDA by text.
  @Test func `988 can be called, texted and chatted with, in English and in Spanish`() throws {
    let first = try #require(LifelineDirectory.standard.services.first)
    let english = first.ways.map(\.sentence.english)
    #expect(english.contains("Call 988."))
    #expect(english.contains("Text 988."))
    #expect(english.contains("Chat at 988lifeline.org (English or Spanish)."))
    #expect(english.contains("Call 988 (press 2 for Spanish)."))
    #expect(english.contains("Text AYUDA to 988 (in Spanish)."))
    let spanish = first.ways.map(\.sentence.spanish)
    #expect(spanish.contains("Llama al 988 (oprime 2 para español)."))
    #expect(spanish.contains("Envía AYUDA por mensaje de texto al 988 (en español)."))
    #expect(first.ways.contains { $0.kind == .video })
  }

  /// The Department of Veterans Affairs, "Beyond the call", 2024-09-30.
  @Test func `Veterans press 1, text 838255, or chat`() {
    let page = LifelineDirectory.standard.page().map(\.english)
    #expect(page.contains("Call 988 (then press 1)."))
    #expect(page.contains("Text 838255."))
    #expect(page.contains("Chat at VeteransCrisisLine.net/Chat."))
  }

  /// Each number as its service or its government prints it; the publications stand beside them.
  @Test(arguments: [
    ("US", "988", "911"), ("CA", "9-8-8", "9-1-1"), ("MX", "800 911 2000", "911"),
    ("GB", "116 123", "999"), ("IE", "116 123", "112"), ("ES", "024", "112"),
    ("AU", "13 11 14", "000"), ("NZ", "1737", "111"),
  ])
  func `every country has its number and its emergency number`(
    country: String, number: String, emergency: String
  ) throws {
    let lifeline = try #require(LifelineDirectory.lifeline(forCountry: country))
    #expect(lifeline.services.first?.ways.first?.contact == number)
    #expect(lifeline.services.first?.ways.first?.kind == .call)
    #expect(lifeline.emergency.numbers.first == emergency)
    for language in Language.allCases {
      #expect(lifeline.quietLine[language].contains(number))
    }
  }

  @Test func `countries are found in capitals or small letters, and once each`() {
    #expect(LifelineDirectory.lifeline(forCountry: "us") == LifelineDirectory.standard)
    #expect(LifelineDirectory.lifeline(forCountry: "nZ")?.country == "NZ")
    #expect(LifelineDirectory.lifeline(forCountry: "uk")?.country == "GB")
    #expect(LifelineDirectory.lifeline(forCountry: "pr")?.country == "US")
    let codes = LifelineDirectory.all.flatMap { [$0.country] + $0.alsoFor }
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(code.count == 2 && code == code.uppercased()) }
  }

  @Test func `a country that is not known gets the way to a directory`() {
    #expect(LifelineDirectory.lifeline(forCountry: "ZZ") == nil)
    #expect(LifelineDirectory.lifeline(forCountry: "") == nil)
    let page = LifelineDirectory.paragraphs(forCountry: "ZZ").flatMap { $0 }
    #expect(page.contains { $0.english.contains("findahelpline.com") })
    #expect(LifelineDirectory.quietLine(forCountry: "ZZ").spanish.contains("findahelpline.com"))
    #expect(LifelineDirectory.paragraphs(forCountry: nil)[0][0].english.contains("United States"))
    #expect(LifelineDirectory.quietLine(forCountry: nil) == LifelineDirectory.standard.quietLine)
  }

  @Test(arguments: LifelineDirectory.all.map(\.country))
  func `every service has a way and a source, read in a month that exists`(country: String) throws {
    let lifeline = try #require(LifelineDirectory.lifeline(forCountry: country))
    #expect(!lifeline.services.isEmpty)
    #expect(!lifeline.emergency.numbers.isEmpty)
    var sources = [lifeline.emergency.source]
    for service in lifeline.services {
      #expect(!service.ways.isEmpty)
      #expect(!service.sources.isEmpty)
      sources += service.sources
    }
    for source in sources {
      #expect(!source.title.isEmpty && !source.publisher.isEmpty)
      #expect((1...12).contains(source.checked.month))
      #expect(source.checked >= lifeline.known)
    }
  }

  @Test(arguments: LifelineDirectory.all.map(\.country))
  func `every page cites each source and says when it was known`(country: String) throws {
    let lifeline = try #require(LifelineDirectory.lifeline(forCountry: country))
    let page = lifeline.page()
    for language in Language.allCases {
      let text = page.map { $0[language] }.joined(separator: "\n")
      for service in lifeline.services {
        #expect(text.contains(service.name[language]))
        for source in service.sources { #expect(text.contains(source.citation)) }
      }
      #expect(text.contains(lifeline.emergency.source.citation))
      #expect(text.contains("2026-11"))
    }
  }

  @Test func `the quiet line says one thing and ends a sentence`() {
    let line = LifelineDirectory.quietLine(forCountry: "US")
    #expect(
      line.english
        == "If you ever want to talk to somebody: 988, day or night, call or text (tend\u{A0}lifeline)."
    )
    #expect(
      line.spanish
        == """
        Si alguna vez quieres hablar con alguien: 988, de día o de noche; llama y oprime 2, \
        o envía AYUDA por texto (tend\u{A0}lifeline).
        """)
  }

  @Test func `a month is written as year and month`() {
    #expect(Lifeline.Month(2026, 3).description == "2026-03")
    #expect(Lifeline.Month(2026, 11).description == "2026-11")
    #expect(Lifeline.Month(2025, 12) < Lifeline.Month(2026, 1))
  }
}
