import Formats
import Instruments
import Psychometrics

/// The instruments, listed and one by one.
enum InstrumentPages {
  static func list() -> Page {
    var page = Page()
    for entry in Catalog.entries {
      page.heading(
        Phrase(
          en:
            "\(entry.id.rawValue)  \(entry.definition.publishedName): \(entry.guide.topic.english)",
          es:
            "\(entry.id.rawValue)  \(entry.definition.publishedName): \(entry.guide.topic.spanish)")
      )
      page.text(about(entry.definition), indent: 2)
      page.quiet(
        Phrase(same: entry.definition.scales.map(\.id.rawValue).joined(separator: ", ")), indent: 2)
      page.blank()
    }
    return page
  }

  static func listDocument() -> JSON {
    [
      "schema": "tend.instruments/1",
      "instruments": .array(
        Catalog.entries.map { entry in
          [
            "id": .string(entry.id.rawValue),
            "version": .string(entry.definition.version),
            "name": .string(entry.definition.publishedName),
            "about": .string(entry.definition.subject.rawValue),
            "items": .integer(entry.definition.form.itemCount),
            "scales": .array(entry.definition.scales.map { .string($0.id.rawValue) }),
            "definition": .string(Definitions.digest(of: entry.definition)),
          ]
        }),
    ]
  }

  private static func about(_ definition: Definition) -> Phrase {
    let items = definition.form.itemCount
    let range = "\(definition.form.lowest)-\(definition.form.highest)"
    return switch definition.subject {
    case .work:
      Phrase(
        en: "About work. \(items) items, answers \(range).",
        es: "Sobre el trabajo. \(items) ítems, respuestas \(range).")
    case .ownRecovery:
      Phrase(
        en: "About one's own recovery. \(items) items, answers \(range).",
        es: "Sobre la propia recuperación. \(items) ítems, respuestas \(range).")
    }
  }

  /// All that is known of one instrument, each fact with its source.
  static func show(_ entry: CatalogEntry) -> Page {
    let definition = entry.definition
    let guide = entry.guide
    var page = Page()
    page.heading(
      Phrase(
        en: "\(definition.publishedName): \(guide.topic.english)",
        es: "\(definition.publishedName): \(guide.topic.spanish)"))
    page.text(guide.purpose)
    page.text(about(definition))
    for scale in definition.scales {
      page.blank()
      page.heading(Words.name(scale, in: entry))
      page.add(self.scale(scale, of: entry))
    }
    page.blank()
    page.heading(Phrase(en: "Known limits", es: "Límites conocidos"))
    for caveat in guide.caveats where caveat.source.mayBeShown {
      page.text(caveat.text, indent: 2)
      page.quiet(Phrase(same: caveat.source.citation), indent: 4)
    }
    page.blank()
    page.heading(Phrase(en: "Wording", es: "Redacción"))
    for wording in entry.wordings {
      page.text(self.wording(wording), indent: 2)
    }
    page.text(
      Phrase(
        en: "The official form: \(guide.officialForm.english)",
        es: "El formulario oficial: \(guide.officialForm.spanish)"), indent: 2)
    page.blank()
    page.heading(Phrase(en: "Credit and conditions", es: "Crédito y condiciones"))
    page.text(guide.credit, indent: 2)
    page.text(guide.conditions, indent: 2)
    page.blank()
    page.quiet(
      Phrase(
        en: "Version \(definition.version), \(Definitions.digest(of: definition))",
        es: "Versión \(definition.version), \(Definitions.digest(of: definition))"))
    return page
  }

  private static func wording(_ wording: Wording) -> Phrase {
    let language =
      wording.language == .english
      ? Phrase(en: "English", es: "Inglés") : Phrase(en: "Spanish", es: "Español")
    let review =
      wording.isReviewedByPeers
      ? Phrase(en: "", es: "")
      : Phrase(
        en: "; not yet reviewed by native-speaking peers",
        es: "; aún sin revisar por pares que hablan este idioma")
    return Phrase(
      en: "\(language.english): \(wording.name)\(review.english)",
      es: "\(language.spanish): \(wording.name)\(review.spanish)")
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
    page.text(sentence(ChangeWords.error(scale.error, wording: .published)), indent: 2)
    page.quiet(
      Phrase(
        en: "Key: \(scale.source.citation) (\(Words.certainty(scale.source.certainty).english))",
        es: "Clave: \(scale.source.citation) (\(Words.certainty(scale.source.certainty).spanish))"),
      indent: 2)
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
