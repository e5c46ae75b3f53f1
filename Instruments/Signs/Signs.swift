import Formats
public import Psychometrics

/// Signs of compassion fatigue as a gentle list: what may show in the body, in feelings and at work.
///
/// It is no test. No number of signs means anything by itself, none is looked for in anybody else,
/// and what they are for stands after them, as a text.
public struct Signs: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case body
    case feelings
    case work
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "signs", version: "1",
    name: Phrase(en: "Signs of compassion fatigue", es: "Señales de fatiga por compasión"),
    subject: .work, audiences: [.worker],
    topic: Phrase(
      en: "what the work leaves in you", es: "lo que el trabajo deja en ti"),
    purpose: Phrase(
      en: """
        A gentle list for anyone who does peer work. It is no test: no number of signs means \
        anything by itself. "Yes" says that the sign is there now. "Not yet" says that you have \
        not seen it. It is made for you to notice, and to find the care that fits.
        """,
      es: """
        Una lista amable para quienes trabajan como pares. No es una prueba: ningún número de \
        señales quiere decir algo por sí solo. «Sí» dice que la señal está ahora. «Todavía no» \
        dice que no la has visto. Es para que te des cuenta y encuentres el cuidado que te sirve.
        """),
    asides: [whatTheyAreFor], caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .body: body
    case .feelings: feelings
    case .work: work
    }
  }

  private static let caveats = [
    Caveat(
      Phrase(
        en: """
          Nobody has tested these statements, and no answer is right or wrong. Each sign can have \
          many other reasons.
          """,
        es: """
          Nadie ha puesto a prueba estas frases, y ninguna respuesta es correcta o incorrecta. Cada \
          señal puede tener muchas otras razones.
          """),
      source: Source("Tend's own statements", .derived)),
    Caveat(
      Phrase(
        en: """
          Its subjects were chosen with guidance on compassion fatigue in view; the words are ours.
          """,
        es: """
          Sus temas se eligieron con guías sobre la fatiga por compasión a la vista; las palabras \
          son nuestras.
          """),
      source: Source(
        """
        SAMHSA, Tips for Disaster Responders: Understanding Compassion Fatigue, 2014, its summary; \
        SAMHSA, Tips for Healthcare Professionals: Coping With Stress and Compassion Fatigue, as \
        chconline.org quotes it; both in part
        """, .secondary)),
  ]
}
