import Formats
import Psychometrics

extension ProQOL5 {
  public static let guide = Guide(
    topic: Phrase(en: "how work sits with you", es: "cómo te va con el trabajo"),
    purpose: Phrase(
      en: """
        For people whose work is to help others. It looks at what the work gives you, how worn \
        down it leaves you, and how much of others' pain stays with you.
        """,
      es: """
        Para personas cuyo trabajo es ayudar a otras. Mira lo que el trabajo te da, cuánto te \
        desgasta y cuánto se queda contigo el dolor de otras personas.
        """),
    lookBack: Phrase(en: "In the last 30 days", es: "En los últimos 30 días"),
    scales: byScale(scaleGuide),
    bandNames: [
      "low": Phrase(en: "low", es: "bajo"),
      "moderate": Phrase(en: "moderate", es: "medio"),
      "high": Phrase(en: "high", es: "alto"),
    ],
    answerLabels: [
      Phrase(en: "never", es: "nunca"),
      Phrase(en: "rarely", es: "rara vez"),
      Phrase(en: "sometimes", es: "a veces"),
      Phrase(en: "often", es: "a menudo"),
      Phrase(en: "very often", es: "muy a menudo"),
    ],
    credit: Phrase(
      en: "ProQOL 5: B. Hudnall Stamm, 2009; the Center for Victims of Torture, ProQOL.org.",
      es: "ProQOL 5: B. Hudnall Stamm, 2009; el Center for Victims of Torture, ProQOL.org."),
    conditions: Phrase(
      en: """
        The ProQOL is free to use with credit to its owner, the Center for Victims of Torture, and \
        a link to ProQOL.org. It may not be sold. The printed form allows no change. The owner's \
        permission page allows another layout, one scale on its own, and changed versions, if they \
        are named as adapted from the ProQOL. Tend's own wording is named so.
        """,
      es: """
        El ProQOL se puede usar gratis si se da crédito a su dueño, el Center for Victims of \
        Torture, y un enlace a ProQOL.org. No se puede vender. El formulario impreso no permite \
        cambios. La página de permisos del dueño permite otro diseño, usar una sola escala y \
        versiones con cambios, si se dice que son adaptadas del ProQOL. Así se nombran las palabras \
        de Tend.
        """),
    officialForm: Phrase(
      en: "ProQOL.org gives the form, free of charge.",
      es: "ProQOL.org ofrece el formulario, gratis."),
    allowsSingleScales: true,
    caveats: caveats)

  private static func scaleGuide(_ scale: Scale) -> ScaleGuide {
    switch scale {
    case .compassionSatisfaction:
      ScaleGuide(
        everydayName: Phrase(en: "What the work gives you", es: "Lo que el trabajo te da"),
        higherMeans: Phrase(
          en: "Higher is the better side here: helping gives you more joy and meaning.",
          es: "Aquí, más alto es mejor: ayudar te da más alegría y más sentido."))
    case .burnout:
      ScaleGuide(
        everydayName: Phrase(
          en: "How worn down work leaves you", es: "Cuánto te desgasta el trabajo"),
        higherMeans: Phrase(
          en: "Lower is the better side here: a higher score says that work wears you down more.",
          es: "Aquí, más bajo es mejor: un puntaje más alto dice que el trabajo te desgasta más."))
    case .secondaryTraumaticStress:
      ScaleGuide(
        everydayName: Phrase(
          en: "How much others' pain stays with you",
          es: "Cuánto se queda contigo el dolor de otras personas"),
        higherMeans: Phrase(
          en: """
            Lower is the better side here: a higher score says that more of others' pain stays \
            with you.
            """,
          es: """
            Aquí, más bajo es mejor: un puntaje más alto dice que se queda contigo más del dolor \
            de otras personas.
            """))
    }
  }
}
