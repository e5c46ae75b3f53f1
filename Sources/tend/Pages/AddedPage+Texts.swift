import Formats
import Instruments
import Psychometrics
import Store

/// The texts of forms that were brought in.
extension AddedPage {
  static func askWho(_ entry: CatalogEntry) -> Phrase {
    Phrase(
      en: "The sentences \(entry.ofCalled.english) are somebody's. Who permits you to use them? "
        + "q leaves.",
      es: "Las frases \(entry.ofCalled.spanish) son de alguien. ¿Quién te permite usarlas? q sale.")
  }

  /// Said before anything is asked, at a terminal.
  static let notPrinted = Phrase(
    en:
      "A text that is brought in is used at the prompt and is never printed: instruments form leaves "
      + "it out. Sentences of your own that may be printed belong in the file for instruments add.",
    es:
      "Un texto que se trae se usa al preguntar y nunca se imprime: instruments form no lo usa. Las "
      + "frases tuyas que se pueden imprimir van en el archivo para instruments add.")

  static let askTerms = Phrase(
    en: "On what terms (for what, where, until when)? q leaves.",
    es: "¿Con qué condiciones (para qué, dónde, hasta cuándo)? q sale.")

  static func imported(_ languages: [Language], as name: String, of entry: CatalogEntry) -> Page {
    let names = languages.map(Words.name)
    var page = Page()
    page.text(
      Phrase(
        en: "Kept: \"\(name)\" for \(entry.called.english), in "
          + "\(Words.list(names.map(\.english), and: "and")). It is used at the prompt from now on.",
        es: "Guardado: «\(name)» para \(entry.called.spanish), en "
          + "\(Words.list(names.map(\.spanish), and: "y")). Desde ahora se usa al preguntar."))
    page.text(
      Phrase(
        en: "Entries name it. It is never printed or exported, and a change of words parts the "
          + "line "
          + "in a chart.",
        es: "Las anotaciones lo nombran. Nunca se imprime ni se exporta, y un cambio de texto "
          + "corta "
          + "la línea de una gráfica."))
    return page
  }

  static func listed(_ wordings: [ImportedWording]) -> Page {
    var page = Page()
    if wordings.isEmpty {
      page.text(
        Phrase(en: "No texts were brought in.", es: "No se trajo ningún texto."))
    }
    for wording in wordings {
      page.text(
        Phrase(
          same: "\(wording.instrument.rawValue) \(wording.language.rawValue): \"\(wording.name)\", "
            + "\(wording.imported)"))
      page.quiet(
        Phrase(
          en: "With permission of \(wording.permittedBy): \(wording.terms)",
          es: "Con permiso de \(wording.permittedBy): \(wording.terms)"), indent: 2)
    }
    return page
  }

  /// The texts without their sentences, which are not exported.
  static func wordings(_ wordings: [ImportedWording]) -> JSON {
    [
      "schema": "tend.wordings/1",
      "wordings": .array(
        wordings.map {
          [
            "instrument": .string($0.instrument.rawValue),
            "language": .string($0.language.rawValue), "name": .string($0.name),
            "items": .integer($0.items.count), "permittedBy": .string($0.permittedBy),
            "terms": .string($0.terms), "imported": .string($0.imported.description),
          ]
        }),
    ]
  }

  static func askRemoveText(_ entry: CatalogEntry, _ language: Language) -> Page {
    .one(
      Phrase(
        en: "Take the text \(entry.ofCalled.english) in \(Words.name(language).english) away? "
          + "Entries keep its name.",
        es: "¿Quitar el texto \(entry.ofCalled.spanish) en \(Words.name(language).spanish)? Las "
          + "anotaciones conservan su nombre."))
  }

  static func removedText(_ entry: CatalogEntry, _ language: Language) -> Page {
    .one(
      Phrase(
        en: "Taken away: the text \(entry.ofCalled.english) in \(Words.name(language).english).",
        es: "Quitado: el texto \(entry.ofCalled.spanish) en \(Words.name(language).spanish)."))
  }
}

