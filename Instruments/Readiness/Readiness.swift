import Formats
public import Psychometrics

/// Whether an organisation is ready for peer workers, before it hires the first.
public struct Readiness: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case leadership
    case peopleOffice = "people-office"
    case supervisor
    case team
    case supports
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "readiness", version: "1",
    name: Phrase(en: "Ready for peer workers", es: "Antes de contratar pares"),
    subject: .organisation, audiences: [.organisation],
    topic: Phrase(
      en: "what is in place before you hire",
      es: "qué ya está listo y qué sigue"),
    purpose: Phrase(
      en: """
        For an organization that plans to hire peer workers. It shows what is in place and what \
        comes next. It works well when a few people answer it together.
        """,
      es: """
        Para una organización que piensa contratar pares. Muestra qué está listo y qué sigue. \
        Funciona bien cuando varias personas la responden juntas.
        """),
    caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .leadership: leadership
    case .peopleOffice: peopleOffice
    case .supervisor: supervisor
    case .team: team
    case .supports: supports
    }
  }
}

extension Readiness {
  private static let leadership = ReflectionArea(
    Phrase(en: "Leadership", es: "Dirección"),
    about: Phrase(
      en: "Why you want peer workers, and what you will put into it.",
      es: "Por qué quieren pares y qué van a poner de su parte."),
    [
      Phrase(
        en: "We can say why we want peer workers.",
        es: "Podemos decir por qué queremos pares."),
      Phrase(
        en: "We asked people in recovery what they want from peer support here.",
        es: "Preguntamos a personas en recuperación qué quieren del apoyo entre pares aquí."),
      Phrase(
        en: "We have money for peer work that goes on after the first grant ends.",
        es: "Tenemos fondos para el trabajo de pares que siguen después de la primera subvención."),
      Phrase(
        en: "We have leaders who will stand up for peer work when it gets hard.",
        es: "Tenemos líderes que defenderán el trabajo de pares cuando se ponga difícil."),
    ])

  private static let peopleOffice = ReflectionArea(
    Phrase(en: "The people office", es: "La oficina de personal"),
    about: Phrase(
      en: "The job, the pay and fair ways to hire.",
      es: "El puesto, el sueldo y formas justas de contratar."),
    [
      Phrase(
        en: "We wrote the job with the help of peer workers.",
        es: "Escribimos la descripción del puesto con la ayuda de pares."),
      Phrase(
        en: "We set a fair wage for the job.",
        es: "Fijamos un sueldo digno para el puesto."),
      Phrase(
        en: "We know how we will look at a court record, case by case.",
        es: "Sabemos cómo vamos a mirar los antecedentes penales, caso por caso."),
      Phrase(
        en: "We know what the law lets us ask about a person's health.",
        es: "Sabemos qué nos permite la ley preguntar sobre la salud de una persona."),
    ])

  private static let supervisor = ReflectionArea(
    Phrase(en: "The supervisor", es: "La supervisión"),
    about: Phrase(
      en: "Who will guide the peer workers, with what time and know-how.",
      es: "Quién va a guiar a los pares, con qué tiempo y qué conocimientos."),
    [
      Phrase(
        en: "We know who will supervise the peer workers.",
        es: "Sabemos quién va a supervisar a los pares."),
      Phrase(
        en: "We trained the supervisor in what peer work is.",
        es: "Dimos formación sobre el trabajo de pares a quien va a supervisar."),
      Phrase(
        en: "We made time for supervision in the week.",
        es: "Reservamos tiempo en la semana para la supervisión."),
      Phrase(
        en: "We found a skilled peer worker whom the supervisor can ask.",
        es: "Encontramos a un par con experiencia a quien consultar sobre la supervisión."),
    ])

  private static let team = ReflectionArea(
    Phrase(en: "The team", es: "El equipo"),
    about: Phrase(
      en: "What those who are here already know, ask and expect.",
      es: "Qué saben, preguntan y esperan quienes ya están aquí."),
    [
      Phrase(
        en: "We told the team what peer workers will do here.",
        es: "Contamos al equipo qué van a hacer los pares aquí."),
      Phrase(
        en: "We gave the team time to ask and to share doubts.",
        es: "Dimos tiempo al equipo para preguntar y compartir dudas."),
      Phrase(
        en: "We agreed on what peer workers will write down and pass on.",
        es: "Acordamos qué van a anotar y qué van a comunicar los pares."),
      Phrase(
        en: "We looked at how we speak about the people we serve.",
        es: "Revisamos cómo hablamos de las personas que atendemos."),
    ])

  private static let supports = ReflectionArea(
    Phrase(en: "Supports", es: "Apoyos"),
    about: Phrase(
      en: "What will be there for a new peer worker from the first day.",
      es: "Lo que tendrá desde el primer día quien llegue a trabajar como par."),
    [
      Phrase(
        en: "We planned ways for peer workers to meet others who do the same work.",
        es: "Planeamos cómo podrán los pares reunirse con otras personas que hacen lo mismo."),
      Phrase(
        en: "We have a desk, a phone and a key ready for the first day.",
        es: "Tenemos un escritorio, un teléfono y una llave listos para el primer día."),
      Phrase(
        en: "We know how a peer worker can ask for changes that help them work.",
        es: "Sabemos cómo puede un par pedir ajustes que le ayuden a trabajar."),
      Phrase(
        en: "We know how we will keep a job open for a worker who needs time to get well.",
        es: "Sabemos cómo guardaremos el puesto de quien necesite tiempo para su salud."),
    ])

  private static let caveats = [
    Caveat(
      Phrase(
        en: """
          Nobody has tested these statements, and no answer is right or wrong. Yes to \
          all of them is not the same as being ready.
          """,
        es: """
          Nadie ha puesto a prueba estas frases, y ninguna respuesta es correcta o incorrecta. \
          Decir sí a todas no basta para que todo esté listo.
          """),
      source: Source("Tend's own statements", .derived)),
    Caveat(
      Phrase(
        en: "Its subjects were chosen with guides for employers in view; the words are ours.",
        es: """
          Sus temas se eligieron con guías para empleadores a la vista; las palabras son nuestras.
          """),
      source: Source(
        """
        City of Philadelphia DBHIDS and Achara Consulting, Peer Support Toolkit, 2017; Peer Work \
        Hub, Assess your readiness (web page); SAMHSA, TIP 64, Incorporating Peer Support Into \
        Substance Use Disorder Treatment Services, 2023; all in part
        """, .secondary)),
  ]
}
