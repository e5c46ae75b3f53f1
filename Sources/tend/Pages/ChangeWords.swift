import Formats
import Psychometrics

extension Change.Reason {
  /// Whether it lies in the form and not between two check-ins: the same score is then just that.
  fileprivate var isOfForm: Bool {
    switch self {
    case .noErrorKnown, .ownWording: true
    case .wordingChanged, .languageChanged, .versionChanged, .prorated, .markedBreak: false
    }
  }
}

/// What a change of score says, in everyday words; no cause is ever named.
enum ChangeWords {
  /// "up 7, more than this form's usual wobble"
  static func phrase(_ change: Change) -> Phrase {
    if case .cannotTell(let reason) = change.verdict, change.points == 0, reason.isOfForm {
      return moved(0)
    }
    return moved(change.points).joined(to: verdict(change), with: ", ")
  }

  /// How far and which way.
  static func moved(_ points: Double) -> Phrase {
    let size = Words.number(abs(points))
    if size == "0" { return Phrase(en: "the same", es: "igual") }
    return points > 0
      ? Phrase(en: "up \(size)", es: "sube \(size)")
      : Phrase(en: "down \(size)", es: "baja \(size)")
  }

  static func verdict(_ change: Change) -> Phrase {
    switch change.verdict {
    case .beyondError:
      Phrase(
        en: "changed more than this form's usual wobble",
        es: "cambió más que la variación habitual de este formulario")
    case .withinError:
      Phrase(en: "within the usual wobble", es: "dentro de la variación habitual")
    case .cannotTell(let reason):
      Phrase(
        en: "cannot tell whether that is a real change: \(why(reason).english)",
        es: "no se puede saber si es un cambio real: \(why(reason).spanish)")
    }
  }

  static func why(_ reason: Change.Reason) -> Phrase {
    switch reason {
    case .noErrorKnown:
      Phrase(
        en: "nobody has published how much this scale wobbles by itself",
        es: "nadie ha publicado cuánto varía esta escala por sí sola")
    case .ownWording:
      Phrase(
        en: "the figures are those of the published form, and these are Tend's words",
        es: "las cifras son del formulario publicado, y estas son las palabras de Tend")
    case .wordingChanged:
      Phrase(
        en: "the wording is not the same as before",
        es: "la redacción no es la misma de antes")
    case .languageChanged:
      Phrase(
        en: "the language is not the same as before", es: "el idioma no es el mismo de antes")
    case .versionChanged:
      Phrase(
        en: "the instrument's version is not the same as before",
        es: "la versión del instrumento no es la misma de antes")
    case .prorated:
      Phrase(
        en: "missing answers were filled in", es: "se completaron respuestas que faltaban")
    case .markedBreak:
      Phrase(
        en: "you marked a break between the two", es: "marcaste una pausa entre las dos")
    }
  }

  /// The error of a scale, named with where it comes from.
  static func error(_ error: MeasurementError?, wording: WordingKind) -> Phrase {
    guard let error else { return why(wording == .own ? .ownWording : .noErrorKnown) }
    let size = Words.number(error.smallestDetectableChange)
    let origin =
      error.organisation.map { name in
        Phrase(
          en: "figures of \(name): \(error.standardDeviation.sample)",
          es: "cifras de \(name): \(error.standardDeviation.sample)")
      }
      ?? Phrase(en: "worked out from two samples", es: "calculado con dos muestras")
    var phrase = Phrase(
      en: "A change of more than \(size) points is more than this form's usual wobble "
        + "(\(origin.english)).",
      es: "Un cambio de más de \(size) puntos es más que la variación habitual de este "
        + "formulario (\(origin.spanish)).")
    if let range = error.contestedRange {
      let low = Words.number(range.lowerBound)
      let high = Words.number(range.upperBound)
      phrase = phrase.joined(
        to: Phrase(
          en: "Sources disagree: from \(low) to \(high).",
          es: "Las fuentes no coinciden: de \(low) a \(high)."))
    }
    return phrase
  }
}
