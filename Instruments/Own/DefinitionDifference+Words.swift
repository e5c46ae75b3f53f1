package import Formats
import Psychometrics

extension DefinitionDifference {
  /// What differs, and what that can do to scores; one or two sentences.
  package var phrase: Phrase {
    effect == .none ? fact : fact.joined(to: effect.phrase)
  }

  private var fact: Phrase {
    switch self {
    case .id, .version, .publishedName, .subject, .scoring, .missingKey, .missingRule,
      .workedExamples:
      definitionFact
    case .itemCount, .answers, .lookBackDays, .answersRenamed: formFact
    case .scaleAdded, .scaleRemoved, .scaleOrder, .scaleName, .favourable: scaleFact
    case .itemMoved, .itemsAdded, .itemsRemoved, .itemsReversed, .itemsNoLongerReversed: itemFact
    case .bandMoved, .bandAdded, .bandRemoved, .cutoffKind, .norm, .error, .localFigures,
      .percentAdded, .percentRemoved, .source:
      figureFact
    case .wordingAdded, .wordingRemoved, .itemsReworded, .wordingFacts: wordingFact
    case .text(let part):
      part.name.joined(to: Phrase(en: "changed.", es: "cambió."))
    }
  }

  private var definitionFact: Phrase {
    switch self {
    case .id(let a, let b):
      Phrase(
        en: "The id was \(a.rawValue) and is \(b.rawValue).",
        es: "El id era \(a.rawValue) y es \(b.rawValue).")
    case .version(let a, let b):
      Phrase(
        en: "The version was \(a.printable()) and is \(b.printable()).",
        es: "La versión era \(a.printable()) y es \(b.printable()).")
    case .publishedName(let a, let b):
      Phrase(
        en: "The published name was \"\(a.printable())\" and is \"\(b.printable())\".",
        es: "El nombre publicado era «\(a.printable())» y es «\(b.printable())».")
    case .subject(let a, let b):
      Phrase(
        en: "What it asks about was \(a.rawValue) and is \(b.rawValue).",
        es: "El tema era \(a.rawValue) y es \(b.rawValue).")
    case .scoring(let a, let b):
      Phrase(
        en: "The way of scoring was \(a.rawValue) and is \(b.rawValue).",
        es: "La forma de puntuar era \(a.rawValue) y es \(b.rawValue).")
    case .missingKey:
      Phrase(
        en: "What is said of the missing key changed.",
        es: "Lo que se dice de la clave que falta cambió.")
    case .missingRule(let a, let b):
      Phrase(
        en: "The rule for missing answers was \(a.name) and is \(b.name).",
        es: "La regla para las respuestas que faltan era \(a.name) y es \(b.name).")
    case .workedExamples:
      Phrase(en: "The worked examples changed.", es: "Los ejemplos resueltos cambiaron.")
    default: Phrase(same: "")
    }
  }

  private var formFact: Phrase {
    switch self {
    case .itemCount(let a, let b):
      Phrase(en: "It had \(a) items and has \(b).", es: "Tenía \(a) ítems y tiene \(b).")
    case .answers(let a, let b):
      Phrase(
        en: "Answers went from \(a.lowerBound) to \(a.upperBound), and now from \(b.lowerBound) to "
          + "\(b.upperBound).",
        es:
          "Las respuestas iban de \(a.lowerBound) a \(a.upperBound), y ahora de \(b.lowerBound) a "
          + "\(b.upperBound).")
    case .lookBackDays(let a, let b):
      Phrase(
        en: "The days that the items look back over were \(Self.days(a).english) and are "
          + "\(Self.days(b).english).",
        es: "Los días que miran atrás los ítems eran \(Self.days(a).spanish) y son "
          + "\(Self.days(b).spanish).")
    case .answersRenamed(let answers):
      answers.count == 1
        ? Phrase(
          en: "Answer \(answers[0]) has another name.",
          es: "La respuesta \(answers[0]) tiene otro nombre.")
        : Phrase(
          en: "Answers \(Self.list(answers, and: "and")) have other names.",
          es: "Las respuestas \(Self.list(answers, and: "y")) tienen otros nombres.")
    default: Phrase(same: "")
    }
  }

  private var scaleFact: Phrase {
    switch self {
    case .scaleAdded(let scale):
      Phrase(
        en: "The scale \(scale.rawValue) is new.", es: "La escala \(scale.rawValue) es nueva.")
    case .scaleRemoved(let scale):
      Phrase(
        en: "The scale \(scale.rawValue) is gone.", es: "La escala \(scale.rawValue) ya no está.")
    case .scaleOrder:
      Phrase(
        en: "The scales stand in another order.", es: "Las escalas están en otro orden.")
    case .scaleName(let scale):
      Phrase(
        en: "The scale \(scale.rawValue) has another published name.",
        es: "La escala \(scale.rawValue) tiene otro nombre publicado.")
    case .favourable(let scale, _, let now):
      switch now {
      case .up:
        Phrase(
          en: "On \(scale.rawValue) higher is now the favourable side.",
          es: "En \(scale.rawValue) ahora más alto es el lado favorable.")
      case .down:
        Phrase(
          en: "On \(scale.rawValue) lower is now the favourable side.",
          es: "En \(scale.rawValue) ahora más bajo es el lado favorable.")
      case .neither:
        Phrase(
          en: "On \(scale.rawValue) no side is the favourable one now.",
          es: "En \(scale.rawValue) ahora ningún lado es el favorable.")
      }
    default: Phrase(same: "")
    }
  }

  private static func days(_ days: Int?) -> Phrase {
    days.map { Phrase(same: String($0)) } ?? Phrase(en: "not named", es: "sin nombrar")
  }

  /// At most twenty by number, so that the sentence can be read.
  static func list(_ numbers: [Int], and conjunction: String) -> String {
    let words = numbers.prefix(20).map(String.init)
    if numbers.count > words.count {
      return words.joined(separator: ", ") + " \(conjunction) \(numbers.count - words.count) …"
    }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}

extension DefinitionDifference.Effect {
  fileprivate var phrase: Phrase {
    switch self {
    case .scores: Phrase(en: "Scores can differ.", es: "Los puntajes pueden cambiar.")
    case .reading:
      Phrase(
        en: "Scores stay the same; how they are read can differ.",
        es: "Los puntajes quedan igual; puede cambiar cómo se leen.")
    case .answers:
      Phrase(
        en: "The key counts as before, but people answer other words.",
        es: "La clave cuenta igual, pero la gente responde a otras palabras.")
    case .none: Phrase(same: "")
    }
  }
}
