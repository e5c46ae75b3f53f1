import Care
import Formats
import Instruments
import Psychometrics

/// A person's plan on one page. It counts nothing: a plan is no score.
struct PlanPage {
  let library: Library

  func page(_ plan: Plan, today: CivilDate) -> Page {
    let current = plan.current
    let inPart = plan.partlyDone
    guard !current.isEmpty || !inPart.isEmpty else { return Self.empty }
    var page = Page()
    page.heading(Phrase(en: "Your plan, \(today)", es: "Tu plan, \(today)"))
    add(Self.organisation, current.filter(\.helper.isOrganisation), to: &page)
    add(Self.peer, current.filter { $0.helper == .peer }, to: &page)
    add(Self.oneself, current.filter { $0.helper == .oneself }, to: &page)
    add(Self.partlyDone, inPart, to: &page)
    page.blank()
    page.quiet(Self.moves)
    let numbers = Self.order(of: plan).map(\.id)
    if numbers != numbers.sorted() { page.quiet(Self.numbersStay) }
    return page
  }

  /// The items as the page shows them.
  private static func order(of plan: Plan) -> [PlanItem] { plan.current + plan.partlyDone }

  private static let numbersStay = Phrase(
    en: "A number stays with its item, whatever the order.",
    es: "Cada número se queda con lo suyo, sea cual sea el orden.")

  private func add(_ heading: Phrase, _ items: [PlanItem], to page: inout Page) {
    guard !items.isEmpty else { return }
    page.blank()
    page.heading(heading)
    for item in items { page.add(lines(item)) }
  }

  /// One item: its number and words, then what is known of it.
  private func lines(_ item: PlanItem) -> Page {
    var page = Page()
    page.numbered(item.id, item.what.text)
    for fact in facts(item) { page.text(fact, indent: 5) }
    return page
  }

  private func facts(_ item: PlanItem) -> [Phrase] {
    var facts: [Phrase] = []
    if item.state == .started { facts.append(Self.said(PlanState.started.name)) }
    if let when = item.when {
      facts.append(Phrase(en: "When: \(when)", es: "Cuándo: \(when)"))
    }
    if let area = item.area?.name {
      facts.append(Phrase(en: "Good for: \(area.english)", es: "Bueno para: \(area.spanish)"))
    }
    if let name = name(of: item.scale) {
      facts.append(
        Phrase(en: "Goes with: \(name.english)", es: "Va con: \(name.spanish)"))
    }
    if item.helper.isOrganisation { facts.append(Self.said(item.helper.name)) }
    if let promise = item.promise { facts.append(Self.promise(promise)) }
    return facts
  }

  private func name(of scale: PlanItem.Scale?) -> Phrase? {
    guard let scale else { return nil }
    guard let entry = library.entry(scale.instrument),
      let definition = entry.definition.scale(scale.scale)
    else { return Phrase(same: "\(scale.instrument.rawValue)/\(scale.scale.rawValue)") }
    return entry.name.joined(to: Words.name(definition, in: entry), with: ", ")
  }

  private static func promise(_ promise: Promise) -> Phrase {
    let state = said(promise.state.name)
    guard let until = promise.until else {
      return Phrase(
        en: "\(state.english): \(promise.who)", es: "\(state.spanish): \(promise.who)")
    }
    return Phrase(
      en: "\(state.english): \(promise.who), by \(until)",
      es: "\(state.spanish): \(promise.who), para el \(until)")
  }

  private static func said(_ name: Phrase) -> Phrase {
    Phrase(en: name.english.sentenceCased, es: name.spanish.sentenceCased)
  }

  private static let organisation = Phrase(
    en: "With the organization", es: "Con la organización")
  private static let peer = Phrase(en: "With a peer", es: "Con un par")
  private static let oneself = Phrase(en: "On your own", es: "Por tu cuenta")
  private static let partlyDone = Phrase(en: "A part is done", es: "Una parte está hecha")

  private static let moves = Phrase(
    en: "To say what became of one: tend\u{A0}plan\u{A0}start, done, partly, let-go or "
      + "carry-over, and "
      + "its number.",
    es: "Para decir qué pasó con algo: tend\u{A0}plan\u{A0}start (en marcha), done (hecho), partly "
      + "(en parte), let-go (soltado) o carry-over (sigue), y su número.")

  static let empty: Page = {
    var page = Page.one(
      Phrase(
        en: "There is nothing in your plan now, and that is fine.",
        es: "Ahora no hay nada en tu plan, y está bien."))
    page.text(
      Phrase(
        en: "To add something small: tend\u{A0}plan\u{A0}add",
        es: "Para agregar algo pequeño: tend\u{A0}plan\u{A0}add"))
    page.text(
      Phrase(
        en: "To read some ideas first: tend\u{A0}plan\u{A0}suggest",
        es: "Para leer antes algunas ideas: tend\u{A0}plan\u{A0}suggest"))
    return page
  }()
}

extension PlanPage {
  static func added(_ item: PlanItem) -> Page {
    var page = Page.one(
      Phrase(
        en: "Added to your plan as \(item.id). \"tend\u{A0}undo\" takes it back.",
        es: "Agregado a tu plan como \(item.id). «tend\u{A0}undo» lo deshace."))
    page.written(item.what.text, indent: 2)
    return page
  }

  /// - Parameters:
  ///   - words: what is said of the move.
  ///   - isAskedAbout: whether the next check-in may ask if it helped.
  static func moved(_ item: PlanItem, _ words: Phrase, isAskedAbout: Bool = false) -> Page {
    var page = moved(item)
    page.text(words)
    if isAskedAbout, item.helped == nil {
      page.text(
        Phrase(
          en: "Your next check-in can ask whether it helped.",
          es: "Tu próximo registro puede preguntarte si te ayudó."))
    }
    page.quiet(
      Phrase(en: "\"tend\u{A0}undo\" takes it back.", es: "«tend\u{A0}undo» lo deshace."))
    return page
  }

  private static func moved(_ item: PlanItem) -> Page {
    var page = Page()
    page.numbered(item.id, item.what.text)
    return page
  }

  static func carriedOver(to next: PlanItem) -> Page {
    var page = moved(next)
    page.text(PlanMove.afterCarryingOver)
    page.text(
      Phrase(
        en: "Its number is now \(next.id). \"tend\u{A0}undo\" takes it back.",
        es: "Ahora su número es \(next.id). «tend\u{A0}undo» lo deshace."))
    return page
  }

  static func askForget(_ item: PlanItem) -> Page {
    var page = moved(item)
    page.text(
      Phrase(en: "Erase this for good?", es: "¿Borrar esto para siempre?"))
    page.text(
      Phrase(
        en: "All that became of it goes with it. It cannot be undone, and restoring a backup over "
          + "this store will not bring it back.",
        es: "Se va también todo lo que fue de ello. No se puede deshacer, y recuperar una copia "
          + "sobre este archivo no lo traerá de vuelta."))
    return page
  }

  static func forgotten(_ item: PlanItem) -> Page {
    var page = Page.one(
      Phrase(
        en: "Erased: item \(item.id) of your plan. No file of this store holds it any more.",
        es: "Borrado: el número \(item.id) de tu plan. Ningún archivo de este registro lo contiene "
          + "ya."))
    page.text(ForgetPage.outOfReach)
    return page
  }

  /// What the organisation asked for or promised, as it now stands.
  static func promiseStands(_ item: PlanItem) -> Page {
    var page = moved(item)
    if let promise = item.promise { page.text(Self.promise(promise), indent: 5) }
    return page
  }
}
