package import Formats

/// Something that a reader of a table has to know of how its rows were read.
package enum ReadingFinding: String, Hashable, Sendable {
  case severalLanguages = "several-languages"
  case severalModes = "several-modes"
  /// A version of the instrument that is not the one whose key was used.
  case otherVersion = "other-version"
  case codesAreShared = "codes-are-shared"
  case codesArePerFile = "codes-are-per-file"
  case rowsSetAside = "rows-set-aside"
  case fileGrew = "file-grew"
  /// People chose to give these scores, each under a random code.
  case donated

  package var phrase: Phrase {
    switch self {
    case .severalLanguages:
      Phrase(
        en: "Forms in more than one language are counted together.",
        es: "Se cuentan juntos formularios en más de un idioma.")
    case .severalModes:
      Phrase(
        en:
          "Forms that were filled in in different ways, such as on paper and in an interview, are "
          + "counted together.",
        es: "Se cuentan juntos formularios llenados de maneras distintas, como en papel y en "
          + "entrevista.")
    case .otherVersion:
      Phrase(
        en: "Some forms say they are of another version. They were scored with today's key.",
        es: "Algunos formularios dicen ser de otra versión. Se puntuaron con la clave de hoy.")
    case .codesAreShared:
      Phrase(
        en: "A code that stands in two files counts as one person.",
        es: "Un código que está en dos archivos cuenta como una persona.")
    case .codesArePerFile:
      Phrase(
        en: "A code that stands in two files counts as two people.",
        es: "Un código que está en dos archivos cuenta como dos personas.")
    case .rowsSetAside:
      Phrase(
        en: "Lines that could not be read were set aside and are not counted.",
        es: "Las líneas que no se pudieron leer se apartaron y no se cuentan.")
    case .donated:
      Phrase(
        en: "People chose to give these scores. Those who did not may have fared in another way. "
          + "Somebody who gave two files under two codes counts as two.",
        es: "Estas personas quisieron dar sus puntajes. A las demás pudo irles de otra manera. "
          + "Quien dio dos archivos con dos códigos cuenta como dos.")
    case .fileGrew:
      Phrase(
        en: "A file grew while it was read. What it held at the start is counted.",
        es: "Un archivo creció mientras se leía. Se cuenta lo que tenía al principio.")
    }
  }
}
