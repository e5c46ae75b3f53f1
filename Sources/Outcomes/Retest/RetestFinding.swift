package import Formats

/// What a reader of test-retest figures has to know.
package enum RetestFinding: String, Hashable, Sendable {
  /// Real change between the two days counts as error.
  case realChange = "real-change"
  case practice
  /// Only people who came again inside the window are in it.
  case whoCameAgain = "who-came-again"
  /// The figures are of these people, these words and days so far apart.
  case thesePeople = "these-people"
  case fewPeople = "few-people"

  /// Said of every table that shows a figure.
  static let always: [RetestFinding] = [.realChange, .practice, .whoCameAgain, .thesePeople]

  /// From so many people on the intervals are taken as narrow enough.
  ///
  /// Source: the COSMIN checklist calls 50 people a good number for reliability (Terwee et al. 2012,
  /// Qual Life Res 21:651-657).
  package static let manyPeople = 50

  package var phrase: Phrase {
    switch self {
    case .realChange:
      Phrase(
        en: "Some people may really have changed between the two days. That counts as wobble here, "
          + "and lowers r and the ICC.",
        es: "Algunas personas pueden haber cambiado de verdad entre los dos días. Aquí eso cuenta "
          + "como vaivén, y baja r y el CCI.")
    case .practice:
      Phrase(
        en: "People may remember what they marked the first time. That makes the two scores look "
          + "more alike than the form alone would.",
        es: "Las personas pueden recordar lo que marcaron la primera vez. Así los dos puntajes se "
          + "parecen más que por el formulario solo.")
    case .whoCameAgain:
      Phrase(
        en: "Only people with a second score inside the window are here.",
        es: "Aquí solo están las personas con un segundo puntaje dentro del tramo.")
    case .thesePeople:
      Phrase(
        en: "The figures hold for people like these, for these words, and for days this far apart.",
        es: "Las cifras valen para personas como estas, para estas palabras y para días así de "
          + "separados.")
    case .fewPeople:
      Phrase(
        en: "Fewer than \(Self.manyPeople) people: look at how wide the intervals are before you "
          + "use the figures.",
        es: "Menos de \(Self.manyPeople) personas: mira lo anchos que son los intervalos antes de "
          + "usar las cifras.")
    }
  }
}
