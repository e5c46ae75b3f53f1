import Formats
import Psychometrics

/// The sentences on items, figures and texts.
extension DefinitionDifference {
  var itemFact: Phrase {
    switch self {
    case .itemMoved(let item, let from, let to):
      Phrase(
        en: "Item \(item) moved from \(from.rawValue) to \(to.rawValue).",
        es: "El ítem \(item) pasó de \(from.rawValue) a \(to.rawValue).")
    case .itemsAdded(let items, let scale):
      Self.items(
        items, of: scale, one: Phrase(en: "is new in", es: "es nuevo en"),
        many: Phrase(en: "are new in", es: "son nuevos en"))
    case .itemsRemoved(let items, let scale):
      Self.items(
        items, of: scale, one: Phrase(en: "is no more in", es: "ya no está en"),
        many: Phrase(en: "are no more in", es: "ya no están en"))
    case .itemsReversed(let items, let scale):
      Self.items(
        items, of: scale,
        one: Phrase(en: "now counts the other way in", es: "ahora cuenta al revés en"),
        many: Phrase(en: "now count the other way in", es: "ahora cuentan al revés en"))
    case .itemsNoLongerReversed(let items, let scale):
      Self.items(
        items, of: scale,
        one: Phrase(en: "no longer counts the other way in", es: "ya no cuenta al revés en"),
        many: Phrase(en: "no longer count the other way in", es: "ya no cuentan al revés en"))
    default: Phrase(same: "")
    }
  }

  private static func items(
    _ items: [Int], of scale: ScaleID, one: Phrase, many: Phrase
  ) -> Phrase {
    let verb = items.count == 1 ? one : many
    let subject =
      items.count == 1
      ? Phrase(en: "Item \(items[0])", es: "El ítem \(items[0])")
      : Phrase(
        en: "Items \(list(items, and: "and"))", es: "Los ítems \(list(items, and: "y"))")
    return subject.joined(to: verb).joined(to: Phrase(same: "\(scale.rawValue)."))
  }

  var figureFact: Phrase {
    switch self {
    case .bandMoved(let band, let scale, let a, let b):
      Phrase(
        en: "The band \(band.rawValue) of \(scale.rawValue) began at \(a) and begins at \(b).",
        es: "La banda \(band.rawValue) de \(scale.rawValue) empezaba en \(a) y empieza en \(b).")
    case .bandAdded(let band, let scale):
      Phrase(
        en: "The band \(band.rawValue) of \(scale.rawValue) is new.",
        es: "La banda \(band.rawValue) de \(scale.rawValue) es nueva.")
    case .bandRemoved(let band, let scale):
      Phrase(
        en: "The band \(band.rawValue) of \(scale.rawValue) is gone.",
        es: "La banda \(band.rawValue) de \(scale.rawValue) ya no está.")
    case .cutoffKind(let scale):
      Phrase(
        en: "Whether the bands of \(scale.rawValue) are those of one study changed.",
        es: "Cambió si las bandas de \(scale.rawValue) son las de un solo estudio.")
    case .norm(let scale):
      Phrase(
        en: "The norm of \(scale.rawValue) changed.", es: "La norma de \(scale.rawValue) cambió.")
    case .error(let scale):
      Phrase(
        en: "The error of measurement of \(scale.rawValue) changed.",
        es: "El error de medida de \(scale.rawValue) cambió.")
    case .localFigures(let scale):
      Phrase(
        en: "Your organization's own figures for \(scale.rawValue) changed.",
        es: "Las cifras de tu organización para \(scale.rawValue) cambiaron.")
    case .percentAdded(let scale):
      Phrase(
        en: "\(scale.rawValue) is now given in percent, too.",
        es: "\(scale.rawValue) ahora se da también en porcentaje.")
    case .percentRemoved(let scale):
      Phrase(
        en: "\(scale.rawValue) is no more given in percent.",
        es: "\(scale.rawValue) ya no se da en porcentaje.")
    case .source(let part, let scale):
      Phrase(
        en: "The source of the \(part.name.english) of \(scale.rawValue) changed.",
        es: "La fuente \(part.name.spanish) de \(scale.rawValue) cambió.")
    default: Phrase(same: "")
    }
  }

