import Care
import Formats
import Instruments
import Journal
import Psychometrics

/// The first page.
enum HomePage {
  struct State {
    let kind: StoreKind
    var drafts: [Draft] = []
    var entryCount = 0
    var last: Entry?
    /// The last scores; only where the person turned them on.
    var figures: Page?

    /// The instruments whose names are shown.
    var library = Library()

    static let nothing = State(kind: .personal)
  }

  static func page(_ state: State, today: CivilDate) -> Page {
    var page = Page()
    if state.kind == .program {
      page.text(
        Phrase(
          en: "This is a program's store. To take a check-in: "
            + "tend check --person CODE --consent recorded",
          es: "Este es el archivo de un programa. Para hacer un registro: "
            + "tend check --person CÓDIGO --consent recorded"))
      for draft in state.drafts { page.text(unfinished(draft, state, today: today)) }
      return page
    }
    for draft in state.drafts { page.text(unfinished(draft, state, today: today)) }
    guard let last = state.last else {
      if state.drafts.isEmpty {
        page.text(
          Phrase(
            en: "Nothing is recorded yet.", es: "Todavía no hay nada guardado."))
        page.text(
          Phrase(
            en: "To take a first check-in, about 5 minutes: tend check",
            es: "Para hacer un primer registro, unos 5 minutos: tend check"))
        page.text(
          Phrase(
            en: "To see it all on made-up data first: tend demo",
            es: "Para verlo todo antes con datos inventados: tend demo"))
      }
      return page
    }
    let name = state.library.name(of: last.record.instrument)
    page.text(
      Phrase(
        en: "Your last check-in: \(last.record.date), \(name.english).",
        es: "Tu último registro: \(last.record.date), \(name.spanish)."))
    if let figures = state.figures {
      page.blank()
      page.add(figures)
      page.blank()
    }
    if state.drafts.isEmpty {
      let question = NextStep.question(afterEntries: state.entryCount)
      page.text(
        Phrase(
          en: "A question for the day: \(question.english)",
          es: "Una pregunta para hoy: \(question.spanish)"))
    }
    return page
  }

  private static func unfinished(_ draft: Draft, _ state: State, today: CivilDate) -> Phrase {
    let name = state.library.name(of: draft.start.instrument)
    var command = "tend\u{A0}check\u{A0}\(draft.start.instrument.rawValue)"
    if draft.start.person != .me {
      command += " --person\u{A0}\(draft.start.person.name) --consent\u{A0}recorded"
    }
    if draft.isTooOld(on: today) {
      return Phrase(
        en:
          "A \(name.english) check-in of \(draft.start.begun) was not finished. It can be dropped or begun "
          + "anew: \(command)",
        es: "Quedó sin terminar un registro \(name.spanish) del \(draft.start.begun). Puedes "
          + "descartarlo o "
          + "empezar de nuevo: \(command)")
    }
    return Phrase(
      en: "A \(name.english) check-in of \(draft.start.date) is waiting for you, if you wish: "
        + "\(command)",
      es: "Un registro \(name.spanish) del \(draft.start.date) te espera, si quieres: \(command)")
  }

  static func document(_ state: State, today: CivilDate) -> JSON {
    [
      "schema": "tend.home/1",
      "kind": .string(state.kind.rawValue),
      "today": .string(today.description),
      "unfinished": .array(
        state.drafts.map { draft in
          [
            "instrument": .string(draft.start.instrument.rawValue),
            "date": .string(draft.start.date.description),
            "canResume": .boolean(!draft.isTooOld(on: today)),
          ]
        }),
      "lastCheckIn": state.last.map { last in
        [
          "id": .integer(last.id), "date": .string(last.record.date.description),
          "instrument": .string(last.record.instrument.rawValue),
        ]
      } ?? .null,
    ]
  }
}
