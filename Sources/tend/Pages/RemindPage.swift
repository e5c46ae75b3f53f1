import Care
import Formats
import Store

/// A person's own rhythm. It is an offer: nothing happens when a day goes by.
enum RemindPage {
  static let none: Page = {
    var page = Page.one(
      Phrase(
        en: "No rhythm is chosen, so there is nothing to remind you of.",
        es: "No hay un ritmo elegido, así que no hay nada que recordar."))
    page.text(
      Phrase(
        en: "To choose one: tend\u{A0}settings\u{A0}rhythm\u{A0}monthly-15, or monthly-last, or "
          + "5-weeks.",
        es: "Para elegir uno: tend\u{A0}settings\u{A0}rhythm\u{A0}monthly-15, o monthly-last, o "
          + "5-weeks."))
    return page
  }()

  /// What can come next once a rhythm is chosen.
  static let afterChoosing = Page.one(
    Phrase(
      en: "The next day by it: tend\u{A0}remind. For your calendar: "
        + "tend\u{A0}remind --ics\u{A0}FILE",
      es: "El próximo día: tend\u{A0}remind. Para tu calendario: "
        + "tend\u{A0}remind --ics\u{A0}ARCHIVO"))

  /// The same where a calendar may still hold what was once written for it.
  static let noneAnyMore: Page = {
    var page = none
    page.text(
      Phrase(
        en: "What is in your calendar stays there until you take it out there.",
        es: "Lo que está en tu calendario sigue ahí hasta que lo quites allí."))
    return page
  }()

  /// - Parameter next: the day that the rhythm names after the last check-in; nil before the first.
  static func page(_ rhythm: Rhythm, next: CivilDate?, today: CivilDate) -> Page {
    let name = rhythm.name
    var page = Page.one(
      Phrase(
        en: "Your rhythm: \(name.english).", es: "Tu ritmo: \(name.spanish)."))
    if let next {
      page.text(
        next > today
          ? Phrase(
            en: "The next day by it: \(next). It is an offer, and any other day is fine.",
            es: "El próximo día: \(next). Es una oferta, y cualquier otro día está bien.")
          : Phrase(
            en: "By it, any day since \(next) is one for a check-in. It is an offer.",
            es: "Según él, cualquier día desde el \(next) sirve para un registro. Es una oferta."))
    }
    page.text(
      Phrase(
        en: "For your calendar: tend\u{A0}remind --ics\u{A0}FILE. To have none: "
          + "tend\u{A0}settings\u{A0}rhythm\u{A0}off",
        es: "Para tu calendario: tend\u{A0}remind --ics\u{A0}ARCHIVO. Para no tener ninguno: "
          + "tend\u{A0}settings\u{A0}rhythm\u{A0}off"))
    return page
  }

  static func written(_ series: CalendarSeries, to path: String) -> Page {
    let name = series.rhythm.name
    let title = CalendarSeries.title[series.language]
    var page = Page.one(
      series.sequence == 0
        ? Phrase(
          en: "Written for your calendar: \"\(title)\", \(name.english), from \(series.first).",
          es: "Escrito para tu calendario: «\(title)», \(name.spanish), desde el \(series.first).")
        : Phrase(
          en: "Written anew: \"\(title)\", \(name.english), from \(series.first). Opened again, it "
            + "takes the place of the one before.",
          es: "Escrito de nuevo: «\(title)», \(name.spanish), desde el \(series.first). Al abrirlo "
            + "otra vez, ocupa el lugar del anterior."))
    page.path(path)
    return page
  }

  /// - Parameter series: what was written; nil where nothing was.
  static func document(_ rhythm: Rhythm?, next: CivilDate?, series: CalendarSeries?) -> JSON {
    [
      "schema": "tend.remind/1",
      "rhythm": JSON(rhythm?.kind.description),
      "next": JSON(next?.description),
      "calendar": series.map { series in
        [
          "uid": .string(series.uid.text), "sequence": .integer(series.sequence),
          "first": .string(series.first.description),
        ]
      } ?? .null,
    ]
  }
}
