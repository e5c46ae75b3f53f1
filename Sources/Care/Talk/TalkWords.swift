import Formats

/// What the guide says besides its questions.
enum TalkWords {
  static let title = Phrase(
    en: "A guide for a talk in supervision", es: "Una guía para hablar en supervisión")
  static let forWhom = Phrase(
    en:
      "For whoever supervises. Pick a few questions; nobody needs them all. Ask, and then listen.",
    es: "Para quien supervisa. Elige unas pocas preguntas; nadie las necesita todas. Pregunta, y "
      + "luego escucha.")
  static let limits = Phrase(
    en: "The talk is about work. Health and recovery are theirs to bring up, or not. What you were "
      + "not shown was not offered, so leave it there.",
    es:
      "La conversación es sobre el trabajo. La salud y la recuperación son suyas: las menciona si "
      + "quiere. Lo que no te mostró no lo ofreció, así que déjalo ahí.")

  static let promises = Phrase(en: "First, what we promised", es: "Primero, lo que prometimos")
  static let promisesQuestion = Phrase(
    en: "What came of each of these, and what do we do now?",
    es: "¿En qué quedó cada cosa, y qué hacemos ahora?")
  static let topics = Phrase(en: "The topics you brought", es: "Los temas que trajiste")
  static let topicsQuestion = Phrase(
    en: "Where would you like to start?", es: "¿Por dónde te gustaría empezar?")
  static let request = Phrase(
    en: "What you ask of the organization", es: "Lo que le pides a la organización")
  static let requestQuestion = Phrase(
    en: "What would it change for you? Here is what I can do, and by when.",
    es: "¿Qué cambiaría para ti? Esto es lo que puedo hacer, y para cuándo.")
  static let figures = Phrase(en: "The numbers you showed", es: "Los números que mostraste")
  static let figuresQuestion = Phrase(
    en: "What would you like me to know about them?",
    es: "¿Qué te gustaría que yo supiera de ellos?")

  static let agreed = Phrase(
    en: "What the organization will do", es: "Lo que la organización va a hacer")
  static let what = Phrase(en: "What", es: "Qué")
  static let who = Phrase(en: "Who", es: "Quién")
  static let by = Phrase(en: "By when", es: "Para cuándo")
  static let next = Phrase(en: "We talk again on", es: "Volvemos a hablar el")

  /// "two free evenings a week (Luz, by 2026-12-01; promised)"
  static func promise(_ item: Reply.Item) -> Phrase {
    let who = item.promise.who.text
    let state = item.promise.state.name
    let day =
      item.promise.until.map { Phrase(en: ", by \($0)", es: ", para el \($0)") }
      ?? Phrase(same: "")
    return Phrase(
      en: "\(item.what.text) (\(who)\(day.english); \(state.english))",
      es: "\(item.what.text) (\(who)\(day.spanish); \(state.spanish))")
  }
}
