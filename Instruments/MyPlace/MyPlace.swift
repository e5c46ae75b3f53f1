import Formats
public import Psychometrics

/// A worker's place at work: what the place is like, and what helps.
///
/// Some statements say what is there, some what helps, so that no count is a good or a bad one.
public struct MyPlace: Instrument {
  public enum Scale: String, CaseIterable, Sendable {
    case stigma
    case undervalued
    case fromThePast = "from-the-past"
    case provingMyWorth = "proving-my-worth"
    case payAndGrowth = "pay-and-growth"
    case onlyPeer = "only-peer"
    case ownRecovery = "own-recovery"
  }

  public init() {}

  public var definition: Definition { Self.content.definition }

  static let content = Reflection(
    Scale.self, id: "my-place", version: "1",
    name: Phrase(en: "My place at work", es: "Mi lugar en el trabajo"), subject: .work,
    audiences: [.worker],
    topic: Phrase(
      en: "how your workplace treats you", es: "cómo te trata tu lugar de trabajo"),
    purpose: Phrase(
      en: """
        For anyone who does peer work, to look at the place where they do it. Some statements say \
        what is there, and some say what helps. Much of this is made by the place and not by you, \
        and it can be brought to supervision.
        """,
      es: """
        Para quienes trabajan como pares, para mirar el lugar donde lo hacen. Algunas frases dicen \
        lo que hay y otras lo que ayuda. Mucho de esto lo hace el lugar y no tú, y se puede llevar \
        a la supervisión.
        """),
    caveats: caveats, area: area)

  private static func area(_ area: Scale) -> ReflectionArea {
    switch area {
    case .stigma: stigma
    case .undervalued: undervalued
    case .fromThePast: fromThePast
    case .provingMyWorth: provingMyWorth
    case .payAndGrowth: payAndGrowth
    case .onlyPeer: onlyPeer
    case .ownRecovery: ownRecovery
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
          Its subjects were chosen with studies in view in which peer workers speak of their work; \
          the words are ours.
          """,
        es: """
          Sus temas se eligieron con estudios a la vista en los que pares hablan de su trabajo; las \
          palabras son nuestras.
          """),
      source: Source(
        """
        "Running myself ragged": stressors faced by peer workers in overdose response settings, \
        Harm Reduction Journal 2021, 18:18; Experiences and Challenges in the Role as Peer Support \
        Workers in a Swedish Mental Health Context, 2021, doi 10.1080/01612840.2021.1978596; \
        MacLellan and others, Peer Support Workers in Health, PLoS One 2015, \
        doi 10.1371/journal.pone.0141122; abstracts
        """, .secondary)),
  ]
}
