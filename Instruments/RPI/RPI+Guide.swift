import Formats
import Psychometrics

extension RPI {
  public static let guide = Guide(
    topic: Phrase(en: "the process of recovery", es: "el proceso de recuperación"),
    purpose: Phrase(
      en: """
        For people who live with mental health challenges. It looks at six parts of the process of \
        recovery.
        """,
      es: """
        Para personas que viven con desafíos de salud mental. Mira seis partes del proceso de \
        recuperación.
        """),
    lookBack: nil, scales: [:], answerLabels: [],
    credit: Phrase(same: "RPI: Jerrell, Cousins & Roberts, 2006."),
    conditions: Phrase(
      en: """
        An organization must ask the South Carolina Department of Mental Health for its consent. \
        Tend has none of the form's sentences, and no key until you add the one you were given.
        """,
      es: """
        Una organización debe pedir su consentimiento al South Carolina Department of Mental \
        Health. Tend no tiene ninguna frase del formulario, ni la clave hasta que añadas la que te \
        dieron.
        """),
    officialForm: Phrase(
      en: "Ask the South Carolina Department of Mental Health.",
      es: "Pídelo al South Carolina Department of Mental Health."),
    allowsSingleScales: false,
    caveats: [
      Caveat(
        Phrase(
          en: """
            Its 22 items and six factors are published. Which item belongs where, which count the \
            other way round, and the answers were not found. Tend does not guess them.
            """,
          es: """
            Sus 22 ítems y seis factores están publicados. Qué ítem va en cada uno, cuáles cuentan \
            al revés y las respuestas no se encontraron. Tend no los adivina.
            """),
        source: Source(
          "Jerrell, Cousins & Roberts 2006, doi 10.1007/s11414-006-9031-5", .published))
    ])
}
