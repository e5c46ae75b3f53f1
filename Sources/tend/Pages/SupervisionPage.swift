import Care
import Formats
import Store

/// The log of supervision, as a person reads it.
enum SupervisionPage {
  static func listed(_ sessions: [SupervisionSession], _ promises: [KeptPromise]) -> Page {
    guard !sessions.isEmpty || !promises.isEmpty else {
      return .one(
        Phrase(
          en: "Nothing is logged yet. tend supervision add logs a session.",
          es: "Todavía no hay nada anotado. tend supervision add anota una sesión."))
    }
    var page = Page()
    if !sessions.isEmpty {
      page.heading(Phrase(en: "Sessions", es: "Sesiones"))
      for session in sessions { page.add(line(session)) }
    }
    if !promises.isEmpty {
      page.blank()
      page.heading(
        Phrase(en: "What was promised", es: "Lo que se prometió"))
      for promise in promises { page.choice("p\(promise.id)", words(promise.item)) }
    }
    return page
  }

  private static func line(_ session: SupervisionSession) -> Page {
    var page = Page()
    page.choice("\(session.id)", words(session))
    return page
  }

  /// "2026-11-03, 60 minutes, clinical; supportive, educative; next on 2026-11-17"
  private static func words(_ session: SupervisionSession) -> Phrase {
    let functions = session.functions.map(\.name)
    let next =
      session.next.map { Phrase(en: "; next on \($0)", es: "; la próxima, el \($0)") }
      ?? Phrase(same: "")
    return Phrase(
      en: "\(session.date), \(minutes(session.minutes).english), \(session.role.name.english); "
        + functions.map(\.english).joined(separator: ", ") + next.english,
      es: "\(session.date), \(minutes(session.minutes).spanish), \(session.role.name.spanish); "
        + functions.map(\.spanish).joined(separator: ", ") + next.spanish)
  }

  /// "two free evenings (Luz, by 2026-12-01; promised)"
  static func words(_ item: Reply.Item) -> Phrase {
    let promise = item.promise
    let day =
      promise.until.map { Phrase(en: ", by \($0)", es: ", para el \($0)") } ?? Phrase(same: "")
    return Phrase(
      en: "\(item.what.text) (\(promise.who.text)\(day.english); \(promise.state.name.english))",
      es: "\(item.what.text) (\(promise.who.text)\(day.spanish); \(promise.state.name.spanish))")
  }

  static func minutes(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(en: "1 minute", es: "1 minuto")
      : Phrase(en: "\(count) minutes", es: "\(count) minutos")
  }

  static func logged(_ session: SupervisionSession) -> Page {
    let session = (id: session.id, words: words(session))
    return .one(
      Phrase(
        en: "Logged as \(session.id): \(session.words.english)",
        es: "Anotada como \(session.id): \(session.words.spanish)"))
  }

  static func hours(_ hours: SupervisionHours, _ standard: SupervisionStandard) -> Page {
    var page = Page()
    if hours.sessions.isEmpty {
      page.text(
        Phrase(
          en: "No session is logged for \(hours.month).",
          es: "No hay sesiones anotadas en \(hours.month)."))
    }
    for session in hours.sessions { page.add(line(session)) }
    page.blank()
    for sentence in hours.sentences(standard) { page.text(sentence) }
    return page
  }

  static func askRemove(_ number: Int, isPromise: Bool) -> Page {
    .one(
      isPromise
        ? Phrase(
          en: "Take promise p\(number) out of the log for good?",
          es: "¿Quitar el compromiso p\(number) del cuaderno para siempre?")
        : Phrase(
          en: "Take session \(number) out of the log for good?",
          es: "¿Quitar la sesión \(number) del cuaderno para siempre?"))
  }

  static func removed(_ number: Int, isPromise: Bool) -> Page {
    .one(
      isPromise
        ? Phrase(en: "Promise p\(number) is gone.", es: "El compromiso p\(number) ya no está.")
        : Phrase(en: "Session \(number) is gone.", es: "La sesión \(number) ya no está."))
  }

  static let noteIsClosed = Phrase(
    en: "That note is closed, and tend open says why. This is the guide without it.",
    es: "Esa nota está cerrada, y tend open dice por qué. Esta es la guía sin ella.")
}
