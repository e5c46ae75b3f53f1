import Formats
import Psychometrics

/// What stands where a document says nothing.
enum OwnInstrumentDefaults {
  static let purpose = Phrase(
    en: "An instrument that your organization added.",
    es: "Un instrumento que añadió tu organización.")
  static let conditions = Phrase(
    en: "The file it came from names no conditions of use.",
    es: "El archivo del que vino no nombra condiciones de uso.")
  static let officialForm = Phrase(
    en: "The file it came from does not say where to find it.",
    es: "El archivo del que vino no dice dónde está.")
  static let audiences: [Audience] = [.worker, .evaluator]

  static func higherMeans(_ favourable: Direction) -> Phrase {
    switch favourable {
    case .up:
      Phrase(en: "A higher score is the favourable side.", es: "Más alto es el lado favorable.")
    case .down:
      Phrase(en: "A lower score is the favourable side.", es: "Más bajo es el lado favorable.")
    case .neither:
      Phrase(en: "An area to think about.", es: "Un área para pensar.")
    }
  }

  /// The first words of an item, from the days that the form looks back over.
  static func lookBack(days: Int) -> Phrase {
    days == 1
      ? Phrase(en: "In the last day", es: "En el último día")
      : Phrase(en: "In the last \(days) days", es: "En los últimos \(days) días")
  }

  /// The numbers of the form, where its answers are known.
  static func answerLabels(_ form: Form) -> [Phrase] {
    guard form.lowest < form.highest else { return [] }
    return (form.lowest...form.highest).map { Phrase(same: String($0)) }
  }
}
