import Formats
import Psychometrics

extension RASDS {
  public static let guide = Guide(
    topic: Phrase(
      en: "how your own recovery goes, in four parts",
      es: "cómo va tu recuperación, en cuatro "
        + "partes"),
    purpose: Phrase(
      en: """
        For people who live with mental health challenges. It looks at doing what you value, \
        looking forward, living with what is hard, and the people you belong with.
        """,
      es: """
        Para personas que viven con desafíos de salud mental. Mira hacer lo que valoras, mirar \
        hacia adelante, vivir con lo difícil y la gente con la que te sientes parte.
        """),
    lookBack: nil,
    scales: byScale(scaleGuide),
    answerLabels: [
      Phrase(en: "untrue", es: "no es verdad"),
      Phrase(en: "a bit true", es: "un poco verdad"),
      Phrase(en: "mostly true", es: "casi todo verdad"),
      Phrase(en: "completely true", es: "del todo verdad"),
    ],
    credit: Phrase(same: "RAS-DS: Hancock, Scanlan, Honey, Bundy & O'Shea, 2015."),
    conditions: Phrase(
      en: """
        The terms of use of the RAS-DS were not found. People who use it write that they asked its \
        owners first. So Tend has no sentences for it, its own or the form's: ask the owners for \
        the form, and type the numbers here beside it.
        """,
      es: """
        No se encontraron las condiciones de uso del RAS-DS. Quienes lo usan cuentan que pidieron \
        permiso a sus dueños. Por eso Tend no tiene frases para él, ni propias ni del formulario: \
        pide el formulario a sus dueños y escribe aquí los números, con él al lado.
        """),
    officialForm: Phrase(
      en: """
        Ask its owners. The form is described in Hancock et al. 2015; a study that asked for it is \
        doi 10.3389/fpsyt.2024.1256092.
        """,
      es: """
        Pídelo a sus dueños. El formulario se describe en Hancock et al. 2015; un estudio que lo \
        pidió es doi 10.3389/fpsyt.2024.1256092.
        """),
    allowsSingleScales: false,
    caveats: caveats)

  private static func scaleGuide(_ scale: Scale) -> ScaleGuide {
    switch scale {
    case .doingThingsIValue:
      ScaleGuide(
        everydayName: Phrase(en: "Doing what you value", es: "Hacer lo que valoras"),
        higherMeans: Phrase(
          en: "Higher is the better side: more of your days holds things that matter to you.",
          es: "Más alto es mejor: tus días tienen más de lo que te importa."))
    case .lookingForward:
      ScaleGuide(
        everydayName: Phrase(en: "Looking forward", es: "Mirar hacia adelante"),
        higherMeans: Phrase(
          en: "Higher is the better side: you feel more hope and more trust in what you can do.",
          es: "Más alto es mejor: sientes más esperanza y más confianza en lo que puedes hacer."))
    case .masteringMyIllness:
      ScaleGuide(
        everydayName: Phrase(en: "Living with what is hard", es: "Vivir con lo difícil"),
        higherMeans: Phrase(
          en: "Higher is the better side: you feel more able to handle what is hard for you.",
          es: "Más alto es mejor: sientes más fuerza para manejar lo que te cuesta."))
    case .connectingAndBelonging:
      ScaleGuide(
        everydayName: Phrase(en: "Belonging with others", es: "Sentirte parte"),
        higherMeans: Phrase(
          en: "Higher is the better side: you feel closer to people and more a part of things.",
          es: "Más alto es mejor: sientes más cercanía con la gente y más que eres parte."))
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
        en: """
          The percent is a share of the highest score. With every answer at the lowest it is 25, \
          not 0. That of the total pools all items and is not the mean of the four parts.
          """,
        es: """
          El porcentaje es una parte del puntaje más alto. Con todas las respuestas en lo más bajo \
          es 25, no 0. El del total junta todos los ítems y no es la media de las cuatro partes.
          """),
      source: Source("The official RAS-DS scoring templates", .published)),
    Caveat(
      Phrase(
        en: "No bands, norms or test-retest figures were found, so a change cannot be told.",
        es: """
          No se encontraron bandas, normas ni cifras de repetición, así que no se puede distinguir \
          un cambio.
          """),
      source: Source("A search of the literature found none", .derived)),
    Caveat(
      Phrase(
        en: """
          One official template prints item 32 under another part. Tend counts it under belonging \
          with others, as the form's own field names do.
          """,
        es: """
          Una plantilla oficial pone el ítem 32 en otra parte. Tend lo cuenta en sentirte parte, \
          como los nombres de campo del formulario.
          """),
      source: Source("The official templates against their own field names", .published)),
    Caveat(
      Phrase(
        en: "The authors say that turning the scores into Rasch measures is not needed.",
        es: "Sus autores dicen que no hace falta convertir los puntajes en medidas Rasch."),
      source: Source("Hancock et al. 2015, abstract", .published)),
  ]
}