/// The figures of an organisation's own people.
extension AddedPage {
  static func addedNorms(_ norms: [OwnNorms], of entry: CatalogEntry) -> Page {
    var page = Page()
    for one in norms {
      let name = entry.everydayName(of: one.scale)
      page.text(
        Phrase(
          en: "Added for \"\(name.english)\" (\(wordsOf(one).english)).",
          es: "Añadido para «\(name.spanish)» (\(wordsOf(one).spanish))."))
      page.text(ChangeWords.error(one.figures.error, wording: one.wording), indent: 2)
    }
    return page
  }

  static func listed(_ kept: KeptLibrary, in library: Library) -> Page {
    var page = Page()
    if kept.norms.isEmpty {
      page.text(Phrase(en: "No norms were added.", es: "No se añadieron normas."))
    }
    for one in kept.norms {
      let head = Phrase(
        same: "\(one.id): \(one.instrument.rawValue)/\(one.scale.rawValue), \(one.added)")
      guard let definition = library.entry(one.instrument)?.definition,
        let read = one.read(for: definition)
      else {
        page.text(head)
        continue
      }
      page.text(head.joined(to: wordsOf(read), with: ", "))
      page.text(ChangeWords.error(read.figures.error, wording: read.wording), indent: 2)
      if let other = otherVersion(one, kept, definition) { page.text(other, indent: 2) }
    }
    return page
  }

  /// Said of figures that were made with another version of the key; nil where they hold.
  static func otherVersion(
    _ norms: AddedNorms, _ kept: KeptLibrary, _ definition: Definition
  ) -> Phrase? {
    guard let digest = norms.madeWith, digest != Definitions.digest(of: definition) else {
      return nil
    }
    let now = definition.version.printable()
    guard
      let old = kept.instruments.first(where: { $0.id == norms.instrument && $0.digest == digest })
    else {
      return Phrase(
        en: "These figures were made with another version, and are not used with version \(now).",
        es: "Estas cifras se hicieron con otra versión, y no se usan con la versión \(now).")
    }
    let then = old.version.printable()
    return Phrase(
      en: "These figures were made with version \(then), and are not used with version \(now).",
      es: "Estas cifras se hicieron con la versión \(then), y no se usan con la versión \(now).")
  }

  static func norms(_ norms: [AddedNorms]) -> JSON {
    [
      "schema": "tend.norms-list/1",
      "norms": .array(
        norms.map { one in
          [
            "id": .integer(one.id), "instrument": .string(one.instrument.rawValue),
            "scale": .string(one.scale.rawValue), "added": .string(one.added.description),
            "figures": (try? JSON.parse(Array(one.document.utf8))) ?? .null,
          ]
        }),
    ]
  }

  static func askRemoveNorms(_ number: Int) -> Page {
    .one(
      Phrase(en: "Take the norms \(number) away?", es: "¿Quitar las normas \(number)?"))
  }

  static func removedNorms(_ number: Int) -> Page {
    .one(
      Phrase(en: "Taken away: the norms \(number).", es: "Quitadas: las normas \(number)."))
  }

  private static func wordsOf(_ norms: OwnNorms) -> Phrase {
    wordsOf(norms.wording, in: norms.language)
  }

  /// The words that figures were found with, and their language where the figures are for one alone.
  static func wordsOf(_ wording: WordingKind, in language: Language?) -> Phrase {
    let words =
      switch wording {
      case .published: Phrase(en: "the form's words", es: "las palabras del formulario")
      case .own: Phrase(en: "Tend's words", es: "las palabras de Tend")
      }
    guard let language else { return words }
    let name = Words.name(language)
    return words.joined(to: Phrase(en: "in \(name.english)", es: "en \(name.spanish)"), with: ", ")
  }
}
