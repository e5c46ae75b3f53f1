import Formats
import Psychometrics

extension RASR {
  public static let guide = Guide(
    topic: Phrase(en: "how your own recovery feels", es: "cómo vives tu propia recuperación"),
    purpose: Phrase(
      en: """
        For people who live with mental health challenges. It looks at hope, goals, the people \
        around you, asking for help, and living by more than symptoms.
        """,
      es: """
        Para personas que viven con desafíos de salud mental. Mira la esperanza, las metas, la \
        gente que te rodea, pedir ayuda y vivir más allá de los síntomas.
        """),
    lookBack: nil,
    scales: byScale(scaleGuide),
    answerLabels: [
      Phrase(en: "strongly disagree", es: "muy en desacuerdo"),
      Phrase(en: "disagree", es: "en desacuerdo"),
      Phrase(en: "not sure", es: "no lo tengo claro"),
      Phrase(en: "agree", es: "de acuerdo"),
      Phrase(en: "strongly agree", es: "muy de acuerdo"),
    ],
    credit: Phrase(
      same: "RAS-R: Corrigan, Salzer, Ralph, Sangster & Keck, 2004; Giffort et al., 1995."),
    conditions: Phrase(
      en: """
        The terms of use of the RAS-R were not found. The form is widely reprinted, which is not a \
        permission. Ask the authors before you print or change the form. Tend carries the key and \
        its own words, and none of the form's sentences.
        """,
      es: """
        No se encontraron las condiciones de uso del RAS-R. El formulario se reproduce mucho, pero \
        eso no es un permiso. Pregunta a sus autores antes de imprimirlo o cambiarlo. Tend lleva la \
        clave y sus propias palabras, y ninguna frase del formulario.
        """),
    officialForm: Phrase(
      en: """
        No page of its owner was found. The form is described in Corrigan et al. 2004, \
        Schizophrenia Bulletin 30:1035-1041, doi 10.1093/oxfordjournals.schbul.a007118.
        """,
      es: """
        No se encontró una página de su dueño. El formulario se describe en Corrigan et al. 2004, \
        Schizophrenia Bulletin 30:1035-1041, doi 10.1093/oxfordjournals.schbul.a007118.
        """),
    allowsSingleScales: false, showsItemMean: true,
    caveats: caveats)

  private static func scaleGuide(_ scale: Scale) -> ScaleGuide {
    switch scale {
    case .personalConfidenceAndHope:
      ScaleGuide(
        everydayName: Phrase(en: "Trust in yourself, and hope", es: "Confianza en ti y esperanza"),
        higherMeans: Phrase(
          en: "Higher is the better side: you feel more trust in yourself and more hope.",
          es: "Más alto es mejor: sientes más confianza en ti y más esperanza."))
    case .willingnessToAskForHelp:
      ScaleGuide(
        everydayName: Phrase(en: "Being open to help", es: "Apertura a recibir ayuda"),
        higherMeans: Phrase(
          en: "Higher is the better side: asking for help comes more easily to you.",
          es: "Más alto es mejor: te resulta más fácil pedir ayuda."))
    case .goalAndSuccessOrientation:
      ScaleGuide(
        everydayName: Phrase(
          en: "Having goals and going for them", es: "Tener metas e ir por ellas"),
        higherMeans: Phrase(
          en: "Higher is the better side: your goals are clearer and you go for them more.",
          es: "Más alto es mejor: tienes metas más claras y vas más por ellas."))
    case .relianceOnOthers:
      ScaleGuide(
        everydayName: Phrase(en: "Having people to lean on", es: "Tener en quién apoyarte"),
        higherMeans: Phrase(
          en: "Higher is the better side: you feel more backed by people around you.",
          es: "Más alto es mejor: sientes más respaldo de la gente que te rodea."))
    case .noDominationBySymptoms:
      ScaleGuide(
        everydayName: Phrase(
          en: "Living by more than symptoms", es: "Vivir más allá de los síntomas"),
        higherMeans: Phrase(
          en: "Higher is the better side: symptoms take up less room in your life.",
          es: "Más alto es mejor: los síntomas ocupan menos lugar en tu vida."))
    case .total:
      ScaleGuide(
        everydayName: Phrase(en: "Your recovery as a whole", es: "Tu recuperación en conjunto"),
        higherMeans: Phrase(
          en: "Higher is the better side: taken together, your own recovery feels stronger.",
          es: "Más alto es mejor: en conjunto, vives tu recuperación con más fuerza."))
    }
  }

  private static let caveats = [
    Caveat(
      Phrase(
        en: "No bands or cut-offs were published: a score is a number and no verdict.",
        es: "No se publicaron bandas ni puntos de corte: un puntaje es un número, no un juicio."),
      source: Source("Corrigan et al. 2004 and later studies", .secondary)),
    Caveat(
      Phrase(
        en: """
          The usual wobble of the total is contested: figures from three samples give 8.4, 14.6 \
          or 18.3 points. Tend uses 14.6.
          """,
        es: """
          No hay acuerdo sobre cuánto suele variar el total: cifras de tres muestras dan 8.4, 14.6 \
          o 18.3 puntos. Tend usa 14.6.
          """),
      source: Source(
        "BMC Psychiatry 2017;17:360; Corrigan et al. 1999; Guler & Gurkan 2019", .contested)),
    Caveat(
      Phrase(
        en: """
          For the five parts, nobody published the figures needed, so Tend cannot tell a change \
          from a wobble.
          """,
        es: """
          Para las cinco partes, nadie publicó las cifras necesarias, así que Tend no puede \
          distinguir un cambio de la variación habitual.
          """),
      source: Source(
        "A search of the literature found no standard deviation or test-retest figure of a factor",
        .derived)),
    Caveat(
      Phrase(
        en: """
          Other versions number the items in other ways: the 41-item form, and a French short form \
          in the order of its factors. They are never one line with this one.
          """,
        es: """
          Otras versiones numeran los ítems de otra manera: la de 41 ítems y una forma corta \
          francesa, en el orden de sus factores. Nunca van en una misma línea con esta.
          """),
      source: Source("Giffort et al. 1995; Corrigan et al. 2004", .secondary)),
  ]
}
