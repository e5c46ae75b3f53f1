import Formats
import Psychometrics

/// The words of a codebook. The names of columns and fields are not among them.
enum CodebookWords {
  static func title(_ name: Phrase) -> Phrase {
    Phrase(
      en: "\(name.english): what the columns hold",
      es: "\(name.spanish): lo que hay en las columnas")
  }

  static func version(_ version: String, _ id: InstrumentID) -> Phrase {
    Phrase(
      en:
        "Version \(version) of \(id.rawValue). The names of the columns are those that tend score "
        + "reads and writes.",
      es:
        "Versión \(version) de \(id.rawValue). Los nombres de las columnas son los que tend score "
        + "lee y escribe.")
  }

  static func name(_ field: Codebook.Field) -> Phrase {
    switch field {
    case .variable: Phrase(en: "Column", es: "Columna")
    case .label: Phrase(en: "What it is", es: "Qué es")
    case .minimum: Phrase(en: "From", es: "De")
    case .maximum: Phrase(en: "To", es: "A")
    case .values: Phrase(en: "Values", es: "Valores")
    case .missing: Phrase(en: "If missing", es: "Si falta")
    case .items: Phrase(en: "Items", es: "Ítems")
    case .reversed: Phrase(en: "The other way", es: "Al revés")
    case .rule: Phrase(en: "Rule", es: "Regla")
    case .source: Phrase(en: "Source", es: "Fuente")
    }
  }

  static func range(_ lowest: String, _ highest: String) -> Phrase {
    Phrase(en: "\(lowest) to \(highest)", es: "\(lowest) a \(highest)")
  }

  static func item(_ item: Int) -> Phrase {
    Phrase(en: "item \(item) of the form", es: "ítem \(item) del formulario")
  }

  static func form(_ name: String) -> Phrase {
    Phrase(en: "the form: \(name)", es: "el formulario: \(name)")
  }

  static let missingAnswer = Phrase(
    en: "empty or NA, and codes named with --missing-code",
    es: "vacío o NA, y los códigos dados con --missing-code")
  static let noScore = Phrase(en: "empty", es: "vacío")
  static let noSource = Phrase(en: "not seen in a source", es: "no vista en una fuente")

  static func favourable(_ direction: Direction) -> Phrase {
    switch direction {
    case .up: Phrase(en: "higher is the favourable side", es: "más alto es el lado favorable")
    case .down: Phrase(en: "lower is the favourable side", es: "más bajo es el lado favorable")
    case .neither: Phrase(en: "no side is the favourable one", es: "ningún lado es el favorable")
    }
  }

  static func sum(_ form: Form, isReversed: Bool) -> Phrase {
    isReversed
      ? Phrase(
        en: "The sum of its items; one that counts the other way adds "
          + "\(form.lowest + form.highest) minus its answer.",
        es:
          "La suma de sus ítems; uno que cuenta al revés suma \(form.lowest + form.highest) menos "
          + "su respuesta.")
      : Phrase(en: "The sum of its items.", es: "La suma de sus ítems.")
  }

  static func missingRule(_ rule: MissingRule) -> Phrase {
    switch rule {
    case .strict:
      Phrase(
        en: "With a missing answer there is no score (strict).",
        es: "Si falta una respuesta no hay puntaje (strict).")
    case .prorate(let share):
      Phrase(
        en: "From \(share) of its items answered on, their mean stands for the others "
          + "(prorate:\(share)).",
        es: "Desde \(share) de sus ítems con respuesta, su media vale por los otros "
          + "(prorate:\(share)).")
    }
  }

  static let mean = Phrase(en: "mean of the items", es: "media de los ítems")
  static let score = Phrase(en: "score", es: "puntaje")
  static let band = Phrase(en: "band", es: "banda")
  static let cutoff = Phrase(
    en: "side of the number that one study found, no pass mark",
    es: "lado del número que halló un estudio, no es una nota de corte")
  static let t = Phrase(
    en: "T-score: 50 is the mean of the sample, 10 its standard deviation",
    es: "puntaje T: 50 es la media de la muestra, 10 su desviación estándar")
  static let percent = Phrase(
    en: "percent of the highest score", es: "porcentaje del puntaje más alto")
  static let answered = Phrase(en: "items answered", es: "ítems con respuesta")
  static let unanswered = Phrase(
    en: "skipped, or would rather not say", es: "sin respuesta, o prefiere no decir")
  static let counted = Phrase(
    en: "Counted, never added up.", es: "Se cuenta, nunca se suma.")
  static let noBands = Phrase(
    en: "always empty: no bands are known", es: "siempre vacío: no se conocen bandas")
  static let noNorm = Phrase(
    en: "always empty: no norm sample is known",
    es: "siempre vacío: no se conoce una muestra de normas")
  static let noPercent = Phrase(
    en: "always empty: nobody gives this scale in percent",
    es: "siempre vacío: nadie da esta escala en porcentaje")

  static func meanRule(_ raw: String, items: Int) -> Phrase {
    Phrase(same: "\(raw) / \(items)")
  }

  static func tRule(_ raw: String, mean: String, deviation: String) -> Phrase {
    Phrase(same: "50 + 10 (\(raw) - \(mean)) / \(deviation)")
  }

  static func percentRule(_ raw: String, highest: Int) -> Phrase {
    Phrase(same: "100 \(raw) / \(highest)")
  }

  static func certainty(_ certainty: Certainty) -> Phrase {
    switch certainty {
    case .published: Phrase(same: "")
    case .secondary:
      Phrase(en: "as other sources quote it", es: "como la citan otras fuentes")
    case .derived: Phrase(en: "worked out from it", es: "calculado a partir de ella")
    case .contested: Phrase(en: "sources disagree", es: "las fuentes no coinciden")
    case .unverified: Phrase(en: "not seen", es: "no vista")
    }
  }

  /// In full, as a file has it.
  static func number(_ value: Double) -> String {
    JSON.number(value).canonicalText
  }
}
