import Formats
import Instruments
import Psychometrics
import Testing

@Suite struct `A paper form` {
  @Test func `reads so in English`() throws {
    let entry = try #require(Catalog.entry("barc-10"))
    let wording = try #require(entry.printableWording(.english))
    #expect(
      PaperForm.text(entry, wording: wording, language: .english) == PaperFormPage.english)
  }

  @Test func `reads so in Spanish`() throws {
    let entry = try #require(Catalog.entry("barc-10"))
    let wording = try #require(entry.printableWording(.spanish))
    #expect(
      PaperForm.text(entry, wording: wording, language: .spanish) == PaperFormPage.spanish)
  }

  @Test(arguments: MadeUpForm.printable, Language.allCases)
  func `ends with the command that records it, plain and large`(
    form: MadeUpForm, language: Language
  ) throws {
    let (entry, wording) = try form.printed(language)
    let command = form.command(language)
    #expect(lines(PaperForm.text(entry, wording: wording, language: language)).last == command)
    let page = PaperForm.html(entry, wording: wording, language: language)
    #expect(try HTMLPage(page).visibleLines.last == command)
  }

  @Test(arguments: MadeUpForm.printable, Language.allCases)
  func `fits a sheet`(form: MadeUpForm, language: Language) throws {
    let (entry, wording) = try form.printed(language)
    let text = PaperForm.text(entry, wording: wording, language: language)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    for line in lines(text).dropLast() {
      #expect(line.displayWidth <= 65, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test(arguments: MadeUpForm.printable, Language.allCases)
  func `asks for a date and no name, and says that skipping is fine`(
    form: MadeUpForm, language: Language
  ) throws {
    let (entry, wording) = try form.printed(language)
    let words = lines(PaperForm.text(entry, wording: wording, language: language))
      .joined(separator: " ")
    for phrase in [
      Phrase(en: "Date (year-month-day): ____", es: "Fecha (año-mes-día): ____"),
      Phrase(en: "You need not put your name.", es: "No hace falta que pongas tu nombre."),
      Phrase(en: "You may skip any sentence.", es: "Puedes saltar la frase que quieras."),
      Phrase(en: "sends them to nobody", es: "no los envía a nadie"),
    ] {
      #expect(words.contains(phrase[wording.language]))
    }
  }

  @Test func `says the look-back before the first item`() throws {
    let (entry, wording) = try MadeUpForm.proqol.printed(.english)
    let lines = lines(PaperForm.text(entry, wording: wording, language: .english))
    let lookBack = try #require(lines.firstIndex(of: "In the last 30 days:"))
    #expect(lines[lookBack + 2] == " 1. I had enough rest to start my day well.")
    #expect(lines[lookBack + 3] == "    [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5")
  }

  /// The owner's page allows changed versions only if they are named as adapted.
  @Test func `is not headed with the name of a form whose words it changed`() throws {
    let (entry, wording) = try MadeUpForm.proqol.printed(.english)
    let lines = lines(PaperForm.text(entry, wording: wording, language: .english))
    #expect(
      lines.prefix(2) == ["How work sits with you", "Adapted from the ProQOL, in Tend's words"])
    #expect(lines.joined(separator: " ").contains("ProQOL.org"))
    #expect(lines.contains("These words are not yet reviewed by native-speaking peers."))
  }

  @Test func `of an organisation's own instrument has its own name`() throws {
    let (entry, wording) = try MadeUpForm.ownInstrument.printed(.english)
    let text = PaperForm.text(entry, wording: wording, language: .english)
    #expect(lines(text).first == "Our five: how the week went")
    #expect(!text.contains("published form"))
    #expect(!text.contains("reviewed"))
  }

  @Test func `has a place to write where the answers are many`() throws {
    let (entry, wording) = try MadeUpForm.ownInstrument.printed(.spanish)
    let text = PaperForm.text(entry, wording: wording, language: .spanish)
    #expect(
      lines(text).joined(separator: " ")
        .contains("En cada frase, escribe el número que mejor va contigo, de 0 a 100."))
    #expect(text.contains(" 1. Dormí bien.\n    Tu número (0 a 100): ______\n"))
  }

  @Test func `of a reflection has its areas as headings, and never its asides`() throws {
    let (entry, wording) = try MadeUpForm.reflection.printed(.spanish)
    let text = PaperForm.text(entry, wording: wording, language: .spanish)
    #expect(
      text.contains(
        """
          4  no es para mí

        Yo

         1. Descanso.
            [ ] 1   [ ] 2   [ ] 3   [ ] 4

        Mi equipo

         2. Me escuchan.
            [ ] 1   [ ] 2   [ ] 3   [ ] 4

        Yo

         3. Salgo a caminar.
        """))
    let page = PaperForm.html(entry, wording: wording, language: .spanish)
    for text in [text, page] {
      #expect(!text.contains("aparte"))
      #expect(!text.contains("publicado"))
    }
    #expect(page.contains("<h3>Mi equipo</h3>\n<ol start=\"2\">"))
  }

  @Test func `says so where there is none in the language asked for`() throws {
    let (entry, wording) = try MadeUpForm.englishOnly.printed(.spanish)
    #expect(wording.language == .english)
    let notice = "Esta hoja está en inglés: no hay texto en español que se pueda imprimir."
    let text = PaperForm.text(entry, wording: wording, language: .spanish)
    #expect(lines(text).joined(separator: " ").contains(notice))
    #expect(text.contains("You may skip any sentence."))
    let page = PaperForm.html(entry, wording: wording, language: .spanish)
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<p lang=\"es\">\(notice)</p>"))
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}

@Suite struct `A printable wording` {
  @Test(arguments: Catalog.entries.map(\.id))
  func `of a built-in instrument is Tend's own`(_ id: InstrumentID) throws {
    let entry = try #require(Catalog.entry(id))
    for language in Language.allCases {
      #expect(entry.printableWording(language) == entry.wording(language))
    }
  }

  @Test func `is never one that somebody permitted`() throws {
    let barc = try #require(Catalog.entry("barc-10"))
    let imported = Wording(
      kind: .published, language: .english, name: "the form", isReviewedByPeers: false,
      items: Array(repeating: "Imported.", count: 10),
      permission: Permission(givenBy: "Owner", terms: "on screen"))
    let entry = CatalogEntry(
      barc.instrument, guide: barc.guide, wordings: barc.wordings + [imported])
    #expect(entry.printableWording(.english)?.kind == .own)
    let alone = CatalogEntry(barc.instrument, guide: barc.guide, wordings: [imported])
    #expect(Language.allCases.allSatisfy { alone.printableWording($0) == nil })
  }

  @Test func `is the form's own text before Tend's`() throws {
    let barc = try #require(Catalog.entry("barc-10"))
    let text = Wording(
      kind: .published, language: .spanish, name: "el formulario", isReviewedByPeers: true,
      items: Array(repeating: "Texto.", count: 10))
    let entry = CatalogEntry(barc.instrument, guide: barc.guide, wordings: barc.wordings + [text])
    #expect(entry.printableWording(.spanish) == text)
    #expect(entry.printableWording(.english)?.kind == .own)
  }

  @Test func `is the only one there is where there is no English one`() throws {
    let barc = try #require(Catalog.entry("barc-10"))
    let entry = CatalogEntry(
      barc.instrument, guide: barc.guide, wordings: barc.wordings.filter { $0.language == .spanish }
    )
    #expect(entry.printableWording(.english)?.language == .spanish)
  }
}
