import Formats
public import Psychometrics

/// How well an organisation supports its peer workers, in seventeen areas, for those who run it.
///
/// Every statement says what the organisation does; none is about a person who works there.
public struct Organisation: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case valuingPeerSupport = "valuing-peer-support"
    case team
    case role
    case sharedExperience = "shared-experience"
    case hiring
    case pay
    case training
    case supervision
    case accommodation
    case growth
    case ethics
    case mutualSupport = "mutual-support"
    case selfCare = "self-care"
    case stigma
    case setbacks
    case preventingMisconduct = "preventing-misconduct"
    case staffWhoAreClients = "staff-who-are-clients"
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "organisation", version: "1",
    name: Phrase(en: "How we support peer workers", es: "Cómo apoyamos a los pares"),
    subject: .organisation, audiences: [.organisation],
    topic: Phrase(
      en: "what your organization does, area by area",
      es: "lo que hace tu organización, área por área"),
    purpose: Phrase(
      en: """
        For those who run an organization with peer workers. Each area can be taken on its own. It \
        works well to ask peer workers too, and to talk about where the answers differ.
        """,
      es: """
        Para quienes dirigen una organización con pares. Cada área se puede responder por separado. \
        Ayuda preguntar también a los pares y hablar de dónde difieren las respuestas.
        """),
    caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .valuingPeerSupport: valuingPeerSupport
    case .team: team
    case .role: role
    case .sharedExperience: sharedExperience
    case .hiring: hiring
    case .pay: pay
    case .training: training
    case .supervision: supervision
    case .accommodation: accommodation
    case .growth: growth
    case .ethics: ethics
    case .mutualSupport: mutualSupport
    case .selfCare: selfCare
    case .stigma: stigma
    case .setbacks: setbacks
    case .preventingMisconduct: preventingMisconduct
    case .staffWhoAreClients: staffWhoAreClients
    }
  }

  private static let caveats = [
    Caveat(
      Phrase(
        en: """
          Nobody has tested these statements, and no answer is right or wrong. They give no grade \
          and compare no one.
          """,
        es: """
          Nadie ha puesto a prueba estas frases, y ninguna respuesta es correcta o incorrecta. No \
          dan una nota ni comparan a nadie.
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
        Harrison and Read, A Reflective Practice Tool for Mental Health and Addiction Agencies \
        That Employ Peer Staff, 2016; City of Philadelphia DBHIDS and Achara Consulting, Peer \
        Support Toolkit, 2017; SAMHSA, TIP 64, Incorporating Peer Support Into Substance Use \
        Disorder Treatment Services, 2023; all in part
        """, .secondary)),
  ]
}
