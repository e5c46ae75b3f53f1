import Formats
import Instruments

/// What can be wrong with a file of sentences.
extension ErrorCatalogue {
  /// - Parameter name: the file, as it was given.
  static func wordings(_ error: WordingFileFaults, name: String) -> Problem {
    let file = input(name)
    var what = error.faults.map { fault in
      // A table's and a JSON text's own faults say where they are.
      switch fault.kind {
      case .json, .csv: file.joined(to: words(fault.kind), with: ", ")
      default: place(fault.place, in: file).joined(to: words(fault.kind), with: ": ")
      }
    }
    if error.unnamed > 0 { what.append(more(error.unnamed)) }
    return Problem(.badData, what, hint: hint(error))
  }

  /// How many faults are not named, since there are too many.
  static func more(_ count: Int) -> Phrase {
    Phrase(en: "and \(count) more", es: "y \(count) más")
  }

  private static func place(_ place: WordingFileFault.Place, in file: Phrase) -> Phrase {
    switch place {
    case .file: file
    case .line(let line):
      Phrase(en: "\(file.english), line \(line)", es: "\(file.spanish), línea \(line)")
    case .pointer(let pointer): at(pointer, in: file)
    }
  }

  /// A value of a JSON document; the document as a whole has an empty pointer.
  static func at(_ pointer: String, in file: Phrase) -> Phrase {
    pointer.isEmpty ? file : file.joined(to: Phrase(same: pointer.printable()), with: ", ")
  }

  private static func words(_ kind: WordingFileFault.Kind) -> Phrase {
    switch kind {
    case .fileTooLong(_, let limit):
      Phrase(
        en: "over \(size(limit)), far more than the sentences of a form",
        es: "pasa de \(size(limit)), mucho más que las frases de un formulario")
    case .noTexts: Phrase(en: "no sentence is in it", es: "no tiene ninguna frase")
    case .json(let fault): words(fault)
    case .csv(let fault):
      Phrase(en: "line \(fault.line), ", es: "línea \(fault.line), ")
        .joined(to: words(fault), with: "")
    case .missingColumn, .columnTwice, .unknownColumn, .otherSeparator, .fieldCount:
      columnWords(kind)
    case .missingMember, .unknownMember, .wrongKind, .otherSchema: memberWords(kind)
    case .notAnItemNumber, .itemOutsideForm, .itemTwice, .text, .unknownLanguage, .itemsMissing:
      sentenceWords(kind)
    }
  }

  private static func columnWords(_ kind: WordingFileFault.Kind) -> Phrase {
    switch kind {
    case .missingColumn(let name):
      Phrase(en: "there is no column '\(name)'", es: "no hay columna '\(name)'")
    case .columnTwice(let name):
      Phrase(en: "the column '\(name)' is there twice", es: "la columna '\(name)' está dos veces")
    case .unknownColumn(let name, let nearest):
      Phrase(
        en: "a column '\(shown(name))' has no place here",
        es: "una columna '\(shown(name))' no tiene lugar aquí"
      ).joined(to: meaning(nearest), with: "")
    case .otherSeparator(let separator): dividedBy(separator)
    case .fieldCount(let given, let expected):
      Phrase(
        en: "\(given) \(given == 1 ? "field" : "fields") where the first line has \(expected); "
          + "a text with a comma stands between quotes",
        es: "\(given) \(given == 1 ? "campo" : "campos") y la primera línea tiene \(expected); "
          + "un texto con una coma va entre comillas")
    default: Phrase(same: "")
    }
  }

  private static func memberWords(_ kind: WordingFileFault.Kind) -> Phrase {
    switch kind {
    case .missingMember(let name): noMember(name)
    case .unknownMember(let name, let nearest): unknownMember(name, nearest: nearest)
    case .wrongKind(.object): Phrase(en: "is no object { }", es: "no es un objeto { }")
    case .wrongKind(.list): Phrase(en: "is no list [ ]", es: "no es una lista [ ]")
    case .wrongKind(.text): Phrase(en: "is no text in quotes", es: "no es un texto entre comillas")
    case .wrongKind(.wholeNumber): Phrase(en: "is no whole number", es: "no es un número entero")
    case .otherSchema(let name): otherSchema(name)
    default: Phrase(same: "")
    }
  }

