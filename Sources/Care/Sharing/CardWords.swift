package import Formats

/// The sentences of a card. Those of its page are part of ``PageKind/version``.
package enum CardWords {
  /// Stands on every page.
  package static let notice = Phrase(
    en: "For supportive supervision. Not for evaluation, discipline, hiring or the personnel file. "
      + "What is not here was not offered: please do not ask. This page does not prove who wrote "
      + "it.",
    es: "Para una supervisión que apoya. No es para evaluar, sancionar o contratar, ni para el "
      + "expediente laboral. Lo que no está aquí no se ofreció: por favor, no preguntes por ello. "
      + "Esta página no prueba quién la escribió.")

  /// For the worker, before they confirm.
  package static let beforeShowing = Phrase(
    en: "Once shown, this cannot be taken back; a copy can outlive its date. Topics only, or "
      + "nothing, is fine, and nobody is told.",
    es: "Una vez mostrado, esto no se puede deshacer; una copia puede durar más que su fecha. "
      + "Mostrar solo temas, o nada, está bien, y nadie se entera.")

  static let agreement = Phrase(
    en: "This page holds until the date above, or until it is taken back. From then on Tend shows "
      + "just that, and no more of it. It is an agreement, not a lock: a copy can stay.",
    es: "Esta página vale hasta la fecha de arriba, o hasta que se retire. Desde entonces Tend "
      + "muestra solo eso y nada más de ella. Es un acuerdo, no un candado: una copia puede quedar."
  )

  static let figures = Phrase(
    en: "Numbers are a start for a talk. They do not say why, and they rate nobody.",
    es: "Los números son un punto de partida para hablar. No dicen por qué, y no califican a nadie."
  )

  static let to = Phrase(en: "To", es: "Para")
  static let purpose = Phrase(en: "What it is for", es: "Para qué es")
  static let topics = Phrase(en: "Topics", es: "Temas")
  static let bands = Phrase(en: "Bands", es: "Bandas")
  static let scores = Phrase(en: "Scores", es: "Puntajes")
  static let trend = Phrase(en: "Over time", es: "A lo largo del tiempo")
  static let planItems = Phrase(en: "From my plan", es: "De mi plan")
  static let request = Phrase(
    en: "What I ask of the organization", es: "Lo que le pido a la organización")

  static let scale = Phrase(en: "scale", es: "escala")
  static let date = Phrase(en: "date", es: "fecha")
  static let band = Phrase(en: "band", es: "banda")
  static let note = Phrase(en: "note", es: "nota")
  static let score = Phrase(en: "score", es: "puntaje")
  static let range = Phrase(en: "scores go from", es: "los puntajes van de")
  static let about = Phrase(en: "about it", es: "qué significa")
  static let change = Phrase(en: "since the one above", es: "desde el de arriba")
  static let sinceFirst = Phrase(en: "from first to last", es: "del primero al último")

  static let borrowed = Phrase(
    en: "the band is borrowed from the published form, so take it as a rough guide",
    es: "la banda es prestada, del formulario publicado: es solo una guía aproximada")
}
