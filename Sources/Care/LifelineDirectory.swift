package import Formats

/// The countries whose lines are known, the United States first.
///
/// A number stands here only if it was read in a publication, which is named beside it; where only
/// a newspaper or another service could be read, that one is named. For every other country there
/// is the address of a directory, in words.
package enum LifelineDirectory {
  package static let all: [Lifeline] = [
    unitedStates, canada, mexico, unitedKingdom, ireland, spain, australia, newZealand,
  ]

  /// Where nobody named a country.
  package static let standard: Lifeline = unitedStates

  /// The lifeline of a country, or nil where none is known.
  ///
  /// The code is ISO 3166-1 alpha-2, in capitals or small letters. `UK`, which ISO keeps for the
  /// United Kingdom beside `GB`, is understood.
  package static func lifeline(forCountry code: String) -> Lifeline? {
    let wanted = code.uppercased()
    return all.first { $0.country == wanted || $0.alsoFor.contains(wanted) }
  }

  /// The page for a country: its own, or for one not known the way to a directory; nil is nobody
  /// named a country.
  package static func paragraphs(forCountry code: String?) -> [[Phrase]] {
    guard let code else { return standard.paragraphs() }
    return lifeline(forCountry: code)?.paragraphs() ?? elsewhere
  }

  /// The quiet line for a country, chosen as the page is.
  package static func quietLine(forCountry code: String?) -> Phrase {
    guard let code else { return standard.quietLine }
    return lifeline(forCountry: code)?.quietLine
      ?? Lifeline.quietLine(
        atHand: Phrase(
          en: "findahelpline.com lists lines by country",
          es: "findahelpline.com reúne líneas por país"))
  }

  /// The page for a country whose lines are not known here.
  static let elsewhere: [[Phrase]] = [
    Lifeline.opening(Phrase(en: "other countries", es: "otros países")),
    [
      Phrase(
        en: "Tend knows no number for this country that it could check.",
        es: "Tend no tiene para este país ningún número que haya podido comprobar."),
      Phrase(
        en: "findahelpline.com lists lines by country, for calls, texts and chat.",
        es: "findahelpline.com reúne líneas por país, para llamar, enviar mensajes o usar un chat."
      ),
      Phrase(
        en: "Source: \(findAHelpline.citation).", es: "Fuente: \(findAHelpline.citation)."),
    ],
    [
      Phrase(
        en: "If somebody is in danger right now, call the emergency number where you are.",
        es: "Si alguien está en peligro ahora mismo, llama al número de emergencias de tu zona.")
    ],
    [
      Phrase(
        en: "As known \(november2026); addresses can change.",
        es: "Según se sabía en \(november2026); las direcciones pueden cambiar.")
    ],
  ]

  static let findAHelpline = Lifeline.Source(
    "findahelpline.com/AU", by: "Find A Helpline", checked: november2026)

  /// When every source here was read.
  static let november2026 = Lifeline.Month(2026, 11)

  static let dayAndNight = Phrase(
    en: "Day and night, every day.", es: "De día y de noche, todos los días.")
}
