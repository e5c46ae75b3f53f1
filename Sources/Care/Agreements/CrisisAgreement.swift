package import Formats

/// What a peer worker and the person they support agree on for a crisis, in the person's own words.
///
/// The peer worker never enforces anything: whoever acts is named beforehand, also for the case that
/// the person does not want the peer worker then.
package struct CrisisAgreement: Hashable, Sendable {
  /// Nil, or not there, leaves a place to fill in.
  package var answers: [Question: PlainText]
  package var date: CivilDate?

  package init(answers: [Question: PlainText] = [:], date: CivilDate? = nil) {
    self.answers = answers
    self.date = date
  }

  /// What to ask at the prompt, in this order; Enter leaves the place blank.
  package enum Question: String, CaseIterable, Hashable, Sendable {
    case person
    case peerWorker = "peer-worker"
    case signs
    case helps
    case doesNotHelp = "does-not-help"
    case whoActs = "who-acts"
    case ifDeclined = "if-declined"
    case ends
    case review

    /// Whether several lines make sense as its answer.
    package var lines: PlainText.Lines {
      switch self {
      case .person, .peerWorker, .review: .one
      case .signs, .helps, .doesNotHelp, .whoActs, .ifDeclined, .ends: .many
      }
    }

    package var words: Phrase {
      switch self {
      case .person: Phrase(en: "Whose agreement is it?", es: "¿De quién es el acuerdo?")
      case .peerWorker: Phrase(en: "Who is the peer worker?", es: "¿Quién es el par?")
      case .signs:
        Phrase(en: "What shows that a crisis is here?", es: "¿Qué muestra que hay una crisis?")
      case .helps: Phrase(en: "What helps then?", es: "¿Qué ayuda entonces?")
      case .doesNotHelp: Phrase(en: "What does not help?", es: "¿Qué no ayuda?")
      case .whoActs:
        Phrase(
          en: "Who is asked to act, in what order, and how are they reached?",
          es: "¿A quién se le pide actuar, en qué orden y cómo se le encuentra?")
      case .ifDeclined:
        Phrase(
          en: "Who acts if I do not want the peer worker then?",
          es: "¿Quién actúa si en ese momento no quiero al par?")
      case .ends: Phrase(en: "What shows that it is over?", es: "¿Qué muestra que ya pasó?")
      case .review: Phrase(en: "When do we look at this again?", es: "¿Cuándo lo revisamos?")
      }
    }
  }
}

extension CrisisAgreement {
  package func sheet(_ language: Language) -> Sheet {
    var sheet = Sheet(language, title: Self.title)
    sheet.field(Phrase(en: "Date", es: "Fecha"), date: date)
    sheet.field(Phrase(en: "Person", es: "Persona"), answers[.person])
    sheet.field(Phrase(en: "Peer worker", es: "Par"), answers[.peerWorker])
    for (question, heading) in Self.headings {
      sheet.section(heading)
      if let answer = answers[question] { sheet.paragraph(answer) } else { sheet.blankLines(3) }
    }
    sheet.section(Phrase(en: "What the peer worker does not do", es: "Lo que el par no hace"))
    sheet.bullets(Self.neverDone)
    sheet.section(Phrase(en: "Changes", es: "Cambios"))
    sheet.paragraph(Self.changing)
    sheet.field(Phrase(en: "We look at this again", es: "Lo revisamos"), answers[.review])
    sheet.section(AgreementWords.signatures)
    sheet.signature(Phrase(en: "Person", es: "Persona"))
    sheet.signature(Phrase(en: "Peer worker", es: "Par"))
    sheet.signature(Phrase(en: "Who acts if I decline", es: "Quien actúa si digo que no"))
    AgreementWords.end(&sheet)
    return sheet
  }

  private static let title = Phrase(en: "Agreement for a crisis", es: "Acuerdo para una crisis")

  private static let headings: [(Question, Phrase)] = [
    (.signs, Phrase(en: "What shows it", es: "Qué la muestra")),
    (.helps, Phrase(en: "What helps", es: "Qué ayuda")),
    (.doesNotHelp, Phrase(en: "What does not help", es: "Qué no ayuda")),
    (.whoActs, Phrase(en: "Who acts", es: "Quién actúa")),
    (
      .ifDeclined,
      Phrase(en: "Who acts if I decline the peer worker", es: "Quién actúa si digo que no al par")
    ),
    (.ends, Phrase(en: "When it is over", es: "Cuándo termina")),
  ]

  private static let neverDone = [
    Phrase(
      en: "The peer worker forces nothing, holds nobody and gives no orders.",
      es: "El par no obliga a nada, no retiene a nadie y no da órdenes."),
    Phrase(
      en:
        "The peer worker stays a peer: listens, stays near if wanted, and calls who is named here.",
      es: "El par sigue siendo par: escucha, se queda cerca si se quiere y llama a quien aquí se "
        + "nombra."),
  ]

  private static let changing = Phrase(
    en: "The person can change this or end it at any time, by saying so.",
    es: "La persona puede cambiar esto o terminarlo cuando quiera, con solo decirlo.")
}
