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
    /// The day that the person's own rhythm names; nil without a rhythm or a check-in.
    var rhythmDate: CivilDate?
    /// The instrument of the check-in that it follows.
    var rhythmInstrument: InstrumentID?
    /// What is first in the plan.
    var planItem: PlanItem?

    /// The instruments whose names are shown.
    var library = Library()

    static let nothing = State(kind: .personal)

    /// What is unfinished comes first, then the person's own rhythm, then their plan.
    func next(on today: CivilDate) -> Next {
      if let draft = drafts.last { return .unfinished(draft) }
      if let rhythmDate, rhythmDate <= today { return .rhythm(rhythmDate) }
      if let planItem { return .plan(planItem) }
      return last == nil ? .firstCheckIn : .question
    }
  }

  /// The one thing that home names; never more than one.
  enum Next {
    case unfinished(Draft)
    /// The person's own rhythm has come to this day.
    case rhythm(CivilDate)
    case plan(PlanItem)
    case question
    case firstCheckIn

    var name: String {
      switch self {
      case .unfinished: "unfinished"
      case .rhythm: "rhythm"
      case .plan: "plan"
      case .question: "question"
      case .firstCheckIn: "first-check-in"
      }
    }
  }

  static func page(_ state: State, today: CivilDate) -> Page {
    var page = Page()
    if state.kind == .program {
      page.text(
        Phrase(
          en: "This is a program's store. To take a check-in: "
            + "tend check --person CODE",
          es: "Este es el archivo de un programa. Para hacer un registro: "
            + "tend check --person CÓDIGO"))
      for draft in state.drafts { page.text(unfinished(draft, state, today: today)) }
      return page
    }
    let next = state.next(on: today)
    if case .unfinished(let draft) = next {
      page.text(unfinished(draft, state, today: today))
    }
    guard let last = state.last else {
      if case .plan(let item) = next { page.add(Self.next(item)) }
      if case .firstCheckIn = next {
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
    switch next {
    case .unfinished, .firstCheckIn: break
    case .rhythm(let date): page.text(byRhythm(date, state, on: today))
    case .plan(let item): page.add(Self.next(item))
    case .question:
      let question = NextStep.question(afterEntries: state.entryCount)
      page.text(
        Phrase(
          en: "A question for the day: \(question.english)",
          es: "Una pregunta para hoy: \(question.spanish)"))
    }
    return page
  }

  private static func byRhythm(
    _ date: CivilDate, _ state: State, on today: CivilDate
  ) -> Phrase {
    let instrument = state.rhythmInstrument?.rawValue ?? ""
    let command = "tend\u{A0}check\u{A0}\(instrument)"
    return date == today
      ? Phrase(
        en: "Today is a day of your own rhythm. If now is a good time: \(command)",
        es: "Hoy es un día de tu propio ritmo. Si te viene bien ahora: \(command)")
      : Phrase(
        en: "By your own rhythm, any day since \(date) is one for a check-in. If now is a good "
          + "time: \(command)",
        es: "Según tu propio ritmo, cualquier día desde el \(date) sirve para un registro. Si te "
          + "viene bien ahora: \(command)")
  }

  /// What is first in the plan, as an offer.
  static func next(_ item: PlanItem) -> Page {
    var page = Page.one(
      Phrase(
        en: "From your plan, if you wish (tend\u{A0}plan):",
        es: "De tu plan, si quieres (tend\u{A0}plan):"))
    page.written(item.what.text, indent: 2)
    return page
  }

  private static func unfinished(_ draft: Draft, _ state: State, today: CivilDate) -> Phrase {
    let name = state.library.name(of: draft.start.instrument)
    var command = "tend\u{A0}check\u{A0}\(draft.start.instrument.rawValue)"
    if draft.start.person != .me {
      command += " --person\u{A0}\(draft.start.person.name)"
    }
    if draft.isTooOld(on: today) {
      return Phrase(
        en:
          "A check-in with \(name.english) of \(draft.start.begun) was not finished. It can be dropped "
          + "or begun anew: \(command)",
        es: "Quedó sin terminar un registro con \(name.spanish) del \(draft.start.begun). Puedes "
          + "descartarlo o "
          + "empezar de nuevo: \(command)")
    }
    return Phrase(
      en: "A check-in with \(name.english) of \(draft.start.date) is waiting for you, if you wish: "
        + "\(command)",
      es:
        "Un registro con \(name.spanish) del \(draft.start.date) te espera, si quieres: \(command)")
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
      "rhythmDate": JSON(state.rhythmDate?.description),
      "planItem": state.planItem.map { item in
        ["id": .integer(item.id), "what": .string(item.what.text)]
      } ?? .null,
      "next": state.kind == .personal ? .string(state.next(on: today).name) : .null,
    ]
  }
}
