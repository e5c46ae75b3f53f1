import Formats
import Instruments
import Psychometrics
import Store

/// What is said where instruments, texts and norms are added and taken away.
enum AddedPage {
  /// - Parameter saysSubject: whether the file says what it is about.
  static func added(
    _ entry: CatalogEntry, warnings: [OwnInstrumentFault], saysSubject: Bool
  ) -> Page {
    let definition = entry.definition
    var page = Page()
    page.text(
      Phrase(
        en: "Added: \(entry.name.english) (\(entry.id.rawValue)), version "
          + "\(definition.version), \(definition.form.itemCount) items. It passes its self-test.",
        es: "Añadido: \(entry.name.spanish) (\(entry.id.rawValue)), versión "
          + "\(definition.version), \(definition.form.itemCount) ítems. Pasa su propia prueba."))
    if !saysSubject {
      page.text(
        Phrase(
          en: "Treated as about one's own recovery, since the file does not say: its scores are "
            + "never on a card.",
          es: "Se trata como algo sobre la propia recuperación, porque el archivo no lo dice: sus "
            + "puntajes nunca van en una tarjeta."))
    }
    for warning in warnings {
      let words = ErrorCatalogue.words(warning)
      page.text(
        Phrase(
          en: "Worth a look: \(words.english).", es: "Conviene mirarlo: \(words.spanish)."))
    }
    page.text(
      Phrase(
        en: "To use it: tend\u{A0}check\u{A0}\(entry.id.rawValue)",
        es: "Para usarlo: tend\u{A0}check\u{A0}\(entry.id.rawValue)"))
    return page
  }

  static func document(_ entry: CatalogEntry, digest: String) -> JSON {
    [
      "schema": "tend.added/1", "id": .string(entry.id.rawValue),
      "version": .string(entry.definition.version), "definition": .string(digest),
    ]
  }

  static func askRemove(_ entry: CatalogEntry) -> Page {
    .one(
      Phrase(
        en: "Take \(entry.name.english) away, with all its versions, texts and norms?",
        es: "¿Quitar \(entry.name.spanish), con todas sus versiones, textos y normas?"))
  }

  static func removed(_ entry: CatalogEntry) -> Page {
    .one(
      Phrase(
        en: "Taken away: \(entry.name.english).", es: "Quitado: \(entry.name.spanish)."))
  }

  /// What differs between two definitions, in sentences.
  static func differences(_ differences: [DefinitionDifference]) -> Page {
    var page = Page()
    if differences.isEmpty {
      page.text(Phrase(en: "They are the same.", es: "Son iguales."))
    }
    for difference in differences { page.text(difference.phrase) }
    return page
  }

  static func document(_ differences: [DefinitionDifference], _ language: Language) -> JSON {
    [
      "schema": "tend.diff/1",
      "differences": .array(differences.map { .string($0.phrase[language]) }),
    ]
  }

  /// The codebook in sentences, a paragraph a variable.
  static func codebookPage(_ entry: CatalogEntry, _ language: Language) -> Page {
    var page = Page()
    for sentence in Codebook.sentences(of: entry, language: language) {
      page.text(Phrase(same: sentence))
    }
    return page
  }

  /// The codebook's rows as objects, by the names of its columns.
  static func codebook(_ entry: CatalogEntry, _ language: Language) -> JSON {
    let rows = Codebook.rows(of: entry, language: language)
    let names = rows.first ?? []
    return [
      "schema": "tend.codebook/1",
      "variables": .array(
        rows.dropFirst().map { row in
          .object(zip(names, row).map { JSON.Member($0, .string($1)) })
        }),
    ]
  }
}
