import Formats

/// One part of a talk in supervision, with its open questions; put to the worker as "you".
///
/// Work comes first, so that what could change around a person is looked at before the person is.
/// No question asks for health, for recovery, for a score, or for the reason why something is not
/// there.
///
/// Workload, control and community are among the six areas of worklife that Leiter and Maslach
/// (2003, Research in Occupational Stress and Well Being 3:91-134) tie to burnout, as are reward
/// (here pay and growth, and respect), fairness and values. The other subjects are this project's
/// choice for peer work.
///
/// The number of people to support is asked for beside 20 to 30, as three brackets of an open
/// question. No source for that range was found, so it is no norm here, and nothing says which of the
/// three is right.
enum TalkPart: CaseIterable, Hashable, Sendable {
  case workload
  case caseload
  case control
  case community
  case role
  case exposure
  case payAndGrowth
  case respect
  case leave
  case onlyPeer
  case wentWell
  case plan
  case assistance
  case lastTime

  /// What is asked about work, in order.
  static let work: [TalkPart] = [
    .workload, .caseload, .control, .community, .role, .exposure, .payAndGrowth, .respect, .leave,
    .onlyPeer,
  ]

  var name: Phrase {
    switch self {
    case .workload: Phrase(en: "The load", es: "La carga de trabajo")
    case .caseload: Phrase(en: "The people you support", es: "Las personas a quienes apoyas")
    case .control: Phrase(en: "Having a say", es: "Poder decidir")
    case .community: Phrase(en: "The team", es: "El equipo")
    case .role: Phrase(en: "Your role", es: "Tu función")
    case .exposure: Phrase(en: "Hard things you hear and see", es: "Lo duro que oyes y ves")
    case .payAndGrowth: Phrase(en: "Pay and growth", es: "Sueldo y crecimiento")
    case .respect: Phrase(en: "Respect", es: "Respeto")
    case .leave: Phrase(en: "Time off", es: "Tiempo libre")
    case .onlyPeer: Phrase(en: "Other peer workers", es: "Otras personas de apoyo entre pares")
    case .wentWell: Phrase(en: "What went well", es: "Lo que salió bien")
    case .plan: Phrase(en: "The plan", es: "El plan")
    case .assistance: Phrase(en: "The assistance program", es: "El programa de ayuda al personal")
    case .lastTime: Phrase(en: "What we promised last time", es: "Lo que prometimos la última vez")
    }
  }

  /// The questions, in order; never empty.
  var questions: [Phrase] {
    switch self {
    case .workload:
      [
        Phrase(
          en: "How has the load been, and what would make it lighter?",
          es: "¿Cómo ha estado la carga, y qué la haría más ligera?")
      ]
    case .caseload:
      [
        Phrase(
          en: "How many people do you support now: fewer than 20, 20 to 30, or more? How does that "
            + "number work for you?",
          es:
            "¿A cuántas personas apoyas ahora: menos de 20, de 20 a 30, o más? ¿Cómo te va con ese "
            + "número?")
      ]
    case .control:
      [
        Phrase(
          en: "Where do you have a say in how you do your work, and where would you like more?",
          es: "¿En qué puedes decidir cómo haces tu trabajo, y en qué te gustaría decidir más?")
      ]
    case .community:
      [
        Phrase(
          en: "Who on the team can you count on, and where do you feel alone?",
          es: "¿Con quién cuentas en el equipo, y dónde sientes que te falta compañía?")
      ]
    case .role:
      [
        Phrase(
          en: "What is clear about your role, and what are you asked to do that is not peer "
            + "support?",
          es: "¿Qué está claro de tu función, y qué te piden que no es apoyo entre pares?")
      ]
    case .exposure:
      [
        Phrase(
          en:
            "What helps you to set down what you hear and see at work? Say only what you want to.",
          es: "¿Qué te ayuda a soltar lo que oyes y ves en el trabajo? Cuenta solo lo que quieras.")
      ]
    case .payAndGrowth:
      [
        Phrase(
          en: "How do your pay and your chances to grow fit with what you do?",
          es: "¿Cómo van tu sueldo y tus oportunidades de crecer con lo que haces?")
      ]
    case .respect:
      [
        Phrase(
          en: "Where is what you know from your own life respected here, and where not yet?",
          es: "¿Dónde se respeta aquí lo que sabes por tu propia vida, y dónde todavía no?")
      ]
    case .leave:
      [
        Phrase(
          en: "What makes it easy to take time off, and what gets in the way?",
          es: "¿Qué te facilita tomarte tiempo libre, y qué lo impide?")
      ]
    case .onlyPeer:
      [
        Phrase(
          en: "Which other peer workers can you talk with, and how often would you like to?",
          es:
            "¿Con qué otras personas de apoyo entre pares puedes hablar, y cada cuánto te gustaría?"
        )
      ]
    case .wentWell:
      [
        Phrase(
          en: "What went well since we last talked, and what did you bring to it?",
          es: "¿Qué ha salido bien desde que hablamos, y qué pusiste tú para eso?"),
        Phrase(en: "What would you like to do more of?", es: "¿De qué te gustaría hacer más?"),
      ]
    case .plan:
      [
        Phrase(
          en: "Which step would you like to talk about?", es: "¿De qué paso te gustaría hablar?"),
        Phrase(
          en: "What part of it is ours to change, so that it is not all on you?",
          es: "¿Qué parte nos toca cambiar, para que no dependa todo de ti?"),
      ]
    case .assistance:
      [
        Phrase(
          en: "Do you know how to reach the assistance program, if we have one? Using it or not is "
            + "up to you, and I will not ask.",
          es: "¿Sabes cómo llegar al programa de ayuda, si lo tenemos? Usarlo o no es cosa tuya, y "
            + "no te voy a preguntar.")
      ]
    case .lastTime:
      [
        Phrase(
          en: "What did we say we would do, and what came of it?",
          es: "¿Qué dijimos que haríamos, y en qué quedó?")
      ]
    }
  }
}
