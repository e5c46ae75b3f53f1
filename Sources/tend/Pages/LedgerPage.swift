import Formats

/// What is said of a ledger.
enum LedgerPage {
  /// - Parameter path: of the ledger, which was not there.
  static func begun(_ path: String) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "A ledger was begun. Keep it, and name it at each release. It is confidential: with a "
          + "list of codes it tells who was counted.",
        es: "Se empezó un registro de lo publicado. Guárdalo y nómbralo en cada publicación. Es "
          + "confidencial: con una lista de códigos dice a quién se contó."))
    page.path(path)
    return page
  }
}
