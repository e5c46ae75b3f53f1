import Formats
public import Psychometrics

/// Ethics in peer service, for oneself: what a worker brings, does with others, and does as one of a
/// group and an organisation.
///
/// It stands beside a code of ethics and does not replace one: no code is quoted, and nothing here
/// asks whether a rule was kept.
public struct Ethics: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case oneself
    case others
    case groupAndOrganisation = "group-and-organisation"
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "ethics", version: "1",
    name: Phrase(en: "Ethics in my work", es: "La ética en mi trabajo"), subject: .work,
    audiences: [.worker],
    topic: Phrase(
      en: "the values you work by", es: "los valores con los que trabajas"),
    purpose: Phrase(
      en: """
        For anyone who does peer work, to think about doing right by oneself and by others. It \
        stands beside your own code of ethics and does not take its place. A "not yet" can be a \
        good start for a talk.
        """,
      es: """
        Para quienes trabajan como pares, para pensar en cómo actuar bien consigo y con otras \
        personas. Acompaña a tu propio código de ética y no lo reemplaza. Un «todavía no» puede \
        abrir una buena conversación.
        """),
    caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .oneself: oneself
    case .others: others
    case .groupAndOrganisation: groupAndOrganisation
    }
  }

  private static let caveats = [
    Caveat(
      Phrase(
        en: """
          Nobody has tested these statements, and no answer is right or wrong. Where your code of \
          ethics or the law says more, it goes first.
          """,
        es: """
          Nadie ha puesto a prueba estas frases, y ninguna respuesta es correcta o incorrecta. \
          Donde tu código de ética o la ley dicen más, eso va primero.
          """),
      source: Source("Tend's own statements", .derived)),
    Caveat(
      Phrase(
        en: """
          Its subjects were chosen with guidance on ethics in peer service in view; the words are \
          ours.
          """,
        es: """
          Sus temas se eligieron con guías sobre la ética del apoyo entre pares a la vista; las \
          palabras son nuestras.
          """),
      source: Source(
        """
        White and the PRO-ACT Ethics Workgroup, Ethical Guidelines for the Delivery of Peer-based \
        Recovery Support Services, 2007; SAMHSA, Core Competencies for Peer Workers in Behavioral \
        Health Services, 2015; iNAPS, National Practice Guidelines for Peer Supporters, 2013; \
        Virginia DBHDS, Code of Ethical Conduct for Peer Recovery Specialists; each in part
        """, .secondary)),
  ]
}
