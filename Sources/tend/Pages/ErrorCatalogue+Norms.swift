import Formats
import Instruments
import Psychometrics

/// What can be wrong with a file of an organisation's own figures.
extension ErrorCatalogue {
  /// - Parameter name: the file, as it was given.
  static func norms(_ error: NormsFileFaults, name: String) -> Problem {
    let file = input(name)
    guard !error.faults.contains(where: { $0.kind == .notScored }) else { return notScored }
    var what = error.faults.map { fault in
      if case .json(let fault) = fault.kind { return file.joined(to: words(fault), with: ", ") }
      return at(fault.pointer, in: file).joined(to: words(fault.kind), with: ": ")
    }
    if error.unnamed > 0 { what.append(more(error.unnamed)) }
    return Problem(
      .badData, what,
      hint: Phrase(
        en: "nothing was added; figures are in raw points of the scale, with their sample and date",
        es: "no se añadió nada; las cifras van en puntos brutos de la escala, con su muestra y "
          + "fecha"))
  }

  private static let notScored = Problem(
    .usage,
    Phrase(
      en: "this instrument gives no scores, so figures have no place in it",
      es: "este instrumento no da puntajes, así que no lleva cifras"),
    hint: Phrase(
      en: "tend instruments list shows what gives scores",
      es: "tend instruments list muestra cuáles dan puntajes"))

  private static func words(_ kind: NormsFileFault.Kind) -> Phrase {
    switch kind {
    case .notScored: Phrase(same: "")
    case .json(let fault): words(fault)
    case .noNorms: Phrase(en: "the list is empty", es: "la lista no tiene nada")
    case .otherSchema(let name): otherSchema(name)
    case .missingMember(let name): noMember(name)
    case .unknownMember(let name, let nearest): unknownMember(name, nearest: nearest)
    case .wrongKind(let expected): words(expected)
    case .text(let fault): line(fault)
    case .unknownScale, .unknownWord, .notADate, .dateAhead, .tooFewPeople, .twice:
      namingWords(kind)
    case .standardDeviationNotOverZero, .standardDeviationTooLarge, .reliabilityOutOfRange,
      .meanOutsideScale:
      figureWords(kind)
    }
  }

  private static func words(_ expected: NormsFileFault.Expected) -> Phrase {
    switch expected {
    case .object: Phrase(en: "is no object { }", es: "no es un objeto { }")
    case .list: Phrase(en: "is no list [ ]", es: "no es una lista [ ]")
    case .text: Phrase(en: "is no text in quotes", es: "no es un texto entre comillas")
    case .number: Phrase(en: "is no number", es: "no es un número")
    case .wholeNumber: Phrase(en: "is no whole number", es: "no es un número entero")
    }
  }

  private static func namingWords(_ kind: NormsFileFault.Kind) -> Phrase {
    switch kind {
    case .unknownScale(let name, let nearest):
      Phrase(
        en: "the instrument has no scale '\(shown(name))'",
        es: "el instrumento no tiene la escala '\(shown(name))'"
      ).joined(to: meaning(nearest), with: "")
    case .unknownWord(let word, let allowed):
      Phrase(
        en: "'\(shown(word))' is none of \(allowed.joined(separator: ", "))",
        es: "'\(shown(word))' no es ninguna de estas: \(allowed.joined(separator: ", "))")
    case .notADate(let text):
      Phrase(
        en: "'\(shown(text))' is no date such as 2026-03-01",
        es: "'\(shown(text))' no es una fecha como 2026-03-01")
    case .dateAhead(let date):
      Phrase(en: "\(date) lies ahead", es: "\(date) está por venir")
    case .tooFewPeople(let count):
      Phrase(
        en: "\(count) is too few: a standard deviation needs two people",
        es: "\(count) es muy poco: una desviación estándar pide dos personas")
    case .twice(let scale, let wording, let language):
      twice(scale.rawValue, wording.rawValue, language.map { " (\($0.rawValue))" } ?? "")
    default: Phrase(same: "")
    }
  }

  private static func twice(_ scale: String, _ wording: String, _ language: String) -> Phrase {
    Phrase(
      en: "\(scale) with the wording '\(wording)'\(language) is there twice",
      es: "\(scale) con la redacción '\(wording)'\(language) está dos veces")
  }

  private static func figureWords(_ kind: NormsFileFault.Kind) -> Phrase {
    switch kind {
    case .standardDeviationNotOverZero:
      Phrase(
        en: "a standard deviation is over 0", es: "una desviación estándar es mayor que 0")
    case .standardDeviationTooLarge(let most):
      Phrase(
        en: "no people can have this standard deviation here: it is \(Words.number(most)) at most",
        es: "nadie puede tener aquí esa desviación estándar: es \(Words.number(most)) como mucho")
    case .reliabilityOutOfRange:
      Phrase(
        en: "a reliability is from 0 up to, but not, 1",
        es: "una fiabilidad va de 0 a 1, sin llegar a 1")
    case .meanOutsideScale(let scores):
      Phrase(
        en: "the scores of this scale are \(scores.lowerBound) to \(scores.upperBound), and so "
          + "is their mean",
        es: "los puntajes de esta escala van de \(scores.lowerBound) a \(scores.upperBound), y su "
          + "media también")
    default: Phrase(same: "")
    }
  }
}
