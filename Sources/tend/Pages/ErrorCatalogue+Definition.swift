import Formats
import Psychometrics

/// What can be wrong with a definition, and what does not come out of its self-test.
extension ErrorCatalogue {
  static func words(_ fault: DefinitionFault) -> Phrase {
    switch fault {
    case .itemCount, .responseRange, .itemInNoScale: formWords(fault)
    case .noScales, .scaleTwice, .noKey, .emptyKey, .keyWithoutScale, .noDirection,
      .figuresWithoutScore, .scalesWithoutKey:
      scaleWords(fault)
    case .itemOutsideForm, .itemTwice, .reversalOutsideScale, .reversalTwice, .itemInTwoAreas:
      keyWords(fault)
    case .noBands, .bandTwice, .bandsNotAscending, .lowestBandOffFloor, .bandAboveCeiling,
      .bandsWithoutCitation:
      bandWords(fault)
    case .impossibleNorm, .impossibleError, .exampleAnswerCount, .exampleUnknownScale:
      figureWords(fault)
    }
  }

  private static func formWords(_ fault: DefinitionFault) -> Phrase {
    switch fault {
    case .itemCount(let count):
      Phrase(
        en: "\(count) items: a form has 1 to \(Definition.mostItems)",
        es: "\(count) ítems: un formulario tiene de 1 a \(Definition.mostItems)")
    case .responseRange(let lowest, let highest):
      Phrase(
        en: "answers from \(lowest) to \(highest): the lowest is under the highest, both from "
          + "0 to \(Definition.answerLimits.upperBound)",
        es: "respuestas de \(lowest) a \(highest): la más baja va por debajo de la más alta, las "
          + "dos de 0 a \(Definition.answerLimits.upperBound)")
    case .itemInNoScale(let item):
      Phrase(
        en: "item \(item) is in no scale, so it is asked and never counted",
        es: "el ítem \(item) no está en ninguna escala: se pregunta y no cuenta")
    default: Phrase(same: "")
    }
  }

  private static func scaleWords(_ fault: DefinitionFault) -> Phrase {
    switch fault {
    case .noScales: Phrase(en: "there is no scale", es: "no hay ninguna escala")
    case .scaleTwice(let scale):
      Phrase(
        en: "the scale \(name(scale)) is there twice", es: "la escala \(name(scale)) está dos veces"
      )
    case .noKey(let scale):
      Phrase(
        en: "the scale \(name(scale)) has no key", es: "la escala \(name(scale)) no tiene clave")
    case .emptyKey(let scale):
      Phrase(
        en: "the scale \(name(scale)) has no items", es: "la escala \(name(scale)) no tiene ítems")
    case .keyWithoutScale(let scale):
      Phrase(
        en: "a key for \(name(scale)), which is no scale of the form",
        es: "una clave para \(name(scale)), que no es una escala del formulario")
    case .noDirection(let scale):
      Phrase(
        en: "the scale \(name(scale)) does not say which side is favourable",
        es: "la escala \(name(scale)) no dice qué lado es el favorable")
    case .figuresWithoutScore(let scale):
      Phrase(
        en: "\(name(scale)) is an area of a reflection: it has no score, so no bands or figures",
        es: "\(name(scale)) es un área de una reflexión: no tiene puntaje, ni bandas ni cifras")
    case .scalesWithoutKey:
      Phrase(
        en: "scales are listed, and the key is missing",
        es: "hay escalas en la lista, y falta la clave"
      )
    default: Phrase(same: "")
    }
  }

  private static func keyWords(_ fault: DefinitionFault) -> Phrase {
    switch fault {
    case .itemOutsideForm(let scale, let item):
      Phrase(
        en: "\(name(scale)) has item \(item), which the form does not have",
        es: "\(name(scale)) tiene el ítem \(item), que no está en el formulario")
    case .itemTwice(let scale, let item):
      Phrase(
        en: "item \(item) is twice in \(name(scale))",
        es: "el ítem \(item) está dos veces en \(name(scale))")
    case .reversalOutsideScale(let scale, let item):
      Phrase(
        en: "item \(item) counts the other way in \(name(scale)), and is no item of it",
        es: "el ítem \(item) cuenta al revés en \(name(scale)), y no es un ítem suyo")
    case .reversalTwice(let scale, let item):
      Phrase(
        en: "item \(item) is twice among those of \(name(scale)) that count the other way",
        es: "el ítem \(item) está dos veces entre los de \(name(scale)) que cuentan al revés")
    case .itemInTwoAreas(let item):
      Phrase(
        en: "item \(item) is in two areas, and would be counted twice",
        es: "el ítem \(item) está en dos áreas, y contaría dos veces")
    default: Phrase(same: "")
    }
  }

