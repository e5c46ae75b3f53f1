import Formats
import Journal
import Psychometrics

/// What a card says of a scale and of a change; no cause is ever named.
enum ScoreWords {
  /// Which side is favourable and how far the score wobbles by itself; for a trend also what chance
  /// does. Nil only where a source's own name could not stand on a page.
  ///
  /// - Parameters:
  ///   - words: those of the items.
  ///   - language: of the card.
  static func about(
    _ scale: WorkScale, answeredTo words: WordingUsed, isTrend: Bool = false, _ language: Language
  ) -> PlainText? {
    var sentences: [Phrase] = []
    switch scale.scale.favourable {
    case .up: sentences.append(higher)
    case .down: sentences.append(lower)
    case .neither: break
    }
    if let error = scale.scale.error(for: words.kind, language: words.language?.rawValue) {
      sentences.append(wobble(CardNumber.text(tenths(error.smallestDetectableChange))))
      if isTrend { sentences.append(chance) }
    } else {
      sentences.append(unknownWobble)
    }
    return PlainText(sentences.map { $0[language] }.joined(separator: " "))
  }

  /// "up 7, more than this form's usual wobble"
  static func change(from earlier: Double, to later: Double, _ verdict: CardTrend.Verdict) -> Phrase
  {
    moved(later - earlier).joined(to: words(verdict), with: ", ")
  }

  /// The verdict at the end of such a phrase, or nil where there is none.
  static func verdict(in text: String, _ language: Language) -> CardTrend.Verdict? {
    CardTrend.Verdict.allCases.first { text.hasSuffix(words($0)[language]) }
  }

  private static func moved(_ points: Double) -> Phrase {
    let size = CardNumber.text(abs(points))
    if size == "0" { return Phrase(en: "the same", es: "igual") }
    return points > 0
      ? Phrase(en: "up \(size)", es: "sube \(size)")
      : Phrase(en: "down \(size)", es: "baja \(size)")
  }

  private static func words(_ verdict: CardTrend.Verdict) -> Phrase {
    switch verdict {
    case .beyondError:
      Phrase(
        en: "more than this form's usual wobble",
        es: "más que la variación habitual de este formulario")
    case .withinError:
      Phrase(en: "within the usual wobble", es: "dentro de la variación habitual")
    case .cannotTell:
      Phrase(
        en: "cannot tell whether that is a real change",
        es: "no se puede saber si es un cambio real")
    }
  }

  /// A derived figure is said as "about", with one digit.
  private static func tenths(_ value: Double) -> Double {
    Double(DecimalText.fixed(value, fractionDigits: 1)) ?? value
  }

  private static let higher = Phrase(
    en: "The higher side is the favorable one.", es: "El lado más alto es el favorable.")
  private static let lower = Phrase(
    en: "The lower side is the favorable one.", es: "El lado más bajo es el favorable.")
  private static let unknownWobble = Phrase(
    en: "How much this score wobbles by itself is not known.",
    es: "No se sabe cuánto varía este puntaje por sí solo.")
  private static let chance = Phrase(
    en: "About one comparison in twenty looks like a real change by chance alone.",
    es: "Cerca de una de cada veinte comparaciones parece un cambio real solo por azar.")

  private static func wobble(_ points: String) -> Phrase {
    Phrase(
      en: "A change of up to about \(points) points is the form's usual wobble.",
      es: "Un cambio de hasta unos \(points) puntos es la variación habitual del formulario.")
  }
}
