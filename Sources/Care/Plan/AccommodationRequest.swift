package import Formats

/// A request for a change at work that lets somebody do their job well: a page of its own.
///
/// It speaks of what makes the work hard, not of health. It never becomes part of a card: nothing
/// makes one from the other, and a card has no field for it. What the page says was read in the
/// Equal Employment Opportunity Commission's Depression, PTSD, & Other Mental Health Conditions in
/// the Workplace: Your Legal Rights (an employer may ask for more, and a general description may be
/// enough); since other countries have other rules, the page gives none of them as a right.
package struct AccommodationRequest: Hashable, Sendable {
  /// Nil leaves a place to fill in, here and below.
  package var to: PlainText?
  package var date: CivilDate?
  /// What makes the work hard: a task, a time, a place; not a condition.
  package var whatIsHard: PlainText?
  /// What would help, one a line.
  package var whatWouldHelp: [PlainText]
  package var startingOn: CivilDate?

  /// Blank, where nothing is given.
  package init(
    to: PlainText? = nil, date: CivilDate? = nil, whatIsHard: PlainText? = nil,
    whatWouldHelp: [PlainText] = [], startingOn: CivilDate? = nil
  ) {
    self.to = to
    self.date = date
    self.whatIsHard = whatIsHard
    self.whatWouldHelp = whatWouldHelp
    self.startingOn = startingOn
  }

  /// What to ask at the prompt, in this order; Enter leaves the place blank.
  package enum Question: CaseIterable, Hashable, Sendable {
    case to
    case whatIsHard
    case whatWouldHelp
    case startingOn
    case date

    package var words: Phrase {
      switch self {
      case .to: Phrase(en: "Who is it for?", es: "¿Para quién es?")
      case .whatIsHard:
        Phrase(
          en: "What makes the work hard? Name the task, the time or the place. No need to name "
            + "your health.",
          es: "¿Qué hace difícil el trabajo? Nombra la tarea, la hora o el lugar. No hace falta "
            + "nombrar tu salud.")
      case .whatWouldHelp:
        Phrase(
          en: "What would help? One thing a line; an empty line ends the list.",
          es: "¿Qué ayudaría? Una cosa por línea; una línea vacía termina la lista.")
      case .startingOn: Phrase(en: "From which day on?", es: "¿Desde qué día?")
      case .date: Phrase(en: "What date goes on the page?", es: "¿Qué fecha lleva la página?")
      }
    }
  }
}

extension AccommodationRequest {
  package func sheet(_ language: Language) -> Sheet {
    var sheet = Sheet(language, title: Self.title)
    sheet.field(Phrase(en: "Date", es: "Fecha"), date: date)
    sheet.field(Phrase(en: "To", es: "Para"), to)
    sheet.field(Phrase(en: "From", es: "De"), nil)
    sheet.section(Phrase(en: "What makes the work hard", es: "Qué hace difícil el trabajo"))
    if let whatIsHard { sheet.paragraph(whatIsHard) } else { sheet.blankLines(3) }
    sheet.section(Phrase(en: "What would help", es: "Qué ayudaría"))
    if whatWouldHelp.isEmpty { sheet.blankLines(3) } else { sheet.bullets(whatWouldHelp) }
    sheet.section(Phrase(en: "When", es: "Cuándo"))
    sheet.field(Phrase(en: "Starting on", es: "Desde el"), date: startingOn)
    sheet.paragraph(Self.answerAsked)
    sheet.signature(Phrase(en: "Signature", es: "Firma"))
    sheet.section(Phrase(en: "About this page", es: "Sobre esta página"))
    sheet.paragraph(Self.noHealth)
    sheet.paragraph(Self.rights)
    return sheet
  }

  private static let title = Phrase(
    en: "A request for a change at work", es: "Solicitud de un cambio en el trabajo")

  private static let answerAsked = Phrase(
    en: "I would like to talk about this, and ask for an answer in writing.",
    es: "Me gustaría hablar de esto y pido una respuesta por escrito.")

  private static let noHealth = Phrase(
    en: "It is about the work. It needs no details of anybody's health, and has no place for them.",
    es:
      "Se trata del trabajo. No necesita detalles de la salud de nadie ni tiene un lugar para ellos."
  )

  private static let rights = Phrase(
    en:
      "Rights differ from country to country, and some employers ask for more. This page is no "
      + "legal advice. A union, a legal aid office or an office for rights at work can say more.",
    es:
      "Los derechos cambian de un país a otro, y algunas empresas piden más. Esta página no es "
      + "asesoría legal. Un sindicato, una oficina de ayuda legal o una de derechos laborales puede "
      + "decirte más.")
}
