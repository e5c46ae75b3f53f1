import Formats
import Outcomes

/// What a store asks of a cell of a table.
extension ErrorCatalogue {
  static func words(_ rule: CellFault.StoreRule) -> Phrase {
    switch rule {
    case .code:
      Phrase(
        en: "is not a code: 1 to 64 letters, digits, '.', '_' or '-', and not 'me'",
        es: "no es un código: de 1 a 64 letras, cifras, '.', '_' o '-', y no 'me'")
    case .wording:
      Phrase(
        en: "is neither 'published' nor 'own'", es: "no es ni 'published' ni 'own'")
    case .language: Phrase(en: "is neither 'en' nor 'es'", es: "no es ni 'en' ni 'es'")
    case .version(let version):
      Phrase(
        en: "is not the version that Tend has, \(version)",
        es: "no es la versión que tiene Tend, \(version)")
    case .instrument(let instrument):
      Phrase(
        en: "is another instrument than \(instrument)",
        es: "es otro instrumento que \(instrument)")
    case .oneFormADay:
      Phrase(
        en: "has another check-in of that day, with other answers; to correct it: "
          + "tend\u{A0}revise",
        es: "tiene otro registro de ese día, con otras respuestas; para corregirlo: "
          + "tend\u{A0}revise")
    }
  }
}
