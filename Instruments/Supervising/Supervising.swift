import Formats
public import Psychometrics

/// For supervisors of peer workers, about their own supervising.
public struct Supervising: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case knowsTheRole = "knows-the-role"
    case boundariesAndDisclosure = "boundaries-and-disclosure"
    case strengthsFirst = "strengths-first"
    case selfCare = "self-care"
    case equalStandards = "equal-standards"
    case neitherFragileNorCoddled = "neither-fragile-nor-coddled"
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "supervising", version: "1",
    name: Phrase(en: "How I supervise", es: "Cómo superviso"), subject: .supervising,
    audiences: [.supervisor],
    topic: Phrase(
      en: "your own part in supervising peer workers", es: "tu propia parte al supervisar a pares"),
    purpose: Phrase(
      en: """
        For those who supervise peer workers, to think about their own part in it. It is about \
        your way of supervising. It says nothing about the people you supervise.
        """,
      es: """
        Para quienes supervisan a pares, para pensar en su propia parte. Trata de tu manera de \
        supervisar. No dice nada sobre las personas a las que supervisas.
        """),
    caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .knowsTheRole: knowsTheRole
    case .boundariesAndDisclosure: boundariesAndDisclosure
    case .strengthsFirst: strengthsFirst
    case .selfCare: selfCare
    case .equalStandards: equalStandards
    case .neitherFragileNorCoddled: neitherFragileNorCoddled
    }
  }

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
          Its subjects were chosen with guidance on supervising peer workers in view; the words \
          are ours.
          """,
        es: """
          Sus temas se eligieron con guías sobre la supervisión de pares a la vista; las palabras \
          son nuestras.
          """),
      source: Source(
        """
        Foglesong and others, National Practice Guidelines for Peer Support Specialists and \
        Supervisors, Psychiatric Services 2022, doi 10.1176/appi.ps.202000901; Daniels and others, \
        Pillars of Peer Support VI: Peer Specialist Supervision, 2015; both in part
        """, .secondary)),
  ]
}