  private static func bandWords(_ fault: DefinitionFault) -> Phrase {
    switch fault {
    case .noBands(let scale):
      Phrase(
        en: "the list of bands of \(name(scale)) is empty",
        es: "la lista de bandas de \(name(scale)) no tiene nada")
    case .bandTwice(let scale, let band):
      Phrase(
        en: "\(name(scale)) has the band \(shown(band.rawValue)) twice",
        es: "\(name(scale)) tiene dos veces la banda \(shown(band.rawValue))")
    case .bandsNotAscending(let scale):
      Phrase(
        en: "the bands of \(name(scale)) do not go up, so scores would be in two or in none",
        es:
          "las bandas de \(name(scale)) no van hacia arriba: un puntaje estaría en dos o en ninguna"
      )
    case .lowestBandOffFloor(let scale, let from, let floor):
      Phrase(
        en: "the bands of \(name(scale)) begin at \(from), and its scores at \(floor)",
        es: "las bandas de \(name(scale)) empiezan en \(from), y sus puntajes en \(floor)")
    case .bandAboveCeiling(let scale, let band, let ceiling):
      Phrase(
        en: "no score of \(name(scale)) is in \(shown(band.rawValue)): the highest is \(ceiling)",
        es: "ningún puntaje de \(name(scale)) está en \(shown(band.rawValue)): el más alto es "
          + "\(ceiling)")
    case .bandsWithoutCitation(let scale):
      Phrase(
        en: "the bands of \(name(scale)) do not say who drew them",
        es: "las bandas de \(name(scale)) no dicen quién las puso")
    default: Phrase(same: "")
    }
  }

  private static func figureWords(_ fault: DefinitionFault) -> Phrase {
    switch fault {
    case .impossibleNorm(let scale):
      Phrase(
        en: "the norm of \(name(scale)) cannot be: a standard deviation is over 0",
        es: "la norma de \(name(scale)) no puede ser: una desviación estándar es mayor que 0")
    case .impossibleError(let scale):
      Phrase(
        en: "the error of \(name(scale)) cannot be. A standard deviation is over 0. A reliability "
          + "is from 0 up to 1, but not 1",
        es: "el error de \(name(scale)) no puede ser. Una desviación estándar es mayor que 0. Una "
          + "fiabilidad va de 0 a 1, sin llegar a 1")
    case .exampleAnswerCount(let example, let given, let expected):
      Phrase(
        en: "example \(example) has \(given) answers, and the form has \(expected) items",
        es: "el ejemplo \(example) tiene \(given) respuestas, y el formulario \(expected) ítems")
    case .exampleUnknownScale(let example, let scale):
      Phrase(
        en: "example \(example) names \(name(scale)), which is no scale of the form",
        es: "el ejemplo \(example) nombra \(name(scale)), que no es una escala del formulario")
    default: Phrase(same: "")
    }
  }

  private static func name(_ scale: ScaleID) -> String {
    shown(scale.rawValue)
  }
}

extension ErrorCatalogue {
  /// What was tried, and what came out in place of what must.
  static func words(_ failure: SelfTestFailure) -> Phrase {
    let (found, expected) = (words(failure.found), words(failure.expected))
    return Phrase(
      en: "\(words(failure.check, at: failure.place).english): \(found.english) came out, and not "
        + expected.english,
      es: "\(words(failure.check, at: failure.place).spanish): salió \(found.spanish), y no "
        + expected.spanish)
  }

  private static func words(
    _ check: SelfTestCheck, at place: SelfTestFailure.Place
  ) -> Phrase {
    switch place {
    case .wholeForm: words(check)
    case .item(let item):
      words(check).joined(to: Phrase(en: "item \(item)", es: "ítem \(item)"), with: ", ")
    case .example(let number):
      Phrase(en: "the answers of example \(number)", es: "las respuestas del ejemplo \(number)")
    }
  }

  private static func words(_ check: SelfTestCheck) -> Phrase {
    switch check {
    case .allLowest: Phrase(en: "every answer the lowest", es: "todas las respuestas más bajas")
    case .allHighest: Phrase(en: "every answer the highest", es: "todas las respuestas más altas")
    case .oneItemUp: Phrase(en: "one answer up by one", es: "una respuesta un paso más alta")
    case .reversal: Phrase(en: "items that count the other way", es: "ítems que cuentan al revés")
    case .floorAndCeiling:
      Phrase(en: "the lowest and the highest score", es: "el puntaje más bajo y el más alto")
    case .missingItem: Phrase(en: "one answer missing", es: "una respuesta que falta")
    case .prorated: Phrase(en: "prorated scores", es: "puntajes prorrateados")
    case .bands: Phrase(en: "the bands", es: "las bandas")
    case .workedExample: Phrase(en: "a worked example", es: "un ejemplo resuelto")
    case .counts: Phrase(en: "answers counted by area", es: "respuestas contadas por área")
    }
  }

  private static func words(_ outcome: SelfTestFailure.Outcome) -> Phrase {
    switch outcome {
    case .score(nil): Phrase(en: "no score", es: "ningún puntaje")
    case .score(let value?): Phrase(same: Words.number(value))
    case .band(nil, let score):
      Phrase(
        en: "no band for \(Words.number(score))", es: "ninguna banda para \(Words.number(score))")
    case .band(let band?, _): Phrase(same: shown(band.rawValue))
    case .counts(let counts): Phrase(same: counts.map(String.init).joined(separator: " "))
    }
  }
}
