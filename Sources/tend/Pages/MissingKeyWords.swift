import Formats
import Instruments
import Psychometrics

/// What is said of an instrument whose key is missing, everywhere in the same words.
enum MissingKeyWords {
  /// What is missing.
  static func missing(_ entry: CatalogEntry) -> Phrase {
    Phrase(
      en: "the \(entry.name.english) has no key here: which items make which part, which count the "
        + "other way round, and how they are answered was not found, and Tend does not guess",
      es: "el \(entry.name.spanish) no tiene clave aquí: no se encontró qué ítems forman cada "
        + "parte, "
        + "cuáles cuentan al revés ni cómo se responden, y Tend no adivina")
  }

  /// Whose consent is needed, and how to add the key.
  static func remedy(_ entry: CatalogEntry) -> Phrase {
    let holder = entry.definition.missingKey?.holder ?? ""
    let id = entry.id.rawValue
    return Phrase(
      en: "ask the \(holder) for its consent and the key, then add both: "
        + "tend\u{A0}instruments\u{A0}add\u{A0}\(id).json",
      es: "pide al \(holder) su consentimiento y la clave, y añade ambos: "
        + "tend\u{A0}instruments\u{A0}add\u{A0}\(id).json")
  }
}
