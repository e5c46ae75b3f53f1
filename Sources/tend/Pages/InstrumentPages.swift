import Formats
import Instruments
import Journal
import Psychometrics
import Store

/// The instruments, listed and one by one.
enum InstrumentPages {
  static func list(_ entries: [CatalogEntry]) -> Page {
    var page = Page()
    for entry in entries {
      page.blank()
      page.heading(entry.title(with: entry.id.rawValue))
      page.text(about(entry.definition), indent: 2)
      if !entry.definition.scales.isEmpty { page.quiet(scales(of: entry), indent: 2) }
    }
    guard let example = entries.last(where: { $0.definition.missingKey == nil }) else {
      return page
    }
    let id = example.id.rawValue
    page.blank()
    page.text(
      Phrase(
        en: "The name to type stands in parentheses, as in tend\u{A0}check\u{A0}\(id). All that is "
          + "known of one: tend\u{A0}instruments\u{A0}show\u{A0}\(id)",
        es: "El nombre que se escribe está entre paréntesis, como en tend\u{A0}check\u{A0}\(id). "
          + "Todo sobre uno: tend\u{A0}instruments\u{A0}show\u{A0}\(id)"))
    return page
  }

  /// The scales in everyday words, each with the name that is typed for it.
  private static func scales(of entry: CatalogEntry) -> Phrase {
    func list(_ language: Language) -> String {
      entry.definition.scales.map { scale in
        "\(entry.everydayName(of: scale.id)[language]) (\(scale.id.rawValue))"
      }.joined(separator: "; ")
    }
    return Phrase(en: list(.english), es: list(.spanish))
  }

  static func listDocument(_ entries: [CatalogEntry]) -> JSON {
    [
      "schema": "tend.instruments/1",
      "instruments": .array(
        entries.map { entry in
          [
            "id": .string(entry.id.rawValue),
            "version": .string(entry.definition.version),
            "name": .string(entry.definition.publishedName),
            "about": .string(entry.definition.subject.rawValue),
            "for": .array(entry.guide.audiences.map { .string($0.rawValue) }),
            "scoring": .string(entry.definition.scoring.name),
            "builtIn": .boolean(entry.isBuiltIn),
            "items": .integer(entry.definition.form.itemCount),
            "scales": .array(entry.definition.scales.map { .string($0.id.rawValue) }),
            "definition": entry.definition.missingKey == nil
              ? .string(Definitions.digest(of: entry.definition)) : .null,
          ]
        }),
    ]
  }

  private static func about(_ definition: Definition) -> Phrase {
    let subject: Phrase =
      switch definition.subject {
      case .work: Phrase(en: "About work.", es: "Sobre el trabajo.")
      case .ownRecovery:
        Phrase(en: "About one's own recovery.", es: "Sobre la propia recuperación.")
      case .supervising: Phrase(en: "About supervising.", es: "Sobre supervisar.")
      case .organisation: Phrase(en: "About the organization.", es: "Sobre la organización.")
      }
    let items = definition.form.itemCount
    let form: Phrase =
      if definition.missingKey != nil {
        Phrase(
          en: "\(items) items. No key is here, so it cannot be scored yet.",
          es: "\(items) ítems. Aquí no hay clave, así que aún no se puede puntuar.")
      } else if definition.isReflection {
        Phrase(
          en: "\(items) statements to think with. Answers are counted by area; there is no score.",
          es: "\(items) frases para pensar. Las respuestas se cuentan por área; no hay puntaje.")
      } else {
        Phrase(
          en: "\(items) items, answers \(definition.form.lowest)-\(definition.form.highest).",
          es: "\(items) ítems, respuestas \(definition.form.lowest)-\(definition.form.highest).")
      }
    return subject.joined(to: form)
  }

  /// All that is known of one instrument, each fact with its source.
  ///
  /// - Parameters:
  ///   - consent: whose consent its key was added with.
  ///   - kept: what was added, to name figures that belong to another version.
  static func show(
    _ entry: CatalogEntry, consent: Consent? = nil, _ kept: KeptLibrary = KeptLibrary()
  ) -> Page {
    let definition = entry.definition
    let guide = entry.guide
    var page = Page()
    page.heading(entry.title)
    page.text(guide.purpose)
    page.text(about(definition))
    if definition.missingKey != nil {
      page.blank()
      page.heading(Phrase(en: "What is missing", es: "Lo que falta"))
      page.text(sentence(MissingKeyWords.missing(entry)), indent: 2)
      page.text(sentence(MissingKeyWords.remedy(entry)), indent: 2)
    }
    for scale in definition.scales {
      page.blank()
      page.heading(Words.name(scale, in: entry))
      page.add(definition.isReflection ? area(scale, of: entry) : self.scale(scale, of: entry))
      for norms in kept.norms where norms.instrument == entry.id && norms.scale == scale.id {
        if let other = AddedPage.otherVersion(norms, kept, definition) {
          page.text(
            Phrase(en: "Figures \(norms.id):", es: "Cifras \(norms.id):").joined(to: other),
            indent: 2)
        }
      }
    }
    if !guide.asides.isEmpty {
      page.blank()
      page.heading(
        Phrase(
          en: "To read after the statements; nothing is asked or kept",
          es: "Para leer después de las frases; no se pregunta ni se guarda nada"))
      for aside in guide.asides { page.text(aside.title, indent: 2) }
    }
    let caveats = guide.caveats.filter(\.source.mayBeShown)
    if !caveats.isEmpty {
      page.blank()
      page.heading(Phrase(en: "Known limits", es: "Límites conocidos"))
    }
    for caveat in caveats {
      page.text(caveat.text, indent: 2)
      page.quiet(Citations.phrase(caveat.source), indent: 4)
    }
    page.blank()
    page.heading(Phrase(en: "Wording", es: "Redacción"))
    for wording in entry.wordings {
      page.text(self.wording(wording, of: entry), indent: 2)
      if let permission = wording.permission {
        page.quiet(
          Phrase(
            en: "Used with permission of \(permission.givenBy): \(permission.terms)",
            es: "Se usa con permiso de \(permission.givenBy): \(permission.terms)"), indent: 4)
      }
    }
    page.text(
      Phrase(
        en: "The official form: \(guide.officialForm.english)",
        es: "El formulario oficial: \(guide.officialForm.spanish)"), indent: 2)
    page.blank()
    page.heading(Phrase(en: "Credit and conditions", es: "Crédito y condiciones"))
    page.text(guide.credit, indent: 2)
    page.text(guide.conditions, indent: 2)
    if let consent {
      page.text(
        Phrase(
          en: "Used with the consent of \(consent.givenBy), \(consent.date): \(consent.terms)",
          es: "Se usa con el consentimiento de \(consent.givenBy), \(consent.date): "
            + consent.terms), indent: 2)
    }
    if definition.missingKey == nil {
      page.blank()
      page.quiet(
        Phrase(
          en: "Version \(definition.version), \(Definitions.digest(of: definition))",
          es: "Versión \(definition.version), \(Definitions.digest(of: definition))"))
    }
    return page
  }

