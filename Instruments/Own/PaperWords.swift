import Formats

/// The sentences of a paper form that every instrument shares.
enum PaperWords {
  static let date = Phrase(en: "Date (year-month-day)", es: "Fecha (año-mes-día)")
  static let dateBlanks = "________ - ____ - ____"
  static let noName = Phrase(
    en: "You need not put your name.", es: "No hace falta que pongas tu nombre.")
  static let skipping = Phrase(
    en: "You may skip any sentence.", es: "Puedes saltar la frase que quieras.")
  static let whatHappens = Phrase(
    en: """
      The numbers can be typed into Tend. It keeps them in a file on that computer and sends them \
      to nobody. If someone gave you this sheet, you can ask who will see it before you fill it in. \
      After that, keep it or tear it up.
      """,
    es: """
      Los números se pueden pasar a Tend. Los guarda en un archivo de esa computadora y no los \
      envía a nadie. Si alguien te dio esta hoja, puedes preguntar quién la verá antes de llenarla. \
      Después, guárdala o rómpela.
      """)
  static let answers = Phrase(en: "The answers", es: "Las respuestas")
  static let sentences = Phrase(en: "The sentences", es: "Las frases")
  static let about = Phrase(en: "About this sheet", es: "Sobre esta hoja")
  static let recording = Phrase(
    en: "This command records the sheet. If it is of an earlier day, add --date and that day.",
    es: "Esta orden guarda lo que dice la hoja. Si es de un día anterior, añade --date y ese día.")
  static let otherHeading = Phrase(en: "And also", es: "Y además")

  static let notThePublishedForm = Phrase(
    en: "This is not the published form, and nobody has published figures for these words.",
    es: "No es el formulario publicado, y nadie ha publicado cifras para estas palabras.")
  static let notReviewed = Phrase(
    en: "These words are not yet reviewed by native-speaking peers.",
    es: "Estas palabras están aún sin revisar por pares que hablan este idioma.")

  /// What to do with each sentence.
  static func task(from lowest: Int, to highest: Int, hasLabels: Bool, hasBoxes: Bool) -> Phrase {
    if hasLabels {
      return Phrase(
        en: "For each sentence, mark the number of the answer that fits you best:",
        es: "En cada frase, marca el número de la respuesta que mejor va contigo:")
    }
    return hasBoxes
      ? Phrase(
        en: "For each sentence, mark the number that fits you best, from \(lowest) to \(highest).",
        es: "En cada frase, marca el número que mejor va contigo, de \(lowest) a \(highest).")
      : Phrase(
        en: "For each sentence, write the number that fits you best, from \(lowest) to \(highest).",
        es: "En cada frase, escribe el número que mejor va contigo, de \(lowest) a \(highest).")
  }

  static func blank(from lowest: Int, to highest: Int) -> Phrase {
    Phrase(
      en: "Your number (\(lowest) to \(highest)): ______",
      es: "Tu número (\(lowest) a \(highest)): ______")
  }

  /// That the sheet is in another language than was asked for.
  static func otherLanguage(_ language: Language) -> Phrase {
    switch language {
    case .english:
      Phrase(
        en: "This sheet is in English.",
        es: "Esta hoja está en inglés: no hay texto en español que se pueda imprimir.")
    case .spanish:
      Phrase(
        en: "This sheet is in Spanish: there is no English text that may be printed.",
        es: "Esta hoja está en español.")
    }
  }
}
