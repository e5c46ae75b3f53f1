import Formats
import Psychometrics

extension BARC10 {
  public static let guide = Guide(
    topic: Phrase(
      en: "what holds you up in your own recovery",
      es: "lo que te sostiene en tu propia recuperación"),
    purpose: Phrase(
      en: """
        For people in recovery from alcohol or other drugs. It looks at what you have to build on: \
        your health, your people, your home, and what fills your days.
        """,
      es: """
        Para personas en recuperación del alcohol u otras drogas. Mira con qué cuentas para \
        avanzar: tu salud, tu gente, tu hogar y lo que llena tus días.
        """),
    lookBack: nil,
    scales: byScale(scaleGuide),
    bandNames: [
      "below-cutoff": Phrase(en: "below 47", es: "por debajo de 47"),
      "at-or-above-cutoff": Phrase(en: "at or above 47", es: "47 o más"),
    ],
    answerLabels: [
      Phrase(en: "strongly disagree", es: "muy en desacuerdo"),
      Phrase(en: "disagree", es: "en desacuerdo"),
      Phrase(en: "somewhat disagree", es: "algo en desacuerdo"),
      Phrase(en: "somewhat agree", es: "algo de acuerdo"),
      Phrase(en: "agree", es: "de acuerdo"),
      Phrase(en: "strongly agree", es: "muy de acuerdo"),
    ],
    credit: Phrase(
      same: "BARC-10: Vilsaint, Kelly, Bergman, Groshkova, Best & White, 2017."),
    conditions: Phrase(
      en: """
        The BARC-10 is freely available and no permission is needed, says the PhenX Toolkit \
        (protocol 590502). One page says that it is under CC BY-NC-ND, which would allow no \
        changed copies. Tend's own wording shares no sentence with it and is named as adapted.
        """,
      es: """
        El BARC-10 está disponible gratis y no hace falta permiso, según el PhenX Toolkit \
        (protocolo 590502). Una página dice que está bajo CC BY-NC-ND, lo que no permitiría copias \
        con cambios. Las palabras de Tend no comparten ninguna frase con él y se nombran como \
        adaptadas.
        """),
    officialForm: Phrase(
      en: """
        The PhenX Toolkit gives the form as protocol 590502; it was first printed in Drug and \
        Alcohol Dependence 177 (2017), pages 71-76.
        """,
      es: """
        El PhenX Toolkit ofrece el formulario como protocolo 590502; se publicó por primera vez en \
        Drug and Alcohol Dependence 177 (2017), páginas 71-76.
        """),
    allowsSingleScales: false,
    caveats: caveats)

  private static func scaleGuide(_ scale: Scale) -> ScaleGuide {
    switch scale {
    case .recoveryCapital:
      ScaleGuide(
        everydayName: Phrase(
          en: "What you have to build on in recovery",
          es: "Con qué cuentas para tu recuperación"),
        higherMeans: Phrase(
          en: "Higher is the better side: you have more to build on.",
          es: "Más alto es mejor: cuentas con más para avanzar."))
    }
  }

  private static let caveats = [
    Caveat(
      Phrase(
        en: """
          47 marked one thing in one study: more than 12 months in remission. It is no pass mark.
          """,
        es: """
          El 47 marcó una cosa en un estudio: más de 12 meses en remisión. No es una nota para \
          aprobar.
          """),
      source: Source("Vilsaint et al. 2017, abstract", .published)),
    Caveat(
      Phrase(
        en: """
          Nobody published how much this score wobbles when nothing has changed, so Tend cannot \
          tell a change from a wobble.
          """,
        es: """
          Nadie publicó cuánto varía este puntaje cuando nada ha cambiado, así que Tend no puede \
          distinguir un cambio de esa variación.
          """),
      source: Source(
        "A search of the literature found no standard deviation, norm or test-retest figure",
        .derived)),
    Caveat(
      Phrase(
        en: "It gives one score. Parts of it, percentages and other bands were never published.",
        es: "Da un solo puntaje. Nunca se publicaron partes, porcentajes ni otras bandas."),
      source: Source("Vilsaint et al. 2017; PhenX protocol 590502", .published)),
    Caveat(
      Phrase(
        en: "Of the form's answer labels, only the first and the last were seen at the source.",
        es: "De las opciones del formulario, solo la primera y la última se vieron en la fuente."),
      source: Source("PhenX protocol 590502; other pages for the labels between", .secondary)),
  ]
}
