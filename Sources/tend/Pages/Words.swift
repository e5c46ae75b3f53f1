import Formats
import Instruments
import Journal
import Psychometrics

/// Short phrases that several pages share, in one place so that one thing has one name.
enum Words {
  /// A score or a difference of scores: at most one decimal, none where it is whole.
  static func number(_ value: Double) -> String {
    DecimalText.trimmed(value, fractionDigits: 1)
  }

  /// A difference with its sign: `+2`, `-7`, `0`.
  static func signed(_ points: Double) -> String {
    let text = number(points)
    return points > 0 && text != "0" ? "+" + text : text
  }

  /// The everyday name with the published one beside it, where they differ.
  static func name(_ scale: ScaleDefinition, in entry: CatalogEntry) -> Phrase {
    let everyday = entry.everydayName(of: scale.id)
    guard everyday.english.lowercased() != scale.publishedName.lowercased() else {
      return Phrase(en: everyday.english.sentenceCased, es: everyday.spanish.sentenceCased)
    }
    return Phrase(
      en: "\(everyday.english.sentenceCased) (\(scale.publishedName))",
      es: "\(everyday.spanish.sentenceCased) (\(scale.publishedName))")
  }

  /// The name of a language within a sentence.
  static func name(_ language: Language) -> Phrase {
    switch language {
    case .english: Phrase(en: "English", es: "inglés")
    case .spanish: Phrase(en: "Spanish", es: "español")
    }
  }

  static func favourable(_ direction: Direction) -> Phrase {
    switch direction {
    case .up: Phrase(en: "higher is the favourable side", es: "más alto es el lado favorable")
    case .down: Phrase(en: "lower is the favourable side", es: "más bajo es el lado favorable")
    case .neither: Phrase(en: "no side is the favourable one", es: "ningún lado es el favorable")
    }
  }

  static func checkIns(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(en: "1 check-in", es: "1 registro")
      : Phrase(en: "\(count) check-ins", es: "\(count) registros")
  }

  /// `item 3`, or `items 3, 7 and 9`.
  static func items(_ numbers: [Int]) -> Phrase {
    numbers.count == 1
      ? Phrase(en: "item \(numbers[0])", es: "el ítem \(numbers[0])")
      : Phrase(
        en: "items \(list(numbers.map(String.init), and: "and"))",
        es: "los ítems \(list(numbers.map(String.init), and: "y"))")
  }

  static func list(_ words: [String], and conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  static func mode(_ mode: Mode) -> Phrase {
    switch mode {
    case .prompt: Phrase(en: "at the screen", es: "en la pantalla")
    case .paper: Phrase(en: "from paper", es: "desde papel")
    case .interview: Phrase(en: "in an interview", es: "en una entrevista")
    case .imported: Phrase(en: "brought in from a file", es: "traído de un archivo")
    }
  }

  static func wording(_ wording: WordingUsed, of entry: CatalogEntry) -> Phrase {
    switch wording.kind {
    case .published:
      if let name = wording.name {
        Phrase(en: "the form's text \"\(name)\"", es: "el texto del formulario «\(name)»")
      } else {
        Phrase(en: "the \(entry.name.english) form", es: "el formulario \(entry.name.spanish)")
      }
    case .own:
      Phrase(
        en: entry.wording(.english)?.name ?? tendsWords.english,
        es: entry.wording(.spanish)?.name ?? tendsWords.spanish)
    }
  }

  private static let tendsWords = Phrase(en: "in Tend's words", es: "con las palabras de Tend")

  /// Where the key of a scale comes from; how sure it is only where the project looked for that.
  static func key(_ scale: ScaleDefinition, of entry: CatalogEntry) -> Phrase {
    let source = Citations.phrase(scale.source)
    let citation = Phrase(en: "Key: \(source.english)", es: "Clave: \(source.spanish)")
    guard entry.isBuiltIn else {
      return scale.source.mayBeShown
        ? citation
        : Phrase(
          en: "Key: the file it came from names no source",
          es: "Clave: el archivo del que vino no nombra una fuente")
    }
    let certainty = certainty(scale.source.certainty)
    return citation.joined(
      to: Phrase(en: "(\(certainty.english))", es: "(\(certainty.spanish))"))
  }

  static func certainty(_ certainty: Certainty) -> Phrase {
    switch certainty {
    case .published: Phrase(en: "published", es: "publicado")
    case .secondary: Phrase(en: "from a secondary source", es: "de una fuente secundaria")
    case .derived:
      Phrase(en: "worked out from published figures", es: "calculado con cifras publicadas")
    case .contested: Phrase(en: "sources disagree", es: "las fuentes no coinciden")
    case .unverified: Phrase(en: "not verified", es: "sin verificar")
    }
  }

  /// Why a scale has no score, as the rest of a sentence.
  static func reason(_ reason: NoScoreReason) -> Phrase {
    switch reason {
    case .missing(let items, _):
      Phrase(
        en:
          "no score: \(Words.items(items).english) \(items.count == 1 ? "has" : "have") no answer",
        es: "sin puntaje: falta respuesta en \(Words.items(items).spanish)")
    case .notAsked:
      Phrase(en: "not asked this time", es: "no se preguntó esta vez")
    case .noSuchScale:
      Phrase(en: "no such scale", es: "esa escala no existe")
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  var sentenceCased: String {
    prefix(1).uppercased() + dropFirst()
  }
}
