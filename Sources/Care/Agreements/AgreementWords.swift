import Formats

/// What stands on every agreement.
enum AgreementWords {
  static let signatures = Phrase(en: "Signatures", es: "Firmas")

  /// Ends the page with what it is not.
  static func end(_ sheet: inout Sheet) {
    sheet.section(Phrase(en: "About this page", es: "Sobre esta página"))
    sheet.paragraph(noLegalAdvice)
  }

  private static let noLegalAdvice = Phrase(
    en:
      "This page is no legal advice. Laws differ from place to place and may ask for other forms.",
    es:
      "Esta página no es asesoría legal. Las leyes cambian de un lugar a otro y pueden pedir otros "
      + "formularios.")
}
