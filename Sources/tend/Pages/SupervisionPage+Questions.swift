import Care
import Formats
import Store

/// The questions of `supervision add`, `reply` and `guide`.
extension SupervisionPage {
  static func askDate(_ today: CivilDate) -> Page {
    .one(
      Phrase(
        en: "When was it? A date, or Enter for today, \(today). q leaves.",
        es: "¿Cuándo fue? Una fecha, o Intro para hoy, \(today). q sale."))
  }

  static let askMinutes = Page.one(
    Phrase(en: "How many minutes did it take?", es: "¿Cuántos minutos duró?"))
  static let minutesRule = Phrase(
    en: "Type a number from 1 to 720.", es: "Escribe un número del 1 al 720.")

  static let askFunctions: Page = {
    var page = Page()
    page.text(
      Phrase(
        en: "What was it for? Type numbers or words; several are fine.",
        es: "¿Para qué fue? Escribe números o palabras; pueden ser varios."))
    for (index, function) in SupervisionFunction.allCases.enumerated() {
      page.choice("\(index + 1)", function.name.joined(to: function.meaning, with: ": "))
    }
    return page
  }()

  static let functionsRule = Phrase(
    en: "Type numbers or words of the list, such as: 1 3, or supportive.",
    es: "Escribe números o palabras de la lista, como: 1 3, o de apoyo.")
  static let roleRule = Phrase(
    en: "Type a number or a word of the list.", es: "Escribe un número o una palabra de la lista.")

  static let askRole: Page = {
    var page = Page()
    page.text(
      Phrase(
        en: "What kind of supervision was it? Only clinical counts towards the standard.",
        es: "¿Qué tipo de supervisión fue? Solo la clínica cuenta para la norma."))
    for (index, role) in SupervisorRole.allCases.enumerated() {
      page.choice("\(index + 1)", role.name)
    }
    return page
  }()

  static let askNext = Page.one(
    Phrase(
      en: "When do you talk next? A date, or Enter if that is open.",
      es: "¿Cuándo vuelven a hablar? Una fecha, o Intro si no se sabe."))

  static func askWhichPromises(_ promises: [KeptPromise]) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en:
          "Promises open in the log, maybe to several people. Which belong to this talk? Numbers; "
          + "Enter for none.",
        es: "Compromisos abiertos en el cuaderno, quizá con varias personas. ¿Cuáles son de esta "
          + "conversación? Números; Intro para ninguno."))
    for promise in promises {
      page.choice("\(promise.id)", words(promise.item).joined(to: origin(of: promise), with: "; "))
    }
    return page
  }

  /// "reply of 2026-12-01 to the note 0123ab"
  private static func origin(of promise: KeptPromise) -> Phrase {
    let note =
      promise.card.map { card in
        let id = SharePage.short(card)
        return Phrase(en: " to the note \(id)", es: " a la nota \(id)")
      } ?? Phrase(same: "")
    return Phrase(
      en: "reply of \(promise.date)\(note.english)",
      es: "respuesta del \(promise.date)\(note.spanish)")
  }

  static let promisesLeftOut: Page = {
    var page = Page()
    page.text(
      Phrase(
        en: "The log has open promises, maybe to several people, so none of them is on this guide. "
          + "Pick those of this talk: --promise NUMBER (tend supervision list).",
        es:
          "El cuaderno tiene compromisos abiertos, quizá con varias personas; por eso ninguno está "
          + "en esta guía. Elige los de esta conversación: --promise NÚMERO (tend supervision "
          + "list)."))
    page.blank()
    return page
  }()

  static let beginReply: Page = {
    var page = Page()
    page.text(
      Phrase(
        en: "What the organization will do, for the worker to read. Enter skips a question; q "
          + "leaves, and nothing is kept.",
        es: "Lo que la organización va a hacer, para que lo lea quien trabaja. Intro salta una "
          + "pregunta; q sale, y no se guarda nada."))
    return page
  }()

  /// How an earlier promise can stand, in the order of the choices.
  static let states: [Promise.State] = [.promised, .done, .notDone]

  static func askState(_ promise: KeptPromise) -> Page {
    let earlier = words(promise.item).joined(to: origin(of: promise), with: "; ")
    var page = Page()
    page.text(
      Phrase(
        en:
          "Earlier: \(earlier.english). If it is for this worker, how does it stand? Enter leaves "
          + "it out of this page.",
        es: "Antes: \(earlier.spanish). Si es para esta persona, ¿cómo va? Intro lo deja fuera de "
          + "esta página."))
    for (index, state) in states.enumerated() { page.choice("\(index + 1)", state.name) }
    return page
  }

  static func askWhat(isFirst: Bool) -> Page {
    .one(
      isFirst
        ? Phrase(
          en: "What will the organization do? One thing; Enter for nothing new.",
          es: "¿Qué va a hacer la organización? Una cosa; Intro para nada nuevo.")
        : Phrase(
          en: "What else? Enter when that is all.", es: "¿Qué más? Intro cuando es todo."))
  }

  static let askWho = Phrase(
    en: "Who does it? A name or a role.", es: "¿Quién lo hace? Un nombre o una función.")
  static let askByWhen = Phrase(
    en: "By when? A date, or Enter for none.", es: "¿Para cuándo? Una fecha, o Intro para ninguna.")

  static let askWhetherPromised: Page = {
    var page = Page()
    page.text(
      Phrase(
        en: "Is that a promise? Enter means 1.", es: "¿Es un compromiso? Intro significa 1."))
    page.choice("1", Promise.State.promised.name)
    page.choice("2", Promise.State.asked.name)
    return page
  }()

  static let nothingPromised = Phrase(
    en: "There is nothing to say yet, so there is no page.",
    es: "Todavía no hay nada que decir, así que no hay página.")

  static func replied(_ place: SealedPage.Place) -> Page {
    var page = SharePage.written(place)
    page.text(
      Phrase(
        en: "Kept in the log; at a terminal the next guide asks whether to begin with it. The "
          + "worker opens the page with tend open.",
        es: "Guardado en el cuaderno; en una terminal la próxima guía pregunta si empieza por ahí. "
          + "Quien trabaja abre la página con tend open."))
    return page
  }
}
