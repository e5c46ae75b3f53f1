import Formats

/// What is said around a page that is made for paper.
enum SheetPage {
  static let how = Phrase(
    en: "Enter leaves a place blank, q leaves. Nothing is kept but in a file that you name.",
    es: "Intro deja el lugar en blanco, q sale. No se guarda nada, salvo en un archivo que nombres."
  )

  static let askFile = Phrase(
    en: "To keep this page: the name of a file, such as my-page.txt. Enter keeps none.",
    es: "Para guardar esta página: el nombre de un archivo, como mi-pagina.txt. Intro no guarda "
      + "ninguno.")

  static let manyLines = Phrase(
    en: "Where an answer may be long, an empty line ends it.",
    es: "Donde la respuesta puede ser larga, una línea vacía la termina.")

  static let left = Phrase(en: "Nothing was written.", es: "No se escribió nada.")

  static func written(to path: String) -> Page {
    var page = Page.one(
      Phrase(
        en: "Written to a file that only you can read:",
        es: "Escrito en un archivo que solo tú puedes leer:"))
    page.path(path)
    return page
  }
}