  private static func sentenceWords(_ kind: WordingFileFault.Kind) -> Phrase {
    switch kind {
    case .notAnItemNumber(let text):
      Phrase(
        en: "'\(shown(text))' is no item number", es: "'\(shown(text))' no es un número de ítem")
    case .itemOutsideForm(let item, let count):
      Phrase(
        en: "item \(item): the form has items 1 to \(count)",
        es: "ítem \(item): el formulario tiene los ítems 1 a \(count)")
    case .itemTwice(let item, let language):
      Phrase(
        en: "item \(item) is there twice in \(Words.name(language).english)",
        es: "el ítem \(item) está dos veces en \(Words.name(language).spanish)")
    case .text(let fault, let item):
      item.map { Phrase(en: "item \($0): ", es: "ítem \($0): ").joined(to: line(fault), with: "") }
        ?? line(fault)
    case .unknownLanguage(let name):
      Phrase(
        en: "'\(shown(name))' is no language that tend speaks: en or es",
        es: "'\(shown(name))' no es un idioma que tend hable: en o es")
    case .itemsMissing(let language, let items):
      Phrase(
        en: "in \(Words.name(language).english) there is no sentence for "
          + "\(items.count == 1 ? "item" : "items") \(list(items))",
        es: "en \(Words.name(language).spanish) no hay frase para "
          + "\(items.count == 1 ? "el ítem" : "los ítems") \(list(items))")
    default: Phrase(same: "")
    }
  }

  private static func hint(_ error: WordingFileFaults) -> Phrase {
    let isTable = error.faults.contains { fault in
      switch fault.kind {
      case .csv, .missingColumn, .columnTwice, .unknownColumn, .otherSeparator, .fieldCount,
        .noTexts:
        true
      default: false
      }
    }
    return isTable
      ? Phrase(
        en: "nothing was added; save it as CSV in UTF-8 with the first line item,text,language",
        es: "no se añadió nada; guárdalo como CSV en UTF-8 con la primera línea "
          + "item,text,language")
      : Phrase(
        en: "nothing was added; each language needs every item once, each text on one line",
        es: "no se añadió nada; cada idioma lleva cada ítem una vez, cada texto en una línea")
  }

  /// The first twenty, so that the line can be read.
  private static func list(_ items: [Int]) -> String {
    items.prefix(20).map(String.init).joined(separator: ", ") + (items.count > 20 ? "…" : "")
  }
}

/// What files of sentences and of figures have in common.
extension ErrorCatalogue {
  static func line(_ fault: LineFault) -> Phrase {
    switch fault {
    case .empty: Phrase(en: "the text is empty", es: "el texto está vacío")
    case .tooLong(let limit):
      Phrase(
        en: "the text is over \(limit) characters", es: "el texto pasa de \(limit) caracteres")
    case .controlCharacter:
      Phrase(
        en: "the text has a line break, a tab or another control character in it",
        es: "el texto lleva un salto de línea, un tabulador u otro carácter de control")
    }
  }

  static func noMember(_ name: String) -> Phrase {
    Phrase(en: "there is no \"\(name)\"", es: "no hay \"\(name)\"")
  }

  static func unknownMember(_ name: String, nearest: String?) -> Phrase {
    Phrase(
      en: "\"\(shown(name))\" has no place here", es: "\"\(shown(name))\" no tiene lugar aquí"
    ).joined(to: meaning(nearest), with: "")
  }

  static func otherSchema(_ name: String) -> Phrase {
    Phrase(
      en: "\"\(shown(name))\" is another kind of file, or one of a newer tend",
      es: "\"\(shown(name))\" es otra clase de archivo, o de un tend más nuevo")
  }

  /// The name that somebody may have meant.
  static func meaning(_ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase(same: "") }
    return Phrase(en: "; did you mean '\(nearest)'?", es: "; ¿querías decir '\(nearest)'?")
  }
}
