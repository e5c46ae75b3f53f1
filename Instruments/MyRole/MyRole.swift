import Formats
public import Psychometrics

/// What a peer worker's role is and is not: tasks in three areas, each answered with whether the
/// person's work includes it now.
///
/// A role drifts: toward the clinic, toward the office, toward sponsorship. It is the role that
/// drifts, seldom the person, so nothing here asks what the worker does well or badly.
public struct MyRole: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case mine
    case peerValues = "peer-values"
    case somebodyElse = "somebody-else"
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "my-role", version: "1",
    name: Phrase(en: "My role", es: "Mi rol"), subject: .work,
    audiences: [.worker, .supervisor],
    topic: Phrase(
      en: "what your role is and is not", es: "qué es y qué no es tu rol"),
    purpose: Phrase(
      en: """
        For anyone who does peer work, to see what the work holds now. Yes means that your work \
        includes the task today. Partly means that it does at times. Not for me means that the \
        task has no place in it. A role can drift bit by bit. It is the role that drifts, seldom \
        the person, and it is worth bringing to supervision.
        """,
      es: """
        Para quienes trabajan como pares: ayuda a ver qué abarca hoy su trabajo. Sí quiere decir \
        que tu trabajo incluye hoy esa tarea. En parte, que la incluye a veces. No es para mí, que \
        no tiene lugar en él. Un rol puede irse desviando poco a poco. Es el rol el que se desvía, \
        rara vez la persona, y vale la pena llevarlo a la supervisión.
        """),
    asides: asides, caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .mine: mine
    case .peerValues: peerValues
    case .somebodyElse: somebodyElse
    }
  }
}

extension MyRole {
  private static let mine = ReflectionArea(
    Phrase(en: "Peer work", es: "Trabajo de pares"),
    about: Phrase(
      en: "Tasks that are yours: they rest on what you have lived.",
      es: "Tareas que son tuyas: se apoyan en lo que has vivido."),
    [
      Phrase(
        en: "I listen to someone and do not try to fix it all.",
        es: "Escucho a la persona sin tratar de resolverle todo."),
      Phrase(
        en: "I share a piece of my own story when it can help.",
        es: "Cuento una parte de mi historia cuando puede servir."),
      Phrase(
        en: "I walk with someone to a first meeting.",
        es: "Acompaño a alguien a su primera reunión."),
      Phrase(
        en: "I help someone say what they want for their own life.",
        es: "Ayudo a alguien a decir qué quiere para su propia vida."),
      Phrase(
        en: "I help someone find their way to housing, food or work.",
        es: "Ayudo a alguien a encontrar el camino hacia una vivienda, comida o trabajo."),
      Phrase(
        en: "I help someone get ready to speak up for themselves.",
        es: "Ayudo a alguien a prepararse para hacer oír su voz."),
      Phrase(
        en: "I talk about many paths of recovery, and not just mine.",
        es: "Hablo de muchos caminos de recuperación, no solo del mío."),
      Phrase(
        en: "I stay in touch when someone goes through a hard time.",
        es: "Sigo en contacto cuando alguien pasa por un momento difícil."),
      Phrase(
        en: "I host a group where people support one another.",
        es: "Coordino un grupo donde las personas se apoyan entre sí."),
    ])

