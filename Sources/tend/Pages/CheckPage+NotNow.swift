import Formats
import Instruments
import Journal
import Psychometrics

/// Asking again too soon, and not being asked at all.
extension CheckPage {
  /// Said once where the form's look-back reaches over the last check-in.
  static func overlap(_ earlier: Entry, on date: CivilDate, _ entry: CatalogEntry) -> Phrase {
    let days = abs(earlier.record.date.days(until: date))
    let lookBack = entry.definition.form.lookBackDays ?? 0
    let name = entry.name
    return Phrase(
      en: "There is a check-in with \(name.english) of \(earlier.record.date) already, "
        + "\(days == 0 ? "the same day" : days == 1 ? "1 day apart" : "\(days) days apart"). "
        + "The form looks back over \(lookBack) days, so the two share days.",
      es: "Ya hay un registro con \(name.spanish) del \(earlier.record.date), "
        + "\(days == 0 ? "el mismo día" : days == 1 ? "a 1 día" : "a \(days) días"). "
        + "El formulario mira \(lookBack) días atrás, así que los dos comparten días.")
  }

  static func decideOnOverlap(_ words: Phrase) -> Page {
    var page = Page.one(words)
    page.text(
      Phrase(
        en: "Enter goes on, n writes down \"not now\", q leaves.",
        es: "Intro continúa, n anota «ahora no», q sale."))
    return page
  }

  static func notedNotNow(_ new: Entry, _ entry: CatalogEntry) -> Page {
    let (id, date) = (new.id, new.record.date)
    var page = Page.one(
      Phrase(
        en: "Noted as entry \(id): \(date), \(entry.name.english), not now. "
          + "\"tend\u{A0}undo\" takes it back.",
        es: "Guardado como anotación \(id): \(date), \(entry.name.spanish), ahora no. "
          + "«tend\u{A0}undo» la deshace."))
    page.text(notNow)
    return page
  }

  /// Said of an entry that holds no answers, since the person wanted none to be asked.
  static let notNow = Phrase(
    en: "\"Not now\" is a good answer, too. Nothing was asked, and nothing counts as left out.",
    es: "«Ahora no» también es una buena respuesta. No se preguntó nada, y nada cuenta como sin "
      + "responder.")

  /// Said after the last text that was read: others may see the screen.
  static let afterAsides = Phrase(
    en: "Enter leaves it on the screen, h clears the screen.",
    es: "Intro lo deja en la pantalla, h limpia la pantalla.")

  /// Offers a text that belongs to a reflection.
  static func offer(_ aside: Aside) -> Page {
    var page = Page()
    page.gap()
    page.text(
      Phrase(
        en: "One more part, to read: \(aside.title.english). It asks nothing, and nothing of it is "
          + "kept.",
        es: "Una parte más, para leer: \(aside.title.spanish). No pregunta nada y no se guarda "
          + "nada."))
    page.text(
      Phrase(en: "Enter shows it, q leaves.", es: "Intro la muestra, q sale."))
    return page
  }
}
