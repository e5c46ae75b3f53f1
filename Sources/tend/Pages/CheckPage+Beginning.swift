import Formats
import Instruments
import Journal
import Psychometrics

/// What is said before the first item: where the file lies, an unfinished check-in, the two ways.
extension CheckPage {
  /// Said once a store, before the first check-in at a terminal.
  static func privacy(storePath: String) -> Page {
    var page = Page()
    page.heading(Phrase(en: "Before you start", es: "Antes de empezar"))
    page.blank()
    page.text(
      Phrase(
        en: "Your answers stay in one file on this computer:",
        es: "Tus respuestas se quedan en un archivo de esta computadora:"))
    page.path(storePath)
    page.text(
      Phrase(
        en: "It is not encrypted. Whoever owns or looks after this computer can read it. If that "
          + "is your employer, you can keep the file on a stick of your own:",
        es: "No está cifrado. Quien es dueño de esta computadora o la administra puede leerlo. Si "
          + "es tu empleador, puedes guardar el archivo en una memoria tuya:"))
    page.text(
      Phrase(
        en: "tend --store /path/to/stick/journal.db check",
        es: "tend --store /ruta/de/la/memoria/journal.db check"), indent: 2)
    page.text(
      Phrase(
        en: "Nothing is sent anywhere. To erase everything: tend\u{A0}store\u{A0}erase",
        es: "No se envía nada a ningún lado. Para borrarlo todo: tend\u{A0}store\u{A0}erase"))
    return page
  }

  /// The two ways to answer, one line each.
  static func ways(_ entry: CatalogEntry) -> Page {
    let name = entry.definition.publishedName
    let offers = waysOffer(entry.definition)
    var page = Page()
    page.gap()
    page.text(
      Phrase(en: "How would you like to answer?", es: "¿Cómo quieres responder?"))
    page.choice(
      "1",
      Phrase(
        en: "Beside the official \(name) form: \(offers.form.english)",
        es: "Con el formulario oficial \(name) al lado: \(offers.form.spanish)"))
    page.choice(
      "2",
      Phrase(
        en: "In Tend's own words, here on the screen: \(offers.own.english)",
        es: "Con las palabras de Tend, aquí en la pantalla: \(offers.own.spanish)"))
    page.quiet(entry.guide.officialForm)
    page.text(
      Phrase(
        en: "Type 1 or 2, then Enter. q leaves.",
        es: "Escribe 1 o 2 y luego Intro. q sale."))
    return page
  }

  /// What each way gives: only what is published for this instrument.
  private static func waysOffer(_ definition: Definition) -> (form: Phrase, own: Phrase) {
    let hasBands = definition.scales.contains { $0.bands?.isCutoffOfOneStudy == false }
    let hasError = definition.scales.contains { $0.error != nil }
    let form =
      switch (hasBands, hasError) {
      case (true, true):
        Phrase(
          en: "gives its published bands, and can tell a real change from the form's usual wobble.",
          es: "da sus bandas publicadas y distingue un cambio real de la variación habitual.")
      case (false, true):
        Phrase(
          en:
            "gives its published scores, and can tell a real change from the form's usual wobble.",
          es: "da sus puntajes publicados y distingue un cambio real de la variación "
            + "habitual.")
      default:
        Phrase(
          en: "gives its published score. Nobody has published how much it wobbles by itself.",
          es: "da su puntaje publicado. Nadie ha publicado cuánto varía por sí sola.")
      }
    let own = Phrase(
      en: "gives a rough guide, and cannot tell a real change from the usual wobble.",
      es: "da una guía aproximada y no distingue un cambio real de la variación habitual.")
    return (form, own)
  }

  /// Asks whether to go on with a draft; no earlier answer is shown.
  static func resume(_ draft: Draft) -> Page {
    var page = Page()
    let answered = draft.position
    page.text(
      Phrase(
        en: "You began a check-in on \(draft.start.begun) and got through \(answered) of "
          + "\(draft.start.items.count) items.",
        es: "Empezaste un registro el \(draft.start.begun) y llegaste a \(answered) de "
          + "\(draft.start.items.count) ítems."))
    page.text(
      Phrase(
        en: "Enter goes on, n begins anew, d drops it, q leaves it for later.",
        es: "Intro continúa, n empieza de nuevo, d lo descarta, q lo deja para después."))
    return page
  }

  /// A draft that has waited too long.
  static func tooOld(_ draft: Draft) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en:
          "You began a check-in on \(draft.start.begun). The days it asks about have moved on, so "
          + "it can be begun anew or dropped.",
        es: "Empezaste un registro el \(draft.start.begun). Los días por los que pregunta ya "
          + "pasaron, así que puedes empezar de nuevo o descartarlo."))
    page.text(
      Phrase(
        en: "n begins anew, d drops it, q leaves it for later.",
        es: "n empieza de nuevo, d lo descarta, q lo deja para después."))
    return page
  }
}