  private static let peerValues = ReflectionArea(
    Phrase(en: "At odds with peer values", es: "En choque con los valores de pares"),
    about: Phrase(
      en: "Tasks that take away choice or trust, or put you above the person.",
      es: "Tareas que quitan la elección o la confianza, o te ponen por encima de la persona."),
    [
      Phrase(
        en: "I am asked to watch someone give a urine sample.",
        es: "Me piden observar a alguien mientras da una muestra de orina."),
      Phrase(
        en: "I am asked to press someone to take their medicine.",
        es: "Me piden presionar a alguien para que tome su medicina."),
      Phrase(
        en: "I am asked to repeat what was told to me in trust, when nobody is in danger.",
        es: "Me piden repetir lo que me confiaron, cuando nadie corre peligro."),
      Phrase(
        en: "I am asked to search a person's room or bags.",
        es: "Me piden revisar el cuarto o las cosas de una persona."),
      Phrase(
        en: "I am asked to hand out a penalty when someone breaks a rule.",
        es: "Me piden poner una sanción cuando alguien rompe una regla."),
      Phrase(
        en: "I am asked to talk someone into a plan that is not their own.",
        es: "Me piden convencer a alguien de seguir un plan que no es suyo."),
      Phrase(
        en: "I am asked to help hold someone against their will.",
        es: "Me piden ayudar a retener a alguien contra su voluntad."),
      Phrase(
        en: "I write notes about someone that they cannot see.",
        es: "Escribo notas sobre alguien que esa persona no puede ver."),
    ])

  private static let somebodyElse = ReflectionArea(
    Phrase(en: "Better done by somebody else", es: "Mejor en manos de otra persona"),
    about: Phrase(
      en: "Good and needed tasks that others are trained or hired to do.",
      es: "Tareas buenas y necesarias para las que otras personas tienen formación o contrato."),
    [
      Phrase(
        en: "I am asked to give advice about doses of medicine.",
        es: "Me piden consejos sobre dosis de medicinas."),
      Phrase(
        en: "I am asked to hand out medicine.",
        es: "Me piden repartir medicinas."),
      Phrase(
        en: "I am asked to say which health condition someone has.",
        es: "Me piden decir qué condición de salud tiene alguien."),
      Phrase(
        en: "I am asked to lead therapy.",
        es: "Me piden dar terapia."),
      Phrase(
        en: "I am asked to decide on my own whether someone is safe.",
        es: "Me piden decidir por mi cuenta si alguien está a salvo."),
      Phrase(
        en: "I am asked to guide someone through the steps, as a sponsor does.",
        es: "Me piden guiar a alguien por los pasos, como lo hace un padrino o una madrina."),
      Phrase(
        en: "I am asked for advice on legal papers.",
        es: "Me piden consejos sobre papeles legales."),
      Phrase(
        en: "I am asked to interpret for someone, in place of a trained interpreter.",
        es: "Me piden interpretar de un idioma a otro, en lugar de alguien con esa formación."),
      Phrase(
        en: "I spend most of my time on rides or office tasks.",
        es: "Paso la mayor parte de mi tiempo en traslados o tareas de oficina."),
    ])

  private static let caveats = [
    Caveat(
      Phrase(
        en: """
          Nobody has tested these statements, and no answer is right or wrong. Some jobs draw the \
          lines elsewhere, and some local rules do too.
          """,
        es: """
          Nadie ha puesto a prueba estas frases, y ninguna respuesta es correcta o incorrecta. \
          Algunos puestos trazan las líneas en otro lugar, y algunas reglas locales también.
          """),
      source: Source("Tend's own statements", .derived)),
    Caveat(
      Phrase(
        en: "Its subjects were chosen with guidance on the peer role in view; the words are ours.",
        es: """
          Sus temas se eligieron con guías sobre el rol de pares a la vista; las palabras son \
          nuestras.
          """),
      source: Source(
        """
        SAMHSA, Core Competencies for Peer Workers in Behavioral Health Services, 2015; SAMHSA, \
        Peer Support Services in Crisis Care (Advisory), 2022; both in part
        """, .secondary)),
    Caveat(
      Phrase(
        en: "What is said of peer values, clinicians and sponsors leans on two papers.",
        es:
          "Lo que se dice de los valores, el personal clínico y el padrinazgo se apoya en dos textos."
      ),
      source: Source(
        """
        Foglesong and others, National Practice Guidelines for Peer Support Specialists and \
        Supervisors, Psychiatric Services 2022, doi 10.1176/appi.ps.202000901; White, Sponsor, \
        Recovery Coach, Addiction Counselor, 2006; both in part
        """, .secondary)),
  ]
}
