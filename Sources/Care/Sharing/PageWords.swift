import Formats

/// The fixed words of the pages. They are part of ``PageKind/version``.
enum PageWords {
  static let language = Phrase(en: "language", es: "idioma")
  static let id = Phrase(en: "id", es: "código")
  static let made = Phrase(en: "made", es: "fecha")
  static let until = Phrase(en: "until", es: "hasta")
  static let end = Phrase(en: "End of this page", es: "Fin de esta página")
}