  var wordingFact: Phrase {
    switch self {
    case .wordingAdded(let kind, let language):
      Phrase(
        en: "There is now \(Self.name(kind, language).english).",
        es: "Ahora hay \(Self.name(kind, language).spanish).")
    case .wordingRemoved(let kind, let language):
      Phrase(
        en: "\(Self.theText(kind, language).english) is gone.",
        es: "\(Self.theText(kind, language).spanish) ya no está.")
    case .itemsReworded(let items, let kind, let language):
      items.count == 1
        ? Phrase(
          en: "Item \(items[0]) was reworded in \(Self.name(kind, language).english).",
          es: "El ítem \(items[0]) cambió de palabras en \(Self.name(kind, language).spanish).")
        : Phrase(
          en: "Items \(Self.list(items, and: "and")) were reworded in "
            + "\(Self.name(kind, language).english).",
          es: "Los ítems \(Self.list(items, and: "y")) cambiaron de palabras en "
            + "\(Self.name(kind, language).spanish).")
    case .wordingFacts(let kind, let language):
      Phrase(
        en: "What is said of \(Self.name(kind, language).english) changed: its name, whether peers "
          + "read it, or who permits it.",
        es:
          "Lo que se dice de \(Self.name(kind, language).spanish) cambió: su nombre, si lo leyeron "
          + "pares o quién lo permite.")
    default: Phrase(same: "")
    }
  }

  private static func theText(_ kind: WordingKind, _ language: Language) -> Phrase {
    switch (kind, language) {
    case (.published, .english):
      Phrase(en: "The English text of the form", es: "El texto del formulario en inglés")
    case (.published, .spanish):
      Phrase(en: "The Spanish text of the form", es: "El texto del formulario en español")
    case (.own, .english):
      Phrase(en: "The English text in Tend's words", es: "El texto en inglés con palabras de Tend")
    case (.own, .spanish):
      Phrase(en: "The Spanish text in Tend's words", es: "El texto en español con palabras de Tend")
    }
  }

  private static func name(_ kind: WordingKind, _ language: Language) -> Phrase {
    switch (kind, language) {
    case (.published, .english):
      Phrase(en: "a text of the form in English", es: "un texto del formulario en inglés")
    case (.published, .spanish):
      Phrase(en: "a text of the form in Spanish", es: "un texto del formulario en español")
    case (.own, .english):
      Phrase(en: "an English text in Tend's words", es: "un texto en inglés con palabras de Tend")
    case (.own, .spanish):
      Phrase(en: "a Spanish text in Tend's words", es: "un texto en español con palabras de Tend")
    }
  }
}

extension DefinitionDifference.SourcePart {
  fileprivate var name: Phrase {
    switch self {
    case .key: Phrase(en: "key", es: "de la clave")
    case .bands: Phrase(en: "bands", es: "de las bandas")
    case .percent: Phrase(en: "percentage", es: "del porcentaje")
    }
  }
}

extension DefinitionDifference.TextPart {
  var name: Phrase {
    switch self {
    case .name: Phrase(en: "The name on the screen", es: "El nombre en la pantalla")
    case .topic: Phrase(en: "The text on what it asks", es: "El texto sobre lo que pregunta")
    case .purpose: Phrase(en: "The text on what it is for", es: "El texto sobre para qué sirve")
    case .lookBack:
      Phrase(en: "The first words of each item", es: "El comienzo de cada ítem")
    case .scaleNames:
      Phrase(en: "The everyday text on the scales", es: "El texto sencillo sobre las escalas")
    case .bandNames: Phrase(en: "The list of band names", es: "La lista de nombres de las bandas")
    case .credit: Phrase(en: "The line of credit", es: "La línea de crédito")
    case .conditions:
      Phrase(en: "The text on the conditions of use", es: "El texto sobre las condiciones de uso")
    case .officialForm:
      Phrase(
        en: "The text on where to find the form", es: "El texto sobre dónde está el formulario")
    case .singleScales:
      Phrase(
        en: "Whether one scale may be asked alone", es: "Si una escala se puede preguntar sola,")
    case .itemMean:
      Phrase(
        en: "Whether the mean of the items is shown", es: "Si se muestra la media de los ítems,")
    case .audiences: Phrase(en: "The list of who it is for", es: "La lista de para quién es")
    case .asides:
      Phrase(en: "The list of texts to read after it", es: "La lista de textos para leer después")
    case .caveats: Phrase(en: "The list of known limits", es: "La lista de límites conocidos")
    }
  }
}
