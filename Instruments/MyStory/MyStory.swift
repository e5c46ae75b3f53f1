import Formats
public import Psychometrics

/// Telling one's own story at work: to whom, why, and what it may cost.
///
/// It asks how somebody chooses, never what the story holds; so its subject is the work.
public struct MyStory: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case toWhom = "to-whom"
    case why
    case cost
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "my-story", version: "1",
    name: Phrase(en: "Telling my story", es: "Contar mi historia"), subject: .work,
    audiences: [.worker],
    topic: Phrase(
      en: "who hears it, why, and what it may cost you",
      es: "quién la oye, por qué y qué te puede costar"),
    purpose: Phrase(
      en: """
        Your story is yours. You choose how much of it to tell, each time anew. These statements \
        help you think before and after you tell it. None of them asks what is in it.
        """,
      es: """
        Tu historia es tuya. Cada vez eliges de nuevo cuánto contar. Estas frases te ayudan a \
        pensar antes y después de contarla. Ninguna pregunta qué hay en ella.
        """),
    caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .toWhom: toWhom
    case .why: why
    case .cost: cost
    }
  }
}

extension MyStory {
  private static let toWhom = ReflectionArea(
    Phrase(en: "To whom", es: "A quién"),
    about: Phrase(
      en: "Who hears it now, and who may hear it later.",
      es: "Quién la oye ahora y quién puede oírla después."),
    [
      Phrase(
        en: "I ask before I share a part of my story.",
        es: "Pregunto antes de contar una parte de mi historia."),
      Phrase(
        en: "I think about who else may come to hear it.",
        es: "Pienso en quién más puede llegar a oírla."),
      Phrase(
        en: "I know which parts I tell no one at work.",
        es: "Sé qué partes no le cuento a nadie en el trabajo."),
      Phrase(
        en: "I keep the names and secrets of others out of my story.",
        es: "Dejo fuera de mi historia los nombres y los secretos de otras personas."),
      Phrase(
        en: "I find out where my story will go before it is filmed or printed.",
        es: "Averiguo adónde irá mi historia antes de que la graben o la publiquen."),
    ])

  private static let why = ReflectionArea(
    Phrase(en: "Why", es: "Por qué"),
    about: Phrase(
      en: "What it is meant to give the other person, this time.",
      es: "Qué quieres que le dé a la otra persona, esta vez."),
    [
      Phrase(
        en: "I know what I hope it will give the other person.",
        es: "Sé qué espero que le aporte a la otra persona."),
      Phrase(
        en: "I choose a part that fits what the person is living now.",
        es: "Elijo una parte cercana a lo que la persona vive ahora."),
      Phrase(
        en: "I keep it short, so that the talk stays theirs.",
        es: "La cuento en breve, para que la conversación siga siendo suya."),
      Phrase(
        en: "I tell what helped, and not just what hurt.",
        es: "Cuento lo que ayudó, no solo lo que dolió."),
      Phrase(
        en: "I have people outside work who listen when I need to be heard.",
        es: "Tengo personas fuera del trabajo que me escuchan cuando lo necesito."),
    ])

  private static let cost = ReflectionArea(
    Phrase(en: "What it may cost me", es: "Qué me puede costar"),
    about: Phrase(
      en: "What it may ask of you and those near you. A story cannot be taken back.",
      es: """
        Qué puede pedirte a ti y a quienes te rodean. Una historia contada ya no se puede retirar.
        """),
    [
      Phrase(
        en: "I notice how I feel after I tell it.",
        es: "Noto cómo me siento después de contarla."),
      Phrase(
        en: "I have thought about what it may mean for my family.",
        es: "He pensado en lo que puede significar para mi familia."),
      Phrase(
        en: "I have thought about what it may mean for a job or a home later on.",
        es: "He pensado en lo que puede significar más adelante para un empleo o una vivienda."),
      Phrase(
        en: "I feel free to say no when I am asked to tell it.",
        es: "Me siento libre de decir que no cuando me piden contarla."),
      Phrase(
        en: "I know who is there for me if telling it goes badly.",
        es: "Sé quién está conmigo si contarla sale mal."),
    ])

  private static let caveats = [
    Caveat(
      Phrase(
        en: "Nobody has tested these statements, and no answer is right or wrong.",
        es: """
          Nadie ha puesto a prueba estas frases, y ninguna respuesta es correcta o incorrecta.
          """),
      source: Source("Tend's own statements", .derived)),
    Caveat(
      Phrase(
        en: """
          Its subjects were chosen with guidance on telling a recovery story in view; the words \
          are ours.
          """,
        es: """
          Sus temas se eligieron con guías sobre contar una historia de recuperación a la vista; \
          las palabras son nuestras.
          """),
      source: Source(
        """
        White, Self-Disclosure and Recovery Support Services, 2019; Faces & Voices of Recovery, \
        Guidelines for Personal Safety & Public Recovery Self-Disclosure (resource library); both \
        in part
        """, .secondary)),
  ]
}
