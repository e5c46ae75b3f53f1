package import Formats

/// A person's leave to tell somebody something about them: who, to whom, what, for what, until when.
///
/// It can be taken back, and whoever is told passes nothing on.
package struct ReleaseAgreement: Hashable, Sendable {
  /// Nil, or not there, leaves a place to fill in.
  package var answers: [Question: PlainText]
  package var until: CivilDate?
  package var date: CivilDate?

  package init(
    answers: [Question: PlainText] = [:], until: CivilDate? = nil, date: CivilDate? = nil
  ) {
    self.answers = answers
    self.until = until
    self.date = date
  }

  /// What to ask at the prompt, in this order, before ``untilQuestion``; Enter leaves the place
  /// blank.
  package enum Question: String, CaseIterable, Hashable, Sendable {
    case person
    case who
    case toWhom = "to-whom"
    case what
    case notThis = "not-this"
    case forWhat = "for-what"

    /// Whether several lines make sense as its answer.
    package var lines: PlainText.Lines {
      switch self {
      case .person, .who, .toWhom: .one
      case .what, .notThis, .forWhat: .many
      }
    }

    package var words: Phrase {
      switch self {
      case .person: Phrase(en: "Whose information is it?", es: "¿De quién es la información?")
      case .who: Phrase(en: "Who may tell?", es: "¿Quién puede contarla?")
      case .toWhom: Phrase(en: "Who may be told?", es: "¿A quién se le puede contar?")
      case .what: Phrase(en: "What may be told?", es: "¿Qué se puede contar?")
      case .notThis: Phrase(en: "What is not to be told?", es: "¿Qué no se cuenta?")
      case .forWhat: Phrase(en: "What is it for?", es: "¿Para qué es?")
      }
    }
  }

  package static let untilQuestion = Phrase(
    en: "Until which day does it hold?", es: "¿Hasta qué día vale?")
}

extension ReleaseAgreement {
  package func sheet(_ language: Language) -> Sheet {
    var sheet = Sheet(language, title: Self.title)
    sheet.field(Phrase(en: "Date", es: "Fecha"), date: date)
    sheet.field(Phrase(en: "Person", es: "Persona"), answers[.person])
    sheet.field(Phrase(en: "Who may tell", es: "Quién puede contar"), answers[.who])
    sheet.field(Phrase(en: "Who may be told", es: "A quién se puede contar"), answers[.toWhom])
    for (question, heading) in Self.headings {
      sheet.section(heading)
      if let answer = answers[question] { sheet.paragraph(answer) } else { sheet.blankLines(2) }
    }
    sheet.section(Phrase(en: "How long", es: "Por cuánto tiempo"))
    sheet.field(Phrase(en: "It holds until", es: "Vale hasta el"), date: until)
    sheet.section(Phrase(en: "What holds for all of us", es: "Lo que vale para todas las personas"))
    sheet.bullets(Self.terms)
    sheet.section(AgreementWords.signatures)
    sheet.signature(Phrase(en: "Person", es: "Persona"))
    sheet.signature(Phrase(en: "Who may tell", es: "Quién puede contar"))
    sheet.signature(Phrase(en: "Who may be told", es: "A quién se puede contar"))
    AgreementWords.end(&sheet)
    return sheet
  }

  private static let title = Phrase(
    en: "Leave to share information", es: "Permiso para compartir información")

  private static let headings: [(Question, Phrase)] = [
    (.what, Phrase(en: "What may be told", es: "Qué se puede contar")),
    (.notThis, Phrase(en: "What is not to be told", es: "Qué no se cuenta")),
    (.forWhat, Phrase(en: "What it is for", es: "Para qué es")),
  ]

  private static let terms = [
    Phrase(
      en: "Only what stands here is told, to the people named, for this purpose.",
      es: "Solo se cuenta lo que dice aquí, a quienes se nombra y para este fin."),
    Phrase(
      en: "The person can take it back at any time, by saying so. What was told before stays told.",
      es: "La persona puede retirarlo cuando quiera, con solo decirlo. Lo ya contado queda contado."
    ),
    Phrase(
      en: "Whoever is told passes nothing on.",
      es: "Quien recibe la información no la pasa a nadie más."),
    Phrase(
      en: "Saying no changes nothing about the support that the person gets.",
      es: "Negarse no cambia nada del apoyo que recibe la persona."),
  ]
}
