import Formats
public import Psychometrics

/// Boundaries in peer work, one area for each place where they are tried.
///
/// Two subjects are kept apart as texts to read: closeness and attraction, and one's own return to
/// use. They ask nothing and keep nothing, so that no page can ever show an answer about them.
public struct Boundaries: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case families
    case socialMedia = "social-media"
    case courtsAndProbation = "courts-and-probation"
    case hardMoments = "hard-moments"
    case trauma
    case unburdening
    case passingThingsOn = "passing-things-on"
    case endings
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "boundaries", version: "1",
    name: Phrase(en: "My boundaries", es: "Mis límites"), subject: .work,
    audiences: [.worker],
    topic: Phrase(
      en: "where you draw your lines at work", es: "dónde pones tus límites en el trabajo"),
    purpose: Phrase(
      en: """
        For anyone who does peer work, to think about the lines that keep both people well. \
        Boundaries in peer work are often made by two, and they can move. Pick the areas that \
        matter to you now.
        """,
      es: """
        Para quienes trabajan como pares, para pensar en los límites que cuidan a ambas personas. \
        En este trabajo muchas veces se acuerdan entre dos, y pueden cambiar. Elige las áreas que \
        te importan ahora.
        """),
    asides: asides, caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .families: families
    case .socialMedia: socialMedia
    case .courtsAndProbation: courtsAndProbation
    case .hardMoments: hardMoments
    case .trauma: trauma
    case .unburdening: unburdening
    case .passingThingsOn: passingThingsOn
    case .endings: endings
    }
  }

  private static let caveats = [
    Caveat(
      Phrase(
        en: """
          Nobody has tested these statements, and no answer is right or wrong. Local rules differ, \
          and nothing here is legal advice.
          """,
        es: """
          Nadie ha puesto a prueba estas frases, y ninguna respuesta es correcta o incorrecta. Las \
          reglas cambian según el lugar, y nada de esto es asesoría legal.
          """),
      source: Source("Tend's own statements and texts", .derived)),
    Caveat(
      Phrase(
        en: """
          Its subjects were chosen with guidance on boundaries in peer support in view; the words \
          are ours.
          """,
        es: """
          Sus temas se eligieron con guías sobre los límites en el apoyo entre pares a la vista; \
          las palabras son nuestras.
          """),
      source: Source(
        """
        White and the PRO-ACT Ethics Workgroup, Ethical Guidelines for the Delivery of Peer-based \
        Recovery Support Services, 2007; CASAT (mycasat.org), course for peer support \
        specialists, its summary on ethics; Dual Relationships in Mental Health Peer Support, \
        Psychiatric Services 2023, doi 10.1176/appi.ps.20220602; Virginia DBHDS, Code of Ethical \
        Conduct for Peer Recovery Specialists; each in part
        """, .secondary)),
    Caveat(
      Phrase(
        en: """
          In the United States, a law on privacy protects people who get help with alcohol or \
          drugs in many programs. It is about them, and not about those who work there.
          """,
        es: """
          En Estados Unidos, una ley de privacidad protege a quienes reciben ayuda con el alcohol \
          o las drogas en muchos programas. Trata de esas personas, no de quienes trabajan ahí.
          """),
      source: Source(
        "42 CFR Part 2, as a paper of the Legal Action Center describes it, 2005",
        .secondary)),
    Caveat(
      Phrase(
        en: "After a time without opioids, the amount of before can be enough for an overdose.",
        es: "Tras un tiempo sin opioides, la cantidad de antes puede bastar para una sobredosis."),
      source: Source(
        "AHRQ Integration Academy, Mitigating Overdose Risk (playbook page)", .published)),
  ]
}