  private static func wording(_ wording: Wording, of entry: CatalogEntry) -> Phrase {
    let name = Words.wording(WordingUsed(kind: wording.kind, name: wording.name), of: entry)
    let language =
      wording.language == .english
      ? Phrase(en: "English", es: "Inglés") : Phrase(en: "Spanish", es: "Español")
    let review =
      wording.isReviewedByPeers || wording.kind == .published
      ? Phrase(en: "", es: "")
      : Phrase(
        en: "; not yet reviewed by native-speaking peers",
        es: "; aún sin revisar por pares que hablan este idioma")
    return Phrase(
      en: "\(language.english): \(name.english)\(review.english)",
      es: "\(language.spanish): \(name.spanish)\(review.spanish)")
  }

  /// One area of a reflection: what it is about, and which statements are in it.
  private static func area(_ area: ScaleDefinition, of entry: CatalogEntry) -> Page {
    var page = Page()
    if let guide = entry.guide.scales[area.id] { page.text(guide.higherMeans, indent: 2) }
    if let key = entry.definition.key(of: area.id) { page.text(keyLine(key), indent: 2) }
    return page
  }

  private static func scale(_ scale: ScaleDefinition, of entry: CatalogEntry) -> Page {
    var page = Page()
    if let guide = entry.guide.scales[scale.id] { page.text(guide.higherMeans, indent: 2) }
    if let key = entry.definition.key(of: scale.id) { page.text(keyLine(key), indent: 2) }
    if let bands = scale.bands, bands.source.mayBeShown {
      page.text(ExplainPage.bandFact(bands, in: entry), indent: 2)
    } else {
      page.text(
        Phrase(en: "No bands are published.", es: "No hay bandas publicadas."), indent: 2)
    }
    if scale.percentSource != nil {
      page.text(
        Phrase(
          en: "Also given in percent of the highest score.",
          es: "También se da en porcentaje del puntaje más alto."), indent: 2)
    }
    page.text(
      sentence(ChangeWords.error(scale.error(for: .published), wording: .published)), indent: 2)
    if let own = scale.error(for: .own) {
      page.text(
        Phrase(en: "With Tend's words:", es: "Con las palabras de Tend:")
          .joined(to: ChangeWords.error(own, wording: .own)), indent: 2)
    }
    page.add(figuresOfOneLanguage(scale))
    page.quiet(sentence(Words.key(scale, of: entry)), indent: 2)
    return page
  }

  /// What an organisation found with words in one language alone.
  private static func figuresOfOneLanguage(_ scale: ScaleDefinition) -> Page {
    var page = Page()
    for wording in WordingKind.allCases {
      for language in Language.allCases {
        let words = WordsAnswered(wording, language: language.rawValue)
        guard let figures = scale.localFigures[words] else { continue }
        let name = AddedPage.wordsOf(wording, in: language)
        page.text(
          Phrase(en: "With \(name.english):", es: "Con \(name.spanish):")
            .joined(to: ChangeWords.error(figures.error, wording: wording)), indent: 2)
      }
    }
    return page
  }

  /// The words as a sentence by itself.
  static func sentence(_ phrase: Phrase) -> Phrase {
    func ended(_ text: String) -> String {
      text.sentenceCased + (text.hasSuffix(".") ? "" : ".")
    }
    return Phrase(en: ended(phrase.english), es: ended(phrase.spanish))
  }

  private static func keyLine(_ key: Key) -> Phrase {
    func list(_ items: [Int]) -> String { items.map(String.init).joined(separator: " ") }
    var line = Phrase(
      en: "Items \(list(key.items))", es: "Ítems \(list(key.items))")
    if !key.reversed.isEmpty {
      line = line.joined(
        to: Phrase(
          en: "; counted the other way round: \(list(key.reversed))",
          es: "; contados al revés: \(list(key.reversed))"), with: "")
    }
    return line.joined(to: Phrase(same: "."), with: "")
  }
}
