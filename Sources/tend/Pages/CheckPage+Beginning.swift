import Formats
import Instruments
import Journal
import Psychometrics

/// What is said before the first item: where the file lies, an unfinished check-in, the two ways.
extension CheckPage {
  /// Said once a store, before the first check-in at a terminal.
  ///
  /// - Parameters:
  ///   - storePath: where the file lies.
  ///   - wasChosen: whether the person named the place; then no other is offered.
  static func privacy(storePath: String, wasChosen: Bool) -> Page {
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
        en: "It is not encrypted. Whoever owns or looks after this computer can read it.",
        es: "No está cifrado. Quien es dueño de esta computadora o la administra puede leerlo."))
    if !wasChosen {
      page.text(
        Phrase(
          en: "If that is your employer, you can keep the file on a stick of your own:",
          es: "Si es tu empleador, puedes guardar el archivo en una memoria tuya:"))
      page.text(
        Phrase(
          en: "tend --store /path/to/stick/journal.db check",
          es: "tend --store /ruta/de/la/memoria/journal.db check"), indent: 2)
    }
    page.text(
      Phrase(
        en: "Nothing is sent anywhere. To erase everything: tend\u{A0}store\u{A0}erase",
        es: "No se envía nada a ningún lado. Para borrarlo todo: tend\u{A0}store\u{A0}erase"))
    return page
  }

  /// The two ways to answer, one line each.
  static func ways(_ entry: CatalogEntry) -> Page {
    let name = entry.name
    let offers = waysOffer(entry.definition)
    var page = Page()
    page.gap()
    page.text(
      Phrase(en: "How would you like to answer?", es: "¿Cómo quieres responder?"))
    page.choice(
      "1",
      Phrase(
        en: "Beside the official \(name.english) form: \(offers.form.english)",
        es: "Con el formulario oficial \(name.spanish) al lado: \(offers.form.spanish)"))
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
    let hasError = definition.scales.contains { $0.error(for: .published) != nil }
    let isErrorOfAll = definition.scales.allSatisfy { $0.error(for: .published) != nil }
    let form =
      switch (hasBands, hasError) {
      case (false, true) where !isErrorOfAll:
        Phrase(
          en: "gives its published scores. For the total it can tell a real change from the form's "
            + "usual wobble; for the parts nobody has published how much they wobble.",
          es: "da sus puntajes publicados. En el total distingue un cambio real de la variación "
            + "habitual; de las partes nadie ha publicado cuánto varían.")
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
    let ownHasError = definition.scales.contains { scale in
      scale.localFigures.keys.contains { $0.wording == .own }
    }
    let own =
      ownHasError
      ? Phrase(
        en:
          "gives a rough guide; your organization's own figures tell a change where there are any.",
        es: "da una guía aproximada; las cifras de tu organización distinguen un cambio donde las "
          + "hay.")
      : Phrase(
        en: "gives a rough guide, and cannot tell a real change from the usual wobble.",
        es: "da una guía aproximada y no distingue un cambio real de la variación habitual.")
    return (form, own)
  }

  /// Said where the way to answer is that of the last time.
  static func asLastTime(_ wording: WordingKind) -> Page {
    switch wording {
    case .published:
      .one(
        Phrase(
          en: "As last time, beside the form. To read the items here instead: "
            + "tend\u{A0}check --own-words",
          es: "Como la última vez, con el formulario al lado. Para leer aquí los ítems: "
            + "tend\u{A0}check --own-words"))
    case .own:
      .one(
        Phrase(
          en: "As last time, in Tend's words. For the official form instead: "
            + "tend\u{A0}check --beside-form",
          es: "Como la última vez, con las palabras de Tend. Para el formulario oficial: "
            + "tend\u{A0}check --beside-form"))
    }
  }

  /// Asks whether to go on with a draft; no earlier answer is shown.
  static func resume(_ draft: Draft) -> Page {
    var page = Page()
    let answered = draft.position
    page.text(
      Phrase(
        en: "You began a check-in on \(draft.start.begun) and got through \(answered) of "
          + "\(draft.start.items.count) items, \(manner(draft).english).",
        es: "Empezaste un registro el \(draft.start.begun) y llegaste a \(answered) de "
          + "\(draft.start.items.count) ítems, \(manner(draft).spanish)."))
    page.text(
      Phrase(
        en: "Enter goes on, n begins anew, d drops it, q leaves it for later.",
        es: "Intro continúa, n empieza de nuevo, d lo descarta, q lo deja para después."))
    return page
  }

  /// How it was begun, and for which day: what flags cannot change any more.
  private static func manner(_ draft: Draft) -> Phrase {
    let way =
      switch draft.start.wording.kind {
      case .published where draft.start.wording.name != nil:
        Phrase(en: "on the screen", es: "en la pantalla")
      case .published: Phrase(en: "beside the form", es: "con el formulario al lado")
      case .own: Phrase(en: "in Tend's words", es: "con las palabras de Tend")
      }
    guard draft.start.date != draft.start.begun else { return way }
    return way.joined(
      to: Phrase(en: "for \(draft.start.date)", es: "para el \(draft.start.date)"), with: ", ")
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
