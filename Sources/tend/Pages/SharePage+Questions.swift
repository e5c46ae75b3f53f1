import Care
import Formats

/// The questions of `share new`, and the rules of their answers.
extension SharePage {
  static let beginning: Page = {
    var page = Page()
    page.text(
      Phrase(
        en: "You pick what you want to show; Enter skips a question. What you skip is not on the "
          + "page, and nothing says so. Topics alone are fine. q leaves, and nothing is kept.",
        es:
          "Tú eliges qué mostrar; Intro salta una pregunta. Lo que saltas no está en la página, y "
          + "nada lo dice. Mostrar solo temas está bien. q sale, y no se guarda nada."))
    return page
  }()

  static let askTopics = Phrase(
    en: "What would you like to talk about? One topic a line; Enter goes on.",
    es: "¿De qué te gustaría hablar? Un tema por línea; Intro sigue.")
  static let askBands = Phrase(
    en: "Show a band alone, without the number? Type numbers, as 1 3, or Enter for none.",
    es: "¿Mostrar solo una banda, sin el número? Escribe números, como 1 3, o Intro para ninguna.")
  static let askScores = Phrase(
    en: "Show a score? Type numbers, or Enter for none.",
    es: "¿Mostrar un puntaje? Escribe números, o Intro para ninguno.")
  static let askTrend = Phrase(
    en: "Show one of them over time? Type a number, or Enter for none.",
    es: "¿Mostrar uno a lo largo del tiempo? Escribe un número, o Intro para ninguno.")

  /// A question with the scales to choose from.
  static func ask(_ question: Phrase, _ scales: [Phrase]) -> Page {
    var page = Page()
    page.text(question)
    for (index, scale) in scales.enumerated() {
      page.choice(
        "\(index + 1)",
        Phrase(en: scale.english.sentenceCased, es: scale.spanish.sentenceCased))
    }
    return page
  }

  static func askMonths(_ standard: Int) -> Page {
    .one(
      Phrase(
        en: "Over how many months? 1 to 60; Enter means \(standard).",
        es: "¿De cuántos meses? De 1 a 60; Intro significa \(standard)."))
  }

  static func askPlan(_ items: [PlanItem]) -> Page {
    var page = Page()
    page.text(
      Phrase(
        en: "Show something from your plan? Type numbers, or Enter for nothing.",
        es: "¿Mostrar algo de tu plan? Escribe números, o Intro para nada."))
    for item in items { page.choice("\(item.id)", Phrase(same: item.what.text)) }
    return page
  }

  static let askRequest = Page.one(
    Phrase(
      en: "Is there one thing that you ask of the organization? Enter for none.",
      es: "¿Hay una cosa que le pides a la organización? Intro para ninguna."))
  static let askTo = Page.one(
    Phrase(
      en: "Who is it for? A name or a role.", es: "¿Para quién es? Un nombre o una función."))
  static let askPurpose = Page.one(
    Phrase(
      en: "What is it for? A few words, such as: our talk in May.",
      es: "¿Para qué es? Pocas palabras, como: nuestra conversación de mayo."))
  static let toIsNeeded = Phrase(
    en: "The page says who it is for, so this is needed. For example: Ana, or my supervisor.",
    es: "La página dice para quién es, así que hace falta. Por ejemplo: Ana, o quien me supervisa.")
  static let purposeIsNeeded = Phrase(
    en: "The page says what it is for, so this is needed. For example: our talk in May.",
    es: "La página dice para qué es, así que hace falta. Por ejemplo: nuestra conversación de mayo."
  )
  static let yesOrNoRule = Phrase(en: "Type yes or no.", es: "Escribe sí o no.")

  static func askUntil(_ standard: CivilDate) -> Page {
    .one(
      Phrase(
        en: "Until when may it be read? A date, or Enter for \(standard).",
        es: "¿Hasta cuándo se puede leer? Una fecha, o Intro para el \(standard)."))
  }

  static let numbersRule = Phrase(
    en: "Type numbers of the list, with a space between them.",
    es: "Escribe números de la lista, con un espacio entre ellos.")

  static func numberRule(_ allowed: ClosedRange<Int>) -> Phrase {
    let (first, last) = (allowed.lowerBound, allowed.upperBound)
    return Phrase(
      en: "Type a number from \(first) to \(last), or Enter.",
      es: "Escribe un número del \(first) al \(last), o Intro.")
  }

  static func dateRule(from first: CivilDate?, to last: CivilDate?) -> Phrase {
    switch (first, last) {
    case (let first?, _):
      Phrase(
        en: "Type a date as \(first), on that day or later.",
        es: "Escribe una fecha como \(first), de ese día en adelante.")
    case (nil, let last?):
      Phrase(
        en: "Type a date as \(last), on that day or before.",
        es: "Escribe una fecha como \(last), de ese día o de antes.")
    case (nil, nil):
      Phrase(en: "Type a date as 2026-05-03.", es: "Escribe una fecha como 2026-05-03.")
    }
  }
}
